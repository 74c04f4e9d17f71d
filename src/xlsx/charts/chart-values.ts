/** The cells of a chart, which its part caches for programs that do not calculate. */
import { parseReference, splitSheetName } from "../../a1/reference";
import type { CellValue, WorkbookContent } from "../content";

/** What a chart shows of cells. */
export interface ShownCells {
  /** Row by row. */
  readonly values: readonly (CellValue | null)[];
  /** Of the first cell. */
  readonly numberFormat: string;
}

/** The cells that a reference with a sheet names; undefined for anything else. */
export type CellsOf = (formula: string) => ShownCells | undefined;

/** Most points that a part caches. */
const MOST = 10_000;

export function chartCells({ sheets, styles }: WorkbookContent): CellsOf {
  return (formula) => {
    const { sheet: name, rest } = splitSheetName(formula.replace(/^=/, ""));
    const sheet = sheets.find((one) => one.name.toLowerCase() === name?.toLowerCase());
    const area = parseReference(rest);
    if (sheet === undefined || area === null || area.rows * area.columns > MOST) return undefined;
    const values: (CellValue | null)[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        values.push(sheet.cells.get(row)?.get(column)?.value ?? null);
    const style = sheet.cells.get(area.row)?.get(area.column)?.style;
    const numberFormat =
      (style === undefined ? undefined : styles[style])?.numberFormat ?? "General";
    return { values, numberFormat };
  };
}
