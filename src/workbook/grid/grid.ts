/** Grids: sheets with an id and labels in each row and a channel in each column, found by table name wherever the planner moved them. */
import type { Cell } from "../cell";
import { trimmed } from "../cell";
import { isErrorCell } from "../cell";
import { columnNotation, type NumbersOf } from "../numbers/number-columns";
import type { Notation } from "../numbers/numbers";
import { cellAddress, type Area } from "../../a1/address";
import { refuse, type Position, type Problem, type Reading } from "../problem";
import {
  cellAt,
  tableOf,
  type GridLines,
  type Line,
  type SheetSnapshot,
  type TableSnapshot,
} from "../snapshot";

export interface Grid extends GridLines {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** First column of the table. */
  readonly left: number;
  /** First row after its records, and first column after the table. */
  readonly bottom: number;
  readonly right: number;
  readonly table: TableSnapshot;
}

/** Rows and columns as a run writes them: ids in the first column, and in the row above the headers. */
function plainLines(
  sheet: SheetSnapshot,
  { row: headerRow, column: left, rows: height, columns: width }: Area,
): GridLines {
  const lines = (count: number, id: (index: number) => Cell, first: number): Line[] =>
    Array.from({ length: count }, (_, index) => ({
      id: trimmed(id(index)),
      at: first + index,
    })).filter((line) => line.id !== "");
  return {
    idRow: headerRow === 0 ? null : headerRow - 1,
    idColumn: left,
    labelColumns: [left + 1, left + 2],
    rows: lines(height - 1, (index) => cellAt(sheet, headerRow + 1 + index, left), headerRow + 1),
    columns:
      headerRow === 0
        ? []
        : lines(width - 1, (index) => cellAt(sheet, headerRow - 1, left + 1 + index), left + 1),
  };
}

/** The grid in table `name` of the sheet; null when it does not exist. */
export function findGrid(sheet: SheetSnapshot | undefined, name: string): Grid | null {
  const table = tableOf(sheet, name);
  if (sheet === undefined || table === null) return null;
  const { row: headerRow, column: left, rows: height, columns: width } = table.area;
  return {
    ...(sheet.lines ?? plainLines(sheet, table.area)),
    sheet,
    table,
    headerRow,
    left,
    bottom: headerRow + height,
    right: left + width,
  };
}

/** The column that says what a row is about: its ids, else its names. */
export const rowHeadColumn = ({ idColumn, labelColumns, left }: Grid): number =>
  idColumn ?? labelColumns[0] ?? left;

/** The position of a grid's cell, for messages. */
export const gridPosition = (grid: Grid, row: Line, column: Line): Position => ({
  source: grid.sheet.name,
  row: row.at + 1,
  column: column.id,
  cell: cellAddress(row.at, column.at),
});

/** The grid with its ids as their tables spell them; others as they are. */
export const spelledGrid = (
  grid: Grid | null,
  row: (id: string) => string,
  column: (id: string) => string,
): Grid | null =>
  grid === null
    ? null
    : {
        ...grid,
        rows: grid.rows.map(({ id, at }) => ({ id: row(id), at })),
        columns: grid.columns.map(({ id, at }) => ({ id: column(id), at })),
      };

/** What separators mean in each column of numbers: what its own cells tell, else what all of the grid's do. */
function notationsOf(grid: Grid, numbers: NumbersOf): ReadonlyMap<number, Notation> {
  const cells = grid.columns.map(({ at }) =>
    grid.rows.map((row) => cellAt(grid.sheet, row.at, at)),
  );
  const whole = columnNotation(cells.flat(), numbers);
  return new Map(
    grid.columns.map(({ at }, index) => [
      at,
      { ...whole, ...columnNotation(cells[index] ?? [], numbers) },
    ]),
  );
}

/**
 * Reads each cell of a grid; problems are reported with the cell. A reading of null is a blank cell; a number
 * outside its range is kept, and a check reports it.
 * @param numbers what the cells' numbers are; left out: they are none
 */
export function readGrid<T>(
  grid: Grid | null,
  readCell: (cell: Cell, notation?: Notation) => Reading<T | null>,
  numbers?: NumbersOf,
): {
  readonly cells: readonly { readonly row: string; readonly column: string; readonly value: T }[];
  readonly problems: readonly Problem[];
} {
  const cells: { row: string; column: string; value: T }[] = [];
  const problems: Problem[] = [];
  const notations = grid === null || numbers === undefined ? null : notationsOf(grid, numbers);
  for (const row of grid?.rows ?? []) {
    for (const column of grid?.columns ?? []) {
      if (grid === null) continue;
      const cell = cellAt(grid.sheet, row.at, column.at);
      const reading = isErrorCell(cell)
        ? refuse("error-cell", { value: trimmed(cell) })
        : readCell(cell, notations?.get(column.at));
      const value = reading.ok ? reading.value : reading.outside;
      if (!reading.ok && value === undefined) {
        const { code, values } = reading;
        problems.push({ code, values, position: gridPosition(grid, row, column) });
      } else if (value !== undefined && value !== null) {
        cells.push({ row: row.id, column: column.id, value });
      }
    }
  }
  return { cells, problems };
}
