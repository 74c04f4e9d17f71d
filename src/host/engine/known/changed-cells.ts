/** Cells that changed, by sheet and column, so that it is quickly told whether an area has one. */
import { memberOf } from "../cell-edits";
import type { CellOfSheet } from "../cell-edits";

/** Whether a list in ascending order has a number from one to another, both included. */
export function hasBetween(ascending: readonly number[], first: number, last: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? first) < first) low = middle + 1;
    else high = middle;
  }
  return (ascending[low] ?? Infinity) <= last;
}

export class ChangedCells {
  /** Sheet → column → rows in ascending order. */
  readonly #sheets = new Map<string, Map<number, number[]>>();

  constructor(cells: readonly CellOfSheet[]) {
    for (const { sheetId, row, column } of cells) {
      const columns = memberOf(this.#sheets, sheetId, () => new Map<number, number[]>());
      memberOf(columns, column, (): number[] => []).push(row);
    }
    for (const columns of this.#sheets.values())
      for (const rows of columns.values()) rows.sort((a, b) => a - b);
  }

  /** The rows with changed cells in each of the columns that has any. */
  inColumns(sheetId: string, first: number, last: number): readonly (readonly number[])[] {
    const lists: (readonly number[])[] = [];
    for (const [column, rows] of this.#sheets.get(sheetId) ?? [])
      if (column >= first && column <= last) lists.push(rows);
    return lists;
  }
}
