/** The plan of a whole run: every sheet, in the order in which they stand in a new workbook. */
import { find } from "../domain/model/matrix";
import { publicPart } from "../domain/public-extract";
import { mapped, type Steps } from "../domain/steps";
import { FLAG_TEXTS } from "../locale/flags";
import type { Language } from "../locale/language";
import { SHEET_KEYS, SHEET_TEXTS } from "../locale/sheets";
import type { SheetKey } from "../workbook/snapshot";
import { businessCasePlan } from "../sheets/business-case/sheet";
import { byChannelPlan } from "../sheets/by-channel/sheet";
import { byLifeEventPlan } from "../sheets/by-life-event/sheet";
import { byGroupPlan } from "../sheets/by-group/sheet";
import { byServicePlan } from "../sheets/by-service/sheet";
import { changesPlan } from "../sheets/changes/sheet";
import { CHANNELS } from "../sheets/channels/table";
import { checkedRows, checksPlan, findingsByService } from "../sheets/checks/sheet";
import { volumeProjectionCells } from "../sheets/scores/volume-projection";
import { CURRENT_TABLE, currentPlan } from "../sheets/current/table";
import type { Stamp } from "../workbook/frame";
import { findGrid } from "../workbook/grid/grid";
import { glossaryPlan } from "../sheets/glossary/sheet";
import { GROUPS } from "../sheets/groups/table";
import { logPlan } from "../sheets/log/sheet";
import { MATRIX_TABLE, matrixPlan } from "../sheets/matrix/table";
import { namesOfModel } from "./names";
import { NEEDS_TABLE, needsPlan } from "../sheets/needs/table";
import { positions, tableRows } from "../workbook/positions";
import type { SheetPlan } from "../workbook/plan";
import { publicExtractPlan } from "../sheets/public-extract/sheet";
import { reasonsTable } from "../sheets/reasons/table";
import { REQUIREMENTS } from "../sheets/requirements/table";
import type { Result } from "../domain/result";
import { rulesTable } from "../sheets/rules/table";
import { scoresPlan } from "../sheets/scores/sheet";
import { servedCells } from "../sheets/scores/served";
import { serviceGroupsPlan } from "../sheets/service-groups/sheet";
import { SERVICES } from "../sheets/services/table";
import { settingRows, SETTINGS } from "../sheets/settings/table";
import {
  tableOf,
  tableSource,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot";
import { strategyPlan } from "../sheets/strategy/sheet";
import { startPlan } from "../sheets/start/sheet";
import { summaryPlan } from "../sheets/summary/sheet";
import type { TableDefinition } from "../workbook/table";
import { readTable } from "../workbook/table";
import { tableSheetPlan, type Entry } from "../workbook/table-plan";
import { whyNotOf, whyOf } from "./why";
import type { WorkbookInputs } from "./read-inputs";

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

/** The plans of all sheets, a sheet a step. */
export function* workbookPlan(request: RunRequest): Steps<readonly SheetPlan[]> {
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

  const names = namesOfModel(result.model);
  const whySuggested = whyOf(result, names, language);
  const whyClosed = whyNotOf(
    result,
    inputs.reasons.map(({ record }) => record),
    names,
    language,
  );
  // Told on several sheets, and most of the work of a large run.
  const whys = yield* mapped(model.services, (_, index) => whySuggested(index));
  const whyNots = yield* mapped(model.services, (_, index) => whyClosed(index));
  yield;
  const why = (index: number): string => whys[index] ?? "";
  const whyNot = (index: number): string => whyNots[index] ?? "";
  const findings = findingsByService(result.findings, inputs.userInput.answers);
  const indexOf = new Map(model.services.map(({ id }, index) => [id as string, index]));
  const matrix = yield* matrixPlan({
    ...base("matrix"),
    grid: findGrid(sheetOf("matrix"), MATRIX_TABLE),
    services: model.services,
    channels: model.channels,
    suggestion: (service, channel) =>
      find(result.classification.suggested, service, channel) ?? "open",
    inherited: (service, channel) => find(result.inherited, service, channel) ?? undefined,
    decide: request.decide,
    reasonsName: nameOf("reasons"),
  });
  yield;
  const current = yield* currentPlan({
    ...base("current"),
    grid: findGrid(sheetOf("current"), CURRENT_TABLE),
    services: model.services,
    channels: model.channels,
    volumes: model.volumes,
  });
  yield;
  const needs = yield* needsPlan({
    ...base("needs"),
    grid: findGrid(sheetOf("needs"), NEEDS_TABLE),
    groups: model.groups,
    channels: model.channels,
    needs: model.needs,
  });
  yield;
  const scores = yield* scoresPlan({
    ...base("scores"),
    model,
    profiles: result.profiles,
    now: result.now,
    classification: result.classification,
    matrix: matrix.layout,
    why,
    flagText: (service) =>
      (result.classification.services[service]?.flags ?? [])
        .map((flag) => FLAG_TEXTS[flag][language])
        .join(", "),
  });
  const volumeProjection = volumeProjectionCells(
    nameOf("scores"),
    scores.volumeProjection,
    scores.volumeAllocation,
  );
  const planned: readonly (() => SheetPlan | Steps<SheetPlan>)[] = [
    () =>
      summaryPlan({
        ...base("summary"),
        model,
        now: result.now,
        matrix: matrix.layout,
        byChannelName: nameOf("byChannel"),
        businessCaseName: nameOf("businessCase"),
        byServiceName: nameOf("byService"),
        checksName: nameOf("checks"),
        findings: checkedRows(result.findings),
      }),
    () => matrix.plan,
    () =>
      byServicePlan({
        ...base("byService"),
        matrix: matrix.layout,
        channelName: names.channel,
        labels: (id) => {
          const service = model.services[indexOf.get(id) ?? -1];
          return service === undefined ? ["", ""] : [service.name, service.department];
        },
        why: (id) => why(indexOf.get(id) ?? -1),
        whyNot: (id) => whyNot(indexOf.get(id) ?? -1),
        findings: (id) => findings.get(id),
        checksName: nameOf("checks"),
      }),
    () =>
      byChannelPlan({
        ...base("byChannel"),
        channels: model.channels,
        matrix: matrix.layout,
        current: current.layout,
        directions: result.directions,
        wanted: (channel) => scores.volumeAllocation.wanted(nameOf("scores"), channel),
        hourlyValue: model.settings.hourlyValue,
        services: model.services.length,
        businessCaseName: nameOf("businessCase"),
      }),
    () =>
      byGroupPlan({
        ...base("byGroup"),
        model,
        decided: result.decided,
        served: servedCells(nameOf("scores"), scores.served),
        volumes: volumeProjection.of("volume"),
        groupsName: nameOf("groups"),
      }),
    () =>
      byLifeEventPlan({
        ...base("byLifeEvent"),
        services: model.services,
        channels: model.channels,
        matrix: matrix.layout,
        byServiceName: nameOf("byService"),
        servicesName: nameOf("services"),
      }),
    () =>
      serviceGroupsPlan({
        ...base("serviceGroups"),
        groups: result.groups,
        channels: model.channels,
        serviceName: names.service,
        matrix: matrix.layout,
      }),
    () =>
      changesPlan({
        ...base("changes"),
        result,
        matrix: matrix.layout,
        planned: inputs.planned,
        classCodes: {
          sheet: nameOf("scores"),
          column: scores.volumeAllocation.classCodes,
          firstRow: scores.volumeProjection.firstRow,
        },
        businessCaseName: nameOf("businessCase"),
        currentName: nameOf("current"),
      }),
    () =>
      businessCasePlan({
        ...base("businessCase"),
        model,
        now: result.now,
        matrix: matrix.layout,
        volumeProjection,
        settingsName: nameOf("settings"),
        currentName: nameOf("current"),
      }),
    () =>
      checksPlan({
        ...base("checks"),
        findings: result.findings,
        names,
        userInput: inputs.userInput,
        locate: positions({
          snapshot,
          nameOf,
          grids: { matrix: matrix.layout, current: current.layout, needs: needs.layout },
          tables: {
            services: tableRows(SERVICES, inputs.entries.services),
            channels: tableRows(CHANNELS, inputs.entries.channels),
            groups: tableRows(GROUPS, inputs.entries.groups),
            reasons: tableRows(reasonsTable(language), inputs.reasons),
          },
        }),
      }),
    () =>
      strategyPlan({
        ...base("strategy"),
        result,
        matrix: matrix.layout,
        freeTexts: inputs.freeTexts,
        nameOf,
        findings: checkedRows(result.findings),
      }),
    () => scores.plan,
    () => table("services", SERVICES, inputs.entries.services),
    () => table("channels", CHANNELS, inputs.entries.channels),
    () => table("groups", GROUPS, inputs.entries.groups),
    () => table("requirements", REQUIREMENTS, inputs.entries.requirements),
    () => table("rules", rulesTable(language), inputs.entries.rules),
    () => needs.plan,
    () => current.plan,
    () => table("reasons", reasonsTable(language), inputs.reasons),
    () => table("settings", SETTINGS, settingEntries(sheetOf("settings"), request)),
    () => glossaryPlan(base("glossary")),
    () =>
      publicExtractPlan({
        ...base("publicExtract"),
        part: publicPart(
          model,
          result.decided,
          inputs.reasons.map(({ record }) => record),
        ),
      }),
  ];
  const others: SheetPlan[] = [];
  for (const make of planned) {
    yield;
    const plan = make();
    others.push("next" in plan ? yield* plan : plan);
  }
  const department = snapshot.state?.department ?? "";
  const plans = [
    startPlan({
      ...base("start"),
      inputs,
      result,
      matrix: matrix.layout,
      nameOf,
      department,
      sheets: [
        ...others.map(({ key, ownedRange: extent }) => ({ key, rebuilt: extent !== null })),
        { key: "log", rebuilt: false },
      ],
    }),
    ...others,
  ];
  return [
    ...plans,
    yield* logPlan({
      key: "log",
      ...base("log"),
      upgrade: request.upgrade,
      department,
      decide: request.decide,
      decisions: result.changedCells,
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
