/** Merges the input tables of the workbook and of imported files, and checks ids and references. */
import type { Channel, Requirement, Rule, Service } from "../domain/model/model";
import type { Language } from "../locale/language";
import type { SheetKey } from "../workbook/snapshot";
import { trimmed } from "../workbook/cell";
import { CHANNELS } from "../sheets/channels/table";
import type { Field } from "../workbook/fields";
import type { Entry, TargetGroupRow } from "../workbook/inputs";
import { GROUPS } from "../sheets/groups/table";
import type { Position, Problem } from "../workbook/problem";
import { REQUIREMENTS } from "../sheets/requirements/table";
import { rulesTable } from "../sheets/rules/table";
import { SERVICES } from "../sheets/services/table";
import {
  fieldOfHeader,
  readTable,
  type TableDefinition,
  type TableReading,
  type TableSource,
} from "../workbook/table/table";

/** A table in the workbook, and in an imported file. */
export interface Sources {
  readonly sheet?: TableSource | undefined;
  readonly file?: TableSource | undefined;
}

export type InputSources = Readonly<
  Record<"services" | "channels" | "groups" | "requirements" | "rules", Sources>
>;

/** An entry with the positions of its fields in its source. */
export interface InputEntry<T> extends Entry<T> {
  readonly position: (field: keyof T) => Position;
}

export interface PositionedEntries {
  readonly services: readonly InputEntry<Service>[];
  readonly channels: readonly InputEntry<Channel>[];
  readonly groups: readonly InputEntry<TargetGroupRow>[];
  readonly requirements: readonly InputEntry<Requirement>[];
  readonly rules: readonly InputEntry<Rule>[];
}

const positionIn =
  <T>(source: TableSource, reading: TableReading<T>, row: number) =>
  (field: keyof T): Position =>
    source.position(row, reading.columns.get(field) ?? null);

/** The entries of one source. */
function entriesOf<T>(
  definition: TableDefinition<T>,
  source: TableSource | undefined,
  problems: Problem[],
): { readonly entries: InputEntry<T>[]; readonly present: ReadonlySet<keyof T> } {
  if (source === undefined) return { entries: [], present: new Set() };
  const reading = readTable(definition, source);
  problems.push(...reading.problems);
  return {
    entries: reading.rows.map(({ record, row }) => ({
      record,
      row,
      position: positionIn(source, reading, row),
    })),
    present: new Set(reading.columns.keys()),
  };
}

/**
 * The workbook's entries updated from the file: a file row with the key of an existing row changes the
 * columns that the file has (never the spelling of the id), any other row is new.
 */
function mergeTables<T>(
  definition: TableDefinition<T>,
  { sheet, file }: Sources,
  keyOf: (record: T) => string,
  problems: Problem[],
): InputEntry<T>[] {
  const there = entriesOf(definition, sheet, problems).entries;
  const imported = entriesOf(definition, file, problems);
  const unmatched = new Map<string, number[]>();
  there.forEach(({ record }, index) => {
    const key = keyOf(record);
    if (key !== "") unmatched.set(key, [...(unmatched.get(key) ?? []), index]);
  });
  for (const entry of imported.entries) {
    const index = unmatched.get(keyOf(entry.record))?.shift();
    const known = index === undefined ? undefined : there[index];
    if (index === undefined || known === undefined) {
      there.push({ ...entry, row: null });
      continue;
    }
    const changed = Object.fromEntries(
      Object.entries(entry.record as Record<string, unknown>).filter(
        ([field]) => field !== "id" && imported.present.has(field as keyof T),
      ),
    );
    there[index] = {
      record: { ...known.record, ...changed },
      row: known.row,
      position: entry.position,
    };
  }
  return there;
}

/** Ids are compared without regard to case, as Excel's own functions do. */
const sameId = (id: string): string => id.toLowerCase();

/** Reports duplicate ids, and gives rows without an id a free one. */
function withIds<T extends { readonly id: string }>(
  entries: readonly InputEntry<T>[],
  prefix: string,
  problems: Problem[],
): InputEntry<T>[] {
  const first = new Map<string, number | null>();
  for (const { record, position } of entries) {
    if (record.id === "") continue;
    const known = first.get(sameId(record.id));
    if (known === undefined) {
      first.set(sameId(record.id), position("id").row);
    } else {
      problems.push({
        code: "id-duplicate",
        position: position("id"),
        values: { value: record.id, first: known ?? "" },
      });
    }
  }
  let next = 0;
  return entries.map((entry) => {
    if (entry.record.id !== "") return entry;
    let id: string;
    do id = `${prefix}${String(++next).padStart(4, "0")}`;
    while (first.has(sameId(id)));
    first.set(sameId(id), null);
    return { ...entry, record: { ...entry.record, id } };
  });
}

/** The ids in a table's sources, from readable and unreadable rows. */
const statedIds = <T extends { readonly id: string }>(
  definition: TableDefinition<T>,
  { sheet, file }: Sources,
): string[] =>
  [sheet, file].flatMap((source) => {
    const column =
      source?.headers.findIndex((header) => fieldOfHeader(definition, header) === "id") ?? -1;
    return source === undefined || column < 0
      ? []
      : source.rows.map((cells) => trimmed(cells[column] ?? "")).filter((id) => id !== "");
  });

/** Reports unknown ids. */
class KnownIds {
  readonly #ids: ReadonlySet<string>;
  readonly #table: SheetKey;

  /** @param stated ids of rows that may be unreadable for another reason, which is reported once */
  constructor(
    entries: readonly { readonly record: { readonly id: string } }[],
    stated: readonly string[],
    table: SheetKey,
  ) {
    this.#ids = new Set([...entries.map(({ record }) => record.id), ...stated]);
    this.#table = table;
  }

  require(id: string, position: () => Position, problems: Problem[]): void {
    if (this.#ids.has(id)) return;
    problems.push({
      code: "id-unknown",
      position: position(),
      values: { value: id, table: this.#table },
    });
  }
}

/** Given records as entries of a table that will be created. */
export const newEntries = <T>(records: readonly T[], source: string): InputEntry<T>[] =>
  records.map((record, index) => ({
    record,
    row: null,
    position: (field) => ({ source, row: index + 1, column: String(field) }),
  }));

const ruleKey = (rule: Rule): string => JSON.stringify([rule.service, rule.channel, rule.class]);

/**
 * The records of all tables, and all their problems: unreadable cells, unknown columns,
 * duplicate ids, unresolved references.
 */
export function mergeInputs(
  sources: InputSources,
  defaults: {
    readonly channels: readonly Channel[];
    readonly requirements: readonly Requirement[];
  },
  language: Language,
): {
  readonly entries: PositionedEntries;
  readonly known: KnownTables;
  readonly problems: Problem[];
} {
  const problems: Problem[] = [];
  const keyed = <T extends { readonly id: string }>(
    definition: TableDefinition<T>,
    of: Sources,
    prefix: string,
  ): InputEntry<T>[] =>
    withIds(
      mergeTables(definition, of, ({ id }) => sameId(id), problems),
      prefix,
      problems,
    );
  const requirements = keyed(REQUIREMENTS, sources.requirements, "R");
  const stated = new Set(requirements.map(({ record }) => record.id));
  requirements.push(
    ...newEntries(
      defaults.requirements.filter(({ id }) => !stated.has(id)),
      REQUIREMENTS.name,
    ),
  );
  const entries: PositionedEntries = {
    services: keyed(SERVICES, sources.services, "S"),
    channels: [
      ...keyed(CHANNELS, sources.channels, "C"),
      ...newEntries(defaults.channels, CHANNELS.name),
    ],
    groups: keyed(GROUPS, sources.groups, "G"),
    requirements,
    rules: mergeTables(rulesTable(language), sources.rules, ruleKey, problems),
  };
  const known: KnownTables = {
    services: new KnownIds(entries.services, statedIds(SERVICES, sources.services), "services"),
    channels: new KnownIds(entries.channels, statedIds(CHANNELS, sources.channels), "channels"),
    groups: new KnownIds(entries.groups, statedIds(GROUPS, sources.groups), "groups"),
    requirements: new KnownIds(
      entries.requirements,
      statedIds(REQUIREMENTS, sources.requirements),
      "requirements",
    ),
  };
  const check = <T>(definition: TableDefinition<T>, of: readonly InputEntry<T>[]): void => {
    for (const { record, position } of of) {
      checkReferences(definition, record, position, known, problems);
    }
  };
  check(SERVICES, entries.services);
  check(CHANNELS, entries.channels);
  check(GROUPS, entries.groups);
  check(rulesTable(language), entries.rules);
  return { entries, known, problems };
}

/** The ids of each table that other tables refer to. */
export type KnownTables = Readonly<
  Record<"services" | "channels" | "groups" | "requirements", KnownIds>
>;

/** Reports each reference of a record's fields to an id that its table does not have. */
export function checkReferences<T>(
  definition: TableDefinition<T>,
  record: T,
  position: (field: keyof T) => Position,
  known: KnownTables,
  problems: Problem[],
): void {
  for (const [key, field] of Object.entries(definition.fields) as [
    keyof T & string,
    Field<unknown>,
  ][]) {
    if (field.references === undefined) continue;
    const { table, ids } = field.references;
    for (const id of ids(record[key])) known[table].require(id, () => position(key), problems);
  }
}
