/** Ranges of numbers: each cell checked against its range, and single cells, rows and columns broadcast to the largest range. */
import { problemText } from "../../locale/problems/lines";
import { functionText } from "../texts";
import type { Language } from "../../locale/language";
import type { Cell } from "../../workbook/cell";
import { numberField } from "../../workbook/fields";
import type { NumberRange } from "../../domain/model/ranges";
import type { Reading } from "../../workbook/problem";
import { isLeftOut, rangeRows, type Rows } from "./argument";
import { displayLanguage } from "../display-language";
import { invalid, FunctionError } from "../function-error";

/** Numbers by row and column; null where a cell is blank. */
export type Numbers = readonly (readonly (number | null)[])[];

const HEADING = { header: { sv: "", en: "" }, hint: { sv: "", en: "" }, width: 0 };

/** The error for a cell; row and column count from 1 in the range. */
export function cellError(
  argument: string,
  row: number,
  column: number,
  reading: Extract<Reading<unknown>, { ok: false }>,
  language: Language = displayLanguage(),
): FunctionError {
  const prefix = functionText("cell", language, { argument, row: row + 1, column: column + 1 });
  return new FunctionError("#VALUE!", prefix + problemText(reading.code, reading.values, language));
}

/** Reads the cells of a range one by one. */
export function readCells<T>(
  argument: string,
  rows: Rows,
  read: (cell: Cell) => Reading<T>,
): readonly (readonly T[])[] {
  return rows.map((line, row) =>
    line.map((cell, column) => {
      const reading = read(cell);
      if (!reading.ok) throw cellError(argument, row, column, reading);
      return reading.value;
    }),
  );
}

/**
 * Reads a range of numbers; numbers written as text count.
 * @throws FunctionError when a cell is no number, or outside its range
 */
export const numbersOf = (argument: string, value: unknown, range: NumberRange): Numbers =>
  readCells(argument, rangeRows(value), numberField(HEADING, range, "decimal").read);

/** One cell of a broadcast range. */
export type CellOfRange = (row: number, column: number) => number | null;

/** Ranges of equal size: single cells, rows and columns are broadcast to the largest. */
export interface Overlay {
  readonly rows: number;
  readonly columns: number;
  /** In the order in which they were given. */
  readonly ranges: readonly CellOfRange[];
}

/** An argument to broadcast: its name, the value passed, and the range of its numbers. */
export type Layer = readonly [argument: string, value: unknown, range: NumberRange];

/**
 * Broadcasts ranges to the size of the largest; an omitted one is blank everywhere.
 * @throws FunctionError when a range is neither as large as the largest nor one cell, row or column
 */
export function overlay(layers: readonly Layer[]): Overlay {
  const read = layers.map(([argument, value, range]) => ({
    argument,
    numbers: isLeftOut(value) ? [[null]] : numbersOf(argument, value, range),
  }));
  const rows = Math.max(...read.map(({ numbers }) => numbers.length));
  const columns = Math.max(...read.map(({ numbers }) => numbers[0]?.length ?? 0));
  const fits = (size: number, wanted: number): boolean => size === wanted || size === 1;
  const ranges = read.map(({ argument, numbers }): CellOfRange => {
    const width = numbers[0]?.length ?? 0;
    if (!fits(numbers.length, rows) || !fits(width, columns)) {
      throw invalid("shape-differs", displayLanguage(), {
        argument,
        rows: numbers.length,
        columns: width,
        wantedRows: rows,
        wantedColumns: columns,
      });
    }
    return (row, column) =>
      numbers[numbers.length === 1 ? 0 : row]?.[width === 1 ? 0 : column] ?? null;
  });
  return { rows, columns, ranges };
}

/** A matrix of results; what is not known is an empty text, since Excel shows null as 0. */
export const filled = <T>(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => T | null,
): (T | "")[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cell(row, column) ?? ""),
  );
