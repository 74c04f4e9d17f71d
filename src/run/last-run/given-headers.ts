/** Headers that Excel gave the columns of a table itself, which no run wrote and no person typed. */
import type { Area } from "../../a1/address";
import { containsCell } from "../../a1/area";
import type { Cell } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** The table in whose row of headers a cell is. */
const headedBy = ({ tables }: SheetSnapshot, at: number, across: number): Area | undefined =>
  tables.find(({ area }) => area.row === at && containsCell(area, at, across))?.area;

/** Whether it is the header of a column that had none: `Column18`, `Kolumn18`. */
export const isGivenHeader = (
  sheet: SheetSnapshot,
  at: number,
  across: number,
  content: Cell,
): boolean =>
  typeof content === "string" &&
  /^\p{Lu}\p{L}*\d+$/u.test(content) &&
  headedBy(sheet, at, across) !== undefined;

/** A cell, and whether a run wrote what is in it. */
interface KnownCell {
  readonly row: number;
  readonly column: number;
  readonly content: Cell;
  readonly isKnown: boolean;
}

/**
 * The cells without numbers that became headers: where a run was cut off after it had widened a table, the formulas
 * that were in its row of headers are texts of what they gave, over columns in which nobody typed anything.
 */
export function withoutGivenNumbers<Of extends KnownCell>(
  sheet: SheetSnapshot,
  cells: readonly Of[],
): readonly Of[] {
  if (!sheet.unfinished) return cells;
  const isGiven = ({ row, column, content, isKnown }: Of): boolean => {
    if (isKnown || typeof content !== "string" || !/^[^=]*\d/.test(content)) return false;
    const table = headedBy(sheet, row, column);
    return (
      table !== undefined &&
      !cells.some(
        (below) =>
          below.column === column &&
          below.row > row &&
          !below.isKnown &&
          containsCell(table, below.row, below.column),
      )
    );
  };
  return cells.filter((cell) => !isGiven(cell));
}
