/** What is selected, seen from the matrix: read in one round trip. */
import type { Language } from "../locale/language";
import type { Area } from "../a1/address";
import type { Cell } from "../workbook/cell";
import { findGrid, type Grid } from "../workbook/grid/grid";
import { MATRIX_TABLE } from "../workbook/table-names";
import type { SheetSnapshot } from "../workbook/snapshot";
import { stateOf } from "./properties";
import { RunError } from "./run-error";

/** The matrix with what is selected of it. */
export interface MatrixSelection {
  readonly grid: Grid;
  readonly sheet: Excel.Worksheet;
  readonly language: Language;
  /** The workbook's model. */
  readonly model: string;
  /** Formulas with `=`, else values, of the cells that `grid.sheet.cells` has the values of. */
  readonly formulas: readonly (readonly Cell[])[];
  /** Visible selected areas on the matrix's sheet, cut to the rows and columns of the grid. */
  readonly areas: readonly Area[];
  /** The active cell, where the matrix's sheet is the active one. */
  readonly active: { readonly row: number; readonly column: number } | null;
}

export const BOUNDS = "rowIndex,columnIndex,rowCount,columnCount";

export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** The cells that two areas share; null: none. */
export function shared(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The rows and columns from the first service and channel to the last; null: there are none. */
function bodyOf({ rows, columns }: Grid): Area | null {
  if (rows.length === 0 || columns.length === 0) return null;
  const span = (lines: readonly { readonly at: number }[]): readonly [number, number] => {
    const indices = lines.map(({ at }) => at);
    const first = Math.min(...indices);
    return [first, Math.max(...indices) - first + 1];
  };
  const [row, height] = span(rows);
  const [column, width] = span(columns);
  return { row, column, rows: height, columns: width };
}

/**
 * Reads the matrix and the selection.
 * @throws RunError `no-matrix`, `workbook-read-only`, `sheet-protected`
 */
export async function readMatrixSelection(
  context: Excel.RequestContext,
  forWriting: boolean,
): Promise<MatrixSelection> {
  const { workbook } = context;
  workbook.load("readOnly");
  // Names the sheet in the message of an edit by others meanwhile.
  if (forWriting) workbook.worksheets.load("items/id,items/name");
  workbook.properties.custom.load("items/key,items/value");
  const table = workbook.tables.getItemOrNullObject(MATRIX_TABLE);
  table.load("name");
  const range = table.getRange().load(BOUNDS);
  const sheet = table.worksheet;
  sheet.load("id,name,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true).load(`${BOUNDS},values,formulas`);
  const selected = workbook.getSelectedRanges();
  selected.worksheet.load("id");
  const visible = selected.getSpecialCellsOrNullObject("Visible");
  for (const areas of [selected, visible]) {
    areas.areas.load(BOUNDS.split(",").map((property) => `items/${property}`));
  }
  const active = workbook.getActiveCell().load("rowIndex,columnIndex");
  await context.sync();

  if (table.isNullObject || used.isNullObject) throw new RunError("no-matrix");
  if (forWriting && workbook.readOnly) throw new RunError("workbook-read-only");
  if (forWriting && sheet.protection.protected) {
    throw new RunError("sheet-protected", { sheet: sheet.name });
  }
  const snapshot: SheetSnapshot = {
    id: sheet.id,
    name: sheet.name,
    tables: [{ name: MATRIX_TABLE, area: areaOf(range) }],
    used: areaOf(used),
    cells: used.values as Cell[][],
    ownedRange: null,
    formulas: null,
    charts: [],
    unfinished: false,
  };
  const grid = findGrid(snapshot, MATRIX_TABLE);
  const body = grid === null ? null : bodyOf(grid);
  if (grid === null || body === null) throw new RunError("no-matrix");
  const here = selected.worksheet.id === sheet.id;
  const chosen = here && !visible.isNullObject ? selected.areas.items.map(areaOf) : [];
  const shown = visible.isNullObject ? [] : visible.areas.items.map(areaOf);
  const kept = new Map(workbook.properties.custom.items.map(({ key, value }) => [key, value]));
  const state = stateOf(kept);
  return {
    grid,
    sheet,
    language: state?.language ?? "sv",
    model: state?.model ?? "",
    formulas: used.formulas as Cell[][],
    areas: chosen.flatMap((area) =>
      shown.flatMap((chunk) => {
        const both = shared(area, chunk);
        return (both && shared(both, body)) ?? [];
      }),
    ),
    active: here ? { row: active.rowIndex, column: active.columnIndex } : null,
  };
}
