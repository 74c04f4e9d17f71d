/** Rectangles of cells: overlap, union, and how they move when cells are inserted or deleted. */
import type { Area } from "./address";

/** Rows of a worksheet (Excel specifications and limits). */
export const ROWS = 1_048_576;
/** Columns of a worksheet (Excel specifications and limits). */
export const COLUMNS = 16_384;

/** The whole worksheet. */
export const EVERYTHING: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

export const isWholeRows = (area: Area): boolean => area.columns === COLUMNS;

export const isWholeColumns = (area: Area): boolean => area.rows === ROWS;

export const cellArea = (row: number, column: number): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

export function containsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    column >= area.column &&
    row < area.row + area.rows &&
    column < area.column + area.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

/** Cells in both areas; null where they have none in common. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** `area` without the cells of `hole`: up to four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Cells inserted (`count` > 0) or deleted (`count` < 0) at `at` along an axis, over `across` of the other axis. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** First and last index on the other axis that move. */
  readonly across: readonly [number, number];
}

/** First and last index of a span after a shift; null: all of it was deleted. */
export function shiftSpan(
  first: number,
  last: number,
  { at, count }: Shift,
): readonly [number, number] | null {
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const newFirst = first >= end ? first + count : Math.min(first, at);
  const newLast = last >= end ? last + count : last >= at ? at - 1 : last;
  return newLast < newFirst ? null : [newFirst, newLast];
}

/** The area after a shift in its own sheet; null: deleted. An area that only partly lies across the shift stays. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rowwise = shift.axis === "row";
  const [from, length] = rowwise ? [area.column, area.columns] : [area.row, area.rows];
  if (from < shift.across[0] || from + length - 1 > shift.across[1]) return area;
  const limit = rowwise ? ROWS : COLUMNS;
  const [first, count] = rowwise ? [area.row, area.rows] : [area.column, area.columns];
  if (count === limit) return area;
  const span = shiftSpan(first, first + count - 1, shift);
  if (!span || span[0] >= limit) return null;
  const moved = Math.min(span[1], limit - 1) - span[0] + 1;
  return rowwise
    ? { ...area, row: span[0], rows: moved }
    : { ...area, column: span[0], columns: moved };
}
