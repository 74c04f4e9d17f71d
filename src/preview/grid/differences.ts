/** Compares the copy of the host's workbook with the grid's: cells are updated one by one, any other difference redraws. */
import type { ICellData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { Steps } from "../../domain/steps";
import type { Sheet } from "../../host/engine/sheet";
import type { BookCopy, ChangedRows } from "../thread/book-copy";
import type { Frame } from "../thread/frames";
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

/** Everything of a sheet but its cells, as one string for comparison. */
const structureOf = ({ tables }: Sheet, frame: Frame | undefined): string =>
  JSON.stringify([
    // The grid has more rows and columns than are used.
    { ...frame, rowCount: 0, columnCount: 0 },
    tables.map(({ area, style, showBandedRows, showHeaders }) => [
      area,
      style,
      showBandedRows,
      showHeaders,
    ]),
  ]);

/** The structure of a sheet as it was when it had these objects. */
interface Structure {
  readonly sheet: Sheet;
  readonly frame: Frame | undefined;
  readonly text: string;
}

/** Compares the copy of the host's workbook with the grid's copy of it. */
export class Differences {
  readonly #book: BookCopy;
  readonly #workbook: Workbook | null;
  #structures: readonly Structure[] = [];
  #styles: number;
  /** Rows that are compared when their sheet becomes active, by the ids of sheets. */
  readonly #stale = new Map<string, ChangedRows>();

  /** @param workbook from `mirrorWorkbook`, of the book's current content */
  constructor(book: BookCopy, workbook: Workbook | null) {
    this.#book = book;
    this.#workbook = workbook;
    this.acceptStructure();
    this.#styles = book.pool.list.length;
    for (const sheet of book.sheets) if (sheet !== book.active) this.#stale.set(sheet.id, "all");
  }

  #structureNow(): readonly Structure[] {
    const known = new Map(this.#structures.map((one) => [one.sheet.id, one]));
    return this.#book.sheets.map((sheet) => {
      const frame = this.#book.frames.get(sheet.id);
      const before = known.get(sheet.id);
      return before?.sheet === sheet && before.frame === frame
        ? before
        : { sheet, frame, text: structureOf(sheet, frame) };
    });
  }

  /** Whether sheets, sizes, merges or tables are others than the grid shows. */
  structureChanged(): boolean {
    const before = this.#structures;
    const now = this.#structureNow();
    const isSame =
      now.length === before.length && now.every(({ text }, at) => text === before[at]?.text);
    if (isSame) this.#structures = now;
    return !isSame;
  }

  /** Notes that the grid itself has what changed already. */
  acceptStructure(): void {
    this.#structures = this.#structureNow();
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
