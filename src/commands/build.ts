/** The command that creates or updates the workbook: read, import, classify, write. */
import type { Finding } from "../domain/checks/finding";
import type { Model } from "../domain/model/model";
import { withRests } from "../domain/steps";
import type { Progress } from "../excel/apply";
import { PROPERTY_NAMES, SCHEMA } from "../excel/properties";
import type { WorkbookReading } from "../excel/read";
import { RunError } from "../excel/run-error";
import { rest } from "../excel/rest";
import { readOnly, runInWorkbook, type CancelSignal, type Planned } from "../excel/run";
import type { Language } from "../locale/language";
import { SHEET_TEXTS } from "../locale/sheets";
import { catalogueChannels } from "../example/catalogue/channels";
import { catalogueRequirements } from "../example/catalogue/requirements";
import type { SheetPlan } from "../workbook/plan";
import type { Problem } from "../workbook/problem";
import { positionOfReference } from "../run/reference-position";
import type { Result } from "../domain/result";
import { resultOf, resultSteps } from "../run/evaluate";
import type { WorkbookSnapshot, WorkbookState } from "../workbook/snapshot";
import { inputsOfModel, readWorkbook, type Imports, type WorkbookInputs } from "../run/read-inputs";
import { workbookPlan } from "../run/workbook-plan";
import type { Outcome } from "./outcome";

export interface BuildOptions {
  /** Files whose rows replace or extend those of the workbook's tables. */
  readonly imports: Imports;
  /** Whether suggestions go into blank cells of the matrix. */
  readonly decide: boolean;
  /** Language of a new workbook; an existing one keeps its own. */
  readonly language: Language;
  /** ISO date of the run. */
  readonly today: string;
  /** Consent to upgrade a workbook of an older version. */
  readonly upgrade?: boolean;
  /** Creates the workbook from this model instead of reading one. */
  readonly model?: Model;
  readonly progress?: Progress;
  /** Cancels the run before its next round trip; a partly written run is completed by the next one. */
  readonly signal?: CancelSignal;
}

export interface Built {
  readonly result: Result;
  readonly language: Language;
  /** Alternative texts of the charts, by chart name: Office.js cannot set them, a program that writes the file can. */
  readonly altTexts: ReadonlyMap<string, string>;
  /** The schema version that the workbook was upgraded from; null: no upgrade. */
  readonly upgradedFrom: number | null;
}

export type BuildOutcome = Outcome<{ readonly done: Built }>;

/** The inputs of a run: the workbook with the imports over it; the catalogue where it has no channels. */
function inputsOf(
  reading: WorkbookReading,
  options: BuildOptions,
  language: Language,
): { readonly inputs: WorkbookInputs; readonly problems: readonly Problem[] } {
  if (options.model !== undefined) return { inputs: inputsOfModel(options.model), problems: [] };
  const { snapshot } = reading;
  const noChannels = !snapshot.sheets.has("channels") && options.imports.channels === undefined;
  const found = readWorkbook(snapshot, options.imports, language, {
    channels: noChannels ? catalogueChannels(language) : [],
    requirements:
      noChannels && !snapshot.sheets.has("requirements") ? catalogueRequirements(language) : [],
  });
  return found;
}

/** SHA-256 of the run's inputs, so that equal inputs keep revision and date. */
async function fingerprintOf(result: Result, inputs: WorkbookInputs): Promise<string> {
  const { model, decisions } = result;
  const reasons = inputs.reasons.map(({ record }) => record);
  const { answers, notes } = inputs.userInput;
  const cells = [...decisions].map(({ service, channel, class: decided }) =>
    [service, channel, decided].join("\n"),
  );
  const all = JSON.stringify([
    model,
    cells.sort(),
    reasons,
    Object.entries(answers).sort(),
    [...notes].sort(),
    Object.entries(inputs.freeTexts).sort(),
    [...inputs.planned].map(([key, { own }]) => [key, ...Object.values(own)].join("\n")).sort(),
    result.groups.map((group) => [...group.decisions].sort()),
  ]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(all));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const altTextsOf = (plans: readonly SheetPlan[]): ReadonlyMap<string, string> =>
  new Map(plans.flatMap(({ charts }) => charts.map(({ name, altText }) => [name, altText])));

async function planOf(
  reading: WorkbookReading,
  options: BuildOptions,
): Promise<Planned<Built, readonly Problem[]>> {
  const { snapshot } = reading;
  const language = snapshot.state?.language ?? options.language;
  const found = snapshot.state?.schema ?? SCHEMA;
  if (found < SCHEMA && options.upgrade !== true) {
    throw new RunError("schema-older", { found, known: SCHEMA });
  }
  const { inputs, problems } = inputsOf(reading, options, language);
  if (problems.length > 0) return { ok: false, refused: problems };
  const result = await withRests(resultSteps(inputs, options.decide, options.today), rest);
  const fingerprint = await fingerprintOf(result, inputs);
  const before = snapshot.state;
  const same = before?.fingerprint === fingerprint;
  const state: WorkbookState = {
    schema: SCHEMA,
    model: before?.model ?? crypto.randomUUID(),
    revision: (before?.revision ?? 0) + (same ? 0 : 1),
    language,
    department: before?.department ?? "",
    fingerprint,
    created: same ? before.created : options.today,
  };
  const properties = Object.fromEntries(
    Object.entries(state).map(([key, value]) => [
      PROPERTY_NAMES[key as keyof WorkbookState],
      value as string | number,
    ]),
  );
  const request = {
    snapshot,
    inputs,
    result,
    language,
    stamp: { created: state.created, revision: state.revision },
    decide: options.decide,
    upgrade: found < SCHEMA,
  };
  const plans = await withRests(workbookPlan(request), rest);
  const upgradedFrom = request.upgrade ? found : null;
  const done = { result, language, altTexts: altTextsOf(plans), upgradedFrom };
  return { ok: true, plans, properties, done };
}

/** Creates or updates the open workbook. */
export const build = (options: BuildOptions): Promise<BuildOutcome> =>
  runInWorkbook((reading) => planOf(reading, options), options.progress, options.signal);

/** The result of a check of the workbook. */
export interface Checked extends Omit<Built, "altTexts" | "upgradedFrom"> {
  /** Address of a finding's first cell, such as `Services!G7`; the sheet alone where it has no cell. */
  readonly positionOf: (finding: Finding) => string;
}

/** Finds addresses in the workbook as it was read. */
const placing =
  (snapshot: WorkbookSnapshot, inputs: WorkbookInputs, language: Language) =>
  ({ cells: [first] }: Finding): string => {
    if (first === undefined) return "";
    const { sheet, cell } = positionOfReference(first, snapshot, inputs);
    const name = snapshot.sheets.get(sheet)?.name ?? SHEET_TEXTS[sheet].name[language];
    return cell === null ? name : `${name}!${cell}`;
  };

export type CheckOutcome = Outcome<{ readonly done: Checked }>;

/** Evaluates the workbook's checks, and writes nothing. */
export async function check(today: string, language: Language): Promise<CheckOutcome> {
  const found = await readOnly((reading): CheckOutcome => {
    const own = reading.snapshot.state?.language ?? language;
    const { inputs, problems } = readWorkbook(reading.snapshot, {}, own);
    return problems.length > 0
      ? { ok: false, refused: problems }
      : {
          ok: true,
          done: {
            result: resultOf(inputs, false, today),
            language: own,
            positionOf: placing(reading.snapshot, inputs, own),
          },
        };
  });
  return found.ok ? found.found : found;
}
