/** Cells of a table that the add-in writes and people fill in: found by its headers in either language, in any order of columns. */
import type { Bilingual } from "../../locale/language";
import { trimmed, type Cell } from "../cell";
import { isHeader } from "../finding/folded";
import { area, type Area } from "../../a1/address";
import { cellAt, isBlank, tableOf, usedBottom, type SheetSnapshot } from "../snapshot";

export interface TableCells<K extends string> {
  /** Column of the sheet; null: the table has no such header. */
  readonly columnOf: (key: K) => number | null;
  /** Rows of the body: the row of the sheet, and its cells by column. */
  readonly rows: readonly {
    readonly row: number;
    readonly cell: (key: K) => Cell;
    readonly text: (key: K) => string;
  }[];
}

/** The table's area with the rows that were typed directly under it, down to the first blank one; null: there is no such table. */
export function filledArea(sheet: SheetSnapshot | undefined, name: string): Area | null {
  const found = tableOf(sheet, name)?.area ?? null;
  if (sheet === undefined || found === null) return null;
  let { rows } = found;
  const bottom = usedBottom(sheet);
  while (
    found.row + rows < bottom &&
    !isBlank(sheet, area(found.row + rows, found.column, 1, found.columns))
  ) {
    rows += 1;
  }
  return { ...found, rows };
}

/**
 * @param headers by column; of equal headers the first counts
 * @param given the table's area; left out: without rows typed under it
 */
export function tableCells<K extends string>(
  sheet: SheetSnapshot | undefined,
  name: string,
  headers: Readonly<Record<K, Bilingual>>,
  given: Area | null = tableOf(sheet, name)?.area ?? null,
): TableCells<K> | null {
  if (sheet === undefined || given === null) return null;
  const { row: top, column: left, rows, columns } = given;
  const found = new Map<K, number>();
  for (let column = left; column < left + columns; column++) {
    const header = cellAt(sheet, top, column);
    for (const [key, names] of Object.entries<Bilingual>(headers)) {
      if (isHeader(header, names) && !found.has(key as K)) found.set(key as K, column);
    }
  }
  return {
    columnOf: (key) => found.get(key) ?? null,
    rows: Array.from({ length: rows - 1 }, (_, index) => {
      const row = top + 1 + index;
      const cell = (key: K): Cell => {
        const column = found.get(key);
        return column === undefined ? "" : cellAt(sheet, row, column);
      };
      return { row, cell, text: (key) => trimmed(cell(key)) };
    }),
  };
}
