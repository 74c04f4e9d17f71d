/** The suggestions of the last run, from the hidden column of the matrix. */
import type { CellClass } from "../../domain/model/model";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { trimmed } from "../../workbook/cell";
import { classOf } from "../../locale/class-codes";
import { isHeader } from "../../workbook/finding/folded";
import type { Grid } from "../../workbook/grid/grid";
import { OPEN_MARK } from "./table";
import { cellAt, type Line } from "../../workbook/snapshot";

/** Returns the last run's suggestion for a cell of the grid; null: not known. */
export function existingSuggestions(grid: Grid): (row: Line, column: Line) => CellClass | null {
  let classCodes = -1;
  for (let column = grid.left; column < grid.right; column++) {
    const header = cellAt(grid.sheet, grid.headerRow, column);
    if (isHeader(header, MATRIX_TEXTS.suggestion)) classCodes = column;
  }
  const left = Math.min(...grid.columns.map(({ at }) => at));
  return (row, column) => {
    if (classCodes < 0) return null;
    const letter = trimmed(cellAt(grid.sheet, row.at, classCodes))[column.at - left];
    if (letter === undefined) return null;
    return letter === OPEN_MARK ? "open" : classOf(letter);
  };
}
