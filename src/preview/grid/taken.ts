/** Which of the grid's commands it does not carry out by itself. */
import { RedoCommandId, UndoCommandId } from "@univerjs/core";

/** The grid's commands in place of which the page does something, by the id of that. */
export const TAKEN: ReadonlyMap<string, string> = new Map([
  [UndoCommandId, "undo"],
  [RedoCommandId, "redo"],
  ["sheet.command.set-range-bold", "bold"],
  ["sheet.command.set-range-italic", "italic"],
]);

/** What the grid must not do by itself: filters belong to tables. */
export const REFUSED: ReadonlySet<string> = new Set([
  "sheet.command.smart-toggle-filter",
  "sheet.command.set-filter-range",
  "sheet.command.remove-sheet-filter",
]);
