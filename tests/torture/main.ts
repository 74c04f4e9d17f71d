/**
 * `npm run torture`: random sequences of what happens to a workbook, `-- --seed 7 --count 100`; those of some edits
 * alone, `-- --only "a table renamed" --command decide --count 10`; or commands that are cut off, `-- --cuts --every 20
 * --command "import services"`. Ends with 1 when something was lost.
 */
import { parseArgs } from "node:util";
import { cutOff } from "./cuts";
import { isRefusedWrongly, onlySteps } from "./only";
import { runSteps } from "./sequence";
import { shrunk } from "./shrink";
import { FOREIGN_PROGRAMS, installedPrograms, stepsOf } from "./steps";
import { CUT_COMMANDS } from "./writing-commands";

/** Sequences in the long form. */
const COUNT = 500;
/** Actions between two cuts. */
const ACTIONS = 20;
/** Sequences between two lines of progress. */
const EVERY = 10;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** @throws Error when it is not a whole number from 1 */
function numberOf(text: string, option: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${option}: ${text}`);
  return value;
}

/** Cuts commands off at every round trip and between actions. @param only names of commands; none: all */
async function allCuts(every: number, first: number, only: readonly string[]): Promise<number> {
  const commands = CUT_COMMANDS.filter(({ name }) => only.length === 0 || only.includes(name));
  if (commands.length === 0) throw new Error(`--command: ${only.join(", ")}`);
  let failed = 0;
  for (const command of commands) {
    const { cuts, faults } = await cutOff(command, { every, first }, (fault) => {
      if (fault !== null) say(fault);
    });
    say(`${command.name}: ${cuts} cuts, ${faults.length} faults`);
    failed += faults.length;
  }
  return failed > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      count: { type: "string", default: String(COUNT) },
      cuts: { type: "boolean", default: false },
      every: { type: "string", default: String(ACTIONS) },
      first: { type: "string", default: "1" },
      command: { type: "string", multiple: true },
      only: { type: "string", multiple: true },
    },
  });
  if (values.cuts) {
    const every = numberOf(values.every, "every");
    return allCuts(every, numberOf(values.first, "first"), values.command ?? []);
  }
  const first = numberOf(values.seed, "seed");
  const count = numberOf(values.count, "count");
  const programs = installedPrograms();
  for (const program of FOREIGN_PROGRAMS) {
    if (!programs.includes(program)) say(`${program} is not installed: no sequence saves with it.`);
  }
  const { only, command = [] } = values;
  const stepsFor =
    only === undefined
      ? (seed: number) => stepsOf(seed, programs)
      : onlySteps(only, command, programs);
  let [failed, cuts, refusals, foreign, unmade] = [0, 0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const seed = first + at;
    const steps = stepsFor(seed);
    const result = await runSteps(steps);
    cuts += result.cuts;
    refusals += result.reasons.length;
    unmade += result.unmade;
    foreign += steps.filter(({ kind }) => kind === "foreign").length - result.unsaved;
    if (only !== undefined && isRefusedWrongly(steps, result)) {
      failed += 1;
      say(`seed ${seed}: ${result.steps.join(" · ")}`);
      say(`  refused: ${result.reasons.join("; ")}`);
    } else if (result.faults.length > 0) {
      failed += 1;
      const least = await shrunk(steps, result);
      say(`seed ${seed}: ${least.steps.join(" · ")}`);
      for (const fault of least.faults) say(`  ${fault}`);
    }
    if ((at + 1) % EVERY === 0) say(`${at + 1} of ${count} sequences, ${failed} failed`);
  }
  say(
    `${count} sequences from seed ${first}: ${failed} failed, ${cuts} cuts, ${refusals} refusals, ${foreign} saves by other programs, ${unmade} edits that Excel refused`,
  );
  return failed > 0 ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
