/** Puts the tables together to what the method works on, and holds ids and references against each other. */
import type { Channel, Requirement, Rule, Service } from "../domain/model";
import type { Bilingual, Language } from "../locale/language";
import { CHANNELS } from "./channels";
import { GROUPS, type TargetGroupRow } from "./groups";
import type { Place, Problem } from "./problem";
import { REQUIREMENTS } from "./requirements";
import { rulesTable } from "./rules";
import { SERVICES } from "./services";
import {
  readTable,
  type TableDefinition,
  type TableReading,
  type TableRow,
  type TableSource,
} from "./table";

/** The tables of inputs; an absent one is empty. */
export interface InputTables {
  readonly services: TableSource;
  readonly channels: TableSource;
  readonly groups?: TableSource | undefined;
  readonly requirements?: TableSource | undefined;
  readonly rules?: TableSource | undefined;
}

/** A sheet or file that holds ids, with the place of each row's cell, for messages. */
export interface Origin<T> {
  readonly reading: TableReading<T>;
  readonly place: (row: number, field: keyof T) => Place;
}

/** The records of each table with the row that each came from, ids filled in. */
export interface InputRows {
  readonly services: readonly TableRow<Service>[];
  readonly channels: readonly TableRow<Channel>[];
  readonly groups: readonly TableRow<TargetGroupRow>[];
  readonly requirements: readonly TableRow<Requirement>[];
  readonly rules: readonly TableRow<Rule>[];
}

export interface Inputs {
  readonly rows: InputRows;
  readonly problems: readonly Problem[];
}

const EMPTY: TableSource = {
  source: "",
  headers: [],
  rows: [],
  place: () => ({ source: "", row: null, column: null }),
  ownColumns: true,
};

function origin<T>(definition: TableDefinition<T>, source: TableSource = EMPTY): Origin<T> {
  const reading = readTable(definition, source);
  return {
    reading,
    place: (row, field) => source.place(row, reading.columns.get(field) ?? null),
  };
}

/** Ids are compared without regard to case, as Excel's own functions do. */
const sameId = (id: string): string => id.toLowerCase();

/** Finds ids that stand twice, and gives the rows without an id one that is free. */
function withIds<Id extends string, T extends { readonly id: Id }>(
  { reading, place }: Origin<T>,
  prefix: string,
  problems: Problem[],
): TableRow<T>[] {
  const first = new Map<string, number | null>();
  for (const { record, row } of reading.rows) {
    if (record.id === "") continue;
    const known = first.get(sameId(record.id));
    if (known === undefined) {
      first.set(sameId(record.id), place(row, "id").row);
    } else {
      problems.push({
        code: "id-duplicate",
        place: place(row, "id"),
        values: { value: record.id, first: known ?? "" },
      });
    }
  }
  let next = 0;
  return reading.rows.map((found) => {
    if (found.record.id !== "") return found;
    let id: string;
    do id = `${prefix}${String(++next).padStart(4, "0")}`;
    while (first.has(sameId(id)));
    first.set(sameId(id), null);
    return { ...found, record: { ...found.record, id: id as Id } };
  });
}

/** Knows ids, and tells of one that is not among them. */
class KnownIds {
  readonly #ids: ReadonlySet<string>;
  readonly #table: string;

  constructor(ids: readonly string[], title: Bilingual, language: Language) {
    this.#ids = new Set(ids);
    this.#table = title[language];
  }

  require(id: string | null, place: () => Place, problems: Problem[]): void {
    if (id === null || this.#ids.has(id)) return;
    problems.push({
      code: "id-unknown",
      place: place(),
      values: { value: id, table: this.#table },
    });
  }
}

/**
 * The records that the tables hold, and all that is wrong with them: unreadable cells, unknown columns, duplicate ids, references to nothing.
 */
export function readInputs(tables: InputTables, language: Language): Inputs {
  const services = origin(SERVICES, tables.services);
  const channels = origin(CHANNELS, tables.channels);
  const groups = origin(GROUPS, tables.groups);
  const requirements = origin(REQUIREMENTS, tables.requirements);
  const rules = origin(rulesTable(language), tables.rules);
  const problems = [services, channels, groups, requirements, rules].flatMap((table) => [
    ...table.reading.problems,
  ]);

  const rows: InputRows = {
    services: withIds(services, "S", problems),
    channels: withIds(channels, "C", problems),
    groups: withIds(groups, "G", problems),
    requirements: withIds(requirements, "R", problems),
    rules: rules.reading.rows,
  };

  const idsOf = (found: readonly TableRow<{ readonly id: string }>[], title: Bilingual): KnownIds =>
    new KnownIds(
      found.map(({ record }) => record.id),
      title,
      language,
    );
  const knownServices = idsOf(rows.services, SERVICES.title);
  const knownChannels = idsOf(rows.channels, CHANNELS.title);
  const knownGroups = idsOf(rows.groups, GROUPS.title);
  const knownRequirements = idsOf(rows.requirements, REQUIREMENTS.title);

  for (const { record, row } of services.reading.rows) {
    for (const id of record.targetGroups) {
      knownGroups.require(id, () => services.place(row, "targetGroups"), problems);
    }
    for (const id of record.requirements) {
      knownRequirements.require(id, () => services.place(row, "requirements"), problems);
    }
  }
  for (const { record, row } of channels.reading.rows) {
    for (const id of record.capabilities) {
      knownRequirements.require(id, () => channels.place(row, "capabilities"), problems);
    }
  }
  for (const { record, row } of groups.reading.rows) {
    knownGroups.require(record.parent, () => groups.place(row, "parent"), problems);
  }
  for (const { record, row } of rules.reading.rows) {
    knownServices.require(record.service, () => rules.place(row, "service"), problems);
    if ("id" in record.channel) {
      knownChannels.require(record.channel.id, () => rules.place(row, "channel"), problems);
    }
  }
  return { rows, problems };
}
