/** Compares the host's workbook with the grid's: cells are updated one by one, any other difference redraws. */
import type { ICellData, Nullable, Workbook } from "@univerjs/core";
import type { Book } from "../../host/engine/book";
import type { Sheet } from "../../host/engine/sheet";
import type { Steps } from "../../domain/steps";
import { mirrorCells, mirrorStyles, type Frames } from "./mirror";

/** Rows that are compared in one step. */
const ROWS_AT_ONCE = 50;

function same(a: Nullable<ICellData>, b: ICellData | undefined): boolean {
  return (
    (a?.v ?? null) === (b?.v ?? null) &&
    (a?.t ?? null) === (b?.t ?? null) &&
    (a?.s ?? null) === (b?.s ?? null) &&
    !a?.f &&
    !a?.p
  );
}

/** Everything but the cells, as one string for comparison. */
const structureOf = (frames: Frames): string =>
  JSON.stringify(
    [...frames].map(([{ tables }, frame]) => [
      // The grid has more rows and columns than are used.
      { ...frame, rowCount: 0, columnCount: 0 },
      tables.map(({ area, style, showBandedRows, showHeaders }) => [
        area,
        style,
        showBandedRows,
        showHeaders,
      ]),
    ]),
  );

/** Compares the host's workbook with the grid's copy of it. */
export class Differences {
  readonly #book: Book;
  readonly #workbook: Workbook | null;
  #structure: string;
  #styles: number;
  /** Sheets whose cells are compared when they become active. */
  readonly #stale = new Set<string>();

  /** @param workbook from `mirrorWorkbook`, of the host's current content and these frames */
  constructor(book: Book, workbook: Workbook | null, frames: Frames) {
    this.#book = book;
    this.#workbook = workbook;
    this.#structure = structureOf(frames);
    this.#styles = book.pool.list.length;
    for (const sheet of book.sheets) if (sheet !== book.active) this.#stale.add(sheet.id);
  }

  /** Whether sheets, sizes, merges or tables are others than the grid shows. */
  structureChanged(frames: Frames): boolean {
    return structureOf(frames) !== this.#structure;
  }

  /** Notes that the grid itself has what changed already. */
  acceptStructure(frames: Frames): void {
    this.#structure = structureOf(frames);
  }

  /** Notes that cells of any sheet may have changed. */
  markAll(): void {
    for (const { id } of this.#book.sheets) this.#stale.add(id);
  }

  /** Brings the cells of one sheet up to the host's, if they may have changed. @returns whether any was another */
  *apply(sheetId: string): Steps<boolean> {
    const sheet = this.#book.sheetById(sheetId);
    if (!sheet || !this.#stale.delete(sheetId)) return false;
    if (this.#styles !== this.#book.pool.list.length && this.#workbook) {
      Object.assign(this.#workbook.getSnapshot().styles, mirrorStyles(this.#book));
      this.#styles = this.#book.pool.list.length;
    }
    return yield* this.#takeOverSheet(sheet);
  }

  *#takeOverSheet(sheet: Sheet): Steps<boolean> {
    const wanted = yield* mirrorCells(this.#book, sheet);
    const matrix = this.#workbook?.getSheetBySheetId(sheet.id)?.getCellMatrix();
    if (!matrix) return false;
    let any = false;
    matrix.forValue((row, column, shown) => {
      if (wanted[row]?.[column] !== undefined || same(shown, undefined)) return;
      matrix.realDeleteValue(row, column);
      any = true;
    });
    let count = 0;
    for (const [row, line] of Object.entries(wanted)) {
      if (++count % ROWS_AT_ONCE === 0) yield;
      for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
        if (same(matrix.getValue(Number(row), Number(column)), cell)) continue;
        matrix.setValue(Number(row), Number(column), cell);
        any = true;
      }
    }
    return any;
  }
}
