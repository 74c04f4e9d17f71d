/** The evaluation behind every command: reads the inputs, reports what cannot be read, applies the method. */
import type { Adopting } from "../domain/decisions/effective";
import type { Model } from "../domain/model/model";
import type { Result } from "../domain/result";
import type { Steps } from "../domain/steps";
import type { Language } from "../locale/language";
import type { WorkbookInputs } from "../workbook/inputs";
import type { Problem } from "../workbook/problem";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { isAnyCurrency, resultSteps } from "./evaluate";
import { restoredSheets } from "./last-run/restored-sheets";
import { inputsOfModel, readInputs, type Defaults, type Imports } from "./read-inputs";

export interface EvaluationOptions {
  /** ISO date of the run. */
  readonly today: string;
  /** For a workbook that does not state its language. */
  readonly language: Language;
  /** Files that update the workbook's tables. */
  readonly imports?: Imports;
  /** Records for tables that neither the workbook nor a file has. */
  readonly defaults?: (language: Language) => Defaults;
  /** Evaluates this model instead of the workbook. */
  readonly model?: Model;
  /** Adds to the inputs what the workbook does not have. */
  readonly amended?: (inputs: WorkbookInputs) => WorkbookInputs;
  /** Suggestions count as decisions where the matrix is blank, or in the cells that it changes. */
  readonly decide?: Adopting;
}

export interface EvaluatedWorkbook {
  readonly language: Language;
  readonly inputs: WorkbookInputs;
  readonly result: Result;
  /** What was read and is reported. */
  readonly notes: readonly Problem[];
}

export type Evaluation =
  | ({ readonly ok: true } & EvaluatedWorkbook)
  | {
      readonly ok: false;
      readonly language: Language;
      readonly inputs: WorkbookInputs;
      readonly problems: readonly Problem[];
    };

/** Evaluates a workbook as it was read, in steps. */
export function* evaluateWorkbook(
  snapshot: WorkbookSnapshot,
  { today, imports = {}, defaults, model, decide = false, amended, ...options }: EvaluationOptions,
): Steps<Evaluation> {
  const language = snapshot.state?.language ?? options.language;
  const again = restoredSheets(snapshot, language);
  const {
    inputs: read,
    problems,
    notes,
  } = model === undefined
    ? readInputs(snapshot, { ...again.imports, ...imports }, language, defaults?.(language), today)
    : { inputs: inputsOfModel(model), problems: [], notes: [] };
  const whole = model === undefined ? again.amended(read) : read;
  const inputs = amended?.(whole) ?? whole;
  const isWhole = model === undefined && (snapshot.problems ?? []).length === 0;
  const stopping = [...(isWhole ? again.problems : []), ...problems];
  if (stopping.length > 0) return { ok: false, language, inputs, problems: stopping };
  const result = yield* resultSteps(inputs, decide, today, isAnyCurrency(language));
  const reported = model === undefined ? again.notes : [];
  return { ok: true, language, inputs, result, notes: [...reported, ...notes] };
}
