/** Tables grow over what is written directly below or beside them ("Resize a table by adding or removing rows and columns"). */
import type { Area } from "../../../a1/address";
import { intersection } from "../../../a1/area";
import type { TableContent } from "../../../xlsx/content";
import type { Book } from "../../engine/book";
import type { CellEdits } from "../../engine/cell-edits";
import type { Sheet } from "../../engine/sheet";

/** Whether a cell between two indices is filled by the edits of a row. */
function fills(edits: CellEdits, row: number, from: number, count: number): boolean {
  const line = edits.get(row);
  if (line === undefined) return false;
  for (let column = from; column < from + count; column++) {
    if ((line.get(column) ?? null) !== null) return true;
  }
  return false;
}

const isBlank = (book: Book, sheet: Sheet, area: Area): boolean => {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (book.engine.read(sheet.id, row, column) !== undefined) return false;
    }
  }
  return true;
};

/** Whether a table may take the lines in: they are blank, and no other table is there. */
const isFree = (book: Book, sheet: Sheet, area: Area): boolean =>
  isBlank(book, sheet, area) &&
  !sheet.tables.some((table) => intersection(table.area, area) !== null);

function rowsBelow(book: Book, sheet: Sheet, table: TableContent, edits: CellEdits): number {
  const { row, rows, column, columns } = table.area;
  // What is written below the totals is not of the table.
  if (table.showTotals) return 0;
  let count = 0;
  for (;;) {
    const next = { row: row + rows + count, rows: 1, column, columns };
    if (!fills(edits, next.row, column, columns) || !isFree(book, sheet, next)) return count;
    count++;
  }
}

function columnsBeside(book: Book, sheet: Sheet, { area }: TableContent, edits: CellEdits): number {
  const { row, rows, column, columns } = area;
  const filled = (at: number): boolean => {
    for (let line = row; line < row + rows; line++) if (fills(edits, line, at, 1)) return true;
    return false;
  };
  let count = 0;
  for (;;) {
    const next = { row, rows, column: column + columns + count, columns: 1 };
    if (!filled(next.column) || !isFree(book, sheet, next)) return count;
    count++;
  }
}

/** The tables of a sheet that edits make grow, with their new areas; to be asked before the cells are written. */
export function grownTables(
  book: Book,
  sheet: Sheet,
  edits: CellEdits,
): readonly (readonly [TableContent, Area])[] {
  if (!book.behaviour.tablesGrow || edits.size === 0) return [];
  return sheet.tables.flatMap((table) => {
    const rows = rowsBelow(book, sheet, table, edits);
    const columns = columnsBeside(book, sheet, table, edits);
    if (rows + columns === 0) return [];
    const { area } = table;
    return [[table, { ...area, rows: area.rows + rows, columns: area.columns + columns }] as const];
  });
}
