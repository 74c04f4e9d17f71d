/** Makes several calls of the command line in one process, since each start costs seconds: a JSON list of word lists on standard input, the results as JSON on standard output. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** What a call said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const from = createRequire(resolve("tests/cli/several-calls.ts"));
const main = from.resolve("../../src/cli/main.ts");

/** The code that the call has set; null: it is still running. */
const exitCode = (): number | null =>
  process.exitCode === undefined ? null : Number(process.exitCode);

async function call(words: readonly string[]): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  const writers = (["stdout", "stderr"] as const).map((stream) => ({
    stream,
    real: process[stream].write.bind(process[stream]),
  }));
  for (const { stream } of writers) {
    process[stream].write = (chunk: string | Uint8Array): boolean => {
      said[stream] += String(chunk);
      return true;
    };
  }
  process.argv = [...process.argv.slice(0, 2), ...words];
  process.exitCode = undefined;
  Reflect.deleteProperty(from.cache, main);
  try {
    from(main);
    while (exitCode() === null) await new Promise(setImmediate);
  } finally {
    for (const { stream, real } of writers) process[stream].write = real;
    process.stdout.removeAllListeners("error");
  }
  return { code: exitCode() ?? -1, ...said };
}

async function run(): Promise<void> {
  const ended: Ended[] = [];
  for (const words of JSON.parse(readFileSync(0, "utf8")) as string[][]) {
    ended.push(await call(words));
  }
  process.exitCode = 0;
  process.stdout.write(JSON.stringify(ended));
}

void run();
