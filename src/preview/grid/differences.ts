/** Compares the cells of the copy of the host's workbook with the grid's, and updates those one by one. */
import type { ICellData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { Steps } from "../../domain/steps";
import type { Sheet } from "../../host/engine/sheet";
import type { BookCopy, ChangedRows } from "../thread/book-copy";
import { mirrorRow, mirrorStyles, mirroredRows } from "./mirror";

/** Rows that are compared in one step. */
const ROWS_AT_ONCE = 50;

type Matrix = ReturnType<Worksheet["getCellMatrix"]>;

function same(a: Nullable<ICellData>, b: ICellData | undefined): boolean {
  return (
    (a?.v ?? null) === (b?.v ?? null) &&
    (a?.t ?? null) === (b?.t ?? null) &&
    (a?.s ?? null) === (b?.s ?? null) &&
    !a?.f &&
    !a?.p
  );
}

export class Differences {
  readonly #book: BookCopy;
  readonly #workbook: Workbook | null;
  #styles: number;
  /** Rows that are compared when their sheet becomes active, by the ids of sheets. */
  readonly #stale = new Map<string, ChangedRows>();

  /** @param workbook from `mirrorWorkbook`, of the book's current content */
  constructor(book: BookCopy, workbook: Workbook | null) {
    this.#book = book;
    this.#workbook = workbook;
    this.#styles = book.pool.list.length;
    for (const sheet of book.sheets) if (sheet !== book.active) this.#stale.set(sheet.id, "all");
  }

  /** Notes rows that may have changed, by the ids of their sheets. */
  mark(changed: ReadonlyMap<string, ChangedRows>): void {
    for (const [id, rows] of changed) {
      const before = this.#stale.get(id);
      if (before === "all") continue;
      this.#stale.set(id, rows === "all" || !before ? rows : new Set([...before, ...rows]));
    }
  }

  /** Brings the cells of one sheet up to the host's, if they may have changed. @returns whether any was another */
  *apply(sheetId: string): Steps<boolean> {
    const sheet = this.#book.sheetById(sheetId);
    const rows = this.#stale.get(sheetId);
    if (!sheet || rows === undefined) return false;
    this.#stale.delete(sheetId);
    if (this.#styles !== this.#book.pool.list.length && this.#workbook) {
      Object.assign(this.#workbook.getSnapshot().styles, mirrorStyles(this.#book));
      this.#styles = this.#book.pool.list.length;
    }
    const matrix = this.#workbook?.getSheetBySheetId(sheet.id)?.getCellMatrix();
    if (!matrix) return false;
    let any = false;
    let count = 0;
    for (const row of rows === "all" ? this.#allRows(sheet, matrix) : rows) {
      if (++count % ROWS_AT_ONCE === 0) yield;
      any = this.#takeOverRow(sheet, row, matrix) || any;
    }
    return any;
  }

  /** The rows that are in the copy or in the grid. */
  #allRows(sheet: Sheet, matrix: Matrix): ReadonlySet<number> {
    const rows = new Set(mirroredRows(this.#book, sheet));
    for (const row of Object.keys(matrix.getMatrix())) rows.add(Number(row));
    return rows;
  }

  #takeOverRow(sheet: Sheet, row: number, matrix: Matrix): boolean {
    const wanted = mirrorRow(this.#book, sheet, row);
    let any = false;
    for (const column of Object.keys(matrix.getMatrix()[row] ?? {}).map(Number)) {
      if (wanted[column] !== undefined || same(matrix.getValue(row, column), undefined)) continue;
      matrix.realDeleteValue(row, column);
      any = true;
    }
    for (const [key, cell] of Object.entries(wanted)) {
      const column = Number(key);
      if (same(matrix.getValue(row, column), cell)) continue;
      matrix.setValue(row, column, cell);
      any = true;
    }
    return any;
  }
}
