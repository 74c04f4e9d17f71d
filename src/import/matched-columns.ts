/** Matches the columns of an imported table to fields by name, and reads the table accordingly. */
import type { Bilingual } from "../locale/language";
import type { Field } from "../workbook/fields";
import {
  fieldOfHeader,
  nameInFiles,
  type TableDefinition,
  type TableSource,
} from "../workbook/table/table";
import { meaningOfHeader } from "./vocabulary/field-words";
import { phraseOf } from "./vocabulary/words";

/** What a column is matched with when it is kept beside the fields, under its own header. */
export const OWN_COLUMN = "own";

/** The field of each column, or `OWN_COLUMN`; null: the column is left out. */
export type ColumnMatch = readonly (string | null)[];

const namesOf = <T>(definition: TableDefinition<T>, key: keyof T & string): string[] => {
  const { sv, en }: Bilingual = (definition.fields[key] as Field<unknown>).header;
  return [key, nameInFiles(definition, key), sv, en].map(phraseOf);
};

/** The field whose name has the header's words, in any case and with any signs between them. */
function ofWords<T>(
  definition: TableDefinition<T>,
  header: string,
  taken: ReadonlySet<string>,
): string | null {
  const wanted = phraseOf(header);
  const keys = Object.keys(definition.fields) as (keyof T & string)[];
  const free = keys.filter((key) => !taken.has(key));
  const named = free.find((key) => namesOf(definition, key).includes(wanted));
  const meaning = definition.key === "services" ? meaningOfHeader(header) : null;
  return named ?? free.find((key) => key === meaning) ?? null;
}

/**
 * Matches headers to fields: by name exactly, then by whole words. No field is matched twice.
 * @returns one for each header, null where none is named so
 */
export function matchColumns<T>(
  definition: TableDefinition<T>,
  headers: readonly string[],
): ColumnMatch {
  const taken = new Set<string>();
  const matched: (string | null)[] = headers.map((header) => {
    const key = header.trim() === "" ? null : fieldOfHeader(definition, header);
    if (key === null || taken.has(String(key))) return null;
    taken.add(String(key));
    return String(key);
  });
  return matched.map((key, column) => {
    const header = headers[column] ?? "";
    if (key !== null || header.trim() === "") return key;
    const like = ofWords(definition, header, taken);
    if (like !== null) taken.add(like);
    return like;
  });
}

/** The match with the columns of no field kept beside, but for headers that stand twice. */
export const keptBeside = <T>(
  definition: TableDefinition<T>,
  headers: readonly string[],
  match: ColumnMatch,
): ColumnMatch =>
  match.map((key, column) => {
    const header = headers[column] ?? "";
    if (key !== null || header.trim() === "") return key;
    return fieldOfHeader(definition, header) === null && headers.indexOf(header) === column
      ? OWN_COLUMN
      : null;
  });

/** The table with only the matched columns, under the names of their fields; positions refer to the source. */
export function matchedSource(source: TableSource, match: ColumnMatch): TableSource {
  const columns = match.flatMap((key, column) => (key === null ? [] : [{ key, column }]));
  const keepsOwn = match.includes(OWN_COLUMN);
  return {
    source: source.source,
    headers: columns.map(({ key, column }) =>
      key === OWN_COLUMN ? (source.headers[column] ?? "") : key,
    ),
    rows: source.rows.map((row) => columns.map(({ column }) => row[column] ?? "")),
    position: (row, column) =>
      source.position(row, column === null ? null : (columns[column]?.column ?? null)),
    ownColumns: source.ownColumns || keepsOwn,
    keepsOwn,
  };
}
