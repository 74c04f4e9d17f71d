/** The lists in an .xlsx file: each visible sheet, its values as Excel shows them. */
import type { Cell } from "../../workbook/cell";
import { bareFormat, shownDay } from "../../workbook/numbers/shown-days";
import type { Cell as FileCell, SheetContent, WorkbookContent } from "../../xlsx/content";
import { openXlsx } from "../../xlsx/open";
import type { CsvProblem } from "../texts";
import { tooManyCells } from "./list-limits";
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
  let height = 0;
  for (const row of sheet.cells.keys()) height = Math.max(height, row + 1);
  return Array.from({ length: height }, (_, row) => {
    const cells: Cell[] = [];
    for (const [column, cell] of sheet.cells.get(row) ?? []) {
      if (cell.value === null) continue;
      while (cells.length <= column) cells.push("");
      cells[column] = shown(cell, content);
    }
    return cells;
  });
}

/** Cells of the sheet's rows, each from the first column to the last with a value. */
function cellsOf({ cells }: SheetContent): number {
  let count = 0;
  for (const row of cells.values()) {
    let width = 0;
    for (const [column, { value }] of row) if (value !== null) width = Math.max(width, column + 1);
    count += width;
  }
  return count;
}

/**
 * The visible sheets that hold anything, or why they are not read.
 * @param file its name, for messages
 * @throws FileError when the file is no workbook, locked, damaged or too large
 */
export async function xlsxLists(
  bytes: Uint8Array,
  file: string,
): Promise<readonly RawList[] | CsvProblem> {
  const content = await openXlsx(bytes);
  const sheets = content.sheets.filter(({ visibility }) => visibility === "Visible");
  const cells = sheets.reduce((sum, sheet) => sum + cellsOf(sheet), 0);
  return (
    tooManyCells(cells, file) ??
    sheets
      .map((sheet) => rawList(`${file}#${sheet.name}`, sheetRows(sheet, content)))
      .filter(({ rows }) => rows.length > 0)
  );
}
