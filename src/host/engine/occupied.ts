/** The area of a sheet that has contents. */
import { area, type Area } from "../../a1/address";
import { COLUMNS, ROWS, contains, containsCell } from "../../a1/area";

/**
 * Smallest area of all cells and spilled areas that lie within another; null: there are none.
 * @param within all when left out
 */
export function occupiedArea(
  cells: Iterable<readonly [row: number, column: number, ...unknown[]]>,
  spilled: readonly Area[],
  within?: Area,
): Area | null {
  let [top, left, bottom, right] = [ROWS, COLUMNS, -1, -1];
  const see = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const [row, column] of cells) {
    if (!within || containsCell(within, row, column)) see(row, column);
  }
  for (const spill of spilled) {
    if (within && !contains(within, spill)) continue;
    see(spill.row, spill.column);
    see(spill.row + spill.rows - 1, spill.column + spill.columns - 1);
  }
  return bottom < 0 ? null : area(top, left, bottom - top + 1, right - left + 1);
}
