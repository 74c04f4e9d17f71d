/** What shows that a sheet or a table is one of ours, for all sheets, so that they are found however people left them. */
import { classOf } from "../locale/class-codes";
import { MATRIX_TEXTS } from "../locale/matrix";
import type { Bilingual } from "../locale/language";
import { trimmed } from "../workbook/cell";
import type { Field } from "../workbook/fields";
import type { KnownColumn } from "../workbook/finding/folded";
import type { KnownGrid, KnownSheet, KnownTable } from "../workbook/finding/known-sheet";
import type { SheetKey } from "../workbook/snapshot";
import { SCORES_TABLE } from "../workbook/table-names";
import { nameInFiles, type TableDefinition } from "../workbook/table/table";
import { CHANGES_TABLE, OWN } from "./changes/planned";
import { CHANGES_HEADERS } from "./changes/texts";
import { CHANNELS } from "./channels/table";
import { CHECKS_TABLE } from "./checks/table";
import { HEADERS as CHECKS_HEADERS } from "./checks/texts";
import { CONTACTS } from "./contacts/table";
import { CURRENT_TABLE, readVolume, YEAR_OF_VOLUMES } from "./current/table";
import { PAST_TABLE, TARGETS_TABLE } from "./follow-up/reading";
import { PAST_HEADERS, TARGET_HEADERS } from "./follow-up/texts";
import { GLOSSARY_TABLE } from "./glossary/own-terms";
import { HEADERS as GLOSSARY_HEADERS } from "./glossary/texts";
import { GROUPS } from "./groups/table";
import { LOG } from "./log/table";
import { statusFields } from "./matrix/statuses";
import { MATRIX_TABLE } from "./matrix/table";
import { NEEDS_TABLE } from "./needs/table";
import { reasonsTable } from "./reasons/table";
import { SHEETS } from "./registry";
import { REQUIREMENTS } from "./requirements/table";
import { rulesTable } from "./rules/table";
import { SERVICE_GROUPS_TABLE } from "./service-groups/reading";
import { SERVICE_GROUPS_TEXTS } from "./service-groups/texts";
import { SERVICES } from "./services/table";
import { SETTINGS } from "./settings/table";

const column = (
  header: Bilingual,
  absence: KnownColumn["absence"],
  names: readonly string[] = [],
): KnownColumn => ({
  header,
  absence,
  names: [...new Set([header.sv, header.en, ...names])],
});

/** The columns that every edition of a table has had; the others came later, and may be missing. */
const SINCE_THE_FIRST: Readonly<Record<string, readonly string[]>> = {
  Services:
    "id name department kinds case step lifeEvent process targetGroups volume frequency complexity requirements agent freeChoice visibility growth".split(
      " ",
    ),
  Channels:
    "id name group electronic kinds richness capacity cost minutes capabilities direction lastYear".split(
      " ",
    ),
  TargetGroups: Object.keys(GROUPS.fields),
  Requirements: Object.keys(REQUIREMENTS.fields),
  Rules: "service channel class reason legalBasis exception".split(" "),
  Reasons: Object.keys(reasonsTable("sv").fields).filter((key) => key !== "visibility"),
  Contacts: ["service", "channel", "where"],
  Settings: ["key", "value"],
};

/** What new ids begin with, of the tables whose rows have ids. */
export const ID_PREFIXES = {
  services: "S",
  channels: "C",
  groups: "G",
  requirements: "R",
} as const;

const knownByNames = (key: string): Pick<KnownTable, "isKnownByNames" | "idPrefix"> => {
  const prefix = new Map<string, string>(Object.entries(ID_PREFIXES)).get(key);
  if (prefix !== undefined) return { isKnownByNames: true, idPrefix: prefix };
  return key === SETTINGS.key ? { isKnownByNames: true } : {};
};

function inputTable<T>(definition: TableDefinition<T>, takesRowsBelow = true): KnownTable {
  const { name, fields } = definition;
  const needed = SINCE_THE_FIRST[name] ?? [];
  return {
    name,
    takesRowsBelow,
    ...knownByNames(definition.key),
    columns: (Object.entries(fields) as [keyof T & string, Field<unknown>][]).map(
      ([key, { header, format }]) => ({
        ...column(header, needed.includes(key) ? "fault" : "older", [
          key,
          nameInFiles(definition, key),
        ]),
        ...(format === "date" ? { isDay: true as const } : {}),
      }),
    ),
  };
}

/** A table on a sheet that is rebuilt: columns in which people write too, and those in which only they do. */
const rebuiltTable = (
  name: string,
  headers: Readonly<Record<string, Bilingual>>,
  own: readonly string[],
  typed: readonly string[] = [],
): KnownTable => ({
  name,
  // Their readers take the rows below.
  takesRowsBelow: false,
  columns: Object.entries(headers).map(([key, header]) =>
    typed.includes(key)
      ? {
          ...column(header, "older"),
          isTyped: true,
          ...(key === "doneBy" ? { isDay: true as const } : {}),
        }
      : column(header, own.includes(key) ? "older" : "allowed"),
  ),
});

const { id, service, department, targetGroup, targetGroups } = MATRIX_TEXTS;
const { suggestion, classCodes, adoptedCodes, adoptedCount } = MATRIX_TEXTS;
const { status, decidedBy, date } = statusFields("sv");

const grid = (
  name: string,
  rows: SheetKey,
  labels: readonly Bilingual[],
  holds: KnownGrid["holds"],
  inputs: readonly Pick<Field<unknown>, "header" | "format">[] = [],
  helpers: readonly Bilingual[] = [],
): KnownGrid => ({
  name,
  rows,
  holds,
  id: column(id, "fault"),
  labels: labels.map((header) => column(header, "allowed")),
  inputs: inputs.map(({ header, format }) => ({
    ...column(header, "older"),
    ...(format === "date" ? { isDay: true as const } : {}),
  })),
  helpers: helpers.map((header) => column(header, "allowed")),
});

const TABLES: Readonly<Record<SheetKey, readonly KnownTable[]>> = {
  services: [inputTable(SERVICES)],
  channels: [inputTable(CHANNELS)],
  groups: [inputTable(GROUPS)],
  requirements: [inputTable(REQUIREMENTS)],
  rules: [inputTable(rulesTable("sv"))],
  reasons: [inputTable(reasonsTable("sv"))],
  contacts: [inputTable(CONTACTS)],
  settings: [inputTable(SETTINGS)],
  log: [inputTable(LOG, false)],
  checks: [rebuiltTable(CHECKS_TABLE, CHECKS_HEADERS, [], ["answer", "note"])],
  changes: [rebuiltTable(CHANGES_TABLE, CHANGES_HEADERS, [], OWN)],
  followUp: [
    rebuiltTable(TARGETS_TABLE, TARGET_HEADERS, ["year", "channel"], ["goal"]),
    rebuiltTable(PAST_TABLE, PAST_HEADERS, ["year", "volume"]),
  ],
  glossary: [rebuiltTable(GLOSSARY_TABLE, GLOSSARY_HEADERS, ["term", "meaning"])],
  serviceGroups: [
    rebuiltTable(
      SERVICE_GROUPS_TABLE,
      {
        group: SERVICE_GROUPS_TEXTS.group,
        services: SERVICE_GROUPS_TEXTS.services,
        count: SERVICE_GROUPS_TEXTS.count,
      },
      [],
    ),
  ],
};

const GRIDS: Readonly<Record<SheetKey, KnownGrid>> = {
  matrix: grid(
    MATRIX_TABLE,
    "services",
    [service, department],
    (cell) => classOf(trimmed(cell)) !== null,
    [status, decidedBy, date],
    [suggestion, classCodes, adoptedCodes, adoptedCount, targetGroups],
  ),
  needs: grid(NEEDS_TABLE, "groups", [targetGroup], (cell) => typeof cell === "number"),
  current: grid(CURRENT_TABLE, "services", [service], (cell) => readVolume(cell).ok, [
    YEAR_OF_VOLUMES,
  ]),
};

const OTHERS: Readonly<Record<SheetKey, readonly string[]>> = {
  scores: [SCORES_TABLE],
  byChannel: ["ByChannel"],
  byService: ["ByService"],
  byGroup: ["ByGroup"],
  byLifeEvent: ["ByLifeEvent"],
  changesByService: ["ChangesByService"],
  publicExtract: ["PublicExtract"],
};

/** All sheets, as they are found. */
export const KNOWN_SHEETS: readonly KnownSheet[] = SHEETS.map(({ key, kind, texts }) => ({
  key,
  title: texts.name,
  isRebuilt: kind === "output",
  tables: TABLES[key] ?? [],
  grid: GRIDS[key] ?? null,
  otherTables: OTHERS[key] ?? [],
}));
