/** A workbook that is open, with what has been typed into it; and what a command that is cut off does to it. */
import {
  recordedIn,
  RunHistory,
  type RunRecord,
  type UndoStage,
} from "../../src/excel/run-history";
import { hostedFunctions } from "../../src/functions/hosted";
import { startHost, type Host } from "../../src/host/host";
import type { SheetContent, WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { editAfter } from "./colleague";
import { savedBy } from "./foreign";
import {
  ledgerOf,
  lost,
  noted,
  scoresOf,
  unknownNames,
  wholeOf,
  wrongServices,
  type Ledger,
} from "./ledger";
import { Random } from "./random";
import { setCut, type CommandStep, type Continuation, type Step } from "./steps";
import { NAMES } from "./typed-workbook";
import { BUILD, UNDO, type Ended, type WritingCommand } from "./writing-commands";

/** What is wrong with a command that did not succeed: it has to say why. */
const reasonOf = (outcome: Ended): string =>
  outcome.ok
    ? ""
    : "error" in outcome
      ? `${outcome.error.code}: ${outcome.error.message}`
      : outcome.refused.map(({ code }) => code).join(", ");

const wroteNothing = (outcome: Ended): boolean =>
  !outcome.ok && (!("error" in outcome) || outcome.written === "nothing");

/** A session between two commands, as plain data. */
export interface SessionState {
  readonly content: WorkbookContent;
  readonly records: readonly RunRecord[];
  readonly undoStage: UndoStage;
  readonly ledger: Ledger;
  readonly before: readonly Ledger[];
  readonly keys: ReadonlyMap<string, string>;
}

/** A command that was given, for what follows it. */
export interface Given {
  readonly step: CommandStep;
  /** What could be seen before: an edit may have taken it out of sight, as a header row that is off does. */
  readonly sight: Ledger;
  /** What a colleague typed in between. */
  readonly edits: readonly string[];
  readonly outcome: Ended;
  /** Excel stopped it, as the torture had it, so that something has to follow. */
  readonly isCut: boolean;
  /** The fault that was set has come, whether the command noticed or not. */
  readonly hasFailed: boolean;
}

/** A workbook that is open, with what has been typed into it. */
export class Session {
  host: Host;
  history = new RunHistory();
  readonly faults: string[] = [];
  cuts = 0;
  /** Why commands wrote nothing. */
  readonly reasons: string[] = [];
  /** Saves by other programs that did not come about. */
  unsaved = 0;
  /** Edits that Excel refused. */
  unmade = 0;
  #ledger: Ledger = new Map();
  /** Ledgers before the runs that can be undone. */
  #before: Ledger[] = [];
  /** The scores that a run has to give again; null: what they rest on has been changed. */
  #scores: Ledger | null = null;
  #taken: Promise<WorkbookContent> | null = null;
  /** Keys of the sheets by their ids, as they were when the workbook was opened. */
  #keys = new Map<string, string>();

  private constructor(host: Host) {
    this.host = host;
  }

  /** @param content stays as it is */
  static async open(content: WorkbookContent): Promise<Session> {
    const session = new Session(await started(content));
    await session.#learn();
    await session.#note();
    session.#scores = scoresOf(content, NAMES, session.#keyOf);
    if (session.#scores.size === 0) throw new Error("No scores to read.");
    return session;
  }

  static async resume(state: SessionState): Promise<Session> {
    const session = new Session(await started(state.content));
    for (const record of state.records) session.history.add(record);
    session.history.undoStage = state.undoStage;
    session.#ledger = state.ledger;
    session.#before = [...state.before];
    session.#keys = new Map(state.keys);
    return session;
  }

  /** Ends it. @returns what it can be gone on with from, any number of times */
  async close(): Promise<SessionState> {
    const content = await this.#content();
    const { undoStage } = this.history;
    const records: RunRecord[] = [];
    for (let { last } = this.history; last !== null; { last } = this.history) {
      records.unshift(last);
      this.history.forgetLast();
    }
    this.host.dispose();
    return {
      content,
      records,
      undoStage,
      ledger: this.#ledger,
      before: this.#before,
      keys: this.#keys,
    };
  }

  /** Which sheets are the add-in's: by what it has written on them, or by a name that another program left. */
  async #learn(names: ReadonlyMap<string, string> = new Map()): Promise<void> {
    for (const { id, name, customProperties } of (await this.#content()).sheets) {
      const property = customProperties.get("channelMatrix");
      const known = names.get(name);
      // A copy of a sheet has its property too.
      const isCopy = known === name && [...names.values()].includes(property ?? name);
      const key = isCopy ? known : (property ?? known);
      if (key !== undefined) this.#keys.set(id, key);
    }
  }

  #keyOf = (sheet: SheetContent): string => this.#keys.get(sheet.id) ?? sheet.name;

  /** What the workbook holds, taken once until something is done with it. */
  #content(): Promise<WorkbookContent> {
    return (this.#taken ??= this.host.content());
  }

  async #read(): Promise<Ledger> {
    return ledgerOf(await this.#content(), NAMES, this.#keyOf);
  }

  /** Adds what is there now to what was there: what an edit hides from the eye is still there. */
  async #note(): Promise<void> {
    this.#ledger = noted(this.#ledger, await this.#read());
  }

  /** A person's edit. */
  async edit(work: () => Promise<void>): Promise<void> {
    await work();
    this.#taken = null;
    await this.#note();
  }

  async perform(step: Step): Promise<void> {
    if (step.kind === "edit") {
      try {
        await step.edit.edit(new Random(step.seed));
      } catch {
        // Excel refuses some edits, such as two tables of one name; the person gives up.
        this.unmade += 1;
      }
      this.#taken = null;
      if (step.edit.removes === true) this.#ledger = await this.#read();
      else await this.#note();
      if (step.edit.changesScores === true) this.#scores = null;
    } else if (step.kind === "foreign") {
      const content = await this.#content();
      const saved = await saveXlsx(content);
      let bytes: Uint8Array;
      try {
        bytes = savedBy(step.program, saved);
      } catch {
        // A busy machine does not let it answer in time: nobody has saved.
        this.unsaved += 1;
        return;
      }
      await this.#openAgain(bytes);
    } else await this.#command(step);
  }

  /** Opens a file of the workbook: what can be undone is forgotten, and another program may have dropped what tells sheets. */
  async #openAgain(bytes: Uint8Array): Promise<void> {
    const { sheets } = await this.#content();
    const names = new Map(sheets.map((sheet) => [sheet.name, this.#keyOf(sheet)]));
    this.host.dispose();
    this.host = await started(await openXlsx(bytes));
    this.#taken = null;
    this.#keys = new Map();
    this.history = new RunHistory();
    this.#before = [];
    await this.#learn(names);
  }

  async #command(step: CommandStep): Promise<void> {
    const given = await this.give(step);
    if (given.isCut) {
      this.cuts += 1;
      this.#scores = null;
      await this.putRight(step.then, given);
    }
  }

  /** Gives a command, and holds that what was typed is there afterwards, cut off or not. */
  async give(step: CommandStep): Promise<Given> {
    const { command } = step;
    const before = await this.#content();
    const sight = ledgerOf(before, NAMES, this.#keyOf);
    const matrix = before.sheets.find((sheet) => this.#keyOf(sheet) === "matrix")?.name ?? "";
    if (step.cut !== null) setCut(this.host, step.cut);
    const edits = step.colleague > 0 ? editAfter(this.host, step.colleague, step.seed, matrix) : [];
    const records = this.history.last;
    const outcome = await this.#run(() => command.run(this.history));
    const hasFailed = step.cut !== null && this.host.faults.hasFailed;
    this.host.faults.clear();
    // What one colleague edits meanwhile stops none half way.
    const isCut = !outcome.ok && step.cut !== null && this.#isCut(outcome);
    if (wroteNothing(outcome)) {
      // Refused, or cut off before it wrote.
      this.reasons.push(reasonOf(outcome));
      if (edits.length === 0 && wholeOf(await this.#content()) !== wholeOf(before))
        this.faults.push(`said that nothing was written (${reasonOf(outcome)}), but it was`);
      if (reasonOf(outcome) === "") this.faults.push("refused without a reason");
    } else if (!outcome.ok && !isCut) this.faults.push(`half way: ${reasonOf(outcome)}`);
    const given = { step, sight, edits, outcome, isCut, hasFailed };
    await this.#hold(given, outcome);
    if (!isCut) await this.#settle(command, outcome, records);
    return given;
  }

  /** What follows a command that was cut off, and holds the same after it. */
  async putRight(then: Continuation, given: Given): Promise<Ended> {
    const records = this.history.last;
    let outcome: Ended = given.outcome;
    const { command } = given.step;
    const { next: run = BUILD } = command;
    if (then === "reopened") await this.#openAgain(await saveXlsx(await this.#content()));
    const commands = { again: [command], build: [run], undo: [UNDO, run], reopened: [run] }[then];
    for (const next of commands) {
      outcome = await this.#run(() => next.run(this.history));
      if (!outcome.ok && !wroteNothing(outcome))
        this.faults.push(`after the cut: ${next.name}: half way: ${reasonOf(outcome)}`);
      await this.#hold(given, outcome, next.undoes);
      await this.#settle(next, outcome, records);
    }
    return outcome;
  }

  /** Holds that what the scores rest on is still read. */
  async #holdScores(command: WritingCommand, { ok }: Ended): Promise<void> {
    if (!ok) return;
    // A command that writes no more than its own cells leaves what somebody typed over them, and another program's digits.
    if (command.looksAway === true) return;
    const now = scoresOf(await this.#content(), NAMES, this.#keyOf);
    if (command.changesScores === true) this.#scores = null;
    for (const [entry, score] of this.#scores ?? [])
      if (now.get(entry) !== score)
        this.faults.push(`${entry}: ${score} → ${now.get(entry) ?? "(nothing)"}`);
    // Others may leave the sheet as it was.
    if (command === BUILD) this.#scores = now;
  }

  /** Takes what there is now as typed, and holds that services and the matrix name each other. */
  async #settle(command: WritingCommand, outcome: Ended, records: RunRecord | null): Promise<void> {
    await this.#holdScores(command, outcome);
    if (command === BUILD && outcome.ok) {
      this.faults.push(...wrongServices(await this.#content(), NAMES, this.#keyOf));
      this.faults.push(...unknownNames(await this.#content()));
    }
    if (command.undoes !== true && this.history.last !== records && this.history.last !== null)
      this.#before.push(this.#ledger);
    const hidden = leavesHidden(command, outcome) ? this.#ledger : new Map<string, string>();
    this.#ledger = noted(hidden, await this.#read());
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
    } finally {
      this.#taken = null;
    }
  }

  /**
   * Holds that what was typed is there, besides what the command is there to change.
   * @param undoes whether the run before the command was undone
   */
  async #hold(
    { step: { command, cut }, sight, edits }: Given,
    outcome: Ended,
    undoes = command.undoes,
  ): Promise<void> {
    const former = undoes === true ? this.#before.at(-1) : undefined;
    const now = await this.#read();
    const missing = lost(this.#ledger, now, (entry, value, after) => {
      if (command.changes(entry, value)) return true;
      if (former !== undefined && (former.get(entry) ?? "") === after) return true;
      if (entry.startsWith("matrix: nyheter × beslutat av") && after === "¤kollega") return true;
      // A run writes beside a volume that was typed of which year it is.
      if (/^current: .* × år$/.test(entry) && value === "") return true;
      // What an edit hid is still hidden, and as it was.
      if (leavesHidden(command, outcome) && sight.get(entry) === after) return true;
      // A person may go on at once, or after the command that puts it right.
      return leavesHidden(command, outcome) && !now.has(entry) && !sight.has(entry);
    });
    const when = cut === null || outcome.ok ? "" : "after the cut: ";
    this.faults.push(...missing.map((line) => `${when}${line}`));
    for (const text of edits)
      if (text.startsWith("¤") && ![...now].some((entry) => entry.join(" ").includes(text)))
        this.faults.push(`what a colleague typed is gone: ${text}`);
  }
}

/** Whether what an edit had taken out of sight may still be so. */
const leavesHidden = ({ looksAway = false }: WritingCommand, { ok }: Ended): boolean =>
  !ok || looksAway;

const started = (content: WorkbookContent): Promise<Host> =>
  startHost({ content, functions: hostedFunctions() });
