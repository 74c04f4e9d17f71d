/** Two readings of a workbook, of which one was calculated by another program. */
import { isDeepStrictEqual } from "node:util";
import type { CellValue, WorkbookContent } from "../../src/xlsx/content";

const close = (one: CellValue | null, other: CellValue | null): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : isDeepStrictEqual(one ?? "", other ?? "");

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
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula, value }] of cells) {
        if (formula === undefined) continue;
        formulas += 1;
        const found = other?.cells.get(row)?.get(column)?.value ?? null;
        if (!close(value, found)) {
          throw new Error(
            `${sheet.name} ${row}:${column} ${formula}: ${JSON.stringify([value, found])}`,
          );
        }
      }
    }
  }
  return formulas;
}
