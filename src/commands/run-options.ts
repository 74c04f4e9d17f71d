/** What every command that builds the workbook is given of the person and the moment. */
import type { Progress } from "../excel/apply";
import type { CancelSignal } from "../excel/run";
import type { Language } from "../locale/language";

export interface RunOptions {
  /** ISO date of the run. */
  readonly today: string;
  /** Of a workbook that is made; one that is there keeps its own. */
  readonly language: Language;
  readonly progress?: Progress;
  readonly signal?: CancelSignal;
}
