/** What the history of the page knows of the add-in's runs, whose records only the pane has. */
import type { OpenWorkbook } from "../../commands/open-workbook";
import type { RunRecord } from "../../excel/run-history";
import type { Bilingual } from "../../locale/language";

export interface RunState {
  /** The command that runs. */
  readonly running: Bilingual | null;
  /** Number of the list of runs that the pane can undo; 0: none. */
  readonly runs: number;
}

/** The runs of one open workbook. */
export class RunStates {
  readonly #workbook: OpenWorkbook;
  /** The lists of runs that there were, by their numbers. */
  readonly #lists: (readonly RunRecord[])[] = [[]];

  /** @param changed called when a run begins or ends, and when the pane can undo others than before */
  constructor(workbook: OpenWorkbook, changed: (state: RunState) => void) {
    this.#workbook = workbook;
    let before = this.#state();
    workbook.subscribe(() => {
      const state = this.#state();
      if (state.running === before.running && state.runs === before.runs) return;
      before = state;
      changed(state);
    });
  }

  #state(): RunState {
    const records = this.#workbook.history?.records ?? [];
    return {
      running: this.#workbook.view().running?.name ?? null,
      runs: this.#numberOf(records),
    };
  }

  #numberOf(records: readonly RunRecord[]): number {
    const known = this.#lists.findLastIndex(
      (list) => list.length === records.length && list.every((one, at) => one === records[at]),
    );
    return known >= 0 ? known : this.#lists.push(records) - 1;
  }

  /** Has the pane undo the runs of a list again. */
  restore(runs: number): void {
    this.#workbook.restoreRuns(this.#lists[runs] ?? []);
  }
}
