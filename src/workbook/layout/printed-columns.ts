/** The widths of what is printed of a sheet, and of the paper. */
import { pointsOfCharacters } from "./column-width";
import type { SheetPlan } from "./plan";

/** Width of an A4 page between its margins, in points. */
export const UPRIGHT = 539;
export const ACROSS = 786;

/** The widths in points of what is printed, column by column from the first; hidden: 0. */
export function printedWidths({ widths, hidden, page }: SheetPlan): readonly number[] {
  // Parts below each other state the width of the same column; the last holds.
  const byColumn = new Map(widths.map(({ column, width }) => [column, width]));
  const end = Math.min(Math.max(-1, ...byColumn.keys()) + 1, page?.printed?.columns ?? Infinity);
  const unseen = new Set(hidden);
  return Array.from({ length: end }, (_, column) => {
    const width = byColumn.get(column);
    return width === undefined || unseen.has(column) ? 0 : pointsOfCharacters(width);
  });
}

export const sum = (widths: readonly number[]): number =>
  widths.reduce((all, width) => all + width, 0);
