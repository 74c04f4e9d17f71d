/** The tables of a model as arguments, read by the same definitions as the workbook's sheets. */
import type { Channel, Model, Requirement, Rule, Service } from "../../domain/model/model";
import { DEFAULT_SETTINGS, type Settings } from "../../domain/model/settings";
import type { Language } from "../../locale/language";
import { CHANNELS } from "../../sheets/channels/table";
import { GROUPS, targetGroupOfRow } from "../../sheets/groups/table";
import type { TargetGroupRow } from "../../workbook/inputs";
import type { InputEntry } from "../../run/input-entries";
import { mergeInputs } from "../../run/merge-inputs";
import type { Problem } from "../../workbook/problem";
import { REQUIREMENTS } from "../../sheets/requirements/table";
import { rulesTable } from "../../sheets/rules/table";
import { SERVICES } from "../../sheets/services/table";
import { readSettings, SETTINGS, type SettingRow } from "../../sheets/settings/table";
import { isLeftOut } from "./argument";
import { displayLanguage, languageOfHeaders } from "../display-language";
import { functionDay } from "../day";
import { cellsOfArgument } from "./grid-argument";
import { NEEDS_CELLS } from "./needs-argument";
import { VOLUMES_CELLS } from "./volumes-argument";
import { invalid, notThere } from "../function-error";
import { optionalTable, refuseProblems, tableOfRange, type TableKind } from "./table-argument";

const SERVICES_KIND: TableKind<Service> = { definition: SERVICES, required: ["id"] };
const GROUPS_KIND: TableKind<TargetGroupRow> = { definition: GROUPS, required: ["id"] };
const REQUIREMENTS_KIND: TableKind<Requirement> = { definition: REQUIREMENTS, required: ["id"] };
const SETTINGS_KIND: TableKind<SettingRow> = { definition: SETTINGS, required: ["key", "value"] };
const rulesKind = (language: Language): TableKind<Rule> => ({
  definition: rulesTable(language),
  required: ["service", "channel", "class"],
});
export const CHANNELS_KIND: TableKind<Channel> = { definition: CHANNELS, required: ["id"] };

/** The arguments as they were passed; null or undefined where one was omitted. */
export interface ModelArguments {
  readonly services: unknown;
  readonly channels: unknown;
  readonly groups?: unknown;
  readonly requirements?: unknown;
  readonly rules?: unknown;
  readonly needs?: unknown;
  readonly settings?: unknown;
  readonly volumes?: unknown;
}

/** The arguments in the order in which most functions take them. */
export type ModelTables = readonly [
  services: unknown,
  channels: unknown,
  groups?: unknown,
  requirements?: unknown,
  rules?: unknown,
  needs?: unknown,
  settings?: unknown,
  volumes?: unknown,
];

/** Arguments by their names. */
export const argumentsOf = ([
  services,
  channels,
  groups,
  requirements,
  rules,
  needs,
  settings,
  volumes,
]: ModelTables): ModelArguments => ({
  services,
  channels,
  groups,
  requirements,
  rules,
  needs,
  settings,
  volumes,
});

/** A model, and the rows of its services and channels in their tables. */
export interface PassedModel {
  readonly model: Model;
  readonly language: Language;
  /** For each service its row in the range, 0 = the row under the headers; ascending. */
  readonly serviceRows: readonly number[];
  readonly channelRows: readonly number[];
}

/** A model as it was read, with its problems. */
export interface ModelReading extends PassedModel {
  readonly problems: readonly Problem[];
}

/** @throws FunctionError when a required argument was omitted */
export function requireArgument(argument: string, value: unknown): void {
  if (isLeftOut(value)) throw invalid("argument-missing", displayLanguage(), { argument });
}

const recordsOf = <T>(entries: readonly InputEntry<T>[]): readonly T[] =>
  entries.map(({ record }) => record);

const rowsOf = (entries: readonly InputEntry<unknown>[]): readonly number[] =>
  entries.map(({ row }) => row ?? 0);

/** Settings from their table; the defaults where it was left out. */
export function settingsOf(
  value: unknown,
  blanksAsZero = false,
): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const source = optionalTable(SETTINGS_KIND, "settings", value, blanksAsZero);
  return source === undefined ? { settings: DEFAULT_SETTINGS, problems: [] } : readSettings(source);
}

/**
 * Reads the tables. One that was left out counts as empty, and references to it are ignored.
 * @throws FunctionError when services or channels were left out, lack their ids' column or have no rows
 */
export function readModel(passed: ModelArguments): ModelReading {
  requireArgument("services", passed.services);
  requireArgument("channels", passed.channels);
  const channelTable = tableOfRange(CHANNELS_KIND, "channels", passed.channels);
  const services = tableOfRange(
    SERVICES_KIND,
    "services",
    passed.services,
    channelTable.blanksAsZero,
  );
  const zeros = services.blanksAsZero;
  const language = languageOfHeaders(SERVICES, services);
  const groups = optionalTable(GROUPS_KIND, "groups", passed.groups, zeros);
  const requirements = optionalTable(REQUIREMENTS_KIND, "requirements", passed.requirements, zeros);
  const read = mergeInputs(
    {
      services: { sheet: services },
      channels: {
        sheet:
          zeros && !channelTable.blanksAsZero
            ? tableOfRange(CHANNELS_KIND, "channels", passed.channels, zeros)
            : channelTable,
      },
      groups: { sheet: groups },
      requirements: { sheet: requirements },
      rules: { sheet: optionalTable(rulesKind(language), "rules", passed.rules, zeros) },
      contacts: {},
    },
    { channels: [], requirements: [] },
    language,
  );
  const leftOut = [
    ...(groups === undefined ? ["groups"] : []),
    ...(requirements === undefined ? ["requirements"] : []),
  ];
  const problems = read.problems.filter(
    ({ code, values }) => code !== "id-unknown" || !leftOut.includes(String(values["table"])),
  );
  const { entries } = read;
  const settings = settingsOf(passed.settings, zeros);
  problems.push(...settings.problems);
  const channels = recordsOf(entries.channels).map((channel) =>
    requirements === undefined ? { ...channel, capabilities: [] } : channel,
  );
  const groupRows = recordsOf(entries.groups);
  const needs = cellsOfArgument(NEEDS_CELLS, passed.needs, groupRows, channels, problems, zeros);
  const volumes = cellsOfArgument(
    VOLUMES_CELLS,
    passed.volumes,
    recordsOf(entries.services),
    channels,
    problems,
    zeros,
  );
  if (problems.length === 0) {
    if (entries.services.length === 0)
      throw notThere("no-rows", language, { argument: "services" });
    if (channels.length === 0) throw notThere("no-rows", language, { argument: "channels" });
  }
  return {
    model: {
      services: recordsOf(entries.services).map((service) => ({
        ...service,
        targetGroups: groups === undefined ? [] : service.targetGroups,
        requirements: requirements === undefined ? [] : service.requirements,
      })),
      channels,
      groups: groupRows.map(targetGroupOfRow),
      requirements: recordsOf(entries.requirements),
      rules: recordsOf(entries.rules),
      needs,
      volumes: volumes.flatMap(({ service, channel, volume }) =>
        volume === null ? [] : [{ service, channel, volume }],
      ),
      contacts: [],
      settings: settings.settings,
      today: functionDay(),
    },
    language,
    serviceRows: rowsOf(entries.services),
    channelRows: rowsOf(entries.channels),
    problems,
  };
}

/**
 * Reads the tables for a function that needs them without problems.
 * @throws FunctionError naming the argument, the row, the column and what was expected
 */
export function modelOfArguments(passed: ModelArguments): PassedModel {
  const reading = readModel(passed);
  refuseProblems(reading.problems, reading.language);
  return reading;
}

/** The same for arguments in order. */
export const modelOfTables = (tables: ModelTables): PassedModel =>
  modelOfArguments(argumentsOf(tables));

/**
 * A matrix aligned with the tables: a row for each row of the services and a column for each row of the
 * channels, blank where theirs is blank.
 */
export function arrangeTable<T>(
  { serviceRows, channelRows }: PassedModel,
  cell: (service: number, channel: number) => T,
): (T | "")[][] {
  const width = (channelRows.at(-1) ?? -1) + 1;
  const arranged = Array.from({ length: (serviceRows.at(-1) ?? -1) + 1 }, () =>
    new Array<T | "">(width).fill(""),
  );
  serviceRows.forEach((row, service) => {
    const line = arranged[row] ?? [];
    channelRows.forEach((column, channel) => {
      line[column] = cell(service, channel);
    });
  });
  return arranged;
}

/** Rows aligned with the services: those of `line`, blank where the services' row is blank. */
export function arrangeRows<T>(
  { serviceRows }: PassedModel,
  width: number,
  line: (service: number) => readonly (T | "")[],
): (T | "")[][] {
  const arranged = Array.from({ length: (serviceRows.at(-1) ?? -1) + 1 }, () =>
    new Array<T | "">(width).fill(""),
  );
  serviceRows.forEach((row, service) => {
    arranged[row] = [...line(service)];
  });
  return arranged;
}
