/** Lists as tables, and matches their columns to those of the table that they are imported into. */
import { readCsv } from "../import/csv";
import { matchColumns, matchedSource, type ColumnMatch } from "../import/matched-columns";
import type { RawList } from "../import/reading/raw-list";
import { csvProblemText } from "../import/texts";
import type { Language } from "../locale/language";
import { IMPORTS, type Import } from "../run/read-inputs";
import type { TableSource } from "../workbook/table/table";
import { importDefinition } from "./import-table";

/** The field of each column of the file; null: the column is left out. */
export type ImportMatch = ColumnMatch;

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

/** Matches headers to the fields of the table, by name. */
export const matchImport = (
  table: Import,
  headers: readonly string[],
  language: Language,
): ImportMatch => matchColumns(importDefinition(table, language), headers);

/** The source with only the matched columns, under their fields' names. */
export const matchedImport = (source: TableSource, match: ImportMatch): TableSource =>
  matchedSource(source, match);
