/** Options of every command that builds the workbook. */
import type { Progress as RunProgress } from "../excel/writing/apply";
import type { CancelSignal } from "../excel/run";
import type { Language } from "../locale/language";

/** Called after each step of writing, with how many are done of how many. */
export type Progress = RunProgress;

export interface RunOptions {
  /** ISO date of the run. */
  readonly today: string;
  /** Language of a new workbook; an existing one keeps its own. */
  readonly language: Language;
  readonly progress?: Progress;
  readonly signal?: CancelSignal;
}
