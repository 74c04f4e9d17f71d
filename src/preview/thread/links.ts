/** The links of cells, and where they lead. */
import type { Area } from "../../a1/address";
import { intersection } from "../../a1/area";
import type { Book } from "../../host/engine/book";
import type { CellsOfSheet } from "../../host/engine/readable-book";
import type { Sheet } from "../../host/engine/sheet";
import type { HyperlinkContent } from "../../xlsx/content";
import { linkOf } from "../conditional/evaluate";

type Link = Pick<HyperlinkContent, "address" | "documentReference">;

/** The link of a cell: one of its own, or that of its formula; undefined: it has none. */
export function linkAt(book: Book, sheet: Sheet, area: Area): Link | undefined {
  const own = sheet.hyperlinks.find((each) => intersection(each.area, area));
  if (own) return own;
  const { row, column } = area;
  const { formula } = book.engine.read(sheet.id, row, column) ?? {};
  if (formula === undefined) return undefined;
  const cell = { sheetId: sheet.id, row, column };
  const at = { book, sheet, row, column, base: { row, column } };
  const address = linkOf(book.engine.withoutTables(formula, cell), at);
  return address === null ? undefined : { address };
}

/** Where a link within the workbook leads; null: nowhere. */
export function targetOf(book: Book, link: Link, home: Sheet): CellsOfSheet | null {
  const reference = link.documentReference ?? /^#(.+)$/.exec(link.address ?? "")?.[1];
  if (reference === undefined) return null;
  const named = book.names.find(({ name }) => name.toLowerCase() === reference.toLowerCase());
  return book.locate(named?.formula ?? reference, home);
}
