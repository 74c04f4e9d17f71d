/** The command line, as a process: see `run.ts`. */
import { setPacking } from "../xlsx/package/packing";
import { NATIVE_PACKING } from "./native-packing";
import { runCall } from "./run";

// A reader that has seen enough, such as head, is no fault: the workbook is written all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

setPacking(NATIVE_PACKING);
void runCall(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
