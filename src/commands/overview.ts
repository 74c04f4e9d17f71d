/** The look at the workbook that the task pane shows: what is there, what is wrong, and what the method says of it. */
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

/** What the method says, where the inputs allow it. */
export interface Evaluated {
  readonly result: Result;
  readonly names: FindingNames;
}

export interface Overview {
  readonly snapshot: WorkbookSnapshot;
  /** Of the workbook; the person's where none has been made. */
  readonly language: Language;
  readonly inputs: WorkbookInputs;
  /** What makes a run impossible. */
  readonly problems: readonly Problem[];
  /** null: no matrix has been made, or the inputs have problems. */
  readonly evaluated: Evaluated | null;
}

export type OverviewOutcome = { readonly ok: true; readonly overview: Overview } | Stopped;

/** What the method says, where the inputs allow it. */
async function evaluatedOf(inputs: WorkbookInputs, today: string): Promise<Evaluated> {
  const result = await withRests(resultSteps(inputs, false, today), rest);
  return { result, names: namesOfModel(result.model) };
}

/**
 * Looks at the workbook and writes nothing.
 * @param today ISO date
 * @param language for a workbook that none has been made in
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
