/** Reads a CSV file, and matches its columns to those of the table that it is imported into. */
import { readCsv } from "../import/csv";
import { matchColumns, matchedSource, type ColumnMatch } from "../import/matched-columns";
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

export function readImportFile(bytes: Uint8Array, file: string, language: Language): FileReading {
  const reading = readCsv(bytes, file);
  return reading.ok ? reading : { ok: false, text: csvProblemText(reading.problem, language) };
}

/** Matches headers to the fields of the table, by name. */
export const matchImport = (
  table: Import,
  headers: readonly string[],
  language: Language,
): ImportMatch => matchColumns(importDefinition(table, language), headers);

/** The source with only the matched columns, under their fields' names. */
export const matchedImport = (source: TableSource, match: ImportMatch): TableSource =>
  matchedSource(source, match);
