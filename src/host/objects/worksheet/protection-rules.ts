/** The edits that a protected sheet allows an add-in. */
import type { Area } from "../../../a1/address";
import { contains, intersection } from "../../../a1/area";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { accessDenied } from "../../wire/errors";

/** What a protected sheet may allow (Excel.WorksheetProtectionOptions). */
export type Allowance =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowAutoFilter"
  | "allowInsertHyperlinks"
  | "allowSort";

/** @throws AccessDenied where the sheet is protected and does not allow it. */
export function requireAllowed(sheet: Sheet, allowance?: Allowance): void {
  if (!sheet.protection) return;
  if (allowance === undefined || sheet.protection.options[allowance] !== true) throw accessDenied();
}

/**
 * @throws AccessDenied where the sheet is protected and a cell of the area is locked; with an allowance, where the
 * protection does not allow that to any cell.
 */
export function requireEditable(book: Book, sheet: Sheet, area: Area, allowance?: Allowance): void {
  if (!sheet.protection) return;
  if (allowance !== undefined) {
    requireAllowed(sheet, allowance);
    return;
  }
  const seen = intersection(area, book.engine.occupied(sheet.id) ?? area) ?? area;
  const checked = contains(seen, area)
    ? area
    : { ...area, rows: Math.min(area.rows, 10_000), columns: Math.min(area.columns, 1_000) };
  for (let row = checked.row; row < checked.row + checked.rows; row++) {
    for (let column = checked.column; column < checked.column + checked.columns; column++) {
      if (book.pool.get(sheet.styles.get(row, column)).locked !== false) throw accessDenied();
    }
  }
}
