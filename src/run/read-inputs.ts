/** Reads the inputs of a run: the workbook as it was read, updated from imported files. */
import type { Channel, Model, Need, Requirement, VolumeEntry } from "../domain/model/model";
import { DEFAULT_SETTINGS } from "../domain/model/settings";
import type { Language } from "../locale/language";
import { CHANNELS } from "../sheets/channels/table";
import { readChecks } from "../sheets/checks/table";
import { CURRENT_TABLE, readVolumes, VOLUMES } from "../sheets/current/table";
import { GROUPS, rowOfTargetGroup, targetGroupOfRow } from "../sheets/groups/table";
import { MATRIX_TABLE, readDecisions } from "../sheets/matrix/table";
import { NEEDS, NEEDS_TABLE, readNeeds } from "../sheets/needs/table";
import { reasonsTable } from "../sheets/reasons/table";
import { SHEETS } from "../sheets/registry";
import { REQUIREMENTS } from "../sheets/requirements/table";
import { readGroupDecisions } from "../sheets/service-groups/reading";
import { SERVICES } from "../sheets/services/table";
import { readSettings, SETTINGS } from "../sheets/settings/table";
import { findGrid } from "../workbook/grid/grid";
import type { Entry, InputEntries, WorkbookInputs } from "../workbook/inputs";
import type { Position, Problem } from "../workbook/problem";
import { tableOf, tableSource, type SheetKey, type WorkbookSnapshot } from "../workbook/snapshot";
import { readTable, type TableRow, type TableSource } from "../workbook/table/table";
import { checkReferences, mergeInputs, newEntries, type PositionedEntries } from "./merge-inputs";

/** Tables that can be imported from files. */
export const IMPORTS = [
  "services",
  "channels",
  "groups",
  "requirements",
  "rules",
  "needs",
  "volumes",
  "settings",
] as const;
export type Import = (typeof IMPORTS)[number];
export type Imports = Readonly<Partial<Record<Import, TableSource>>>;

/** The inputs of a run, and the problems that prevent it. */
export interface InputsReading {
  readonly inputs: WorkbookInputs;
  readonly problems: readonly Problem[];
}

/** The rows of a file with two keys, duplicates of the same cell reported. */
function cellsOf<T>(
  rows: readonly TableRow<T>[],
  keyOf: (record: T) => string,
  position: (row: number) => Position,
  problems: Problem[],
): T[] {
  const first = new Map<string, number | null>();
  const cells: T[] = [];
  for (const { record, row } of rows) {
    const key = keyOf(record);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, position(row).row);
      cells.push(record);
    } else {
      problems.push({
        code: "cell-twice",
        position: position(row),
        values: { value: key, first: known ?? "" },
      });
    }
  }
  return cells;
}

/** Indexes of ids in their table; unknown ids come last. */
function indexesOf(entries: readonly { readonly record: { readonly id: string } }[]) {
  const indexes = new Map(entries.map(({ record }, index) => [record.id, index]));
  return (id: string): number => indexes.get(id) ?? entries.length;
}

/** Later entries of a cell replace earlier ones; row by row, as the grid shows them. */
function overlaid<T>(
  layers: readonly (readonly T[])[],
  keyOf: (entry: T) => string,
  positionOf: (entry: T) => readonly [row: number, column: number],
): T[] {
  const cells = new Map<string, T>();
  for (const entry of layers.flat()) cells.set(keyOf(entry), entry);
  return [...cells.values()]
    .map((entry) => ({ entry, position: positionOf(entry) }))
    .sort(
      (one, other) => one.position[0] - other.position[0] || one.position[1] - other.position[1],
    )
    .map(({ entry }) => entry);
}

const cellKey = (entry: { readonly service: string; readonly channel: string }): string =>
  `${entry.service} × ${entry.channel}`;
const needKey = (need: Need): string => `${need.group} × ${need.channel}`;

/** Records for tables that neither the workbook nor a file has. */
export interface Defaults {
  readonly channels: readonly Channel[];
  readonly requirements: readonly Requirement[];
}

/** Merges the workbook and the imported files, and reports all problems. */
export function readInputs(
  snapshot: WorkbookSnapshot,
  imports: Imports,
  language: Language,
  defaults: Defaults = { channels: [], requirements: [] },
): InputsReading {
  const sourceOf = (key: SheetKey, name: string): TableSource | undefined => {
    const sheet = snapshot.sheets.get(key);
    const table = tableOf(sheet, name);
    return sheet === undefined || table === null ? undefined : tableSource(sheet, table);
  };
  const { entries, known, problems } = mergeInputs(
    {
      services: { sheet: sourceOf("services", "Services"), file: imports.services },
      channels: { sheet: sourceOf("channels", "Channels"), file: imports.channels },
      groups: { sheet: sourceOf("groups", "TargetGroups"), file: imports.groups },
      requirements: {
        sheet: sourceOf("requirements", "Requirements"),
        file: imports.requirements,
      },
      rules: { sheet: sourceOf("rules", "Rules"), file: imports.rules },
    },
    defaults,
    language,
  );

  let settings = DEFAULT_SETTINGS;
  for (const source of [sourceOf("settings", SETTINGS.name), imports.settings]) {
    if (source === undefined) continue;
    const reading = readSettings(source, settings);
    settings = reading.settings;
    problems.push(...reading.problems);
  }

  const importedNeeds: Need[] = [];
  if (imports.needs !== undefined) {
    const source = imports.needs;
    const reading = readTable(NEEDS, source);
    problems.push(...reading.problems);
    const position = (row: number, field: keyof Need) =>
      source.position(row, reading.columns.get(field) ?? null);
    for (const { record, row } of reading.rows) {
      checkReferences(NEEDS, record, (field) => position(row, field), known, problems);
    }
    importedNeeds.push(
      ...cellsOf(reading.rows, needKey, (row) => position(row, "acceptance"), problems),
    );
  }

  const importedVolumes: VolumeEntry[] = [];
  if (imports.volumes !== undefined) {
    const source = imports.volumes;
    const reading = readTable(VOLUMES, source);
    problems.push(...reading.problems);
    const position = (row: number, field: "service" | "channel" | "volume") =>
      source.position(row, reading.columns.get(field) ?? null);
    for (const { record, row } of reading.rows) {
      checkReferences(VOLUMES, record, (field) => position(row, field), known, problems);
    }
    for (const cell of cellsOf(reading.rows, cellKey, (row) => position(row, "volume"), problems)) {
      const { service, channel, volume } = cell;
      if (volume !== null) importedVolumes.push({ service, channel, volume });
    }
  }

  const gridOf = (key: SheetKey, name: string) => findGrid(snapshot.sheets.get(key), name);
  const needs = readNeeds(gridOf("needs", NEEDS_TABLE));
  const volumes = readVolumes(gridOf("current", CURRENT_TABLE));
  const decisions = readDecisions(gridOf("matrix", MATRIX_TABLE));
  const reasonsSource = sourceOf("reasons", "Reasons");
  const reasons =
    reasonsSource === undefined ? null : readTable(reasonsTable(language), reasonsSource);
  const groupDecisions = readGroupDecisions(snapshot.sheets.get("serviceGroups"));
  for (const reading of [needs, volumes, decisions, reasons, groupDecisions]) {
    problems.push(...(reading?.problems ?? []));
  }
  const serviceIndex = indexesOf(entries.services);
  const channelIndex = indexesOf(entries.channels);
  const groupIndex = indexesOf(entries.groups);
  const nowhere = (name: string): Position => ({ source: name, row: null, column: null });
  // The other tables may be imported before there is a service.
  const early = snapshot.sheets.has("services") && Object.keys(imports).length > 0;
  if (problems.length === 0 && entries.services.length === 0 && !early) {
    problems.push({ code: "no-services", position: nowhere(SERVICES.title[language]), values: {} });
  }
  if (problems.length === 0 && entries.channels.length === 0) {
    problems.push({ code: "no-channels", position: nowhere(CHANNELS.title[language]), values: {} });
  }
  return {
    inputs: {
      entries: withoutPositions(entries),
      needs: overlaid([needs.needs, importedNeeds], needKey, (need) => [
        groupIndex(need.group),
        channelIndex(need.channel),
      ]),
      volumes: overlaid([volumes.volumes, importedVolumes], cellKey, (entry) => [
        serviceIndex(entry.service),
        channelIndex(entry.channel),
      ]),
      settings,
      decisions: decisions.decisions,
      reasons: reasons?.rows ?? [],
      answers: readChecks(snapshot.sheets.get("checks")).answers,
      groupDecisions: groupDecisions.groups,
      userInput: userInputOf(snapshot),
    },
    problems,
  };
}

/** The entries as plain data. */
const withoutPositions = (entries: PositionedEntries): InputEntries => {
  const plain = <T>(of: readonly Entry<T>[]): readonly Entry<T>[] =>
    of.map(({ record, row }) => ({ record, row }));
  return {
    services: plain(entries.services),
    channels: plain(entries.channels),
    groups: plain(entries.groups),
    requirements: plain(entries.requirements),
    rules: plain(entries.rules),
  };
};

const NO_WORKBOOK: WorkbookSnapshot = { state: null, sheets: new Map(), sheetNames: [] };

/** The texts that people wrote on rebuilt sheets, by key. */
const userInputOf = ({ sheets }: WorkbookSnapshot): WorkbookInputs["userInput"] =>
  new Map(
    SHEETS.flatMap((module) =>
      "read" in module ? [[module.key, module.read(sheets.get(module.key))] as const] : [],
    ),
  );

/** The model of the inputs. */
export const modelOf = (inputs: WorkbookInputs): Model => ({
  services: inputs.entries.services.map(({ record }) => record),
  channels: inputs.entries.channels.map(({ record }) => record),
  groups: inputs.entries.groups.map(({ record }) => targetGroupOfRow(record)),
  requirements: inputs.entries.requirements.map(({ record }) => record),
  rules: inputs.entries.rules.map(({ record }) => record),
  needs: inputs.needs,
  volumes: inputs.volumes,
  settings: inputs.settings,
});

/** The inputs for a new workbook with a given model. */
export const inputsOfModel = (model: Model): WorkbookInputs => ({
  entries: {
    services: newEntries(model.services, SERVICES.name),
    channels: newEntries(model.channels, CHANNELS.name),
    groups: newEntries(model.groups.map(rowOfTargetGroup), GROUPS.name),
    requirements: newEntries(model.requirements, REQUIREMENTS.name),
    rules: newEntries(model.rules, "Rules"),
  },
  needs: model.needs,
  volumes: model.volumes,
  settings: model.settings,
  decisions: [],
  reasons: [],
  answers: {},
  groupDecisions: [],
  userInput: userInputOf(NO_WORKBOOK),
});
