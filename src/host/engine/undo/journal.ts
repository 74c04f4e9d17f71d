/** Records what edits of a workbook change, in steps that can be undone: whoever made them, in which way ever. */
import type { Area } from "../../../a1/address";
import type { SheetContent } from "../../../xlsx/content";
import type { Book } from "../book";
import { memberOf, rowEdits, type CellEdits, type StoredCell } from "../cell-edits";
import type { Sheet } from "../sheet";
import { sheetSnapshot } from "../snapshot";
import type { StyleGrid } from "../styles";
import { frameOf, sameFrames, type BookFrame, type SheetFrame } from "./frame";

/** One step, as what it replaced: applying it undoes the step. */
export interface Step {
  /** The cells by their sheets' ids, as they were. */
  readonly cells: ReadonlyMap<string, CellEdits>;
  readonly styles: ReadonlyMap<string, StyleGrid>;
  /** The sheets that the step deleted. */
  readonly deleted: ReadonlyMap<string, SheetContent>;
  readonly before: BookFrame;
}

const sameCell = (one: StoredCell | null, other: StoredCell | null): boolean =>
  one?.formula === other?.formula &&
  (one?.formula !== undefined || JSON.stringify(one) === JSON.stringify(other));

export class Journal {
  readonly #book: Book;
  #frame: BookFrame;
  #cells = new Map<string, CellEdits>();
  #styles = new Map<string, StyleGrid>();
  #deleted = new Map<string, SheetContent>();

  /** Records every edit of the book from now on. */
  constructor(book: Book) {
    this.#book = book;
    this.#frame = frameOf(book);
    this.#watchStyles();
    book.engine.onWrite = ({ sheetId, row, column }, before) => {
      // The cells of a new sheet go with it.
      if (!this.#frame.sheets.has(sheetId)) return;
      const columns = rowEdits(
        memberOf(this.#cells, sheetId, (): CellEdits => new Map()),
        row,
      );
      if (!columns.has(column)) columns.set(column, before);
    };
    book.onLeaving = (sheet) => {
      if (this.#frame.sheets.has(sheet.id) && !this.#deleted.has(sheet.id))
        this.#deleted.set(sheet.id, sheetSnapshot(book, sheet));
    };
  }

  #watchStyles(): void {
    for (const { id, styles } of this.#book.sheets) {
      styles.onChange = (before) => this.#styles.set(id, before);
    }
  }

  /** Whether cells, styles or sheets have changed since the last step. */
  get isTouched(): boolean {
    return this.#cells.size + this.#styles.size + this.#deleted.size > 0;
  }

  /** Ends a step. @returns null: nothing has changed since the last one */
  cut(): Step | null {
    const before = this.#frame;
    this.#frame = frameOf(this.#book, before);
    const step = { cells: this.#cells, styles: this.#styles, deleted: this.#deleted, before };
    this.#cells = new Map();
    this.#styles = new Map();
    this.#deleted = new Map();
    this.#watchStyles();
    const isSame =
      step.styles.size === 0 && sameFrames(before, this.#frame) && !this.#anyCellDiffers(step);
    return isSame ? null : step;
  }

  #anyCellDiffers({ cells }: Step): boolean {
    for (const [sheetId, rows] of cells) {
      for (const [row, columns] of rows) {
        for (const [column, before] of columns)
          if (!sameCell(before, this.#book.engine.own(sheetId, row, column))) return true;
      }
    }
    return false;
  }

  /** Undoes the last step that is not undone. @returns the step that does it again; null: there was nothing to undo */
  undo(step: Step): Step | null {
    this.cut();
    this.#restoreSheets(step);
    for (const [id, before] of step.styles) this.#book.sheetById(id)?.styles.restore(before);
    for (const [id, rows] of step.cells) {
      if (this.#book.sheetById(id)) this.#book.engine.write(id, new Map(rows));
    }
    this.#restoreRest(step.before);
    this.#show(step);
    return this.cut();
  }

  #restoreSheets({ before, deleted }: Step): void {
    const book = this.#book;
    for (const [id, content] of deleted) if (!book.sheetById(id)) book.adoptAgain(content);
    for (const sheet of [...book.sheets]) if (!before.sheets.has(sheet.id)) book.dropSheet(sheet);
    [...before.sheets].forEach(([id, frame], position) => {
      const sheet = book.sheetById(id);
      if (!sheet) return;
      if (book.sheets[position] !== sheet) book.moveSheet(sheet, position);
      if (sheet.name !== frame.name) book.engine.renameSheet(id, frame.name);
      if (this.#frame.sheets.get(id) !== frame) replaceMembers(sheet, structuredClone(frame));
    });
  }

  #restoreRest(before: BookFrame): void {
    const book = this.#book;
    book.names.splice(0, Infinity, ...structuredClone(before.names));
    refill(book.properties, before.properties);
    refill(book.customProperties, before.customProperties);
    book.structureProtection = before.structureProtection;
    book.pool.restore(before.styles, before.namedStyles);
    book.tablesChanged();
    book.namesChanged();
  }

  /** Goes to what has changed, and reports it to those who listen. */
  #show(step: Step): void {
    const book = this.#book;
    const changed = cellsOf(book, step);
    for (const { sheet, area } of changed) {
      book.onEvent({ kind: "changed", sheet, area, how: "RangeEdited" });
    }
    const seen = changed.filter(({ sheet }) => sheet.visibility === "Visible");
    const [only] = seen;
    const active = book.sheetById(step.before.active.sheetId);
    if (only && seen.length === 1) book.select(only.sheet, only.area);
    else if (active?.visibility === "Visible") book.select(active, step.before.active.area);
  }
}

/** The sheets with cells that a step has changed, and the smallest area of them. */
export const cellsOf = (
  book: Book,
  { cells }: Pick<Step, "cells">,
): readonly { readonly sheet: Sheet; readonly area: Area }[] =>
  [...cells].flatMap(([id, rows]) => {
    const sheet = book.sheetById(id);
    return sheet && rows.size > 0 ? [{ sheet, area: areaOf(rows) }] : [];
  });

/** The smallest area of all cells. */
function areaOf(rows: CellEdits): Area {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const [row, columns] of rows) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of columns.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Gives a sheet the members of an earlier state, and no others. */
function replaceMembers(sheet: Sheet, frame: SheetFrame): void {
  for (const member of Object.keys(sheet)) {
    if (member !== "styles" && !(member in frame)) Reflect.deleteProperty(sheet, member);
  }
  Object.assign(sheet, frame);
}

function refill<K, V>(map: Map<K, V>, entries: Iterable<readonly [K, V]>): void {
  const kept = [...entries];
  map.clear();
  for (const [key, value] of kept) map.set(key, value);
}
