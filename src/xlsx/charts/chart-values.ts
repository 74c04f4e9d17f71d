/** The values of a chart, which its part caches for programs that do not calculate. */
import { parseReference, splitSheetName } from "../../a1/reference";
import type { CellValue, WorkbookContent } from "../content";

/** Values of the cells that a reference with a sheet names, row by row; undefined for anything else. */
export type ValuesOf = (formula: string) => (CellValue | null)[] | undefined;

/** Most points that a part caches. */
const MOST = 10_000;

export function chartValues({ sheets }: WorkbookContent): ValuesOf {
  return (formula) => {
    const { sheet: name, rest } = splitSheetName(formula.replace(/^=/, ""));
    const sheet = sheets.find((one) => one.name.toLowerCase() === name?.toLowerCase());
    const area = parseReference(rest);
    if (sheet === undefined || area === null || area.rows * area.columns > MOST) return undefined;
    const values: (CellValue | null)[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        values.push(sheet.cells.get(row)?.get(column)?.value ?? null);
    return values;
  };
}
