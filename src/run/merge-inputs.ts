/** Merges the input tables of the workbook and of imported files, and checks ids and references. */
import type { Channel, Contact, Requirement, Rule, Service } from "../domain/model/model";
import { idKey } from "../domain/model/same-id";
import type { Language } from "../locale/language";
import { CHANNELS } from "../sheets/channels/table";
import { CONTACTS } from "../sheets/contacts/table";
import { GROUPS } from "../sheets/groups/table";
import { ID_PREFIXES } from "../sheets/known-sheets";
import { REQUIREMENTS } from "../sheets/requirements/table";
import { rulesTable } from "../sheets/rules/table";
import { SERVICES } from "../sheets/services/table";
import type { TargetGroupRow } from "../workbook/inputs";
import { KnownIds, type KnownTables } from "../workbook/known-ids";
import type { TableDefinition } from "../workbook/table/table";
import type { FormerNames } from "./last-run/former-names";
import {
  checkIds,
  entriesOf,
  mergedById,
  newEntries,
  resolved,
  statedIds,
  withIds,
  type InputEntry,
  type Sources,
  type Reports,
  type SourceEntries,
} from "./input-entries";
import { mergedContacts, mergedRules } from "./merged-rows";

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

export type InputSources = Readonly<
  Record<"services" | "channels" | "groups" | "requirements" | "rules" | "contacts", Sources>
>;

export interface PositionedEntries {
  readonly services: readonly InputEntry<Service>[];
  readonly channels: readonly InputEntry<Channel>[];
  readonly groups: readonly InputEntry<TargetGroupRow>[];
  readonly requirements: readonly InputEntry<Requirement>[];
  readonly rules: readonly InputEntry<Rule>[];
  readonly contacts: readonly InputEntry<Contact>[];
}

/** The requirements that upgraded channels meet and the workbook does not have. */
function requirementsOfUpgrade(
  channels: readonly Channel[],
  /** Keys of their ids. */
  stated: ReadonlySet<string>,
  upgrade: ChannelUpgrade | null,
): readonly Requirement[] {
  const met = new Set(channels.flatMap(({ capabilities }) => capabilities.map(idKey)));
  return (upgrade?.requirements ?? []).filter(
    ({ id }) => met.has(idKey(id)) && !stated.has(idKey(id)),
  );
}

/** The records of a table whose rows have ids. */
function keyed<T extends { readonly id: string; readonly name: string }>(
  definition: TableDefinition<T>,
  { sheet, file }: Sources,
  prefix: string,
  reports: Reports,
  upgraded: (record: T) => T = (record) => record,
): InputEntry<T>[] {
  const there = entriesOf(definition, sheet, reports).entries.map((entry) => ({
    ...entry,
    record: upgraded(entry.record),
  }));
  const imported = entriesOf(definition, file, reports);
  checkIds([there, imported.entries], reports.problems);
  return withIds(mergedById(there, imported, reports.problems), prefix);
}

const recordsOf = <T>(entries: readonly InputEntry<T>[]): readonly T[] =>
  entries.map(({ record }) => record);

/**
 * The records of all tables, and all their problems: unreadable cells, unknown columns,
 * duplicate ids, unresolved references.
 * @param upgrade of the workbook's own channels; null: they are of the present schema
 * @param former the names that records had in the last run
 */
export function mergeInputs(
  sources: InputSources,
  defaults: AddedRecords,
  language: Language,
  upgrade: ChannelUpgrade | null = null,
  former: FormerNames = () => () => [],
): { readonly entries: PositionedEntries; readonly known: KnownTables } & Reports {
  const reports: Reports = { problems: [], notes: [] };
  const requirements = keyed(REQUIREMENTS, sources.requirements, ID_PREFIXES.requirements, reports);
  const services = keyed(SERVICES, sources.services, ID_PREFIXES.services, reports);
  const channels = keyed(
    CHANNELS,
    sources.channels,
    ID_PREFIXES.channels,
    reports,
    upgrade?.channel,
  );
  const groups = keyed(GROUPS, sources.groups, ID_PREFIXES.groups, reports);
  const stated = new Set(requirements.map(({ record }) => idKey(record.id)));
  const added = [
    ...defaults.requirements.filter(({ id }) => !stated.has(idKey(id))),
    ...requirementsOfUpgrade(recordsOf(channels), stated, upgrade),
  ];
  requirements.push(...newEntries(added, REQUIREMENTS.name));
  const statedChannels = new Set(channels.map(({ record }) => idKey(record.id)));
  const lacking = defaults.channels.filter(({ id }) => !statedChannels.has(idKey(id)));
  channels.push(...newEntries(lacking, CHANNELS.name));
  const knownOf = <T extends { readonly id: string; readonly name: string }>(
    definition: TableDefinition<T>,
    entries: readonly InputEntry<T>[],
    table: keyof KnownTables,
  ): KnownIds =>
    new KnownIds(
      [...recordsOf(entries), ...statedIds(definition, sources[table])],
      table,
      former(table),
    );
  const known: KnownTables = {
    services: knownOf(SERVICES, services, "services"),
    channels: knownOf(CHANNELS, channels, "channels"),
    groups: knownOf(GROUPS, groups, "groups"),
    requirements: knownOf(REQUIREMENTS, requirements, "requirements"),
  };
  const found = <T>(definition: TableDefinition<T>, of: readonly InputEntry<T>[]) =>
    resolved(definition, of, known, reports.problems);
  /** The rows of a table without ids, in the workbook and in a file, with the ids that they refer to. */
  const inBoth = <T>(
    definition: TableDefinition<T>,
    { sheet, file }: Sources,
  ): readonly [InputEntry<T>[], SourceEntries<T>] => {
    const imported = entriesOf(definition, file, reports);
    return [
      found(definition, entriesOf(definition, sheet, reports).entries),
      { entries: found(definition, imported.entries), present: imported.present },
    ];
  };
  const entries: PositionedEntries = {
    services: found(SERVICES, services),
    channels: found(CHANNELS, channels),
    groups: found(GROUPS, groups),
    requirements,
    rules: mergedRules(...inBoth(rulesTable(language), sources.rules), reports),
    contacts: mergedContacts(...inBoth(CONTACTS, sources.contacts)),
  };
  return { entries, known, ...reports };
}
