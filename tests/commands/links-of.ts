/** Where the links of cells lead, as the page follows them: a cell's own, or that of its formula. */
import { area, cellAddress } from "../../src/a1/address";
import type { Host } from "../../src/host/host";
import { linkAt, targetOf } from "../../src/preview/thread/links";

/** `'Tjänster'!G7`, where the sheet is there; "" for a cell without a link. @param row and column: from 0 */
export function linkIn({ book }: Host, sheetName: string, row: number, column: number): string {
  const sheet = book.sheetByName(sheetName);
  const link = sheet && linkAt(book, sheet, area(row, column, 1, 1));
  if (!sheet || !link) return "";
  const target = targetOf(book, link, sheet);
  return target === null
    ? `nowhere: ${link.address ?? ""}`
    : `'${target.sheet.name}'!${cellAddress(target.area.row, target.area.column)}`;
}
