/** The command that reads which service and channel the active cell belongs to, and its decision. */
import type { CellClass } from "../domain/model/model";
import { readActiveCell, type ActiveCell } from "../excel/active-cell";
import { inExcel } from "../excel/capabilities";
import { knownSheets } from "./known-sheets";
import { trimmed, type Cell } from "../workbook/cell";
import { classOf } from "../locale/class-codes";
import { attempted, type Outcome } from "./outcome";

export interface SelectedCell extends ActiveCell {
  /** The decision in the cell; null on the sheet of scores, and where the cell has no class. */
  readonly userInput: CellClass | null;
}

/** `cell` is null where the active cell is not one where a service meets a channel. One round trip where the matrix is as a run wrote it. */
export const readSelectedCell = (): Promise<Outcome<{ readonly cell: SelectedCell | null }>> =>
  attempted(() =>
    inExcel(async (context) => {
      const range = context.workbook.getActiveCell().load("values");
      const active = await readActiveCell(context, await knownSheets());
      if (active === null) return { ok: true as const, cell: null };
      const [[value = ""] = []] = range.values as Cell[][];
      const userInput = active.sheet === "matrix" ? classOf(trimmed(value)) : null;
      return { ok: true as const, cell: { ...active, userInput } };
    }),
  );
