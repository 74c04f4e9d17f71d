/** Reads the tables of the example, which are CSV text, with the reader and fields that are used for a user's files. */
import { readCsv } from "../import/csv";
import type { Language } from "../locale/language";
import { readTable, type TableDefinition, type TableSource } from "../workbook/table/table";

/** The table in the text. */
function sourceOf(csv: string, name: string): TableSource {
  const reading = readCsv(new TextEncoder().encode(csv.trim()), name);
  if (reading.ok) return reading.source;
  throw new Error(`Example, ${name}: ${reading.problem.code}`);
}

/** The header of a column in the language: `name:sv` is `name` in Swedish, and blank, so not read, in English. */
function headerIn(header: string, language: Language): string {
  const [field = "", only = language] = header.split(":");
  return only === language ? field : "";
}

function recordsOf<T>(definition: TableDefinition<T>, source: TableSource): readonly T[] {
  const { rows, problems } = readTable(definition, source);
  const [problem] = problems;
  if (problem === undefined) return rows.map(({ record }) => record);
  const { row, column } = problem.position;
  throw new Error(`Example, ${source.source}, row ${row}, ${column}: ${problem.code}`);
}

/** Records that were read, by text and language: every run asks whether the workbook is the example. */
const read = new Map<string, Map<Language, readonly unknown[]>>();

/**
 * The records of a table whose headers are field names, with `:sv` or `:en` after those that differ by language.
 * @throws Error naming the table and the row when the text does not fit the definition
 */
export function exampleRecords<T>(
  definition: TableDefinition<T>,
  csv: string,
  language: Language,
): readonly T[] {
  const byLanguage = read.get(csv) ?? new Map<Language, readonly unknown[]>();
  read.set(csv, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known as readonly T[];
  const source = sourceOf(csv, definition.name);
  const headers = source.headers.map((header) => headerIn(header, language));
  const records = recordsOf(definition, { ...source, headers });
  byLanguage.set(language, records);
  return records;
}

/**
 * The records of a grid whose first column holds row ids and whose other headers are channels; a blank cell is
 * no record.
 * @param fields the names of the row's id and of the cell's value in the definition
 * @throws Error as `exampleRecords` does
 */
export function exampleCells<T>(
  definition: TableDefinition<T>,
  csv: string,
  fields: readonly [row: string, value: string],
): readonly T[] {
  const {
    headers: [, ...channels],
    ...source
  } = sourceOf(csv, definition.name);
  const rows = source.rows.flatMap(([id = "", ...cells]) =>
    channels.flatMap((channel, column) => {
      const cell = cells[column] ?? "";
      return cell === "" ? [] : [[id, channel, cell]];
    }),
  );
  const position = (row: number | null) => ({
    source: source.source,
    row,
    column: row === null ? null : (rows[row] ?? []).join(" "),
  });
  const [row, value] = fields;
  return recordsOf(definition, { ...source, headers: [row, "channel", value], rows, position });
}
