/** The command that takes back the last run. */
import { undoLastRun } from "../excel/undo";
import { attempted, type CommandOutcome } from "./outcome";

/**
 * Restores the contents of all cells that the last run of this session changed, and removes the
 * sheets, rows and columns that it made. How cells look, validations, links and charts are not restored: the
 * next run makes them.
 * @returns refused, naming the cells, where something was edited since the run
 */
export const undo = (): Promise<CommandOutcome> =>
  attempted<CommandOutcome>(async () => ({ ok: true, changed: await undoLastRun() }));
