/** Formatting by hand, of the selected cells. */
import type { Area } from "../../a1/address";
import type { Range } from "../../host/objects/cells/range";
import type { Workbook } from "../../host/objects/book/workbook";
import type { Edit } from "./edit";

const rangeAt = (workbook: Workbook, sheetId: string, area: Area): Range =>
  workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** Makes the cells bold or italic, or plain again where the first one is so. */
export const toggleFont =
  (member: "bold" | "italic", sheetId: string, area: Area): Edit =>
  (workbook) => {
    const first = rangeAt(workbook, sheetId, { ...area, rows: 1, columns: 1 });
    rangeAt(workbook, sheetId, area).format.font[member] = !first.format.font[member];
  };

/** @param color "" takes the fill away */
export const setFill =
  (color: string, sheetId: string, area: Area): Edit =>
  (workbook) => {
    const { fill } = rangeAt(workbook, sheetId, area).format;
    if (color === "") fill.clear();
    else fill.color = color;
  };

export const setNumberFormat =
  (format: string, sheetId: string, area: Area): Edit =>
  (workbook) => {
    rangeAt(workbook, sheetId, area).numberFormat = format;
  };
