/** What this Excel can do: the floor that the add-in needs, and newer members that it asks for and does without. */
import { RunError } from "./run-error";

/** The requirement set that everything here is built upon (Excel 2021). */
export const FLOOR = "1.14";

/** Members newer than the floor that are used where they are there, with the set that has them. */
const NEWER = {
  /** `Excel.RunOptions.mergeUndoGroup`: a whole run is one step in Excel's own undo. */
  mergeUndoGroup: "1.20",
} as const;

const has = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/** Whether Excel has a member that is newer than the oldest supported version. */
export const supports = (member: keyof typeof NEWER): boolean => has(NEWER[member]);

/** @throws RunError `api-missing` in an Excel older than the floor */
export function requireFloor(): void {
  if (!has(FLOOR)) throw new RunError("api-missing", { code: `ExcelApi ${FLOOR}` });
}

/**
 * Runs a batch in Excel, as one step of Excel's undo where it can be.
 * @throws RunError `api-missing` in an Excel older than the floor
 */
export function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  requireFloor();
  return supports("mergeUndoGroup") ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}
