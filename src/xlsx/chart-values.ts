/** The values that a chart shows, which its part repeats for programs that do not calculate. */
import type { CellValue, WorkbookContent } from "./content";
import { parseArea } from "./address";
import { formulaTokens } from "./formula-tokens";

/** Values of the cells that a reference with a sheet names, row by row; undefined for anything else. */
export type ValuesOf = (formula: string) => (CellValue | null)[] | undefined;

/** Most points that a part repeats. */
const MOST = 10_000;

export function chartValues({ sheets }: WorkbookContent): ValuesOf {
  return (formula) => {
    const tokens = formulaTokens(formula.replace(/^=/, ""));
    const mark = tokens.findIndex(({ text }) => text === "!");
    if (mark < 0) return undefined;
    const name = tokens
      .slice(0, mark)
      .map(({ text }) => text)
      .join("")
      .replace(/^'([\s\S]*)'$/, (_, inner: string) => inner.replaceAll("''", "'"));
    const sheet = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const area = parseArea(
      tokens
        .slice(mark + 1)
        .map(({ text }) => text)
        .join(""),
    );
    if (sheet === undefined || area === undefined || area.rows * area.columns > MOST)
      return undefined;
    const values: (CellValue | null)[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        values.push(sheet.cells.get(row)?.get(column)?.value ?? null);
    return values;
  };
}
