/** What is selected, seen from the matrix, which is found as in a run. */
import type { Language } from "../locale/language";
import type { Area } from "../a1/address";
import type { Cell } from "../workbook/cell";
import { findGrid, type Grid } from "../workbook/grid/grid";
import { MATRIX_TABLE } from "../workbook/table-names";
import type { KnownSheet } from "../workbook/finding/known-sheet";
import type { Problem } from "../workbook/problem";
import type { SheetKey } from "../workbook/snapshot";
import { readWorkbook } from "./read";
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

/** What the rows and columns of the matrix are found by. */
const READ: ReadonlySet<SheetKey> = new Set(["matrix", "services", "channels"]);

/** The matrix with the selection, or what of its sheets is gone or not sure. */
export type MatrixReading =
  | { readonly ok: true; readonly selection: MatrixSelection }
  | { readonly ok: false; readonly refused: readonly Problem[] };

interface Selected {
  readonly selected: Excel.RangeAreas;
  readonly visible: Excel.RangeAreas;
  readonly active: Excel.Range;
}

function requestSelection({ workbook }: Excel.RequestContext): Selected {
  const selected = workbook.getSelectedRanges();
  selected.worksheet.load("id");
  const visible = selected.getSpecialCellsOrNullObject("Visible");
  for (const areas of [selected, visible]) {
    areas.areas.load(BOUNDS.split(",").map((property) => `items/${property}`));
  }
  return { selected, visible, active: workbook.getActiveCell().load("rowIndex,columnIndex") };
}

/**
 * Reads the matrix and the selection, in two round trips.
 * @param known what our sheets are found by
 * @returns refused where the matrix, its services or its channels cannot be read for sure
 * @throws RunError `no-matrix`, `workbook-read-only`, `sheet-protected`, `too-large`
 */
export async function readMatrixSelection(
  context: Excel.RequestContext,
  forWriting: boolean,
  known: readonly KnownSheet[],
): Promise<MatrixReading> {
  const { workbook } = context;
  const requests: Selected[] = [];
  const unread = new Set(known.flatMap(({ key }) => (READ.has(key) ? [] : [key])));
  const { snapshot, readOnly, protectedSheets } = await readWorkbook(
    context,
    unread,
    new Set<SheetKey>(["matrix"]),
    known.filter(({ key }) => READ.has(key)),
    () => requests.push(requestSelection(context)),
  );
  const { problems = [], sheets, state } = snapshot;
  if (problems.length > 0) return { ok: false, refused: problems };
  const found = sheets.get("matrix");
  const grid = findGrid(found, MATRIX_TABLE);
  const body = grid === null ? null : bodyOf(grid);
  const request = requests.at(-1);
  if (found === undefined || grid === null || body === null || request === undefined) {
    throw new RunError("no-matrix");
  }
  if (forWriting && readOnly) throw new RunError("workbook-read-only");
  if (forWriting && protectedSheets.has(found.id)) {
    throw new RunError("sheet-protected", { sheet: found.name });
  }
  if (found.formulas === null) throw new RunError("too-large");
  const { selected, visible, active } = request;
  const here = selected.worksheet.id === found.id;
  const chosen = here && !visible.isNullObject ? selected.areas.items.map(areaOf) : [];
  const shown = visible.isNullObject ? [] : visible.areas.items.map(areaOf);
  return {
    ok: true,
    selection: {
      grid,
      sheet: workbook.worksheets.getItem(found.id),
      language: state?.language ?? "sv",
      model: state?.model ?? "",
      formulas: found.formulas,
      areas: chosen.flatMap((area) =>
        shown.flatMap((chunk) => {
          const both = shared(area, chunk);
          return (both && shared(both, body)) ?? [];
        }),
      ),
      active: here ? { row: active.rowIndex, column: active.columnIndex } : null,
    },
  };
}
