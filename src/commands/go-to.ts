/** The command that shows a sheet, and selects a cell on it where one is named. */
import { inExcel } from "../excel/capabilities";
import { leaveHiddenCell } from "../excel/leave-hidden-cell";
import { RunError } from "../excel/run-error";
import { attempted, type CommandOutcome } from "./outcome";

/**
 * Shows a sheet and selects a cell.
 * @param sheet its id or name
 * @param cell an address on it; null: the selection there stays, if it can be seen
 * @returns nothing is changed; `not-there` when there is no such sheet
 */
export function goTo(sheet: string, cell: string | null): Promise<CommandOutcome> {
  return attempted(() =>
    inExcel(async (context): Promise<CommandOutcome> => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load("visibility");
      await context.sync();
      if (found.isNullObject) throw new RunError("not-there");
      if (found.visibility !== "Visible") found.visibility = "Visible";
      found.activate();
      if (cell === null) await leaveHiddenCell(context, found);
      else found.getRange(cell).select();
      await context.sync();
      return { ok: true, changed: 0 };
    }),
  );
}
