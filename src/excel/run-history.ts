/** The runs of one open workbook that can be undone, and the one that the run in progress is recorded in. */
import type { Area } from "../a1/address";
import type { SheetPlan } from "../workbook/layout/plan";
import type { WrittenCells } from "../workbook/layout/written-cells";
import type { SheetKey } from "../workbook/snapshot";
import type { AreaContents } from "./contents/area-contents";

/** The content of an area before the run, at its address before the run. */
export interface AreaRecord {
  readonly area: Area;
  readonly contents: Pick<AreaContents, "formulas" | "values"> & {
    /** null: the run leaves number formats alone. */
    readonly numberFormat: AreaContents["numberFormat"] | null;
  };
}

export interface SheetRecord {
  readonly key: SheetKey;
  /** Its name at the start of the run. */
  readonly name: string;
  /** null: the run created the sheet. */
  readonly sheetId: string | null;
  readonly areas: readonly AreaRecord[];
  /** The cells as the run left them, at their addresses after the run. */
  readonly writtenCells: WrittenCells;
  readonly inserts: SheetPlan["inserts"];
  /** Areas of the tables before the run; null: the run created the table. */
  readonly tables: readonly { readonly name: string; readonly area: Area | null }[];
  /** Charts that the run created. */
  readonly charts: readonly string[];
  readonly ownedRange: string | null;
}

export interface RunRecord {
  /** The workbook's model after the run. */
  readonly model: string;
  readonly sheets: readonly SheetRecord[];
  /** Name of the blank sheet that the run deleted; null: none. */
  readonly blankSheet: string | null;
  /** Whether the run wrote formats, widths, validations or charts, which undo leaves as they are. */
  readonly changesFormat: boolean;
  /** The document properties that the run set, as they were; null: not there. */
  readonly properties: ReadonlyMap<string, string | number | boolean | Date | null>;
}

/** Runs that can be undone. */
const KEPT = 10;

/** How far undoing the last run has come: begun where it was cut off, restored where only its marks are left. */
export type UndoStage = "untouched" | "begun" | "restored";

export class RunHistory {
  readonly #records: RunRecord[] = [];
  undoStage: UndoStage = "untouched";

  /** The run that would be undone; null: there is none. */
  get last(): RunRecord | null {
    return this.#records.at(-1) ?? null;
  }

  /** All runs that can be undone, the last one last. */
  get records(): readonly RunRecord[] {
    return [...this.#records];
  }

  /** Has these runs from now on: the workbook was put into the state after them by other means. */
  restore(records: readonly RunRecord[]): void {
    this.#records.splice(0, Infinity, ...records);
    this.undoStage = "untouched";
  }

  add(record: RunRecord): void {
    // A run has put right what an undo that was cut off left.
    if (this.undoStage !== "untouched") this.forgetLast();
    this.#records.push(record);
    if (this.#records.length > KEPT) this.#records.shift();
  }

  forgetLast(): void {
    this.#records.pop();
    this.undoStage = "untouched";
  }
}

/** Where runs are recorded now: commands run one after the other, so there is one at most. */
export const recording: { history: RunHistory | null } = { history: null };

/** Does the work, whose runs are recorded in the history; null: they are not recorded. */
export async function recordedIn<T>(
  history: RunHistory | null,
  work: () => Promise<T>,
): Promise<T> {
  recording.history = history;
  try {
    return await work();
  } finally {
    recording.history = null;
  }
}
