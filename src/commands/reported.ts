/** What is reported of a command once it has ended. */
import type { FindingNames } from "../locale/findings";
import type { Bilingual } from "../locale/language";
import type { SinceLastRun } from "../run/since-last-run";
import type { Outcome } from "./outcome";

/** What became otherwise in a run. */
export interface ReportedChanges extends SinceLastRun {
  /** Names of ids, those of channels included that the run no longer has. */
  readonly names: FindingNames;
}

/** What is reported of a command that is done. */
export interface Reported {
  readonly text: Bilingual;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Further lines, complete as they are. */
  readonly lines?: readonly Bilingual[];
  /** What became otherwise since the last run. */
  readonly changes?: ReportedChanges;
}

/** How a command ended, for those who show it. */
export type Ending = Outcome<{
  /** null: there is nothing to report. */
  readonly reported: Reported | null;
}>;
