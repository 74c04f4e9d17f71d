/** Arguments as Excel passes them: single values or rows of values, read as cells, without the blank end of whole columns. */
import type { Cell } from "../../workbook/cell";

export type Rows = readonly (readonly Cell[])[];

/** Rows and columns of a sheet: a range as long as these is a whole column or row. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/** Whether an optional argument was left out: Excel passes null, a host may pass nothing. */
export const isLeftOut = (argument: unknown): argument is null | undefined =>
  argument === undefined || argument === null;

const isBlank = (value: unknown): boolean => value === "" || isLeftOut(value);

/** Some versions of Excel pass blank cells as 0; a row of a table with nothing else is blank too. */
const isBlankOrZero = (value: unknown): boolean => isBlank(value) || value === 0;

/**
 * A value as a cell. Errors come as Excel's text for them, from `CustomFunctions.Error` (`code`) or from a
 * cell value with `basicValue`.
 */
export function cellOf(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (isLeftOut(value)) return "";
  if (typeof value === "object") {
    if ("code" in value && typeof value.code === "string") return value.code;
    if ("basicValue" in value && typeof value.basicValue !== "object") {
      return cellOf(value.basicValue);
    }
  }
  return "#VALUE!";
}

/** The argument as rows: a single value is one row of one. */
function linesOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  const lines = argument as readonly unknown[];
  return lines.some((line) => Array.isArray(line))
    ? lines.map((line) => (Array.isArray(line) ? (line as readonly unknown[]) : [line]))
    : [lines];
}

function cutAfterLast(
  lines: readonly (readonly unknown[])[],
  blank: (value: unknown) => boolean,
): readonly (readonly unknown[])[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.every(blank) !== false) end -= 1;
  return end === lines.length ? lines : lines.slice(0, end);
}

const cellsOf = (lines: readonly (readonly unknown[])[]): Cell[][] =>
  lines.map((line) => line.map(cellOf));

/** A table's rows, headers first, without blank rows at the end. */
export const tableRows = (argument: unknown): Rows =>
  cellsOf(cutAfterLast(linesOf(argument), isBlankOrZero));

/**
 * The rows of a range that is read by position. It is used unchanged, so that results align with it; only
 * whole columns and rows end at their last filled cell.
 */
export function rangeRows(argument: unknown): Rows {
  const lines = linesOf(argument);
  const rows = lines.length >= SHEET_ROWS ? cutAfterLast(lines, isBlank) : lines;
  const width = rows[0]?.length ?? 0;
  if (width < SHEET_COLUMNS) return cellsOf(rows);
  const last = rows.reduce(
    (most, line) => Math.max(most, line.findLastIndex((value) => !isBlank(value)) + 1),
    0,
  );
  return cellsOf(rows.map((line) => line.slice(0, last)));
}
