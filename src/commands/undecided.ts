/** The commands that go to the next and the previous cell of the matrix that is not decided. */
import { inExcel } from "../excel/capabilities";
import { readMatrixSelection, type MatrixSelection } from "../excel/selection";
import { knownSheets } from "./known-sheets";
import { cellAddress } from "../a1/address";
import { trimmed } from "../workbook/cell";
import { cellAt } from "../workbook/snapshot";
import { attempted, type Outcome } from "./outcome";

export interface UndecidedCell {
  readonly service: string;
  readonly channel: string;
  /** Address on the matrix's sheet. */
  readonly address: string;
}

/** Nothing is changed; `found` is null when every cell is decided. */
export interface Undecided {
  readonly changed: 0;
  readonly found: UndecidedCell | null;
  /** Number of undecided cells, including the found one. */
  readonly left: number;
}

interface BlankCell {
  readonly row: number;
  readonly column: number;
  readonly service: string;
  readonly channel: string;
}

/** The blank cells where a service meets a channel, row by row. */
function blankCells({ grid }: MatrixSelection): readonly BlankCell[] {
  return grid.rows.flatMap((row) =>
    grid.columns.flatMap((column) =>
      trimmed(cellAt(grid.sheet, row.at, column.at)) === ""
        ? [{ row: row.at, column: column.at, service: row.id, channel: column.id }]
        : [],
    ),
  );
}

/**
 * Selects the nearest undecided cell after the active one, or before it, row by row, wrapping around at
 * the end of the matrix.
 */
export function selectUndecided(direction: "next" | "previous"): Promise<Outcome<Undecided>> {
  return attempted(() =>
    inExcel(async (context): Promise<Outcome<Undecided>> => {
      const reading = await readMatrixSelection(context, false, await knownSheets());
      if (!reading.ok) return reading;
      const { selection } = reading;
      const blanks = blankCells(selection);
      const { active, sheet } = selection;
      const after = ({ row, column }: BlankCell): number =>
        active === null ? 1 : row - active.row || column - active.column;
      const found =
        direction === "next"
          ? (blanks.find((cell) => after(cell) > 0) ?? blanks[0])
          : (blanks.findLast((cell) => after(cell) < 0) ?? blanks.at(-1));
      if (found === undefined) return { ok: true, changed: 0, found: null, left: 0 };
      sheet.activate();
      sheet.getCell(found.row, found.column).select();
      await context.sync();
      const { service, channel } = found;
      const address = cellAddress(found.row, found.column);
      return { ok: true, changed: 0, found: { service, channel, address }, left: blanks.length };
    }),
  );
}

export const selectNextUndecided = (): Promise<Outcome<Undecided>> => selectUndecided("next");
export const selectPreviousUndecided = (): Promise<Outcome<Undecided>> =>
  selectUndecided("previous");
