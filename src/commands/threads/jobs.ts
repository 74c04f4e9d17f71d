/** The work that is done off the pane's thread: the method and the plan, plain data in, plain data out. */
import { withRests, type Rest } from "../../domain/steps";
import type { Language } from "../../locale/language";
import { evaluateWorkbook, type Evaluation } from "../../run/evaluate-workbook";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { keptRecords } from "../kept-records";
import { plannedRun, type PlannedRun, type RunRequest } from "./planned-run";

export interface EvaluationRequest {
  readonly snapshot: WorkbookSnapshot;
  /** ISO date. */
  readonly today: string;
  /** For a workbook that does not state its language. */
  readonly language: Language;
}

/** Each job by its name: what it is given, and what it gives. */
export interface Jobs {
  readonly evaluate: { readonly given: EvaluationRequest; readonly gives: Evaluation };
  readonly run: { readonly given: RunRequest; readonly gives: PlannedRun };
}

export const JOBS: {
  readonly [Name in keyof Jobs]: (
    given: Jobs[Name]["given"],
    rest: Rest,
  ) => Promise<Jobs[Name]["gives"]>;
} = {
  evaluate: ({ snapshot, ...options }, rest) =>
    withRests(evaluateWorkbook(snapshot, { ...options, defaults: keptRecords }), rest),
  run: plannedRun,
};
