/** The part of a sheet that is used. */
import type { Area } from "../../../a1/address";
import { boundingArea, cellArea } from "../../../a1/area";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";

/** Smallest area of all cells with content or, unless only values count, a format; null: none. */
export function usedArea(book: Book, sheet: Sheet, valuesOnly: boolean | undefined): Area | null {
  let used = book.engine.occupied(sheet.id);
  if (valuesOnly === true) return used;
  for (const [row, column, style] of sheet.styles.own()) {
    if (style === 0) continue;
    const cell = cellArea(row, column);
    used = used ? boundingArea(used, cell) : cell;
  }
  return used;
}
