/** Reads what the task pane shows of the workbook: its inputs, their problems, and the method's result. */
import type { Language } from "../locale/language";
import type { FindingNames } from "../locale/findings";
import { rest } from "../excel/rest";
import { readOnly } from "../excel/run";
import type { Problem } from "../workbook/problem";
import type { Result } from "../domain/result";
import { resultSteps } from "../run/evaluate";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { withRests } from "../domain/steps";
import { readWorkbook, type WorkbookInputs } from "../run/read-inputs";
import { namesOfModel } from "../run/names";
import type { Stopped } from "./outcome";

/** The method's result with the names of its ids. */
export interface Evaluated {
  readonly result: Result;
  readonly names: FindingNames;
}

export interface Overview {
  readonly snapshot: WorkbookSnapshot;
  /** The workbook's language; the user's where there is no workbook yet. */
  readonly language: Language;
  readonly inputs: WorkbookInputs;
  /** Problems that make a run impossible. */
  readonly problems: readonly Problem[];
  /** null: there is no matrix yet, or the inputs have problems. */
  readonly evaluated: Evaluated | null;
}

export type OverviewOutcome = { readonly ok: true; readonly overview: Overview } | Stopped;

/** Evaluates the inputs, which must have no problems. */
async function evaluatedOf(inputs: WorkbookInputs, today: string): Promise<Evaluated> {
  const result = await withRests(resultSteps(inputs, false, today), rest);
  return { result, names: namesOfModel(result.model) };
}

/**
 * Reads and evaluates the workbook, and writes nothing.
 * @param today ISO date
 * @param language used where the workbook has no sheets of ours yet
 */
export async function readOverview(today: string, language: Language): Promise<OverviewOutcome> {
  const found = await readOnly(({ snapshot }) => snapshot);
  if (!found.ok) return found;
  const snapshot = found.found;
  const own = snapshot.state?.language ?? language;
  await rest();
  const { inputs, problems } = readWorkbook(snapshot, {}, own);
  const created = snapshot.state !== null;
  const evaluated = created && problems.length === 0 ? await evaluatedOf(inputs, today) : null;
  return {
    ok: true,
    overview: { snapshot, language: own, inputs, problems: created ? problems : [], evaluated },
  };
}
