/**
 * Calls of the command line as a person makes them, one after the other. They are made in the suite's own process, since
 * each start of another costs seconds; `refusals.test.ts` and `process.test.ts` start the program itself.
 */
import { existsSync, readFileSync } from "node:fs";
import { runCall } from "../../src/cli/run";
import { setFunctionDay } from "../../src/functions/day";
import { requireNoFaults } from "../xlsx/no-faults";

/** What a call said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Holds the workbook that a call has written, with what it made it from. */
function holdWritten(words: readonly string[]): void {
  const at = words.indexOf("--out") + 1;
  const out = at === 0 ? undefined : words[at];
  if (out?.endsWith(".xlsx") !== true || !existsSync(out)) return;
  const source = words.find((word) => word.endsWith(".xlsx") && word !== out && existsSync(word));
  requireNoFaults(readFileSync(out), source === undefined ? null : readFileSync(source));
}

async function call(words: readonly string[]): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  const streams = ["stdout", "stderr"] as const;
  const writers = streams.map((stream): unknown => Reflect.get(process[stream], "write"));
  for (const stream of streams) {
    process[stream].write = (chunk: string | Uint8Array): boolean => {
      said[stream] += String(chunk);
      return true;
    };
  }
  try {
    return { code: await runCall(words), ...said };
  } finally {
    for (const [at, stream] of streams.entries())
      Reflect.set(process[stream], "write", writers[at]);
    setFunctionDay(null);
  }
}

/** Makes calls one after the other. Each workbook that they leave is searched for faults. */
export async function calls(...all: readonly (readonly string[])[]): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  for (const words of all) ended.push(await call(words));
  for (const [at, { code }] of ended.entries()) if (code === 0) holdWritten(all[at] ?? []);
  return ended;
}
