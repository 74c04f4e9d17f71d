/** Merges the input tables of the workbook and of imported files, and checks ids and references. */
import type { Channel, Requirement, Rule, Service } from "../domain/model/model";
import type { Language } from "../locale/language";
import { trimmed } from "../workbook/cell";
import { CHANNELS } from "../sheets/channels/table";
import type { Entry, TargetGroupRow } from "../workbook/inputs";
import { checkReferences, KnownIds, type KnownTables } from "./references";
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

/** Records that tables get besides those of their sources. */
export interface AddedRecords {
  readonly channels: readonly Channel[];
  readonly requirements: readonly Requirement[];
}

/** What a workbook of the first edition is upgraded from. */
export interface ChannelUpgrade {
  readonly channel: (channel: Channel) => Channel;
  /** Those that a channel may meet after the upgrade. */
  readonly requirements: readonly Requirement[];
}

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
  upgraded: (record: T) => T = (record) => record,
): InputEntry<T>[] {
  const there = entriesOf(definition, sheet, problems).entries.map((entry) => ({
    ...entry,
    record: upgraded(entry.record),
  }));
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

/** Given records as entries of a table that will be created. */
export const newEntries = <T>(records: readonly T[], source: string): InputEntry<T>[] =>
  records.map((record, index) => ({
    record,
    row: null,
    position: (field) => ({ source, row: index + 1, column: String(field) }),
  }));

const ruleKey = (rule: Rule): string => JSON.stringify([rule.service, rule.channel, rule.class]);

/** The requirements that upgraded channels meet and the workbook does not have. */
function requirementsOfUpgrade(
  channels: readonly Channel[],
  stated: ReadonlySet<string>,
  upgrade: ChannelUpgrade | null,
): readonly Requirement[] {
  const met = new Set<string>(channels.flatMap(({ capabilities }) => capabilities));
  return (upgrade?.requirements ?? []).filter(({ id }) => met.has(id) && !stated.has(id));
}

/**
 * The records of all tables, and all their problems: unreadable cells, unknown columns,
 * duplicate ids, unresolved references.
 * @param upgrade of the workbook's own channels; null: they are of the present schema
 */
export function mergeInputs(
  sources: InputSources,
  defaults: AddedRecords,
  language: Language,
  upgrade: ChannelUpgrade | null = null,
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
    upgraded?: (record: T) => T,
  ): InputEntry<T>[] =>
    withIds(
      mergeTables(definition, of, ({ id }) => sameId(id), problems, upgraded),
      prefix,
      problems,
    );
  const requirements = keyed(REQUIREMENTS, sources.requirements, "R");
  const services = keyed(SERVICES, sources.services, "S");
  const channels = keyed(CHANNELS, sources.channels, "C", upgrade?.channel);
  const stated = new Set<string>(requirements.map(({ record }) => record.id));
  const added = [
    ...defaults.requirements.filter(({ id }) => !stated.has(id)),
    ...requirementsOfUpgrade(
      channels.map(({ record }) => record),
      stated,
      upgrade,
    ),
  ];
  requirements.push(...newEntries(added, REQUIREMENTS.name));
  const entries: PositionedEntries = {
    services,
    channels: [...channels, ...newEntries(defaults.channels, CHANNELS.name)],
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
