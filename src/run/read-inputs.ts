/** Reads the inputs of a run: the workbook as it was read, updated from imported files. */
import type { ChannelId } from "../domain/model/ids";
import type { Channel, Model, Service } from "../domain/model/model";
import { DEFAULT_SETTINGS, type Settings } from "../domain/model/settings";
import type { Language } from "../locale/language";
import { CHANNELS } from "../sheets/channels/table";
import { choiceNotes } from "../sheets/conflicts/reading";
import { CONTACTS } from "../sheets/contacts/table";
import { readChecks } from "../sheets/checks/table";
import { GROUPS, rowOfTargetGroup, targetGroupOfRow } from "../sheets/groups/table";
import { CURRENT_TABLE } from "../sheets/current/table";
import { readStatuses } from "../sheets/matrix/statuses";
import { MATRIX_TABLE, readDecisions } from "../sheets/matrix/table";
import { NEEDS_TABLE, readNeeds } from "../sheets/needs/table";
import { reasonsTable } from "../sheets/reasons/table";
import { SHEETS } from "../sheets/registry";
import { REQUIREMENTS } from "../sheets/requirements/table";
import { SERVICES } from "../sheets/services/table";
import { readSettings, SETTINGS } from "../sheets/settings/table";
import { findGrid, spelledGrid } from "../workbook/grid/grid";
import { spelledGroup, withSpelledIds, withSpelledReasons } from "./spelled-ids";
import type { Entry, InputEntries, WorkbookInputs } from "../workbook/inputs";
import type { Position, Problem } from "../workbook/problem";
import { limitProblems, longFiles } from "./limits";
import { putIn } from "./put-letters";
import { tableOf, tableSource, type SheetKey, type WorkbookSnapshot } from "../workbook/snapshot";
import { readTable, type TableSource } from "../workbook/table/table";
import { importedNeeds, importedVolumes, needKey, volumeKey } from "./imported-cells";
import { readVolumesByYear } from "./follow-up-inputs";
import { readGroups } from "./last-run/group-decisions";
import { yearsOfModel } from "./volumes-by-year";
import { newEntries, type Reports } from "./input-entries";
import { gridNotes } from "./matrix-gaps";
import { indexesOf, overlaid } from "./overlaid";
import { formerNames } from "./last-run/former-names";
import { mergeInputs, type AddedRecords, type PositionedEntries } from "./merge-inputs";
import {
  isFirstEdition,
  upgradedChannel,
  upgradedSettings,
  type Catalogue,
  type ChannelChange,
} from "./upgrade";

/** Tables that can be imported from files. */
export const IMPORTS = [
  "services",
  "channels",
  "groups",
  "requirements",
  "rules",
  "needs",
  "volumes",
  "contacts",
  "settings",
] as const;
export type Import = (typeof IMPORTS)[number];
export type Imports = Readonly<Partial<Record<Import, TableSource>>>;

/** The inputs of a run, and the problems that prevent it. */
export interface InputsReading {
  readonly inputs: WorkbookInputs;
  readonly problems: readonly Problem[];
  /** What was read and is reported: texts that may be another number, rules that were replaced. */
  readonly notes: readonly Problem[];
}

/** Records for tables that neither the workbook nor a file has. */
export interface Defaults extends AddedRecords {
  /** For the channels of a workbook of the first edition; without it they stay as they are. */
  readonly catalogue?: Catalogue;
}

/** What a workbook of the first edition becomes; null: it is of the present one. */
function channelUpgrade({ state }: WorkbookSnapshot, { catalogue }: Defaults) {
  if (!isFirstEdition(state) || catalogue === undefined) return null;
  const changed: Record<ChannelChange, ChannelId[]> = { figures: [], mode: [], none: [] };
  const channel = (record: Channel): Channel => {
    const upgraded = upgradedChannel(record, catalogue);
    changed[upgraded.change].push(record.id);
    return upgraded.channel;
  };
  return { channel, requirements: catalogue.requirements, changed };
}

/** The settings of the workbook, then those of a file; a workbook of the first edition is upgraded in between. */
function settingsOf(
  { state }: WorkbookSnapshot,
  sheet: TableSource | undefined,
  file: TableSource | undefined,
  problems: Problem[],
) {
  const read = (source: TableSource | undefined, base: Settings): Settings => {
    if (source === undefined) return base;
    const reading = readSettings(source, base);
    for (const problem of reading.problems) problems.push(problem);
    return reading.settings;
  };
  const own = read(sheet, DEFAULT_SETTINGS);
  const { settings, changed } = isFirstEdition(state)
    ? upgradedSettings(own)
    : { settings: own, changed: [] };
  return { settings: read(file, settings), changed };
}

/**
 * Merges the workbook and the imported files, and reports all problems.
 * @param today ISO date of the run; "" where nothing is written
 */
export function readInputs(
  snapshot: WorkbookSnapshot,
  given: Imports,
  language: Language,
  defaults: Defaults = { channels: [], requirements: [] },
  today = "",
): InputsReading {
  const long = longFiles(given);
  const imports = long.length > 0 ? {} : given;
  const sourceOf = (key: SheetKey, name: string): TableSource | undefined => {
    const sheet = snapshot.sheets.get(key);
    const table = tableOf(sheet, name);
    return sheet === undefined || table === null ? undefined : tableSource(sheet, table);
  };
  const upgrade = channelUpgrade(snapshot, defaults);
  const { entries, known, problems, notes } = mergeInputs(
    {
      services: { sheet: sourceOf("services", "Services"), file: imports.services },
      channels: { sheet: sourceOf("channels", "Channels"), file: imports.channels },
      groups: { sheet: sourceOf("groups", "TargetGroups"), file: imports.groups },
      requirements: {
        sheet: sourceOf("requirements", "Requirements"),
        file: imports.requirements,
      },
      rules: { sheet: sourceOf("rules", "Rules"), file: imports.rules },
      contacts: { sheet: sourceOf("contacts", CONTACTS.name), file: imports.contacts },
    },
    defaults,
    language,
    upgrade,
    formerNames(snapshot),
  );
  const { settings, changed } = settingsOf(
    snapshot,
    sourceOf("settings", SETTINGS.name),
    imports.settings,
    problems,
  );
  const reports: Reports = { problems, notes };
  const fileNeeds = importedNeeds(imports.needs, known, reports);
  const volumeRows = importedVolumes(imports.volumes, known, reports);

  const gridOf = (key: SheetKey, name: string, rows: "services" | "groups" = "services") =>
    spelledGrid(
      findGrid(snapshot.sheets.get(key), name),
      (id) => known[rows].spelled(id),
      (id) => known.channels.spelled(id),
    );
  const needs = readNeeds(gridOf("needs", NEEDS_TABLE, "groups"));
  const named = {
    services: entries.services.map(({ record }) => record),
    channels: entries.channels.map(({ record }) => record),
  };
  const volumes = readVolumesByYear(
    snapshot,
    named,
    volumeRows,
    today,
    gridOf("current", CURRENT_TABLE),
  );
  const matrix = gridOf("matrix", MATRIX_TABLE);
  const decisions = readDecisions(matrix);
  const statuses = readStatuses(matrix);
  const reasonsSource = sourceOf("reasons", "Reasons");
  const reasons =
    reasonsSource === undefined ? null : readTable(reasonsTable(language), reasonsSource);
  const groupDecisions = readGroups(snapshot, named, decisions.decisions);
  const put = putIn(snapshot.store, matrix);
  for (const reading of [needs, volumes, decisions, statuses, reasons, groupDecisions]) {
    for (const problem of reading?.problems ?? []) problems.push(problem);
  }
  for (const problem of limitProblems(entries, snapshot, language)) problems.push(problem);
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
      entries: withoutPositions(entries, volumes.sourced),
      needs: overlaid([needs.needs, fileNeeds], needKey, (need) => [
        groupIndex(need.group),
        channelIndex(need.channel),
      ]),
      volumes: overlaid([volumes.current], volumeKey, (entry) => [
        serviceIndex(entry.service),
        channelIndex(entry.channel),
      ]),
      followUp: volumes.followUp,
      settings,
      decisions: decisions.decisions,
      statuses: statuses.statuses,
      put: put.map((decision) => withSpelledIds(decision, known)),
      reasons: withSpelledReasons(reasons?.rows ?? [], known),
      answers: readChecks(snapshot.sheets.get("checks")).answers,
      groupDecisions: groupDecisions.groups.map((group) => spelledGroup(group, known)),
      userInput: userInputOf(snapshot.sheets),
      upgrade: isFirstEdition(snapshot.state)
        ? {
            settings: changed,
            channels: upgrade?.changed.figures ?? [],
            modes: upgrade?.changed.mode ?? [],
          }
        : null,
    },
    // What is gone makes other problems, which would only hide it; and a file that is too long is not read.
    problems: [snapshot.problems ?? [], long].find(({ length }) => length > 0) ?? problems,
    notes: [
      ...notes,
      ...gridNotes(snapshot, matrix, entries.services),
      ...groupDecisions.notes,
      ...choiceNotes(snapshot.sheets.get("conflicts")),
    ],
  };
}

/** The entries as plain data. */
const withoutPositions = (
  entries: PositionedEntries,
  service: (record: Service) => Service,
): InputEntries => {
  const plain = <T>(of: readonly Entry<T>[]): readonly Entry<T>[] =>
    of.map(({ record, row, inOtherWords = [], own }) =>
      own === undefined ? { record, row, inOtherWords } : { record, row, inOtherWords, own },
    );
  return {
    services: plain(entries.services).map((entry) => ({ ...entry, record: service(entry.record) })),
    channels: plain(entries.channels),
    groups: plain(entries.groups),
    requirements: plain(entries.requirements),
    rules: plain(entries.rules),
    contacts: plain(entries.contacts),
  };
};

/** The texts that people wrote on rebuilt sheets, by key. */
const userInputOf = (sheets: WorkbookSnapshot["sheets"]): WorkbookInputs["userInput"] =>
  new Map(
    SHEETS.flatMap((module) =>
      "read" in module ? [[module.key, module.read(sheets.get(module.key))] as const] : [],
    ),
  );

/**
 * The model of the inputs.
 * @param today ISO date of the run
 */
export const modelOf = (inputs: WorkbookInputs, today: string): Model => ({
  services: inputs.entries.services.map(({ record }) => record),
  channels: inputs.entries.channels.map(({ record }) => record),
  groups: inputs.entries.groups.map(({ record }) => targetGroupOfRow(record)),
  requirements: inputs.entries.requirements.map(({ record }) => record),
  rules: inputs.entries.rules.map(({ record }) => record),
  needs: inputs.needs,
  volumes: inputs.volumes,
  contacts: inputs.entries.contacts.map(({ record }) => record),
  settings: inputs.settings,
  today,
});

/** The inputs for a new workbook with a given model. */
export const inputsOfModel = (model: Model): WorkbookInputs => ({
  entries: {
    services: newEntries(model.services, SERVICES.name),
    channels: newEntries(model.channels, CHANNELS.name),
    groups: newEntries(model.groups.map(rowOfTargetGroup), GROUPS.name),
    requirements: newEntries(model.requirements, REQUIREMENTS.name),
    rules: newEntries(model.rules, "Rules"),
    contacts: newEntries(model.contacts, CONTACTS.name),
  },
  needs: model.needs,
  volumes: model.volumes,
  followUp: { years: yearsOfModel(model), past: [], goals: [] },
  settings: model.settings,
  decisions: [],
  statuses: [],
  put: [],
  reasons: [],
  answers: {},
  groupDecisions: [],
  userInput: userInputOf(new Map()),
  upgrade: null,
});
