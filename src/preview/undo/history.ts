/** What can be undone and done again on the page: each edit of the person's and each run of the add-in's is a step. */
import { formatArea, quoteSheetName } from "../../a1/reference";
import type { OpenWorkbook, Running } from "../../commands/open-workbook";
import type { RunRecord } from "../../excel/run-history";
import type { Host } from "../../host/host";
import { Journal, cellsOf, type Step } from "../../host/engine/undo/journal";
import type { Bilingual } from "../../locale/language";

/** Steps that are kept. */
const KEPT = 100;

/** What a step is called: the run, or where the edit was. */
export type StepName = Bilingual | string;

interface Entry {
  readonly name: StepName;
  readonly step: Step;
  /** The runs that the pane could undo on the other side of the step. */
  readonly runs: readonly RunRecord[];
}

/** The steps of one open workbook. */
export class History {
  readonly #host: Host;
  readonly #workbook: OpenWorkbook;
  readonly #journal: Journal;
  readonly #done: Entry[] = [];
  readonly #undone: Entry[] = [];
  #running: Running | null = null;
  #runs: readonly RunRecord[] = [];
  /** Whether a run had begun to write when the person's edit came. */
  #isWriting = false;

  constructor(host: Host, workbook: OpenWorkbook) {
    this.#host = host;
    this.#workbook = workbook;
    this.#journal = new Journal(host.book);
    workbook.subscribe(() => {
      const { running } = workbook.view();
      const before = this.#running;
      this.#running = running;
      // What was written outside of commands is a step of its own.
      if ((running === null) !== (before === null)) this.#cut(before?.name);
    });
  }

  /** What undoing would undo; null: nothing. */
  get next(): StepName | null {
    return this.#done.at(-1)?.name ?? null;
  }

  /** What would be done again; null: nothing. */
  get nextAgain(): StepName | null {
    return this.#undone.at(-1)?.name ?? null;
  }

  #cut(name?: Bilingual): void {
    const step = this.#journal.cut();
    const runs = this.#runs;
    this.#runs = this.#workbook.history?.records ?? [];
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
    if (this.#running === null) this.#cut();
    this.#isWriting = this.#journal.isTouched;
  }

  /** Called after an edit of the person's. */
  edited(): void {
    // While a run writes, what is edited in between goes with it: neither could be undone alone.
    if (!this.#isWriting) this.#cut();
  }

  /** Undoes the last step. @returns what was undone; null: nothing */
  readonly undo = (): Promise<StepName | null> => this.#move(this.#done, this.#undone);

  /** Does the step again that was undone last. @returns what was done; null: nothing */
  readonly redo = (): Promise<StepName | null> => this.#move(this.#undone, this.#done);

  async #move(from: Entry[], to: Entry[]): Promise<StepName | null> {
    let moved: Entry | undefined;
    await this.#host.editByUser(async () => {
      if (this.#running !== null) return;
      this.#cut();
      moved = from.pop();
      if (moved === undefined) return;
      const back = this.#journal.undo(moved.step);
      if (back !== null) to.push({ name: moved.name, step: back, runs: this.#runs });
      await this.#host.book.calculate();
      this.#runs = moved.runs;
      this.#workbook.restoreRuns(moved.runs);
    });
    return moved?.name ?? null;
  }
}
