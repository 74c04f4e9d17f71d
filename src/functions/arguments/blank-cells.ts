/** Distinguishes blank cells of a table from zeros where Excel passes both as 0, as older versions on the desktop do. */
import type { Language } from "../../locale/language";
import type { Cell } from "../../workbook/cell";
import type { Field } from "../../workbook/fields";
import { fieldOfHeader, type TableDefinition } from "../../workbook/table/table";
import type { Rows } from "./argument";
import { invalid, type FunctionError } from "../function-error";

/** Fields in which blank and 0 have the same effect in all functions. */
const ALIKE: ReadonlySet<string> = new Set([
  "growth",
  "avoidable",
  "introduction",
  "yearly",
  "E",
  "M",
  "P",
]);

type Meaning = "text" | "level" | "number" | "alike";

function meaningOf(
  key: string,
  { format, choices, range }: Pick<Field<never>, "format" | "choices" | "range">,
): Meaning {
  if (choices?.includes("no") === true || ALIKE.has(key)) return "alike";
  if (format === "text" || format === "long-text" || format === "date") return "text";
  return range !== undefined && range.minimum > 0 ? "level" : "number";
}

function meaningsOf<T>(
  definition: TableDefinition<T>,
  headers: readonly string[],
): readonly (Meaning | null)[] {
  return headers.map((header) => {
    const key = fieldOfHeader(definition, header);
    return key === null ? null : meaningOf(String(key), definition.fields[key]);
  });
}

/** Whether blanks were passed as 0: a column of texts contains a number 0. */
export function hasZerosForBlanks<T>(
  definition: TableDefinition<T>,
  headers: readonly string[],
  rows: Rows,
): boolean {
  const meanings = meaningsOf(definition, headers);
  const texts = [...meanings.keys()].filter((column) => meanings[column] === "text");
  return rows.some((line) => texts.some((column) => line[column] === 0));
}

/**
 * Rows in which blanks were passed as 0, with the blanks put back.
 * @param rows without the headers
 * @throws FunctionError where a column may hold a zero, and it matters
 */
export function withBlanks<T>(
  definition: TableDefinition<T>,
  argument: string,
  headers: readonly string[],
  rows: Rows,
  language: Language,
): Rows {
  const meanings = meaningsOf(definition, headers);
  return rows.map((line, row) => {
    if (line.every((cell) => cell === 0 || cell === "")) return [];
    return line.map((cell, column): Cell => {
      const meaning = meanings[column];
      if (cell !== 0 || meaning === undefined || meaning === null) return cell;
      if (meaning !== "number") return "";
      throw blankOrZero(argument, row, headers[column] ?? "", language);
    });
  });
}

/** The error for a 0 that may be a blank cell; rows count from 0 under the headers. */
export const blankOrZero = (
  argument: string,
  row: number,
  column: string,
  language: Language,
): FunctionError => invalid("blank-or-zero", language, { argument, row: row + 2, column });
