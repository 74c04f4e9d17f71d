/** Columns of tables with one formula, which Excel keeps to one ("Use calculated columns in an Excel table"). */
import { isFilledDown, offsetFormula, relativeForm } from "../../../a1/rewrite";
import type { TableContent } from "../../../xlsx/content";
import type { Book } from "../../engine/book";
import { rowEdits } from "../../engine/cell-edits";
import type { CellEdits, StoredCell } from "../../engine/cell-edits";
import type { Sheet } from "../../engine/sheet";
import { tableBody } from "../cells/range-argument";

/** A formula of a column, and the row that it is in. */
interface ColumnFormula {
  readonly formula: string;
  readonly row: number;
}

/** The cell with the column's formula in another row. */
const filledFrom = ({ formula, row }: ColumnFormula, at: number): StoredCell => ({
  value: null,
  formula: offsetFormula(formula, at - row, 0),
});

/** Whether one is the other filled down; their texts nearly always tell, so that they need not be read. */
const isSame = (one: ColumnFormula, other: ColumnFormula, column: number): boolean =>
  isFilledDown(one.formula, other.row - one.row, other.formula) ||
  relativeForm(one.formula, one.row, column) === relativeForm(other.formula, other.row, column);

/** The content of a column before an edit: blank, one formula in every row, or other things. */
function columnBefore(
  book: Book,
  sheet: Sheet,
  column: number,
  first: number,
  rows: number,
): "blank" | "other" | ColumnFormula {
  let known: "blank" | ColumnFormula = "blank";
  for (let row = first; row < first + rows; row++) {
    const cell = book.engine.read(sheet.id, row, column);
    if (cell === undefined && known === "blank") continue;
    const formula = cell?.formula;
    if (formula === undefined || (known === "blank" && row > first)) return "other";
    if (known === "blank") known = { formula, row };
    else if (!isSame(known, { formula, row }, column)) return "other";
  }
  return known;
}

/** The rows of a column that edits write, with their formulas; others than formulas are null. */
function writtenRows(
  edits: CellEdits,
  column: number,
  first: number,
  rows: number,
): ReadonlyMap<number, ColumnFormula | null> {
  const written = new Map<number, ColumnFormula | null>();
  for (let row = first; row < first + rows; row++) {
    const cell = edits.get(row)?.get(column);
    if (cell === undefined) continue;
    const formula = cell?.formula;
    written.set(row, formula === undefined ? null : { formula, row });
  }
  return written;
}

/** What the other rows of a column get by an edit of some of them; null: nothing. */
function fillOf(
  book: Book,
  sheet: Sheet,
  edits: CellEdits,
  column: number,
  first: number,
  rows: number,
): { readonly with: ColumnFormula; readonly over: (row: number) => boolean } | null {
  const written = writtenRows(edits, column, first, rows);
  const formulas = [...written.values()].filter((one) => one !== null);
  const last = formulas.at(-1);
  if (last === undefined) return null;
  // Asked first: comparing thousands of formulas takes longer.
  const before = columnBefore(book, sheet, column, first, rows);
  if (before === "other") return null;
  // Where every row is written, only in a column that was blank may one row's formula count for others.
  if (written.size === rows && before !== "blank") return null;
  const others = (row: number): boolean => !written.has(row);
  const alike =
    formulas.length === written.size && formulas.every((one) => isSame(last, one, column));
  if (alike && written.size === rows) return null;
  if (alike) return { with: last, over: others };
  if (before !== "blank" || book.behaviour.calculatedColumns !== "last") return null;
  return { with: last, over: (row) => others(row) || written.get(row) !== null };
}

/** Adds to edits what they fill in the columns of tables; to be asked before the cells are written. */
export function fillColumns(book: Book, sheet: Sheet, edits: CellEdits): void {
  if (book.behaviour.calculatedColumns === "off") return;
  for (const table of sheet.tables) {
    const { row: first, rows, column: left, columns } = tableBody(table);
    for (let column = left; column < left + columns; column++) {
      const fill = fillOf(book, sheet, edits, column, first, rows);
      if (fill === null) continue;
      for (let row = first; row < first + rows; row++) {
        if (fill.over(row)) rowEdits(edits, row).set(column, filledFrom(fill.with, row));
      }
    }
  }
}

/** The blank cells of rows that a table got, with the formulas of its calculated columns; `before` rows were there. */
export function fillNewRows(
  book: Book,
  sheet: Sheet,
  table: TableContent,
  before: number,
): CellEdits {
  const edits: CellEdits = new Map();
  const { row: first, rows, column: left, columns } = tableBody(table);
  if (book.behaviour.calculatedColumns === "off" || rows <= before) return edits;
  for (let column = left; column < left + columns; column++) {
    const known = columnBefore(book, sheet, column, first, before);
    if (typeof known === "string") continue;
    for (let row = first + before; row < first + rows; row++) {
      if (book.engine.read(sheet.id, row, column) === undefined)
        rowEdits(edits, row).set(column, filledFrom(known, row));
    }
  }
  return edits;
}
