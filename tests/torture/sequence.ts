/** Runs a sequence of steps on the typed workbook and holds after each command that nothing that was typed is lost. */
import { recordedIn, RunHistory } from "../../src/excel/run-history";
import { startHost, type Host } from "../../src/host/host";
import { hostedFunctions } from "../../src/functions/associate";
import type { SheetContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { editAfter } from "./colleague";
import { savedBy } from "./foreign";
import { ledgerOf, lost, wholeOf, wrongServices, type Ledger } from "./ledger";
import { Random } from "./random";
import { describe, setCut, stepsOf, type ForeignProgram, type Step } from "./steps";
import { NAMES, typedFile } from "./typed-workbook";
import { BUILD, UNDO, type Ended } from "./writing-commands";

export interface SequenceResult {
  readonly steps: readonly string[];
  /** What was lost, or went wrong; none: everything was kept, or refused rightly. */
  readonly faults: readonly string[];
  readonly cuts: number;
  readonly refusals: number;
}

/** What is wrong with a command that did not succeed: it has to say why. */
const reasonOf = (outcome: Ended): string =>
  outcome.ok
    ? ""
    : "error" in outcome
      ? `${outcome.error.code}: ${outcome.error.message}`
      : outcome.refused.map(({ code }) => code).join(", ");

const wroteNothing = (outcome: Ended): boolean =>
  !outcome.ok && (!("error" in outcome) || outcome.written === "nothing");

/** A workbook that is open, with what has been typed into it. */
class Session {
  host: Host;
  history = new RunHistory();
  readonly faults: string[] = [];
  cuts = 0;
  refusals = 0;
  #ledger: Ledger = new Map();
  /** Ledgers before the runs that can be undone. */
  #before: Ledger[] = [];
  /** Keys of the sheets by their ids, as they were when the workbook was opened. */
  #keys = new Map<string, string>();

  private constructor(host: Host) {
    this.host = host;
  }

  static async open(bytes: Uint8Array): Promise<Session> {
    const session = new Session(await started(bytes));
    await session.#learn();
    await session.#note();
    return session;
  }

  /** Which sheets are the add-in's: by what it has written on them, or by a name that another program left. */
  async #learn(names: ReadonlyMap<string, string> = new Map()): Promise<void> {
    for (const sheet of (await this.host.content()).sheets) {
      const key = sheet.customProperties.get("channelMatrix") ?? names.get(sheet.name);
      if (key !== undefined) this.#keys.set(sheet.id, key);
    }
  }

  #keyOf = (sheet: SheetContent): string => this.#keys.get(sheet.id) ?? sheet.name;

  async #read(): Promise<Ledger> {
    return ledgerOf(await this.host.content(), NAMES, this.#keyOf);
  }

  /** Adds what is there now to what was there: what an edit hides from the eye is still there. */
  async #note(): Promise<void> {
    this.#ledger = new Map([...this.#ledger, ...(await this.#read())]);
  }

  async perform(step: Step): Promise<void> {
    if (step.kind === "edit") {
      try {
        await step.edit.edit(new Random(step.seed));
      } catch {
        // Excel refuses some edits, such as two tables of one name; the person gives up.
      }
      await this.#note();
    } else if (step.kind === "foreign") {
      const content = await this.host.content();
      const names = new Map(content.sheets.map((sheet) => [sheet.name, this.#keyOf(sheet)]));
      const bytes = savedBy(step.program, await saveXlsx(content));
      this.host.dispose();
      this.host = await started(bytes);
      this.#keys = new Map();
      this.history = new RunHistory();
      this.#before = [];
      await this.#learn(names);
    } else await this.#command(step);
  }

  async #command(step: Extract<Step, { kind: "command" }>): Promise<void> {
    const { command } = step;
    const before = await this.host.content();
    const whole = wholeOf(before);
    const sight = ledgerOf(before, NAMES, this.#keyOf);
    const matrix = before.sheets.find((sheet) => this.#keyOf(sheet) === "matrix")?.name ?? "";
    if (step.cut !== null) setCut(this.host, step.cut);
    const edits = step.colleague > 0 ? editAfter(this.host, step.colleague, step.seed, matrix) : [];
    const records = this.history.last;
    let outcome = await this.#run(() => command.run(this.history));
    this.host.faults.clear();
    const cut =
      !outcome.ok &&
      (step.cut === null ? edits.length > 0 && isHalfWay(outcome) : this.#isCut(outcome));
    if (wroteNothing(outcome)) {
      // Refused, or cut off before it wrote.
      this.refusals += 1;
      if (edits.length === 0 && wholeOf(await this.host.content()) !== whole)
        this.faults.push(`said that nothing was written (${reasonOf(outcome)}), but it was`);
      if (reasonOf(outcome) === "") this.faults.push("refused without a reason");
    } else if (!outcome.ok && !cut) this.faults.push(`half way: ${reasonOf(outcome)}`);
    if (cut) {
      this.cuts += 1;
      await this.#hold(step, sight, edits, outcome);
      const next = step.then === "again" ? command : BUILD;
      outcome = await this.#run(() => next.run(this.history));
      if (!outcome.ok && !wroteNothing(outcome))
        this.faults.push(`after the cut: half way: ${reasonOf(outcome)}`);
    }
    await this.#hold(step, sight, edits, outcome);
    if (command === BUILD && outcome.ok)
      this.faults.push(...wrongServices(await this.host.content(), NAMES, this.#keyOf));
    if (command !== UNDO && this.history.last !== records && this.history.last !== null)
      this.#before.push(this.#ledger);
    this.#ledger = new Map([...(outcome.ok ? [] : this.#ledger), ...(await this.#read())]);
  }

  /** Whether Excel stopped it, as the torture had it. */
  #isCut = (outcome: Ended): boolean =>
    "error" in outcome && !["changed-meanwhile", "edited-since"].includes(outcome.error.code);

  async #run(work: () => Promise<Ended>): Promise<Ended> {
    try {
      return await recordedIn(this.history, work);
    } catch (error) {
      this.faults.push(`a defect: ${error instanceof Error ? (error.stack ?? "") : String(error)}`);
      return { ok: true };
    }
  }

  /**
   * Holds that what was typed is there, besides what the command is there to change.
   * @param sight what could be seen before: an edit may have taken it out of sight, as a header row that is off does
   */
  async #hold(
    { command, cut }: Extract<Step, { kind: "command" }>,
    sight: Ledger,
    edits: readonly string[],
    outcome: Ended,
  ): Promise<void> {
    const former = command === UNDO ? this.#before.at(-1) : undefined;
    const now = await this.#read();
    const missing = lost(this.#ledger, now, (entry, value, after) => {
      if (command.changes(entry, value)) return true;
      if (former !== undefined && (former.get(entry) ?? "") === after) return true;
      if (entry.startsWith("matrix: nyheter × beslutat av") && after === "¤kollega") return true;
      // A person may go on at once, or after the command that puts it right.
      return !outcome.ok && !now.has(entry) && !sight.has(entry);
    });
    const when = cut === null || outcome.ok ? "" : "after the cut: ";
    this.faults.push(...missing.map((line) => `${when}${line}`));
    for (const text of edits)
      if (text.startsWith("¤") && ![...now].some((entry) => entry.join(" ").includes(text)))
        this.faults.push(`what a colleague typed is gone: ${text}`);
  }
}

/** A colleague may edit while a command writes: it says so, and running again completes it. */
const isHalfWay = (outcome: Ended): boolean =>
  "error" in outcome && outcome.error.code === "changed-while-writing";

const started = async (bytes: Uint8Array): Promise<Host> =>
  startHost({ content: await openXlsx(bytes), functions: hostedFunctions() });

export async function runSteps(steps: readonly Step[]): Promise<SequenceResult> {
  const session = await Session.open(await typedFile());
  try {
    for (const step of steps) {
      const before = session.faults.length;
      await session.perform(step);
      if (session.faults.length > before) break;
    }
    const { faults, cuts, refusals } = session;
    return { steps: steps.map(describe), faults, cuts, refusals };
  } finally {
    session.host.dispose();
  }
}

export const sequence = (
  seed: number,
  programs: readonly ForeignProgram[],
): Promise<SequenceResult> => runSteps(stepsOf(seed, programs));
