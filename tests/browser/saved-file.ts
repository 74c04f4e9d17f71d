/** The workbook as the page saves it, read back from its file. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { CellValue, SheetContent, WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";

/** Saves by the button, in either language, and reads the file back. */
export async function saved(page: Page): Promise<WorkbookContent> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#action-save").click(),
  ]);
  return openXlsx(new Uint8Array(readFileSync(await download.path())));
}

export const sheetOf = (content: WorkbookContent, key: string): SheetContent => {
  const sheet = content.sheets.find((each) => each.customProperties.get("channelMatrix") === key);
  if (!sheet) throw new Error(`The file has no sheet ${key}.`);
  return sheet;
};

export const valueAt = (sheet: SheetContent, row: number, column: number): CellValue | null =>
  sheet.cells.get(row)?.get(column)?.value ?? null;

/** The values below a header, down to the first blank cell. */
export function below(sheet: SheetContent, header: string): readonly CellValue[] {
  for (const [row, columns] of sheet.cells) {
    for (const [column, { value }] of columns) {
      if (value !== header) continue;
      const values: CellValue[] = [];
      for (let next = row + 1; ; next += 1) {
        const own = valueAt(sheet, next, column);
        if (own === null || own === "") return values;
        values.push(own);
      }
    }
  }
  throw new Error(`No cell of ${sheet.name} is ${header}.`);
}

/** How many cells of a class there are, by its column on the sheet by channel. */
export const countOf = (byChannel: SheetContent, className: string): number =>
  below(byChannel, className).reduce((sum: number, own) => sum + Number(own), 0);

/** Row and column, from 0, of the first service's primary. */
export function firstPrimary(matrix: SheetContent): { row: number; column: number } {
  for (const [row, columns] of matrix.cells) {
    if (row < 5) continue;
    for (const [column, { value }] of columns) {
      if (column >= 3 && value === "P") return { row, column };
    }
  }
  throw new Error("No service has a primary.");
}

/** The values of the first row that has a text like this in one of its cells. */
export function rowWith(sheet: SheetContent, text: RegExp): readonly (CellValue | null)[] {
  for (const columns of sheet.cells.values()) {
    const values = [...columns.values()].map(({ value }) => value);
    if (values.some((value) => typeof value === "string" && text.test(value))) return values;
  }
  throw new Error(`No row of ${sheet.name} has ${String(text)}.`);
}
