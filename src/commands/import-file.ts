/** Lists as tables, and matches their columns to those of the table that they are imported into. */
import { readCsv } from "../import/csv";
import {
  keptBeside,
  matchColumns,
  matchedSource,
  OWN_COLUMN,
  type ColumnMatch,
} from "../import/matched-columns";
import type { RawList } from "../import/reading/raw-list";
import { csvProblemText } from "../import/texts";
import type { Language } from "../locale/language";
import { IMPORTS, type Import } from "../run/read-inputs";
import type { TableSource } from "../workbook/table/table";
import { importDefinition, KEEP_OWN } from "./import-table";

/** The field of each column of the file, or that it is kept beside; null: the column is left out. */
export type ImportMatch = ColumnMatch;

/** Whether a column is matched with a field. */
export const isField = (key: string | null): key is string => key !== null && key !== OWN_COLUMN;

export { OWN_COLUMN };

/** The tables that can be imported, in the order in which they are offered. */
export const IMPORT_TABLES: readonly Import[] = IMPORTS;

export type FileReading =
  | { readonly ok: true; readonly source: TableSource }
  /** Why the file cannot be read. */
  | { readonly ok: false; readonly text: string };

/** A table in our own form. */
export function readImportFile(bytes: Uint8Array, file: string, language: Language): FileReading {
  const reading = readCsv(bytes, file);
  return reading.ok ? reading : { ok: false, text: csvProblemText(reading.problem, language) };
}

/** A list as a table with its headers in its first row. */
export const tableOfList = ({ source, rows, numbers }: RawList): TableSource => {
  const headers = (rows[0] ?? []).map(String);
  return {
    source,
    headers,
    rows: rows.slice(1),
    position: (row, column) => ({
      source,
      row: numbers[row === null ? 0 : row + 1] ?? null,
      column: column === null ? null : (headers[column] ?? null),
    }),
    ownColumns: false,
  };
};

/** Matches headers to the fields of the table, by name; others are kept beside where the table can have columns of the planner's own. */
export function matchImport(
  table: Import,
  headers: readonly string[],
  language: Language,
): ImportMatch {
  const definition = importDefinition(table, language);
  const match = matchColumns(definition, headers);
  return KEEP_OWN.has(table) ? keptBeside(definition, headers, match) : match;
}

/** The source with only the matched columns, under their fields' names. */
export const matchedImport = (source: TableSource, match: ImportMatch): TableSource =>
  matchedSource(source, match);
