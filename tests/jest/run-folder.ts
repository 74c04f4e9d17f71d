/** A folder for one run of all suites, in which a suite leaves what others would make again. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeOffices } from "../office/close";

/** Where the suites find the folder. */
export const RUN_FOLDER = "CHANNEL_MATRIX_RUN_FOLDER";

/** Jest calls it before all suites; the folder is gone when the run ends. */
export default function makeRunFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), "run-"));
  process.env[RUN_FOLDER] = folder;
  process.on("exit", () => {
    closeOffices(folder);
    rmSync(folder, { recursive: true, force: true });
  });
}
