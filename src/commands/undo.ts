/** The command that undoes the last run. */
import type { RunHistory } from "../excel/run-history";
import { undoLastRun } from "../excel/undoing/undo";
import { attempted, type CommandOutcome } from "./outcome";

/**
 * Restores the contents of all cells that the last run of the history changed, and removes the
 * sheets, rows and columns that it created. Styles, validations, links and charts are not restored: the
 * next run writes them.
 * @returns stopped, naming the cells, where cells were edited since the run
 */
export const undo = (history: RunHistory): Promise<CommandOutcome> =>
  attempted<CommandOutcome>(async () => ({ ok: true, changed: await undoLastRun(history) }));
