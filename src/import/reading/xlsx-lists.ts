/** The lists in an .xlsx file: each visible sheet, its values as Excel shows them. */
import type { Cell } from "../../workbook/cell";
import { bareFormat, shownDay } from "../../workbook/numbers/shown-days";
import type { Cell as FileCell, SheetContent, WorkbookContent } from "../../xlsx/content";
import { openXlsx } from "../../xlsx/open";
import { rawList, type RawList } from "./raw-list";

const LEADING_ZEROS = /^0{2,}$/;

function shownNumber(value: number, numberFormat: string, is1904: boolean): Cell {
  const day = shownDay(value, numberFormat, is1904);
  if (day !== null) return day;
  const format = bareFormat(numberFormat);
  return LEADING_ZEROS.test(format) ? String(value).padStart(format.length, "0") : value;
}

function shown({ value, style }: FileCell, { styles, date1904 }: WorkbookContent): Cell {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return value;
  return shownNumber(value, styles[style]?.numberFormat ?? "", date1904 === true);
}

function sheetRows(sheet: SheetContent, content: WorkbookContent): readonly (readonly Cell[])[] {
  const height = Math.max(-1, ...sheet.cells.keys()) + 1;
  return Array.from({ length: height }, (_, row) => {
    const cells: Cell[] = [];
    for (const [column, cell] of sheet.cells.get(row) ?? []) {
      while (cells.length <= column) cells.push("");
      cells[column] = shown(cell, content);
    }
    return cells;
  });
}

/**
 * The visible sheets that hold anything.
 * @param file its name, for messages
 * @throws FileError when the file is no workbook, locked, damaged or too large
 */
export async function xlsxLists(bytes: Uint8Array, file: string): Promise<readonly RawList[]> {
  const content = await openXlsx(bytes);
  return content.sheets
    .filter(({ visibility }) => visibility === "Visible")
    .map((sheet) => rawList(`${file}#${sheet.name}`, sheetRows(sheet, content)))
    .filter(({ rows }) => rows.length > 0);
}
