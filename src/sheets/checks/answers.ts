/** Where the answer to each of the guidance's points stands on the sheet of checks. */
import type { Point } from "../../domain/checks/points";
import { CHECKS_TEXTS } from "../../locale/outputs";
import { trimmed } from "../../workbook/cell";
import { CHECKS_TABLE } from "./sheet";
import { cellAt, tableOf, type SheetSnapshot } from "../../workbook/snapshot";

/** The cell for the answer, rows and columns from 0; null: the point is not on the sheet. */
export function answerCell(
  sheet: SheetSnapshot | undefined,
  point: Point,
): { readonly row: number; readonly column: number } | null {
  const table = tableOf(sheet, CHECKS_TABLE);
  if (sheet === undefined || table === null) return null;
  const { row: top, column: left, rows, columns } = table.area;
  const columnOf = (key: "code" | "answer"): number | null => {
    const headers = Object.values(CHECKS_TEXTS[key]) as string[];
    for (let column = left; column < left + columns; column++) {
      if (headers.includes(trimmed(cellAt(sheet, top, column)))) return column;
    }
    return null;
  };
  const code = columnOf("code");
  const answer = columnOf("answer");
  if (code === null || answer === null) return null;
  for (let row = top + 1; row < top + rows; row++) {
    if (trimmed(cellAt(sheet, row, code)) === `point:${point}`) return { row, column: answer };
  }
  return null;
}
