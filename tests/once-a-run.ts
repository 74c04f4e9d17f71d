/** What is made once for all suites of a run. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RUN_FOLDER } from "./jest/run-folder";

/** The file of that name as the first suite that asked has made it. */
export async function onceARun(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const folder = process.env[RUN_FOLDER];
  if (folder === undefined) return make();
  const path = join(folder, name);
  if (!existsSync(path)) {
    // Two suites may make it at the same time; each puts a whole file there.
    const own = `${path}.${process.pid}`;
    writeFileSync(own, await make());
    renameSync(own, path);
  }
  return new Uint8Array(readFileSync(path));
}
