/** Reads a CSV file as Excel and other programs write it: separator and encoding found out, one row of headers, short rows filled up. */
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { columnName } from "../a1/address";
import { decoded } from "./decoded";
import type { CsvProblem } from "./texts";
import type { TableSource } from "../workbook/table/table";

export type CsvReading =
  | { readonly ok: true; readonly source: TableSource }
  | { readonly ok: false; readonly problem: CsvProblem };

/** A row as `csv-parse` gives it with `info`. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly info: Counted;
}

/** Number of non-blank rows up to this one, and of blank lines before it. */
interface Counted {
  readonly records: number;
  readonly empty_lines: number;
}

/** The row as a spreadsheet counts it: blank lines count, line breaks inside quotes do not. */
const rowOf = ({ records, empty_lines: blank }: Counted): number => records + blank;

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The line by which Excel is told the separator; it shows no row for it. */
const STATED = /^\s*"?sep=(.)"?[^\S\n]*(?:\n|$)/i;

/** Lines that tell the separator: a title above the header has none. */
const TELLING_LINES = 20;

/** How often each separator occurs outside quotes in each of the first lines with a letter or a digit. */
function countedSeparators(content: string): readonly ReadonlyMap<string, number>[] {
  const lines: Map<string, number>[] = [];
  let [counts, blank] = [new Map<string, number>(), new Map<string, number>()];
  let [quoted, hasText] = [false, false];
  const close = (): void => {
    if (hasText) lines.push(counts);
    else if (blank.size === 0) blank = counts;
    counts = new Map();
    hasText = false;
  };
  for (const character of content) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === "\n") {
      close();
      if (lines.length >= TELLING_LINES) return lines;
    } else if (/[\p{L}\p{N}]/u.test(character)) hasText = true;
    if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  close();
  return lines.length === 0 ? [blank] : lines;
}

/** A separator of no text, for a file that has one value a line. */
const NONE = "\u001f";

/** Whether lines are separated by it: of those from the first that has it on most do, and they are not a few below others. */
function separates(lines: readonly ReadonlyMap<string, number>[], delimiter: string): boolean {
  const has = lines.map((counts) => counts.has(delimiter));
  const having = has.filter(Boolean).length;
  const since = has.length - has.indexOf(true);
  if (lines.length <= 2) return having > 0;
  return having >= 2 && having * 3 >= since * 2 && having * 4 >= lines.length;
}

/** The separator that most of the first lines have, then the one that the first line has most of. */
function delimiterOf(content: string): string {
  const lines = countedSeparators(content);
  if (!DELIMITERS.some((delimiter) => separates(lines, delimiter))) return NONE;
  const linesWith = (delimiter: string): number => {
    const having = lines.filter((counts) => counts.has(delimiter)).length;
    // One line of a title that has it tells as little as one that lacks it.
    return Math.abs(having - lines.length) <= 1 ? lines.length : having;
  };
  const first = (delimiter: string): number => lines[0]?.get(delimiter) ?? 0;
  return (
    [...DELIMITERS].sort(
      (one, two) => linesWith(two) - linesWith(one) || first(two) - first(one),
    )[0] ?? ","
  );
}

/** The separator, and the rows' text. */
function separated(content: string): { readonly delimiter: string; readonly rows: string } {
  const [line, delimiter] = STATED.exec(content) ?? [];
  return line === undefined || delimiter === undefined
    ? { delimiter: delimiterOf(content), rows: content }
    : { delimiter, rows: content.slice(line.length) };
}

/** The rows, or the row with a misplaced quotation mark. */
function parsed(content: string): readonly ParsedRow[] | number {
  const { delimiter, rows } = separated(content);
  try {
    return parse(rows, {
      delimiter,
      record_delimiter: "\n",
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records, empty_lines: blank } = error as unknown as Counted;
    return rowOf({ records, empty_lines: blank }) + 1;
  }
}

const isBlank = (field: string): boolean => field.trim() === "";

/** The number of fields up to the last that is not blank. */
const widthOf = (fields: readonly string[]): number =>
  fields.findLastIndex((field) => !isBlank(field)) + 1;

/** A value that no header stands over; null: there is none. */
function withoutHeader(head: ParsedRow, rows: readonly ParsedRow[]): CsvProblem | null {
  const headers = head.record.slice(0, widthOf(head.record));
  for (const { record, info } of rows) {
    const row = rowOf(info);
    const found = widthOf(record);
    if (found > headers.length) {
      return { code: "csv-columns", values: { row, found, expected: headers.length } };
    }
    const column = record.findIndex((field, at) => !isBlank(field) && isBlank(headers[at] ?? ""));
    if (column >= 0) return { code: "csv-headless", values: { row, column: columnName(column) } };
  }
  return null;
}

/** Fields that a row may have: columns of a sheet in Excel. */
const MOST_FIELDS = 16_384;

/** The first row with more fields than a sheet has columns; null: none. */
function tooWide(lines: readonly ParsedRow[]) {
  const line = lines.find(({ record }) => record.length > MOST_FIELDS);
  return line === undefined
    ? null
    : { row: rowOf(line.info), found: line.record.length, most: MOST_FIELDS };
}

/** A row of a list with its number as a spreadsheet shows it. */
export interface NumberedRow {
  readonly number: number;
  readonly fields: readonly string[];
}

/** All rows of the file that are not blank, whatever the first of them is. */
export function csvRows(
  bytes: Uint8Array,
  file: string,
):
  | { readonly ok: true; readonly rows: readonly NumberedRow[] }
  | { readonly ok: false; readonly problem: CsvProblem } {
  const refuse = (code: CsvProblem["code"], values: CsvProblem["values"] = {}) =>
    ({ ok: false, problem: { code, values: { file, ...values } } }) as const;
  const content = decoded(bytes);
  if (content === null) return refuse("not-csv");
  const lines = parsed(content);
  if (typeof lines === "number") return refuse("csv-quotes", { row: lines });
  const wide = tooWide(lines);
  if (wide !== null) return refuse("csv-too-wide", wide);
  const rows = lines.flatMap(({ record, info }) =>
    widthOf(record) === 0 ? [] : [{ number: rowOf(info), fields: record }],
  );
  return rows.length === 0 ? refuse("csv-empty") : { ok: true, rows };
}

/**
 * The table in the file. Rows whose last fields are missing have blank ones, and blank fields to the right of the
 * headers are left out.
 * @param file its name, for messages
 */
export function readCsv(bytes: Uint8Array, file: string): CsvReading {
  const refuse = (code: CsvProblem["code"], values: CsvProblem["values"] = {}): CsvReading => ({
    ok: false,
    problem: { code, values: { file, ...values } },
  });
  const content = decoded(bytes);
  if (content === null) return refuse("not-csv");
  const lines = parsed(content);
  if (typeof lines === "number") return refuse("csv-quotes", { row: lines });
  const wide = tooWide(lines);
  if (wide !== null) return refuse("csv-too-wide", wide);
  const first = lines.findIndex(({ record }) => widthOf(record) > 0);
  const head = lines[first];
  if (head === undefined) return refuse("csv-empty");
  const rows = lines.slice(first + 1);
  const problem = withoutHeader(head, rows);
  if (problem !== null) return refuse(problem.code, problem.values);
  const headers = head.record.slice(0, widthOf(head.record));
  return {
    ok: true,
    source: {
      source: file,
      headers,
      rows: rows.map(({ record }) => headers.map((_, column) => record[column] ?? "")),
      position: (row, column) => ({
        source: file,
        row: rowOf(row === null ? head.info : (rows[row]?.info ?? head.info)),
        column: column === null ? null : (headers[column] ?? null),
      }),
      ownColumns: false,
    },
  };
}
