/** The command that creates or updates the workbook: read, import, classify, write. */
import { runHere, readHere } from "./in-workbook";
import type { Adopting } from "../domain/decisions/effective";
import type { ChannelId } from "../domain/model/ids";
import type { Finding } from "../domain/checks/finding";
import type { FollowUpInputs } from "../domain/follow-up/follow-up";
import type { Model } from "../domain/model/model";
import type { Applied, Progress } from "../excel/writing/apply";
import { propertiesOf, SCHEMA } from "../excel/properties";
import type { WorkbookReading } from "../excel/read";
import { RunError } from "../excel/run-error";
import { rest } from "../excel/rest";
import type { CancelSignal, Planned } from "../excel/run";
import type { Language } from "../locale/language";
import type { SheetPlan } from "../workbook/layout/plan";
import type { Upgrade } from "../workbook/inputs";
import type { Problem } from "../workbook/problem";
import { storePlan } from "../workbook/store/store-plan";
import type { Result } from "../domain/result";
import type { WorkbookSnapshot, WorkbookState } from "../workbook/snapshot";
import { atOnce, withRests } from "../domain/steps";
import { exampleAssumptions, isOfExample } from "../example/example-model";
import { findingLocator } from "../run/finding-locator";
import { differingPlans } from "../run/differing-plans";
import { evaluateWorkbook } from "../run/evaluate-workbook";
import { fingerprintOf } from "../run/fingerprint";
import { workbookPlan, type PlanRequest } from "../run/plan";
import {
  headsAfter,
  movedTables,
  sheetsAfter,
  withRowsBack,
  withTableNames,
} from "../run/found-names";
import { ownCells, withOwnCells, writtenTexts } from "../run/last-run/own-cells";
import {
  NOTHING_CHANGED,
  sinceLastRun,
  storeAfter,
  type OwnTexts,
  type SinceLastRun,
} from "../run/since-last-run";
import type { Defaults, Imports } from "../run/read-inputs";
import { sharedRun, type SharedRun } from "../sharing/apply/shared-run";
import type { MergePreview } from "../sharing/merge-files";
import { catalogueIn, keptRecords } from "./kept-records";
import type { Outcome } from "./outcome";
import { planObservers, type PlanObserver } from "./plan-observers";

export interface BuildOptions {
  /** Files whose rows replace or extend those of the workbook's tables. */
  readonly imports: Imports;
  /**
   * Ids of the only channels that are taken from the catalogue, where the workbook lacks them: `chosenChannels`
   * finds them by name. Left out: all of it, in a workbook without channels of its own or of a file.
   */
  readonly onlyChannels?: readonly ChannelId[];
  /** Whether suggestions go into blank cells of the matrix, or the changes of cells that adopt them. */
  readonly decide: Adopting;
  /** Language of a new workbook; an existing one keeps its own. */
  readonly language: Language;
  /** ISO date of the run. */
  readonly today: string;
  /** Consent to upgrade a workbook of an older version. */
  readonly upgrade?: boolean;
  /** Writes everything again, not only what differs: formats, charts and drop-downs too. */
  readonly rebuild?: boolean;
  /** Creates the workbook from this model instead of reading one. */
  readonly model?: Model;
  /** Files that came back, merged into the workbook as it is read. */
  readonly merge?: (snapshot: WorkbookSnapshot) => MergePreview;
  /** Who settles conflicts; absent: not known. */
  readonly by?: string;
  readonly progress?: Progress;
  /** Cancels the run before its next round trip; a partly written run is completed by the next one. */
  readonly signal?: CancelSignal;
}

export interface Built {
  readonly result: Result;
  readonly language: Language;
  /** Years of the volumes, earlier volumes and goals. */
  readonly followUp: FollowUpInputs;
  /** Alternative texts of the charts, by chart name: Office.js cannot set them, a program that writes the file can. */
  readonly altTexts: ReadonlyMap<string, string>;
  /** The schema version that the workbook was upgraded from; null: no upgrade. */
  readonly upgradedFrom: number | null;
  /** What the upgrade changed in the inputs. */
  readonly upgrade: Upgrade | null;
  /** What became otherwise since the last run. */
  readonly since: SinceLastRun;
  /** What the files that came back did; null: there were none. */
  readonly merged: MergePreview | null;
  /** What was read of the inputs and is reported. */
  readonly notes: readonly Problem[];
}

export type BuildOutcome = Outcome<{ readonly done: Built; readonly applied: Applied }>;

/** The catalogue's channels and requirements, where neither the workbook nor a file has any. */
const defaultsFor =
  ({ sheets }: WorkbookSnapshot, { imports, onlyChannels }: BuildOptions) =>
  (language: Language): Defaults => {
    const none = !sheets.has("channels") && imports.channels === undefined;
    const catalogue = catalogueIn(language);
    const only = catalogue.channels.filter(({ id }) => onlyChannels?.includes(id) === true);
    const met = new Set(only.flatMap(({ capabilities }) => capabilities));
    return {
      channels: onlyChannels !== undefined ? only : none ? catalogue.channels : [],
      requirements:
        none && !sheets.has("requirements")
          ? catalogue.requirements
          : catalogue.requirements.filter(({ id }) => met.has(id)),
      catalogue,
    };
  };

const altTextsOf = (plans: readonly SheetPlan[]): ReadonlyMap<string, string> =>
  new Map(plans.flatMap(({ charts }) => charts.map(({ name, altText }) => [name, altText])));

/** The plan of the hidden store; none where it is gone and no sheet can be added: it is only missed. */
function storePlans(
  { snapshot: { storeSheet, store }, structureProtected }: WorkbookReading,
  state: WorkbookState,
  result: Result,
  own: OwnTexts,
  shared: SharedRun | null,
): readonly SheetPlan[] {
  if (storeSheet === null && structureProtected) return [];
  const after = storeAfter(store, state, result, own);
  return [storePlan(storeSheet, shared?.store(after) ?? after)];
}

/** The workbook as if the last run had been cut off, so that this one writes everything. */
const asUnfinished = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: new Map(
    [...snapshot.sheets].map(([key, sheet]) => [key, { ...sheet, unfinished: true }]),
  ),
});

/** @param observe called with what is planned in all, also what the workbook has already */
async function planOf(
  reading: WorkbookReading,
  options: BuildOptions,
  observe: (plans: readonly SheetPlan[]) => void,
): Promise<Planned<Built, readonly Problem[]>> {
  const typed = ownCells(
    options.rebuild === true ? asUnfinished(reading.snapshot) : reading.snapshot,
  );
  const { snapshot } = typed;
  const found = snapshot.state?.schema ?? SCHEMA;
  if (found < SCHEMA && options.upgrade !== true) {
    throw new RunError("schema-older", { found, known: SCHEMA });
  }
  const merged = options.merge?.(snapshot) ?? null;
  const shared = sharedRun(snapshot, merged, {
    by: options.by ?? "",
    today: options.today,
    language: snapshot.state?.language ?? options.language,
  });
  const edited = shared?.snapshot ?? snapshot;
  const evaluation = await withRests(
    evaluateWorkbook(edited, {
      ...options,
      defaults: defaultsFor(snapshot, options),
      ...(shared === null ? {} : { amended: shared.inputs }),
    }),
    rest,
  );
  if (!evaluation.ok) return { ok: false, refused: evaluation.problems };
  const { inputs, result, language, notes } = evaluation;
  const fingerprint = await fingerprintOf(result, inputs);
  const before = snapshot.state;
  const same = before?.fingerprint === fingerprint;
  const state: WorkbookState = {
    schema: SCHEMA,
    // Lost with the state where another program dropped that.
    model: before === null || before.model === "" ? crypto.randomUUID() : before.model,
    revision: (before?.revision ?? 0) + (same ? 0 : 1),
    language,
    department: before?.department ?? "",
    fingerprint,
    created: same ? before.created : options.today,
  };
  // A model that comes from elsewhere has no last run; equal inputs change nothing.
  const since =
    options.model !== undefined || (same && snapshot.store.has("last"))
      ? NOTHING_CHANGED
      : await withRests(sinceLastRun(snapshot, result), rest);
  const properties = propertiesOf(state);
  const request: PlanRequest = {
    snapshot: edited,
    inputs,
    result,
    language,
    stamp: { created: state.created, revision: state.revision },
    decide: options.decide !== false,
    changed: since.changed,
    upgrade: found < SCHEMA,
    example: isOfExample(result.model) ? exampleAssumptions(language) : null,
    logged: shared?.logged ?? [],
  };
  const planned = await withRests(workbookPlan(request), rest);
  const named = withTableNames(shared?.plans(planned) ?? planned, snapshot);
  const back = withRowsBack(named, snapshot);
  const whole = back.plans;
  const moved = movedTables(whole, snapshot);
  if (moved.length > 0) return { ok: false, refused: moved };
  const { plans: sheetPlans, written } = await withRests(
    differingPlans(back.snapshot, whole),
    rest,
  );
  observe(whole);
  const own = {
    written,
    sheets: sheetsAfter(whole, snapshot),
    heads: headsAfter(result),
    texts: writtenTexts(whole),
  };
  const aside = withOwnCells(typed, whole, sheetPlans);
  const plans = [...aside.plans, ...storePlans(reading, state, result, own, shared)];
  const upgradedFrom = request.upgrade ? found : null;
  const { upgrade } = inputs;
  const { followUp } = inputs;
  const altTexts = altTextsOf(whole);
  const done = {
    result,
    language,
    followUp,
    altTexts,
    upgradedFrom,
    upgrade,
    since,
    merged,
    notes: [...notes, ...aside.notes],
  };
  return { ok: true, plans, properties, done };
}

/** Creates or updates the open workbook. */
export async function build(options: BuildOptions): Promise<BuildOutcome> {
  const finish: ReturnType<PlanObserver>[] = [];
  let completed = false;
  try {
    const outcome = await runHere(
      (reading) =>
        planOf(reading, options, (plans) => {
          for (const observe of planObservers) finish.push(observe(plans));
        }),
      { ...options, compared: true },
    );
    completed = outcome.ok;
    return outcome;
  } finally {
    for (const end of finish) await end(completed);
  }
}

/** The result of a check of the workbook. */
export interface Checked extends Pick<Built, "result" | "language" | "followUp"> {
  /** Address of a finding's first cell, such as `Services!G7`; the sheet alone where it has no cell. */
  readonly positionOf: (finding: Finding) => string;
}

export type CheckOutcome = Outcome<{ readonly done: Checked }>;

/** Evaluates the workbook's checks, and writes nothing. */
export async function check(today: string, language: Language): Promise<CheckOutcome> {
  const found = await readHere(({ snapshot }): CheckOutcome => {
    const evaluation = atOnce(
      evaluateWorkbook(snapshot, { today, language, defaults: keptRecords }),
    );
    if (!evaluation.ok) return { ok: false, refused: evaluation.problems };
    const locate = findingLocator(snapshot, evaluation);
    return {
      ok: true,
      done: {
        result: evaluation.result,
        language: evaluation.language,
        followUp: evaluation.inputs.followUp,
        positionOf: (finding) => locate(finding)?.shown ?? "",
      },
    };
  });
  return found.ok ? found.found : found;
}
