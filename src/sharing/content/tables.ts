/** The tables and grids whose rows are merged, in the order in which changes are listed. */
import type { ChannelId, ServiceId } from "../../domain/model/ids";
import type { Language } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { CHANNELS } from "../../sheets/channels/table";
import { CONTACTS } from "../../sheets/contacts/table";
import { CURRENT_TABLE, readVolume, YEAR_OF_VOLUMES } from "../../sheets/current/table";
import { GROUPS } from "../../sheets/groups/table";
import { statusFields } from "../../sheets/matrix/statuses";
import { MATRIX_TABLE } from "../../sheets/matrix/table";
import { NEEDS_TABLE, readAcceptance } from "../../sheets/needs/table";
import { reasonsTable } from "../../sheets/reasons/table";
import { REQUIREMENTS } from "../../sheets/requirements/table";
import { rulesTable } from "../../sheets/rules/table";
import { SERVICES } from "../../sheets/services/table";
import { SETTINGS } from "../../sheets/settings/table";
import { BLANK, text } from "../../workbook/cell";
import { idField, type Field } from "../../workbook/fields";
import { foldedHeader } from "../../workbook/finding/folded";
import type { Reading } from "../../workbook/problem";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { TableDefinition } from "../../workbook/table/table";
import {
  cellsOf,
  classContent,
  classValue,
  fieldValue,
  volumeContent,
  volumeValue,
} from "./cell-values";
import type { Content, Traits } from "./content";
import { gridTable } from "./grid-table";
import { rowsOf, type SharedTable } from "./located";
import { byCell, byContact, byId, recordTable } from "./record-table";
import { CHANGES, GOALS, PAST_VOLUMES } from "./plan-tables";
import { CHECKS, GLOSSARY, GROUP_DECISIONS, STRATEGY } from "./typed-tables";
import { foldedId, isBlankValue, plainValue } from "./value";
import { classOf } from "../../locale/class-codes";

/** Definitions by their names and fields alone. */
const any = <T>(definition: TableDefinition<T>): TableDefinition<never> =>
  definition as unknown as TableDefinition<never>;

const isRead = (reading: Reading<unknown>): boolean => reading.ok || reading.outside !== undefined;

const headersOf = (...keys: readonly (keyof typeof MATRIX_TEXTS)[]): ReadonlySet<string> =>
  new Set(
    keys.flatMap((key) => {
      const { sv, en } = MATRIX_TEXTS[key];
      return [foldedHeader(sv), foldedHeader(en)];
    }),
  );

const records = (definition: TableDefinition<never>, isService: boolean): SharedTable =>
  recordTable({ definition: () => definition, names: byId(isService) }, true);

/** Reasons whose services and channels are found by id or name, as a run finds them. */
function reasons(language: Language): TableDefinition<never> {
  const table = reasonsTable(language);
  const { service, channel } = table.fields;
  return any({
    ...table,
    fields: {
      ...table.fields,
      service: idField<ServiceId>(service, "services"),
      channel: idField<ChannelId>(channel, "channels"),
    },
  });
}

const matrix = gridTable({
  name: MATRIX_TABLE,
  sheet: "matrix",
  ofServices: true,
  inputs: (language) => statusFields(language) as unknown as Readonly<Record<string, Field<never>>>,
  headers: headersOf(
    "id",
    "service",
    "department",
    "suggestion",
    "classCodes",
    "adoptedCodes",
    "adoptedCount",
    "targetGroups",
  ),
  value: classValue,
  content: classContent,
  isReadable: (value) => classOf(String(plainValue(value))) !== null,
});

const current = gridTable({
  name: CURRENT_TABLE,
  sheet: "current",
  ofServices: true,
  inputs: () => ({ year: YEAR_OF_VOLUMES as unknown as Field<never> }),
  headers: headersOf("id", "service"),
  value: volumeValue,
  content: volumeContent,
  isReadable: (value) => isRead(readVolume(plainValue(value))),
});

const needs = gridTable({
  name: NEEDS_TABLE,
  sheet: "needs",
  ofServices: false,
  inputs: () => ({}),
  headers: headersOf("id", "targetGroup"),
  value: (sheet, row, column) => fieldValue(sheet, row, column, cellsOf(readAcceptance), false),
  content: (value) => {
    const plain = plainValue(value);
    return plain === "" ? BLANK : typeof plain === "number" ? plain : text(plain);
  },
  isReadable: (value) => isBlankValue(value) || isRead(readAcceptance(plainValue(value))),
});

const settings = recordTable(
  {
    definition: () => any(SETTINGS),
    names: (of) => ({ key: foldedId(of("key")), id: of("key"), service: null, channel: null }),
    only: ["key", "value"],
  },
  true,
);

/** All that are merged. */
export const SHARED_TABLES: readonly SharedTable[] = [
  records(any(SERVICES), true),
  records(any(CHANNELS), false),
  records(any(GROUPS), false),
  records(any(REQUIREMENTS), false),
  recordTable({ definition: (language) => any(rulesTable(language)), names: byCell }, true),
  matrix,
  current,
  needs,
  recordTable({ definition: reasons, names: byCell }, true),
  recordTable({ definition: () => any(CONTACTS), names: byContact }, true),
  settings,
  GOALS,
  PAST_VOLUMES,
  CHANGES,
  CHECKS,
  STRATEGY,
  GLOSSARY,
  GROUP_DECISIONS,
];

export const TRAITS: Traits = new Map(SHARED_TABLES.map(({ name, traits }) => [name, traits]));

/** What can be merged of a workbook. */
export const contentOf = (snapshot: WorkbookSnapshot): Content =>
  new Map(
    SHARED_TABLES.flatMap((table) => {
      const found = table.locate(snapshot);
      return found === null ? [] : [[table.name, rowsOf(found)] as const];
    }),
  );
