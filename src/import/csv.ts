/** Reads a CSV file as Excel and other programs write it: separator and encoding found out, one row of headers, short rows filled up. */
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { columnName } from "../a1/address";
import { decoded } from "./decoded";
import { MOST_FIELDS, tooHeavy, tooManyCells } from "./reading/list-limits";
import type { CsvProblem } from "./texts";
import type { TableSource } from "../workbook/table/table";

export type CsvReading =
  | { readonly ok: true; readonly source: TableSource }
  | { readonly ok: false; readonly problem: CsvProblem };

/** A row of a list with its number as a spreadsheet shows it. */
export interface NumberedRow {
  readonly number: number;
  readonly fields: readonly string[];
}

/** What `csv-parse` counts: non-blank rows up to this one, and blank lines before it. */
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

/**
 * The separator that the first line states, or the one that the columns have where it is plainly another: such a
 * line was written in another locale or edited, and all columns would be one.
 */
function statedOrFound(stated: string, rows: string): string {
  const lines = countedSeparators(rows);
  if (lines[0]?.has(stated) === true && separates(lines, stated)) return stated;
  const found = delimiterOf(rows);
  // Commas in names that have no column beside them are no separator: their header has none.
  return lines[0]?.has(found) === true && separates(lines, found) ? found : stated;
}

/** The separator, and the rows' text. */
function separated(content: string): { readonly delimiter: string; readonly rows: string } {
  const [line, stated] = STATED.exec(content) ?? [];
  if (line === undefined || stated === undefined) {
    return { delimiter: delimiterOf(content), rows: content };
  }
  const rows = content.slice(line.length);
  return { delimiter: statedOrFound(stated, rows), rows };
}

/** Ends the reading of a file at the row that shows why it cannot be read. */
class Unreadable extends Error {
  constructor(readonly problem: CsvProblem) {
    super(problem.code);
  }
}

/** The rows of files that were read: one is asked for as a list, and then as a table in our own form. */
const known = new WeakMap<Uint8Array, readonly NumberedRow[]>();

/** The rows that are not blank lines, or why they cannot be read. */
function parsed(bytes: Uint8Array, file: string): readonly NumberedRow[] | CsvProblem {
  const rows = known.get(bytes) ?? readRows(bytes, file);
  if (!("code" in rows)) known.set(bytes, rows);
  return rows;
}

function readRows(bytes: Uint8Array, file: string): readonly NumberedRow[] | CsvProblem {
  const heavy = tooHeavy(bytes, file);
  if (heavy !== null) return heavy;
  const content = decoded(bytes);
  if (content === null) return { code: "not-csv", values: { file } };
  const { delimiter, rows } = separated(content);
  const numbered: NumberedRow[] = [];
  let cells = 0;
  // The rows are taken one by one: what the package keeps of each fills the memory.
  const take = (fields: readonly string[], counted: Counted): null => {
    cells += fields.length;
    const row = rowOf(counted);
    if (fields.length > MOST_FIELDS) {
      const values = { file, row, found: fields.length, most: MOST_FIELDS };
      throw new Unreadable({ code: "csv-too-wide", values });
    }
    const long = tooManyCells(cells, file);
    if (long !== null) throw new Unreadable(long);
    numbered.push({ number: row, fields });
    return null;
  };
  try {
    parse(rows, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: take,
    });
    return numbered;
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    if (!(error instanceof CsvError)) throw error;
    const { records, empty_lines: blank } = error as unknown as Counted;
    const row = rowOf({ records, empty_lines: blank }) + 1;
    return { code: "csv-quotes", values: { file, row } };
  }
}

const isBlank = (field: string): boolean => field.trim() === "";

/** The number of fields up to the last that is not blank. */
const widthOf = (fields: readonly string[]): number =>
  fields.findLastIndex((field) => !isBlank(field)) + 1;

/** A value that no header stands over; null: there is none. */
function withoutHeader(
  head: NumberedRow,
  rows: readonly NumberedRow[],
  file: string,
): CsvProblem | null {
  const headers = head.fields.slice(0, widthOf(head.fields));
  for (const { fields, number: row } of rows) {
    const found = widthOf(fields);
    if (found > headers.length) {
      return { code: "csv-columns", values: { file, row, found, expected: headers.length } };
    }
    const column = fields.findIndex((field, at) => !isBlank(field) && isBlank(headers[at] ?? ""));
    if (column >= 0) {
      return { code: "csv-headless", values: { file, row, column: columnName(column) } };
    }
  }
  return null;
}

/** All rows of the file that are not blank, whatever the first of them is. */
export function csvRows(
  bytes: Uint8Array,
  file: string,
):
  | { readonly ok: true; readonly rows: readonly NumberedRow[] }
  | { readonly ok: false; readonly problem: CsvProblem } {
  const lines = parsed(bytes, file);
  if ("code" in lines) return { ok: false, problem: lines };
  const rows = lines.filter(({ fields }) => widthOf(fields) > 0);
  return rows.length === 0
    ? { ok: false, problem: { code: "csv-empty", values: { file } } }
    : { ok: true, rows };
}

/**
 * The table in the file. Rows whose last fields are missing have blank ones, and blank fields to the right of the
 * headers are left out.
 * @param file its name, for messages
 */
export function readCsv(bytes: Uint8Array, file: string): CsvReading {
  const lines = parsed(bytes, file);
  if ("code" in lines) return { ok: false, problem: lines };
  const first = lines.findIndex(({ fields }) => widthOf(fields) > 0);
  const head = lines[first];
  if (head === undefined) return { ok: false, problem: { code: "csv-empty", values: { file } } };
  const rows = lines.slice(first + 1);
  const problem = withoutHeader(head, rows, file);
  if (problem !== null) return { ok: false, problem };
  const headers = head.fields.slice(0, widthOf(head.fields));
  return {
    ok: true,
    source: {
      source: file,
      headers,
      rows: rows.map(({ fields }) => headers.map((_, column) => fields[column] ?? "")),
      position: (row, column) => ({
        source: file,
        row: (row === null ? head : (rows[row] ?? head)).number,
        column: column === null ? null : (headers[column] ?? null),
      }),
      ownColumns: false,
    },
  };
}
