/** Calls of the command line as a person makes them, one after the other in one process. */
import { execFileSync } from "node:child_process";
import type { Ended } from "./several-calls";

/** Makes calls one after the other in one process. */
export function calls(...words: readonly (readonly string[])[]): readonly Ended[] {
  const said = execFileSync(process.execPath, ["--import", "tsx", "tests/cli/several-calls.ts"], {
    input: JSON.stringify(words),
    encoding: "utf8",
  });
  return JSON.parse(said) as Ended[];
}
