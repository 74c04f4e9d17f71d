/** Reads a CSV file: UTF-8 with or without BOM, comma or semicolon found out, one row of headers. */
import { CsvError, parse } from "csv-parse/sync";
import { basename } from "node:path";
import type { TableSource } from "../sheets/table";
import { BadUse } from "./bad-use";

/** A row as `csv-parse` gives it with `info`. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly info: Counted;
}

/** Rows with contents up to and with this one, and blank lines before it. */
interface Counted {
  readonly records: number;
  readonly empty_lines: number;
}

/** The row as a spreadsheet counts it: blank lines count, line breaks inside quotes do not. */
const rowOf = ({ records, empty_lines: blank }: Counted): number => records + blank;

/** Comma, semicolon or tab: whichever stands most often outside quotes in the first line. */
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

function decoded(bytes: Uint8Array, file: string): string {
  let content: string;
  try {
    content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadUse("not-csv", { file });
  }
  if (content.includes("\0")) throw new BadUse("not-csv", { file });
  return content;
}

function parsed(content: string, file: string): ParsedRow[] {
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
    const row = rowOf({ records, empty_lines: blank }) + 1;
    throw new BadUse("csv-quotes", { file, row });
  }
}

/**
 * The table that the file holds.
 * @param path shown in messages by its name alone
 * @throws BadUse when it is no CSV
 */
export function readCsv(bytes: Uint8Array, path: string): TableSource {
  const file = basename(path);
  const content = decoded(bytes, file);
  const [head, ...rows] = parsed(content, file);
  if (head === undefined) throw new BadUse("csv-empty", { file });
  const headers = head.record;
  for (const { record, info } of rows) {
    if (record.length === headers.length) continue;
    throw new BadUse("csv-columns", {
      file,
      row: rowOf(info),
      found: record.length,
      expected: headers.length,
    });
  }
  return {
    source: file,
    headers,
    rows: rows.map(({ record }) => record),
    place: (row, column) => ({
      source: file,
      row: rowOf(row === null ? head.info : (rows[row]?.info ?? head.info)),
      column: column === null ? null : (headers[column] ?? null),
    }),
    ownColumns: false,
  };
}
