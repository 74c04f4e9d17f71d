/** Two readings of a workbook, of which one was calculated by another program. */
import { isDeepStrictEqual } from "node:util";
import type { CellValue, SheetContent, WorkbookContent } from "../../src/xlsx/content";

/** @param largest on the sheet: what is left of the difference of two such numbers has lost their last digits */
const close = (one: CellValue | null, other: CellValue | null, largest: number): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= Math.max(1e-9 * Math.max(1, Math.abs(one)), 1e-14 * largest)
    : isDeepStrictEqual(one ?? "", other ?? "");

function largestOn({ cells }: SheetContent): number {
  let largest = 0;
  for (const line of cells.values()) {
    for (const { value } of line.values())
      if (typeof value === "number") largest = Math.max(largest, Math.abs(value));
  }
  return largest;
}

/**
 * Holds every value beside a formula in one against the other.
 * @param names of the sheets; all when left out
 * @returns how many formulas there are
 * @throws Error that names the first cell with another value
 */
export function expectSameValues(
  ours: WorkbookContent,
  theirs: WorkbookContent,
  names?: readonly string[],
): number {
  let formulas = 0;
  for (const sheet of ours.sheets) {
    if (names?.includes(sheet.name) === false) continue;
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    const largest = largestOn(sheet);
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula, value }] of cells) {
        if (formula === undefined) continue;
        formulas += 1;
        const found = other?.cells.get(row)?.get(column)?.value ?? null;
        if (!close(value, found, largest)) {
          throw new Error(
            `${sheet.name} ${row}:${column} ${formula}: ${JSON.stringify([value, found])}`,
          );
        }
      }
    }
  }
  return formulas;
}
