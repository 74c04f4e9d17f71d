/** The plan of a whole run: every sheet, in the order in which they stand in a new workbook. */
import type { CellReference } from "../domain/checks/finding";
import { FLAG_TEXTS } from "../locale/flags";
import type { FindingNames } from "../locale/findings";
import type { Language } from "../locale/language";
import { reasonText } from "../locale/reasons";
import { SHEET_KEYS, SHEET_TEXTS, type SheetKey } from "../locale/sheets";
import { cellAddress } from "./address";
import { byChannelPlan } from "./byChannel";
import { byServicePlan } from "./byService";
import { CHANNELS } from "./channels";
import { checkedRows, checksPlan } from "./checks";
import { CURRENT_TABLE, currentPlan } from "./current";
import type { Stamp } from "./frame";
import { findGrid } from "./grid";
import type { GridLayout } from "./grid-sheet";
import { GROUPS } from "./groups";
import { logPlan } from "./log";
import { MATRIX_TABLE, matrixPlan } from "./matrix";
import { NEEDS_TABLE, needsPlan } from "./needs";
import type { SheetPlan } from "./plan";
import { reasonsTable } from "./reasons";
import { REQUIREMENTS } from "./requirements";
import type { Result } from "./result";
import { rulesTable } from "./rules";
import { scoresPlan } from "./scores";
import { SERVICES } from "./services";
import { settingRows, SETTINGS } from "./settings";
import { tableOf, tableSource, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";
import { summaryPlan } from "./summary";
import type { TableDefinition } from "./table";
import { readTable } from "./table";
import { tableSheetPlan, type Entry } from "./table-plan";
import type { WorkbookInputs } from "./workbook-inputs";

export interface RunRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly inputs: WorkbookInputs;
  readonly result: Result;
  readonly language: Language;
  readonly stamp: Stamp;
  readonly decide: boolean;
  /** The workbook is of an older version. */
  readonly upgrade: boolean;
}

/** The names of all ids, for texts. */
export function namesOf({ model }: Result): FindingNames {
  const lookup = (records: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(records.map(({ id, name }) => [id, name === "" ? id : name]));
    return (id: string): string => names.get(id) ?? id;
  };
  return {
    service: lookup(model.services),
    channel: lookup(model.channels),
    group: lookup(model.groups),
    requirement: lookup(model.requirements),
  };
}

/** Why a service's primaries are suggested, in words. */
function whyOf(result: Result, names: FindingNames, language: Language) {
  return (service: number): string => {
    const classes = result.classification.services[service]?.classes ?? [];
    const parts = classes.flatMap((cellClass, channel) => {
      if (cellClass !== "primary") return [];
      const name = names.channel(result.model.channels[channel]?.id ?? "");
      const reasons = result.classification
        .reasons(service, channel)
        .map((reason) => reasonText(reason, language, names));
      return [`${name}: ${reasons.join("; ")}`];
    });
    return parts.join(". ");
  };
}

/** Settings as entries: the rows that are there keep their place. */
function settingEntries(
  sheet: SheetSnapshot | undefined,
  request: RunRequest,
): Entry<ReturnType<typeof settingRows>[number]>[] {
  const table = tableOf(sheet, SETTINGS.name);
  const there = new Map<string, { row: number; meaning: string }>();
  if (sheet !== undefined && table !== null) {
    for (const { record, row } of readTable(SETTINGS, tableSource(sheet, table)).rows) {
      there.set(record.key.toLowerCase(), { row, meaning: record.meaning });
    }
  }
  return settingRows(request.inputs.settings, request.language).map((record) => {
    const found = there.get(record.key.toLowerCase());
    return found === undefined
      ? { record, row: null }
      : { record: { ...record, meaning: found.meaning }, row: found.row };
  });
}

/** The plans of all sheets. */
export function workbookPlan(request: RunRequest): readonly SheetPlan[] {
  const { snapshot, inputs, result, language, stamp } = request;
  const { model } = result;
  const sheetOf = (key: SheetKey): SheetSnapshot | undefined => snapshot.sheets.get(key);
  const nameOf = sheetNames(snapshot, language);
  const base = (key: SheetKey) => ({
    language,
    stamp,
    sheet: sheetOf(key),
    name: nameOf(key),
    startName: nameOf("start"),
  });
  const table = <T>(
    key: SheetKey,
    definition: TableDefinition<T>,
    entries: readonly Entry<T>[],
  ): SheetPlan =>
    tableSheetPlan({ key, definition, entries, upgrade: request.upgrade, ...base(key) });

  const names = namesOf(result);
  const why = whyOf(result, names, language);
  const placeOf = new Map(model.services.map(({ id }, place) => [id as string, place]));
  const matrix = matrixPlan({
    ...base("matrix"),
    grid: findGrid(sheetOf("matrix"), MATRIX_TABLE),
    services: model.services,
    channels: model.channels,
    suggestion: result.suggestion,
    decide: request.decide,
    reasonsName: nameOf("reasons"),
  });
  const current = currentPlan({
    ...base("current"),
    grid: findGrid(sheetOf("current"), CURRENT_TABLE),
    services: model.services,
    channels: model.channels,
    volumes: model.volumes,
  });
  const needs = needsPlan({
    ...base("needs"),
    grid: findGrid(sheetOf("needs"), NEEDS_TABLE),
    groups: model.groups,
    channels: model.channels,
    needs: model.needs,
  });
  const scores = scoresPlan({
    ...base("scores"),
    model,
    profiles: result.profiles,
    classification: result.classification,
    matrix: matrix.layout,
    why,
    flagText: (service) =>
      (result.classification.services[service]?.flags ?? [])
        .map((flag) => FLAG_TEXTS[flag][language])
        .join(", "),
  });
  const grids: Partial<Record<string, GridLayout>> = {
    matrix: matrix.layout,
    current: current.layout,
    needs: needs.layout,
  };
  const plans = [
    summaryPlan({
      ...base("summary"),
      services: model.services,
      channels: model.channels.length,
      groups: model.groups.length,
      matrix: matrix.layout,
      byChannelName: nameOf("byChannel"),
      byServiceName: nameOf("byService"),
      checksName: nameOf("checks"),
      findings: checkedRows(result.findings),
    }),
    matrix.plan,
    byServicePlan({
      ...base("byService"),
      matrix: matrix.layout,
      channelName: names.channel,
      labels: (id) => {
        const service = model.services[placeOf.get(id) ?? -1];
        return service === undefined ? ["", ""] : [service.name, service.department];
      },
      why: (id) => why(placeOf.get(id) ?? -1),
    }),
    byChannelPlan({
      ...base("byChannel"),
      channels: model.channels,
      matrix: matrix.layout,
      current: current.layout,
      directions: result.directions,
      wanted: (channel) => scores.flow.wanted(nameOf("scores"), channel),
      hourlyValue: model.settings.hourlyValue,
    }),
    checksPlan({
      ...base("checks"),
      findings: result.findings,
      names,
      written: inputs.written,
      locate: locator(grids, nameOf),
    }),
    scores.plan,
    table("services", SERVICES, inputs.entries.services),
    table("channels", CHANNELS, inputs.entries.channels),
    table("groups", GROUPS, inputs.entries.groups),
    table("requirements", REQUIREMENTS, inputs.entries.requirements),
    table("rules", rulesTable(language), inputs.entries.rules),
    needs.plan,
    current.plan,
    table("reasons", reasonsTable(language), inputs.reasons),
    table("settings", SETTINGS, settingEntries(sheetOf("settings"), request)),
  ];
  return [
    ...plans,
    logPlan({
      key: "log",
      ...base("log"),
      upgrade: request.upgrade,
      department: snapshot.state?.department ?? "",
      decide: request.decide,
      decisions: result.decisions.length - inputs.decisions.length,
      plans,
    }),
  ];
}

/** The name that each sheet has, or will be made with: one that no other sheet has. */
function sheetNames(snapshot: WorkbookSnapshot, language: Language): (key: SheetKey) => string {
  const taken = new Set(snapshot.sheetNames.map((name) => name.toLowerCase()));
  const names = new Map<SheetKey, string>();
  for (const key of SHEET_KEYS) {
    const found = snapshot.sheets.get(key)?.name;
    const plain = SHEET_TEXTS[key].name[language];
    let name = found ?? plain;
    for (let count = 2; found === undefined && taken.has(name.toLowerCase()); count++) {
      name = `${plain} ${count}`;
    }
    taken.add(name.toLowerCase());
    names.set(key, name);
  }
  return (key) => names.get(key) ?? key;
}

/** Tells where a cell that a finding is about stands: an address in a grid, else the sheet with the id. */
function locator(
  grids: Partial<Record<string, GridLayout>>,
  nameOf: (key: SheetKey) => string,
): (reference: CellReference) => string {
  const rows = new Map(
    Object.entries(grids).map(([key, grid]) => [
      key,
      new Map(grid?.rowIds.map((id, index) => [id, index])),
    ]),
  );
  return ({ sheet, service, channel }) => {
    const name = nameOf(sheet);
    const grid = grids[sheet];
    if (grid === undefined) return name;
    const row = rows.get(sheet)?.get(service ?? "") ?? -1;
    const column = channel === undefined ? grid.idColumn : grid.columns.get(channel);
    return row < 0 || column === undefined
      ? name
      : `${name}!${cellAddress(grid.firstRow + row, column)}`;
  };
}
