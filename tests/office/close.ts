/** Ends programs that a run left open. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How the folders of the programs' own files begin. */
export const PROFILE = "libre-office-";
/** The file in it that says which process it is. */
export const PID_FILE = "pid";

/** @param folder of a program, or that of a run, with those of its programs */
export function closeOffices(folder: string): void {
  const inside = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of inside.filter((one) => one.startsWith(PROFILE))) {
    closeOffices(join(folder, name));
  }
  if (!inside.includes(PID_FILE)) return;
  try {
    process.kill(Number(readFileSync(join(folder, PID_FILE), "utf8")));
  } catch {
    // It has ended.
  }
}
