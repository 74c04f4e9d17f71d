/** The rows of a table in the workbook and in an imported file, and the ids that they have or get. */
import { idKey, nameKey, shownKey } from "../domain/model/same-id";
import { trimmed, type Cell } from "../workbook/cell";
import { freeIds } from "../workbook/finding/free-ids";
import type { Entry } from "../workbook/inputs";
import type { KnownTables, NamedId } from "../workbook/known-ids";
import type { Position, Problem } from "../workbook/problem";
import {
  fieldOfHeader,
  readTable,
  type TableDefinition,
  type TableSource,
} from "../workbook/table/table";
import { withReferences } from "./references";

/** A table in the workbook, and in an imported file. */
export interface Sources {
  readonly sheet?: TableSource | undefined;
  readonly file?: TableSource | undefined;
}

/** An entry with the cells and positions of its fields, each in the source that it comes from. */
export interface InputEntry<T> extends Entry<T> {
  readonly position: (field: keyof T) => Position;
  /** null: the field comes from no cell. */
  readonly cell: (field: keyof T) => Cell | null;
  /** Whether a field of an entry of the workbook comes from a file; left out: none does. */
  readonly isOfFile?: (field: keyof T) => boolean;
}

/** The entries of one source, and the fields that it has columns for. */
export interface SourceEntries<T> {
  readonly entries: InputEntry<T>[];
  readonly present: ReadonlySet<keyof T>;
}

/** What reading the inputs finds besides the records. */
export interface Reports {
  /** What prevents the run. */
  readonly problems: Problem[];
  /** What is read and reported. */
  readonly notes: Problem[];
}

export function entriesOf<T>(
  definition: TableDefinition<T>,
  source: TableSource | undefined,
  reports: Reports,
): SourceEntries<T> {
  if (source === undefined) return { entries: [], present: new Set() };
  const reading = readTable(definition, source);
  for (const problem of reading.problems) reports.problems.push(problem);
  for (const note of reading.assumed) reports.notes.push(note);
  return {
    entries: reading.rows.map(({ record, row, own }) => ({
      record,
      row,
      ...(own === undefined ? {} : { own }),
      position: (field) => source.position(row, reading.columns.get(field) ?? null),
      cell: (field) => {
        const column = reading.columns.get(field);
        return column === undefined ? null : (source.rows[row]?.[column] ?? "");
      },
    })),
    present: new Set(reading.columns.keys()),
  };
}

/** Given records as entries of a table that will be created. */
export const newEntries = <T>(records: readonly T[], source: string): InputEntry<T>[] =>
  records.map((record, index) => ({
    record,
    row: null,
    position: (field) => ({ source, row: index + 1, column: String(field) }),
    cell: () => null,
  }));

/** The entry with the fields that a file has for it, but the spelling of its own id. */
export function updated<T>(
  known: InputEntry<T>,
  entry: InputEntry<T>,
  present: ReadonlySet<keyof T>,
): InputEntry<T> {
  const isOfFile = (field: keyof T): boolean => field !== "id" && present.has(field);
  const changed = Object.fromEntries(
    Object.entries(entry.record as Record<string, unknown>).filter(([field]) =>
      isOfFile(field as keyof T),
    ),
  );
  return {
    record: { ...known.record, ...changed },
    row: known.row,
    ...(entry.own === undefined ? {} : { own: entry.own }),
    isOfFile,
    position: (field) => (isOfFile(field) ? entry : known).position(field),
    cell: (field) => (isOfFile(field) ? entry : known).cell(field),
    ...(known.inOtherWords === undefined
      ? {}
      : { inOtherWords: known.inOtherWords.filter((field) => !isOfFile(field as keyof T)) }),
  };
}

/** The header of ids in files and sheets. */
const ID_HEADER = "Id";

/**
 * The workbook's entries updated from the file: a file row with the id of an existing row, or without an id but with
 * its name, changes the columns that the file has; any other row is new. A name that several rows have is no row's.
 */
export function mergedById<T extends { readonly id: string; readonly name: string }>(
  sheet: readonly InputEntry<T>[],
  file: SourceEntries<T>,
  problems: Problem[],
): InputEntry<T>[] {
  const merged = [...sheet];
  const indexes = new Map<string, number>();
  const named = new Map<string, number[]>();
  sheet.forEach(({ record: { id, name } }, index) => {
    if (id !== "" && !indexes.has(idKey(id))) indexes.set(idKey(id), index);
    if (name === "") return;
    const key = nameKey(name);
    const alike = named.get(key);
    if (alike === undefined) named.set(key, [index]);
    else alike.push(index);
  });
  const byName = new Set<number>();
  for (const entry of file.entries) {
    const { id, name } = entry.record;
    const alike = id === "" ? (named.get(nameKey(name)) ?? []) : [];
    const index = id === "" ? alike[0] : indexes.get(idKey(id));
    const known = index === undefined ? undefined : merged[index];
    if (index === undefined || known === undefined) merged.push({ ...entry, row: null });
    else if (alike.length > 1 || (id === "" && byName.has(index))) {
      const values = { value: name, header: ID_HEADER };
      problems.push({ code: "row-not-known", position: entry.position("name"), values });
    } else {
      if (id === "") byName.add(index);
      merged[index] = updated(known, entry, file.present);
    }
  }
  return merged;
}

/** The row of a position; with its source where that is another than `here`. */
const rowFrom = (here: Position, { source, row }: Position): string | number =>
  source === here.source ? (row ?? "") : `${row ?? ""} (${source})`;

/** Reports ids that a source has twice, and those that differ only in characters that do not show. */
export function checkIds<T extends { readonly id: string }>(
  sources: readonly (readonly InputEntry<T>[])[],
  problems: Problem[],
): void {
  const shown = new Map<string, { readonly key: string; readonly at: Position }>();
  for (const entries of sources) {
    const first = new Map<string, Position>();
    for (const { record, position } of entries) {
      if (record.id === "") continue;
      const [key, at] = [idKey(record.id), position("id")];
      const before = first.get(key);
      const alike = shown.get(shownKey(record.id));
      first.set(key, before ?? at);
      shown.set(shownKey(record.id), alike ?? { key, at });
      const report = (code: "id-duplicate" | "ids-look-alike", other: Position): void => {
        const values = { value: record.id, first: rowFrom(at, other) };
        problems.push({ code, position: at, values });
      };
      if (before !== undefined) report("id-duplicate", before);
      else if (alike !== undefined && alike.key !== key) report("ids-look-alike", alike.at);
    }
  }
}

/** Gives rows without an id a free one. */
export function withIds<T extends { readonly id: string }>(
  entries: readonly InputEntry<T>[],
  prefix: string,
): InputEntry<T>[] {
  const next = freeIds(prefix, new Set(entries.map(({ record }) => idKey(record.id))));
  return entries.map((entry) =>
    entry.record.id === "" ? { ...entry, record: { ...entry.record, id: next() } } : entry,
  );
}

/** The ids and names in a table's sources, from readable and unreadable rows. */
export const statedIds = <T extends { readonly id: string }>(
  definition: TableDefinition<T>,
  { sheet, file }: Sources,
): NamedId[] =>
  [sheet, file].flatMap((source) => {
    if (source === undefined) return [];
    const fields = source.headers.map((header) => String(fieldOfHeader(definition, header)));
    const [id, name] = [fields.indexOf("id"), fields.indexOf("name")];
    const text = (cells: readonly Cell[], column: number): string => trimmed(cells[column] ?? "");
    return source.rows
      .map((cells) => ({ id: text(cells, id), name: text(cells, name) }))
      .filter((stated) => stated.id !== "");
  });

/** The entries with the ids that they refer to; cells of the workbook that say them in other words stay as they are. */
export const resolved = <T>(
  definition: TableDefinition<T>,
  entries: readonly InputEntry<T>[],
  known: KnownTables,
  problems: Problem[],
): InputEntry<T>[] =>
  entries.map((entry) => {
    const record = withReferences(definition, entry, known, problems);
    if (entry.row === null) return { ...entry, record };
    const fields = Object.keys(definition.fields) as (keyof T & string)[];
    const inOtherWords = fields.filter(
      (field) =>
        definition.fields[field].references !== undefined && entry.isOfFile?.(field) !== true,
    );
    return { ...entry, record, inOtherWords };
  });
