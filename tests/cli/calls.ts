/** Calls of the command line as a person makes them, one after the other in one process. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { requireNoFaults } from "../xlsx/no-faults";
import type { Ended } from "./several-calls";

/** Holds the workbook that a call has written, with what it made it from. */
function holdWritten(words: readonly string[]): void {
  const at = words.indexOf("--out") + 1;
  const out = at === 0 ? undefined : words[at];
  if (out?.endsWith(".xlsx") !== true || !existsSync(out)) return;
  const source = words.find((word) => word.endsWith(".xlsx") && word !== out && existsSync(word));
  requireNoFaults(readFileSync(out), source === undefined ? null : readFileSync(source));
}

/** Makes calls one after the other in one process. Each workbook that they leave is searched for faults. */
export function calls(...words: readonly (readonly string[])[]): readonly Ended[] {
  const said = execFileSync(process.execPath, ["--import", "tsx", "tests/cli/several-calls.ts"], {
    input: JSON.stringify(words),
    encoding: "utf8",
  });
  const ended = JSON.parse(said) as Ended[];
  for (const [at, { code }] of ended.entries()) if (code === 0) holdWritten(words[at] ?? []);
  return ended;
}
