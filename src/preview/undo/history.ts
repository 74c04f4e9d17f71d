/** What can be undone and done again on the page: each edit of the person's and each run of the add-in's is a step. */
import { formatArea, quoteSheetName } from "../../a1/reference";
import type { Host } from "../../host/host";
import { Journal, cellsOf, type Step } from "../../host/engine/undo/journal";
import type { Bilingual } from "../../locale/language";
import type { RunState } from "./run-state";

/** Steps that are kept. */
const KEPT = 100;

/** What a step is called: the run, or where the edit was. */
export type StepName = Bilingual | string;

/** A step that was undone or done again. */
export interface Moved {
  readonly name: StepName;
  /** See `RunState`: what the pane can undo now. */
  readonly runs: number;
}

interface Entry extends Moved {
  readonly step: Step;
}

/** The steps of one open workbook. */
export class History {
  readonly #host: Host;
  readonly #journal: Journal;
  readonly #done: Entry[] = [];
  readonly #undone: Entry[] = [];
  #state: RunState = { running: null, runs: 0 };
  /** The runs that the pane could undo when the last step ended. */
  #runs = 0;
  /** Whether a run had begun to write when the person's edit came. */
  #isWriting = false;

  constructor(host: Host) {
    this.#host = host;
    this.#journal = new Journal(host.book);
  }

  /** Called when a run begins or ends, and when the pane can undo others than before. */
  follow(state: RunState): void {
    const { running } = this.#state;
    this.#state = state;
    // What was written outside of commands is a step of its own.
    if ((running === null) !== (state.running === null)) this.#cut(running);
  }

  /** What undoing would undo; null: nothing. */
  get next(): StepName | null {
    return this.#done.at(-1)?.name ?? null;
  }

  /** What would be done again; null: nothing. */
  get nextAgain(): StepName | null {
    return this.#undone.at(-1)?.name ?? null;
  }

  #cut(name: Bilingual | null = null): void {
    const step = this.#journal.cut();
    const runs = this.#runs;
    this.#runs = this.#state.runs;
    if (step === null) return;
    this.#undone.length = 0;
    this.#done.push({ name: name ?? this.#placeOf(step), step, runs });
    if (this.#done.length > KEPT) this.#done.shift();
  }

  /** Where a step has changed cells: an address, the name of a sheet, or "" for several. */
  #placeOf(step: Step): string {
    const [first, ...others] = cellsOf(this.#host.book, step).filter(
      ({ sheet }) => sheet.visibility === "Visible",
    );
    if (first === undefined || others.length > 0) return "";
    return `${quoteSheetName(first.sheet.name)}!${formatArea(first.area)}`;
  }

  /** Called before an edit of the person's. */
  editing(): void {
    if (this.#state.running === null) this.#cut();
    this.#isWriting = this.#journal.isTouched;
  }

  /** Called after an edit of the person's. */
  edited(): void {
    // While a run writes, what is edited in between goes with it: neither could be undone alone.
    if (!this.#isWriting) this.#cut();
  }

  /** Undoes the last step. @returns what was undone; null: nothing */
  readonly undo = (): Promise<Moved | null> => this.#move(this.#done, this.#undone);

  /** Does the step again that was undone last. @returns what was done; null: nothing */
  readonly redo = (): Promise<Moved | null> => this.#move(this.#undone, this.#done);

  async #move(from: Entry[], to: Entry[]): Promise<Moved | null> {
    let moved: Entry | undefined;
    await this.#host.editByUser(async () => {
      if (this.#state.running !== null) return;
      this.#cut();
      moved = from.pop();
      if (moved === undefined) return;
      const back = this.#journal.undo(moved.step);
      if (back !== null) to.push({ name: moved.name, step: back, runs: this.#runs });
      await this.#host.book.calculate();
      this.#runs = moved.runs;
    });
    return moved === undefined ? null : { name: moved.name, runs: moved.runs };
  }
}
