/** Reads a CSV file: UTF-8 with or without BOM, separator detected, one row of headers. */
import { CsvError, parse } from "csv-parse/browser/esm/sync";
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

/** Comma, semicolon or tab: whichever occurs most often outside quotes in the first line. */
function delimiterOf(content: string): string {
  const counts = new Map([",", ";", "\t"].map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of content) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) break;
    else if (!quoted) {
      const count = counts.get(character);
      if (count !== undefined) counts.set(character, count + 1);
    }
  }
  const [[best] = [","]] = [...counts].sort(([, one], [, other]) => other - one);
  return best;
}

/** The text of the file; null when it is not UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    const content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return content.includes("\0") ? null : content;
  } catch {
    return null;
  }
}

/** The rows, or the row with a misplaced quotation mark. */
function parsed(content: string): readonly ParsedRow[] | number {
  try {
    return parse(content, {
      delimiter: delimiterOf(content),
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

/**
 * The table in the file.
 * @param file its name, for messages
 */
export function readCsv(bytes: Uint8Array, file: string): CsvReading {
  const refuse = (
    code: CsvProblem["code"],
    values: Readonly<Record<string, number>> = {},
  ): CsvReading => ({ ok: false, problem: { code, values: { file, ...values } } });
  const content = decoded(bytes);
  if (content === null) return refuse("not-csv");
  const lines = parsed(content);
  if (typeof lines === "number") return refuse("csv-quotes", { row: lines });
  const [head, ...rows] = lines;
  if (head === undefined) return refuse("csv-empty");
  const headers = head.record;
  const uneven = rows.find(({ record }) => record.length !== headers.length);
  if (uneven !== undefined) {
    return refuse("csv-columns", {
      row: rowOf(uneven.info),
      found: uneven.record.length,
      expected: headers.length,
    });
  }
  return {
    ok: true,
    source: {
      source: file,
      headers,
      rows: rows.map(({ record }) => record),
      position: (row, column) => ({
        source: file,
        row: rowOf(row === null ? head.info : (rows[row]?.info ?? head.info)),
        column: column === null ? null : (headers[column] ?? null),
      }),
      ownColumns: false,
    },
  };
}
