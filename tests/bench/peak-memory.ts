/** Part of the measured command line: leaves the highest resident memory, in kB, in the file that CHANNEL_MATRIX_PEAK names. */
import { writeFileSync } from "node:fs";

const file = process.env["CHANNEL_MATRIX_PEAK"];
if (file !== undefined) {
  process.on("exit", () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
}
