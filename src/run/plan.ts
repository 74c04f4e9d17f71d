/** The plans of all sheets, each from its module, in the order of a new workbook. */
import { mapped, type Steps } from "../domain/steps";
import type { ChangedSuggestion } from "../domain/changed-suggestions/changed-suggestions";
import type { Result } from "../domain/result";
import type { Language } from "../locale/language";
import { SHEETS } from "../sheets/registry";
import type { Stamp } from "../workbook/layout/frame";
import { findGrid, spelledGrid } from "../workbook/grid/grid";
import { KnownIds } from "../workbook/known-ids";
import { namesInGrids } from "../workbook/grid/names-in-grids";
import { gridPlan } from "../workbook/grid/grid-plan";
import type { GridLayout } from "../workbook/grid/grid-sheet";
import type { WorkbookInputs } from "../workbook/inputs";
import { knownOfModel, namesOfWorkbook } from "../workbook/names";
import type { OutputRequest } from "../workbook/layout/output";
import { withReadablePage } from "../workbook/layout/long-page";
import type { SheetPlan } from "../workbook/layout/plan";
import { layoutPlan } from "../workbook/layout/planner";
import {
  sheetName,
  type GridKey,
  type RunContext,
  type SheetSummary,
} from "../workbook/run-context";
import type { GridModule, GridRun, SheetModule } from "../workbook/sheet-module";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { tableSheetPlan } from "../workbook/table/table-plan";
import { whyClosed, whySuggested } from "./why";

export interface PlanRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly inputs: WorkbookInputs;
  readonly result: Result;
  readonly language: Language;
  readonly stamp: Stamp;
  /** Suggestions go into blank cells of the matrix. */
  readonly decide: boolean;
  /** Suggestions that are not as in the last run. */
  readonly changed: readonly ChangedSuggestion[];
  /** The workbook is of an older version. */
  readonly upgrade: boolean;
  /** What the figures of the example are; null: the workbook is not the example's. */
  readonly example: string | null;
  /** Lines for the log besides the run's own. */
  readonly logged?: readonly string[];
  /** The sheets that are planned, the grids among them; left out: all. */
  readonly modules?: readonly SheetModule[];
}

/** The sheets with the name that each has, or will be created with: one that no other sheet has. */
export function sheetSummaries(
  { sheets, sheetNames }: WorkbookSnapshot,
  language: Language,
  modules: readonly SheetModule[] = SHEETS,
): readonly SheetSummary[] {
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  return modules.map(({ key, owner, texts }) => {
    const found = sheets.get(key)?.name;
    const plain = texts.name[language];
    let name = found ?? plain;
    for (let count = 2; found === undefined && taken.has(name.toLowerCase()); count++) {
      name = `${plain} ${count}`;
    }
    taken.add(name.toLowerCase());
    return { key, owner, name, purpose: texts.purpose };
  });
}

/** The request that every sheet plan has in common. */
function requestOf(run: GridRun, { key, texts }: SheetModule): OutputRequest {
  const start = SHEETS.find((module) => module.key === "start");
  return {
    texts,
    language: run.language,
    stamp: run.stamp,
    sheet: run.snapshot.sheets.get(key),
    name: sheetName(run, key),
    startName: sheetName(run, "start"),
    startTitle: start?.texts.name[run.language] ?? "",
  };
}

/** Ids as the records spell them. */
function spelling(records: readonly { readonly id: string }[]): (id: string) => string {
  const known = new KnownIds(
    records.map(({ id }) => ({ id, name: "" })),
    "",
  );
  return (id) => known.spelled(id);
}

function* plannedGrid(run: GridRun, module: GridModule) {
  const request = requestOf(run, module);
  const contents = module.contents(run);
  return yield* gridPlan({
    ...contents,
    ...request,
    key: module.key,
    table: module.table,
    grid: spelledGrid(
      findGrid(request.sheet, module.table),
      spelling(contents.rows),
      spelling(contents.channels),
    ),
  });
}

/** The plan of one sheet; grids are planned earlier. */
function* plannedSheet(
  run: RunContext,
  module: Exclude<SheetModule, GridModule>,
  others: readonly SheetPlan[],
): Steps<SheetPlan> {
  const request = requestOf(run, module);
  const userInput = run.inputs.userInput.get(module.key);
  if (module.kind === "table") {
    const contents = module.contents(run, others);
    return withReadablePage(
      tableSheetPlan({
        ...request,
        ...contents,
        key: module.key,
        wording: run.wording,
        names: namesInGrids(run.grids),
        upgrade: run.upgrade,
      }),
      run.language,
    );
  }
  const plan = yield* layoutPlan(module.key, request, module.layout(run, userInput), run);
  return withReadablePage(module.adjust?.(plan, run) ?? plan, run.language);
}

/** The sheets that are planned: without those that nothing needs and that are not there. */
function neededModules({
  modules = SHEETS,
  snapshot,
  inputs,
}: Pick<PlanRequest, "modules" | "snapshot" | "inputs">): readonly SheetModule[] {
  return modules.filter((module) => {
    if (module.kind === "grid" || snapshot.sheets.has(module.key)) return true;
    if (module.kind === "table") return module.isNeeded?.(inputs) ?? true;
    return module.isNeeded?.(inputs.userInput.get(module.key)) ?? true;
  });
}

/** The sheets that have a name: all where only some are planned, since texts may name the others. */
const summarised = ({ modules }: PlanRequest, needed: readonly SheetModule[]) =>
  modules === undefined ? needed : SHEETS;

/** The plans of all sheets, one sheet per step. */
export function* workbookPlan(request: PlanRequest): Steps<readonly SheetPlan[]> {
  const modules = neededModules(request);
  const names = namesOfWorkbook(request.result.model, request.snapshot);
  const sheets = sheetSummaries(request.snapshot, request.language, summarised(request, modules));
  const wording = { language: request.language, known: knownOfModel(request.result.model) };
  const early: GridRun = { ...request, names, wording, sheets };
  const { services } = request.result.model;
  // Shown on several sheets, and most of the work of a large run.
  const whys = yield* mapped(services, (_, index) => whySuggested(early, index));
  const closed = whyClosed(early);
  const whyNots = yield* mapped(services, (_, index) => closed(index));
  const planned = new Map<string, SheetPlan>();
  const grids: Partial<Record<GridKey, GridLayout>> = {};
  for (const module of modules) {
    if (module.kind !== "grid") continue;
    const { plan, layout } = yield* plannedGrid(early, module);
    planned.set(module.key, withReadablePage(plan, early.language));
    grids[module.key] = layout;
    yield;
  }
  const run: RunContext = {
    ...early,
    grids: grids as RunContext["grids"],
    whySuggested: whys,
    whyClosed: whyNots,
  };
  const plans: SheetPlan[] = [];
  for (const module of modules) {
    yield;
    const known = planned.get(module.key);
    plans.push(
      known ?? (yield* plannedSheet(run, module as Exclude<SheetModule, GridModule>, plans)),
    );
  }
  return plans;
}
