/** All that a run starts from: the workbook as it was read, with files that are imported over it. */
import type {
  Channel,
  Decision,
  Model,
  Need,
  Reason,
  Requirement,
  VolumeEntry,
} from "../domain/model/model";
import type { GroupDecision } from "../domain/decisions/group-decisions";
import { DEFAULT_SETTINGS, type Settings } from "../domain/model/settings";
import type { Language } from "../locale/language";
import { CHANNELS } from "../sheets/channels/table";
import { readChecks, type CheckAnswers } from "../sheets/checks/sheet";
import { CURRENT_TABLE, readVolumes, VOLUMES } from "../sheets/current/table";
import { findGrid } from "../workbook/grid/grid";
import { GROUPS, rowOfTargetGroup, targetGroupOfRow } from "../sheets/groups/table";
import { mergeInputs, startingEntries, type InputEntries } from "./merge-inputs";
import { MATRIX_TABLE, readDecisions } from "../sheets/matrix/table";
import { NEEDS, NEEDS_TABLE, readNeeds } from "../sheets/needs/table";
import type { Position, Problem } from "../workbook/problem";
import { reasonsTable } from "../sheets/reasons/table";
import { readPlanned, type Planned } from "../sheets/changes/planned";
import { REQUIREMENTS } from "../sheets/requirements/table";
import { readGroupDecisions } from "../sheets/service-groups/reading";
import { SERVICES } from "../sheets/services/table";
import { readSettings, SETTINGS } from "../sheets/settings/table";
import type { SheetKey } from "../workbook/snapshot";
import { readStrategy, type FreeTexts } from "../sheets/strategy/sheet";
import { tableOf, tableSource, type WorkbookSnapshot } from "../workbook/snapshot";
import { readTable, type TableRow, type TableSource } from "../workbook/table";

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

export interface WorkbookInputs {
  readonly entries: InputEntries;
  readonly needs: readonly Need[];
  readonly volumes: readonly VolumeEntry[];
  readonly settings: Settings;
  readonly decisions: readonly Decision[];
  readonly reasons: readonly TableRow<Reason>[];
  readonly userInput: CheckAnswers;
  /** What was decided on groups of services, as the last run left the groups. */
  readonly groupDecisions: readonly GroupDecision[];
  /** The planner's own texts in the strategy draft. */
  readonly freeTexts: FreeTexts;
  /** The planner's own columns in the action plan, by service and channel. */
  readonly planned: ReadonlyMap<string, Planned>;
}

export interface WorkbookReading {
  readonly inputs: WorkbookInputs;
  /** What makes a run impossible. */
  readonly problems: readonly Problem[];
}

/** The rows of a file with two keys, later ones of the same cell refused. */
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

/** Places of ids in their table; those that are not there come last. */
function indexesOf(entries: readonly { readonly record: { readonly id: string } }[]) {
  const indexes = new Map(entries.map(({ record }, index) => [record.id, index]));
  return (id: string): number => indexes.get(id) ?? entries.length;
}

/** Later entries of a cell stand in place of earlier ones; row by row, as the grid shows them. */
function overlaid<T>(
  layers: readonly (readonly T[])[],
  keyOf: (entry: T) => string,
  placeOf: (entry: T) => readonly [row: number, column: number],
): T[] {
  const cells = new Map<string, T>();
  for (const entry of layers.flat()) cells.set(keyOf(entry), entry);
  return [...cells.values()]
    .map((entry) => ({ entry, position: placeOf(entry) }))
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

/** Puts the workbook and the imported files together, and tells all that is wrong. */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  imports: Imports,
  language: Language,
  defaults: Defaults = { channels: [], requirements: [] },
): WorkbookReading {
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
      known.groups.require(record.group, () => position(row, "group"), problems);
      known.channels.require(record.channel, () => position(row, "channel"), problems);
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
      known.services.require(record.service, () => position(row, "service"), problems);
      known.channels.require(record.channel, () => position(row, "channel"), problems);
    }
    for (const cell of cellsOf(reading.rows, cellKey, (row) => position(row, "volume"), problems)) {
      const { service, channel, volume } = cell;
      if (volume !== null) importedVolumes.push({ service, channel, volume });
    }
  }

  const grids = {
    needs: findGrid(snapshot.sheets.get("needs"), NEEDS_TABLE),
    current: findGrid(snapshot.sheets.get("current"), CURRENT_TABLE),
    matrix: findGrid(snapshot.sheets.get("matrix"), MATRIX_TABLE),
  };
  const needs = grids.needs === null ? null : readNeeds(grids.needs);
  const volumes = grids.current === null ? null : readVolumes(grids.current);
  const decisions = grids.matrix === null ? null : readDecisions(grids.matrix);
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
  // The other tables may be imported before the first service is there.
  const early = snapshot.sheets.has("services") && Object.keys(imports).length > 0;
  if (problems.length === 0 && entries.services.length === 0 && !early) {
    problems.push({ code: "no-services", position: nowhere(SERVICES.title[language]), values: {} });
  }
  if (problems.length === 0 && entries.channels.length === 0) {
    problems.push({ code: "no-channels", position: nowhere(CHANNELS.title[language]), values: {} });
  }
  return {
    inputs: {
      entries,
      needs: overlaid([needs?.needs ?? [], importedNeeds], needKey, (need) => [
        groupIndex(need.group),
        channelIndex(need.channel),
      ]),
      volumes: overlaid([volumes?.volumes ?? [], importedVolumes], cellKey, (entry) => [
        serviceIndex(entry.service),
        channelIndex(entry.channel),
      ]),
      settings,
      decisions: decisions?.decisions ?? [],
      reasons: reasons?.rows ?? [],
      userInput: readChecks(snapshot.sheets.get("checks")),
      groupDecisions: groupDecisions.groups,
      freeTexts: readStrategy(snapshot.sheets.get("strategy")),
      planned: readPlanned(snapshot.sheets.get("changes")),
    },
    problems,
  };
}

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

/** The inputs that make a new workbook of a model. */
export const inputsOfModel = (model: Model): WorkbookInputs => ({
  entries: {
    services: startingEntries(model.services, SERVICES.name),
    channels: startingEntries(model.channels, CHANNELS.name),
    groups: startingEntries(model.groups.map(rowOfTargetGroup), GROUPS.name),
    requirements: startingEntries(model.requirements, REQUIREMENTS.name),
    rules: startingEntries(model.rules, "Rules"),
  },
  needs: model.needs,
  volumes: model.volumes,
  settings: model.settings,
  decisions: [],
  reasons: [],
  userInput: { answers: {}, notes: new Map() },
  groupDecisions: [],
  freeTexts: {},
  planned: new Map(),
});
