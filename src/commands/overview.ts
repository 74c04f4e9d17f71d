/** Reads what the task pane shows of the workbook: its inputs, their problems, and the method's result. */
import { readHere } from "./in-workbook";
import type { Language } from "../locale/language";
import type { Finding } from "../domain/checks/finding";
import { findingLocator } from "../run/finding-locator";
import type { LinkedPosition } from "../workbook/positions";
import type { FindingNames } from "../locale/findings";
import { rest } from "../excel/rest";
import type { Problem } from "../workbook/problem";
import type { Result } from "../domain/result";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { namesOfWorkbook } from "../workbook/names";
import { readInputs } from "../run/read-inputs";
import type { WorkbookInputs } from "../workbook/inputs";
import type { Failed } from "./outcome";
import { thread } from "./threads/thread";

/** The method's result with the names of its ids. */
export interface Evaluated {
  readonly result: Result;
  readonly names: FindingNames;
  /** Where the first cell of a finding is; null: it is about no cell. */
  readonly locate: (finding: Finding) => LinkedPosition | null;
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

export type OverviewOutcome = { readonly ok: true; readonly overview: Overview } | Failed;

/**
 * Reads and evaluates the workbook, and writes nothing.
 * @param today ISO date
 * @param language used where the workbook has no sheets of ours yet
 */
export async function readOverview(today: string, language: Language): Promise<OverviewOutcome> {
  const found = await readHere(({ snapshot }) => snapshot);
  if (!found.ok) return found;
  const snapshot = found.found;
  await rest();
  // Without a matrix there is nothing to evaluate, and what is missing is no problem yet.
  if (snapshot.state === null) {
    const { inputs } = readInputs(snapshot, {}, language);
    return { ok: true, overview: { snapshot, language, inputs, problems: [], evaluated: null } };
  }
  const evaluation = await thread.ask("evaluate", { snapshot, today, language });
  const { inputs, language: own } = evaluation;
  return {
    ok: true,
    overview: {
      snapshot,
      language: own,
      inputs,
      problems: evaluation.ok ? [] : evaluation.problems,
      evaluated: evaluation.ok
        ? {
            result: evaluation.result,
            names: namesOfWorkbook(evaluation.result.model, snapshot),
            locate: findingLocator(snapshot, evaluation),
          }
        : null,
    },
  };
}
