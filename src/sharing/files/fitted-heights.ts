/** Heights of rows that are fitted to their texts, for files: a program that opens one does not work them out. */
import type { SheetPlan } from "../../workbook/layout/plan";
import type { CellRows } from "../../xlsx/content";
import type { StylePool } from "./style-pool";

/** Points of a line of Calibri 11, the size of that font, and the greatest height of a row. */
const LINE = 15;
const SIZE = 11;
const MOST = 409;
/** Characters of text are counted this much wider than digits. */
const WIDER = 1.05;
const WIDTH = 8.43;

const linesIn = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * WIDER) / width)), 0);

/** Row → points. */
export function fittedHeights(
  { fitted, heights }: SheetPlan,
  cells: CellRows,
  widths: ReadonlyMap<number, number>,
  pool: StylePool,
): ReadonlyMap<number, number> {
  const given = new Set(heights.map(({ row }) => row));
  const found = new Map<number, number>();
  for (const { row, rows } of fitted) {
    for (let at = row; at < row + rows; at++) {
      if (given.has(at)) continue;
      let points = LINE;
      for (const [column, { value, style }] of cells.get(at) ?? []) {
        if (typeof value !== "string") continue;
        const { wrap = false, fontSize = SIZE, indent = 0 } = pool.styleAt(style);
        const line = (LINE * fontSize) / SIZE;
        const width = Math.max(1, ((widths.get(column) ?? WIDTH) - indent) * (SIZE / fontSize));
        points = Math.max(points, line * (wrap ? linesIn(value, width) : 1));
      }
      found.set(at, Math.min(MOST, points));
    }
  }
  return found;
}
