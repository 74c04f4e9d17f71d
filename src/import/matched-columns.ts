/** Matches the columns of an imported table to fields by name, and reads the table accordingly. */
import type { Bilingual } from "../locale/language";
import type { Field } from "../workbook/fields";
import { fieldOfHeader, type TableDefinition, type TableSource } from "../workbook/table/table";

/** The field of each column; null: the column is left out. */
export type ColumnMatch = readonly (string | null)[];

/** The part of a name that is compared: letters and digits, without accents or case. */
const bare = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, "");

const namesOf = <T>(definition: TableDefinition<T>, key: keyof T & string): string[] => {
  const { sv, en }: Bilingual = (definition.fields[key] as Field<unknown>).header;
  return [key, sv, en].map(bare);
};

/** The field whose name is contained in the header, or the header in it; the longest name wins. */
function looseMatch<T>(
  definition: TableDefinition<T>,
  header: string,
  taken: ReadonlySet<string>,
): string | null {
  const wanted = bare(header);
  let best: { readonly key: string; readonly length: number } | null = null;
  for (const key of Object.keys(definition.fields) as (keyof T & string)[]) {
    if (taken.has(key)) continue;
    for (const name of namesOf(definition, key)) {
      const same = name === wanted;
      const shorter = Math.min(name.length, wanted.length);
      const close = shorter >= 4 && (wanted.includes(name) || name.includes(wanted));
      const length = same ? Number.MAX_SAFE_INTEGER : name.length;
      if ((same || close) && length > (best?.length ?? 0)) best = { key, length };
    }
  }
  return best?.key ?? null;
}

/**
 * Matches headers to fields: by name exactly, then by similarity. No field is matched twice.
 * @returns one for each header, null where none is similar
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
    const like = looseMatch(definition, header, taken);
    if (like !== null) taken.add(like);
    return like;
  });
}

/** The table with only the matched columns, under the names of their fields; positions refer to the source. */
export function matchedSource(source: TableSource, match: ColumnMatch): TableSource {
  const columns = match.flatMap((key, column) => (key === null ? [] : [{ key, column }]));
  return {
    source: source.source,
    headers: columns.map(({ key }) => key),
    rows: source.rows.map((row) => columns.map(({ column }) => row[column] ?? "")),
    position: (row, column) =>
      source.position(row, column === null ? null : (columns[column]?.column ?? null)),
    ownColumns: source.ownColumns,
  };
}
