/** What a run writes: the workbook and the files in, the plans out. Plain data on both sides, so that any thread can do it. */
import type { Adopting } from "../../domain/decisions/effective";
import type { FollowUpInputs } from "../../domain/follow-up/follow-up";
import type { ChannelId } from "../../domain/model/ids";
import type { Model } from "../../domain/model/model";
import type { Result } from "../../domain/result";
import { withRests, type Rest } from "../../domain/steps";
import { exampleAssumptions, isOfExample } from "../../example/example-model";
import type { Properties } from "../../excel/writing/apply";
import { propertiesOf, SCHEMA } from "../../excel/properties";
import { RunError } from "../../excel/run-error";
import type { Language } from "../../locale/language";
import { differingPlans } from "../../run/differing-plans";
import { evaluateWorkbook } from "../../run/evaluate-workbook";
import { fingerprintOf } from "../../run/fingerprint";
import {
  headsAfter,
  movedTables,
  sheetsAfter,
  withRowsBack,
  withTableNames,
} from "../../run/found-names";
import { ownCells, plannedSigns, withOwnCells, writtenTexts } from "../../run/last-run/own-cells";
import { typedLabelNotes } from "../../run/last-run/typed-labels";
import { workbookPlan, type PlanRequest } from "../../run/plan";
import type { Defaults } from "../../run/read-inputs";
import {
  NOTHING_CHANGED,
  sinceLastRun,
  storeAfter,
  type OwnTexts,
  type SinceLastRun,
} from "../../run/since-last-run";
import { sharedRun, type SharedRun } from "../../sharing/apply/shared-run";
import type { MergePreview } from "../../sharing/merge-files";
import type { Upgrade } from "../../workbook/inputs";
import { withoutInserted } from "../../workbook/layout/begun-inserts";
import type { SheetPlan } from "../../workbook/layout/plan";
import type { Problem } from "../../workbook/problem";
import type { WorkbookSnapshot, WorkbookState } from "../../workbook/snapshot";
import { storePlan } from "../../workbook/store/store-plan";
import { catalogueIn } from "../kept-records";
import { knownValuesOf, type KnownValues } from "../plan-observers";
import { mergeIn, type MergeGiven } from "./merge-given";
import { importsOf, type PlainImports } from "./plain-imports";

/** What a run is to do. */
export interface RunGiven {
  /** Files whose rows replace or extend those of the workbook's tables. */
  readonly imports: PlainImports;
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
  /** What is merged into the workbook as it is read. */
  readonly merge?: MergeGiven;
  /** Who settles conflicts; absent: not known. */
  readonly by?: string;
}

export interface RunRequest {
  readonly snapshot: WorkbookSnapshot;
  /** No sheets can be added or deleted. */
  readonly structureProtected: boolean;
  readonly given: RunGiven;
  /** Whether anybody takes the values that the plans know of their formulas. */
  readonly wantsKnown: boolean;
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

/** What a run writes, or why it writes nothing. */
export type PlannedRun =
  | {
      readonly ok: true;
      readonly plans: readonly SheetPlan[];
      readonly properties: Properties;
      readonly done: Built;
      /** Values of formulas in all that is planned, also in what the workbook has already. */
      readonly known: readonly KnownValues[];
    }
  | { readonly ok: false; readonly refused: readonly Problem[] };

/** The catalogue's channels and requirements, where neither the workbook nor a file has any. */
const defaultsFor =
  ({ sheets }: WorkbookSnapshot, { imports, onlyChannels }: RunGiven) =>
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
  { snapshot: { storeSheet, store }, structureProtected }: RunRequest,
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
    [...snapshot.sheets].map(([key, sheet]) => [
      key,
      { ...sheet, unfinished: true, isRewritten: true },
    ]),
  ),
});

/**
 * Evaluates the workbook with what is given, and plans what differs.
 * @throws RunError `schema-older`, `no-matrix`, and what `rest` throws
 */
export async function plannedRun(asked: RunRequest, rest: Rest): Promise<PlannedRun> {
  const options = { ...asked.given, imports: importsOf(asked.given.imports) };
  const typed = ownCells(options.rebuild === true ? asUnfinished(asked.snapshot) : asked.snapshot);
  const { snapshot } = typed;
  const found = snapshot.state?.schema ?? SCHEMA;
  if (found < SCHEMA && options.upgrade !== true) {
    throw new RunError("schema-older", { found, known: SCHEMA });
  }
  const merged = options.merge === undefined ? null : mergeIn(snapshot, options.merge);
  const shared = sharedRun(snapshot, merged, {
    by: options.by ?? "",
    today: options.today,
    language: snapshot.state?.language ?? options.language,
  });
  const edited = shared?.snapshot ?? snapshot;
  const evaluation = await withRests(
    evaluateWorkbook(edited, {
      ...options,
      defaults: defaultsFor(snapshot, asked.given),
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
  const back = withRowsBack(withoutInserted(named, snapshot), snapshot);
  const whole = back.plans;
  const moved = movedTables(whole, snapshot);
  if (moved.length > 0) return { ok: false, refused: moved };
  const { plans: sheetPlans, written } = await withRests(
    differingPlans(back.snapshot, whole),
    rest,
  );
  const own = {
    written,
    sheets: sheetsAfter(whole, snapshot),
    heads: headsAfter(result),
    texts: writtenTexts(whole),
  };
  const aside = withOwnCells(typed, whole, sheetPlans);
  const plans = [...aside.plans, ...storePlans(asked, state, result, own, shared)];
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
    notes: [
      ...notes,
      ...aside.notes,
      ...typedLabelNotes(asked.snapshot, () => plannedSigns(whole)),
    ],
  };
  const known = asked.wantsKnown ? knownValuesOf(whole) : [];
  return { ok: true, plans, properties, done, known };
}
