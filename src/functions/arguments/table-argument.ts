/** Tables that are passed whole with their headers: columns found by header, positions for messages, and problems as an error. */
import { functionText } from "../texts";
import { problemLine } from "../../locale/problems/lines";
import type { Language } from "../../locale/language";
import type { Problem } from "../../workbook/problem";
import { fieldOfHeader, type TableDefinition, type TableSource } from "../../workbook/table/table";
import { isLeftOut, tableRows } from "./argument";
import { hasZerosForBlanks, withBlanks } from "./blank-cells";
import { daysOf1900 } from "./days";
import { languageOfHeaders } from "../display-language";
import { otherTableOf } from "./other-table";
import { invalid, FunctionError } from "../function-error";

/** The description of a kind of table. */
export interface TableKind<T> {
  readonly definition: TableDefinition<T>;
  /** Fields without whose columns the table cannot be read. */
  readonly required: readonly (keyof T & string)[];
}

/** The table's columns as people refer to it: `Services[#All]`. */
export const wholeTable = (definition: { readonly name: string }): string =>
  `${definition.name}[#All]`;

/** A table that was passed, and whether its blank cells, or those of another table in the call, were passed as 0. */
export interface PassedTable extends TableSource {
  readonly blanksAsZero: boolean;
}

/**
 * A table from a range whose first row holds the headers, in either language or as field names.
 * Rows in messages count from 1 = the headers.
 * @param blanksAsZero whether another table of the call has shown that blanks come as 0
 * @throws FunctionError when a column that is required is not there, or the headers are those of another table
 */
export function tableOfRange<T>(
  { definition, required }: TableKind<T>,
  argument: string,
  value: unknown,
  blanksAsZero = false,
): PassedTable {
  const [first = [], ...body] = tableRows(value);
  const headers = first.map((cell) => String(cell));
  const language = languageOfHeaders(definition, { headers });
  const fields = new Set(headers.map((header) => fieldOfHeader(definition, header)));
  const missing = required.find((key) => !fields.has(key));
  if (missing !== undefined) {
    throw invalid("header-missing", language, {
      argument,
      column: definition.fields[missing].header[language],
      example: wholeTable(definition),
    });
  }
  const other = otherTableOf(definition.name, headers);
  if (other !== null) {
    const { found, language: spoken } = other;
    throw invalid("other-table", spoken, { argument, found, example: wholeTable(definition) });
  }
  const zeros = blanksAsZero || hasZerosForBlanks(definition, headers, body);
  return {
    blanksAsZero: zeros,
    source: argument,
    headers,
    rows: daysOf1900(
      definition,
      headers,
      zeros ? withBlanks(definition, argument, headers, body, language) : body,
    ),
    position: (row, column) => ({
      source: argument,
      row: row === null ? 1 : row + 2,
      column: column === null ? null : (headers[column] ?? null),
    }),
    ownColumns: true,
  };
}

/** The same for an optional argument; undefined when it was left out. */
export const optionalTable = <T>(
  kind: TableKind<T>,
  argument: string,
  value: unknown,
  blanksAsZero = false,
): PassedTable | undefined =>
  isLeftOut(value) || tableRows(value).length === 0
    ? undefined
    : tableOfRange(kind, argument, value, blanksAsZero);

/** @throws FunctionError with the first of the problems and how many there are besides */
export function refuseProblems(problems: readonly Problem[], language: Language): void {
  const [first, ...others] = problems;
  if (first === undefined) return;
  const more = others.length === 0 ? "" : functionText("more", language, { count: others.length });
  throw new FunctionError("#VALUE!", problemLine(first, language) + more);
}
