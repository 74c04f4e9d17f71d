/** Rectangles of cells: addresses to and from `Area`, overlap, union, and how they move when cells are inserted or deleted. */
import type { Area } from "../../xlsx/content";

/** Rows of a worksheet (Excel specifications and limits). */
export const ROWS = 1_048_576;
/** Columns of a worksheet (Excel specifications and limits). */
export const COLUMNS = 16_384;

/** The whole worksheet. */
export const EVERYTHING: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

/** Letters of a column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column of letters in either case: `A` → 0. */
export function columnIndex(columnLetters: string): number {
  let column = 0;
  for (const letter of columnLetters.toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const END = String.raw`(?:\$?([A-Za-z]{1,3}))?(?:\$?([0-9]{1,7}))?`;
const AREA = new RegExp(`^${END}(?::${END})?$`);

/**
 * Area of an address without a sheet name: `B2`, `$B$2:C9`, `A:C`, `3:5`.
 * @returns null where the text is no address or lies outside the worksheet.
 */
export function parseArea(text: string): Area | null {
  const match = AREA.exec(text.trim());
  if (!match) return null;
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  const single = !text.includes(":");
  if (single && (column1 === undefined || row1 === undefined)) return null;
  if ((column1 === undefined) !== (column2 === undefined)) return null;
  if ((row1 === undefined) !== (row2 === undefined)) return null;
  if (column1 === undefined && row1 === undefined) return null;
  const columns = [column1, column2].map((columnLetters) =>
    columnLetters ? columnIndex(columnLetters) : null,
  );
  const rows = [row1, row2].map((digits) => (digits ? Number(digits) - 1 : null));
  const left = Math.min(columns[0] ?? 0, columns[1] ?? 0);
  const right = Math.max(columns[0] ?? COLUMNS - 1, columns[1] ?? COLUMNS - 1);
  const top = Math.min(rows[0] ?? 0, rows[1] ?? 0);
  const bottom = Math.max(rows[0] ?? ROWS - 1, rows[1] ?? ROWS - 1);
  if (top < 0 || right >= COLUMNS || bottom >= ROWS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function isWholeRows(area: Area): boolean {
  return area.columns === COLUMNS;
}

export function isWholeColumns(area: Area): boolean {
  return area.rows === ROWS;
}

/** Address without a sheet name, as Excel writes it: `B2:C9`, `A:C`, `3:5`; `mark` is `$` for absolute addresses. */
export function formatArea(area: Area, mark: "" | "$" = ""): string {
  const left = mark + columnLetters(area.column);
  const right = mark + columnLetters(area.column + area.columns - 1);
  const top = mark + String(area.row + 1);
  const bottom = mark + String(area.row + area.rows);
  if (isWholeRows(area)) return `${top}:${bottom}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** Sheet name as it stands before `!` in a formula, quoted where it has to be. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1:B2` into the sheet's name and the rest; no sheet: null. */
export function splitSheetName(address: string): { sheet: string | null; rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return {
    sheet: quoted?.[1] === undefined ? name : quoted[1].replaceAll("''", "'"),
    rest: address.slice(at + 1),
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return contains(a, b) && contains(b, a);
}

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
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** Cells inserted (`count` > 0) or deleted (`count` < 0) at `at` along an axis, over `across` of the other axis. */
export interface Shift {
  readonly sheetId: string;
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
  shift: Shift,
): readonly [number, number] | null {
  const { at, count } = shift;
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
