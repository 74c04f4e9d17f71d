/** What undo keeps of a workbook. */
import { columnName } from "../src/a1/address";
import { UNFINISHED_PROPERTY } from "../src/excel/properties";
import { asKept } from "../src/workbook/numbers/numbers";
import type { WorkbookContent } from "../src/xlsx/content";

/** Numbers with the digits that Excel keeps. */
const number = (value: unknown): unknown => (typeof value === "number" ? asKept(value) : value);

/**
 * What a workbook holds apart from looks: values, formulas, tables, properties. Looks are not undone; a
 * mark has the next run write them again.
 */
export const kept = (content: WorkbookContent) => ({
  kept: [...content.customProperties].filter(([key]) => key !== UNFINISHED_PROPERTY).sort(),
  sheets: content.sheets.map((sheet) => ({
    name: sheet.name,
    properties: [...sheet.customProperties].sort(),
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    charts: sheet.charts.map(({ name }) => name).sort(),
    cells: [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value, formula }]) =>
        value === null && formula === undefined
          ? []
          : [`${columnName(column)}${row + 1} ${JSON.stringify([number(value), formula ?? null])}`],
      ),
    ),
  })),
});
