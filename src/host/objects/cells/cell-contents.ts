/** Reads and writes the contents of an area: values, formulas, texts, number formats, value types. */
import type { Area } from "../../../a1/address";
import { intersection, isWholeColumns, isWholeRows } from "../../../a1/area";
import { numfmt } from "@univerjs/core";
import type { CellValue } from "../../../xlsx/content";
import { columnNames } from "../../../xlsx/sheet/table-headers";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { cellAddress } from "../../../a1/address";
import type { CellEdits, StoredCell } from "../../engine/cell-edits";
import { isError } from "../../engine/value";
import { invalidArgument, sizeMismatch } from "../../wire/errors";
import { enter, toFifteenDigits } from "./entry";
import { fillColumns, fillNewRows } from "../table/calculated-columns";
import { grownTables } from "../table/growth";
import { requireEditable } from "../worksheet/protection-rules";
import { formatByReference } from "./format-by-reference";
import { tableBody } from "./range-argument";

/** Most cells that are read at once ("Resource limits and performance optimization for Office Add-ins"). */
const MOST_CELLS = 5_000_000;

/** Whole rows and columns have no cell-level properties ("Read or write to an unbounded range"). */
function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area) || area.rows * area.columns > MOST_CELLS;
}

export type Grid<T> = T[][];

/** Reads each cell of an area; null for whole rows and columns, as Excel answers for unbounded ranges. */
function readGrid<T>(area: Area, read: (row: number, column: number) => T): Grid<T> | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      read(area.row + row, area.column + column),
    ),
  );
}

type Scalar = string | number | boolean;

function apiValue(value: CellValue | null | undefined): Scalar {
  if (value === null || value === undefined) return "";
  return isError(value) ? value.error : value;
}

/** The value as a client reads it. */
function readValue(book: Book, value: CellValue | null | undefined): Scalar {
  const whole = typeof value !== "number" || (Math.abs(value) < 1e15 && Number.isInteger(value));
  return whole || !book.behaviour.fifteenDigits ? apiValue(value) : toFifteenDigits(value);
}

export function readValues(book: Book, sheet: Sheet, area: Area): Grid<Scalar> | null {
  return readGrid(area, (row, column) =>
    readValue(book, book.engine.read(sheet.id, row, column)?.value),
  );
}

export function readFormulas(book: Book, sheet: Sheet, area: Area): Grid<Scalar> | null {
  return readGrid(area, (row, column) => {
    const cell = book.engine.read(sheet.id, row, column);
    return cell?.formula ?? readValue(book, cell?.value);
  });
}

function numberFormatAt(book: Book, sheet: Sheet, row: number, column: number): string {
  return book.pool.get(sheet.styles.get(row, column)).numberFormat ?? "General";
}

export function readNumberFormats(book: Book, sheet: Sheet, area: Area): Grid<string> | null {
  return readGrid(area, (row, column) => numberFormatAt(book, sheet, row, column));
}

function display(value: CellValue | null | undefined, pattern: string): string {
  if (value === null || value === undefined) return "";
  if (isError(value)) return value.error;
  if (typeof value === "string" && !pattern.includes("@")) return value;
  try {
    return numfmt.format(pattern, value, { throws: true });
  } catch {
    return String(value);
  }
}

export function readTexts(book: Book, sheet: Sheet, area: Area): Grid<string> | null {
  return readGrid(area, (row, column) =>
    display(
      book.engine.read(sheet.id, row, column)?.value,
      numberFormatAt(book, sheet, row, column),
    ),
  );
}

function valueType(value: CellValue | null | undefined): Excel.RangeValueType | string {
  if (value === null || value === undefined) return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

export function readValueTypes(book: Book, sheet: Sheet, area: Area): Grid<string> | null {
  return readGrid(area, (row, column) => valueType(book.engine.read(sheet.id, row, column)?.value));
}

/** The input as it applies to a cell of the area; a single value applies to every cell. */
function inputAt(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw sizeMismatch();
  }
  return (row, column) => (rows[row] as unknown[])[column];
}

function requireBounded(area: Area): void {
  if (isUnbounded(area)) throw invalidArgument();
}

/** Sets values or formulas: null leaves a cell as it is, `""` empties it. */
export function writeCells(book: Book, sheet: Sheet, area: Area, input: unknown): void {
  requireBounded(area);
  const at = inputAt(area, input);
  requireEditable(book, sheet, area);
  const edits: CellEdits = new Map();
  for (let row = 0; row < area.rows; row++) {
    const line = new Map<number, StoredCell | null>();
    for (let column = 0; column < area.columns; column++) {
      const value = at(row, column);
      if (value === null || value === undefined) continue;
      const position = [area.row + row, area.column + column] as const;
      const style = sheet.styles.get(...position);
      const before = book.pool.get(style);
      const entered = enter(value, before.numberFormat ?? "General");
      const { cell, quotePrefix } = entered;
      const numberFormat =
        entered.numberFormat ?? formatByReference(book, sheet, before.numberFormat, cell?.formula);
      line.set(position[1], cell);
      if (quotePrefix !== before.quotePrefix || numberFormat !== undefined) {
        const format = numberFormat === undefined ? {} : { numberFormat };
        sheet.styles.set(...position, book.pool.changed(style, { ...format, quotePrefix }));
      }
      if (sheet.legacyArrays.size > 0) sheet.legacyArrays.delete(cellAddress(...position));
    }
    if (line.size > 0) edits.set(area.row + row, line);
  }
  applyEdits(book, sheet, area, edits);
}

/** Applies edits to the engine, with what they bring about in tables, and reports the change. */
export function applyEdits(book: Book, sheet: Sheet, area: Area, edits: CellEdits): void {
  const grown = grownTables(book, sheet, edits);
  fillColumns(book, sheet, edits);
  if (edits.size > 0) book.engine.write(sheet.id, edits);
  for (const [table, next] of grown) {
    const before = tableBody(table).rows;
    table.area = next;
    book.tablesChanged();
    settleHeaders(book, sheet, { ...next, rows: 1 });
    book.engine.write(sheet.id, fillNewRows(book, sheet, table, before));
  }
  settleHeaders(book, sheet, area);
  book.dirty = true;
  book.onEvent({ kind: "changed", sheet, area, how: "RangeEdited" });
}

/** Header cells of a table are distinct texts of at most 255 characters: numbers become text, blanks and repeats get a name. */
export function settleHeaders(book: Book, sheet: Sheet, touched: Area): void {
  for (const { area, showHeaders } of sheet.tables) {
    if (!showHeaders || !intersection({ ...area, rows: 1 }, touched)) continue;
    const stored = Array.from({ length: area.columns }, (_, index) =>
      book.engine.read(sheet.id, area.row, area.column + index),
    );
    const names = columnNames(stored.map((cell) => String(apiValue(cell?.value))));
    const line = new Map<number, StoredCell>();
    names.forEach((name, index) => {
      const cell = stored[index];
      if (cell?.value !== name || cell.formula !== undefined)
        line.set(area.column + index, { value: name });
    });
    if (line.size > 0) book.engine.write(sheet.id, new Map([[area.row, line]]));
    book.tablesChanged();
  }
}

/** Sets number formats; null leaves a cell's. A single format may go to whole rows and columns. */
export function writeNumberFormats(book: Book, sheet: Sheet, area: Area, input: unknown): void {
  if (Array.isArray(input)) requireBounded(area);
  const at = inputAt(area, input);
  requireEditable(book, sheet, area, "allowFormatCells");
  const format = (value: unknown): string => {
    if (typeof value !== "string") throw invalidArgument();
    return value === "" ? "General" : value;
  };
  const member = (value: string): string | undefined => (value === "General" ? undefined : value);
  if (!Array.isArray(input)) {
    if (input === null || input === undefined) return;
    const numberFormat = member(format(input));
    sheet.styles.change(area, (style) => book.pool.changed(style, { numberFormat }));
    return;
  }
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const value = at(row, column);
      if (value === null || value === undefined) continue;
      const position = [area.row + row, area.column + column] as const;
      const change = { numberFormat: member(format(value)) };
      sheet.styles.set(...position, book.pool.changed(sheet.styles.get(...position), change));
    }
  }
}
