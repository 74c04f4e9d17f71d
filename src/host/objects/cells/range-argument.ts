/** Arguments that may be a range or an address. */
import type { Area } from "../../../a1/address";
import type { TableContent } from "../../../xlsx/content";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { sameName } from "../base/host-object";
import type { HostObject } from "../base/host-object";
import { CellRange } from "../base/on-sheet";
import type { SheetArea } from "../base/on-sheet";

/** The rows of a table between its header and its totals. */
export function tableBody({ area, showHeaders, showTotals }: TableContent): Area {
  const head = showHeaders ? 1 : 0;
  const foot = showTotals ? 1 : 0;
  return { ...area, row: area.row + head, rows: Math.max(1, area.rows - head - foot) };
}

/** The cells of a name or table; null: neither. */
function cellsOfName(book: Book, home: Sheet | null, name: string): SheetArea | null {
  const names = book.names.filter((candidate) => sameName(candidate.name, name));
  const chosen =
    names.find(({ scope }) => scope === home?.id) ?? names.find(({ scope }) => scope === null);
  const found = chosen && book.locate(chosen.formula, null);
  if (found) return { book, ...found };
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => sameName(candidate.name, name));
    if (table) return { book, sheet, area: tableBody(table) };
  }
  return null;
}

function sheetExists(book: Book, address: string): boolean {
  const at = address.lastIndexOf("!");
  return book.locate(`${address.slice(0, at)}!A1`, null) !== null;
}

/** The cells of an argument. @throws InvalidArgument for a broken address, ItemNotFound for an unknown sheet */
export function cellsOf(book: Book, home: Sheet | null, argument: HostObject | string): SheetArea {
  if (argument instanceof CellRange) return argument;
  if (typeof argument !== "string") throw invalidArgument();
  const text = argument.replace(/^=/, "");
  const found = book.locate(text, home);
  if (found) return { book, ...found };
  if (text.includes("!") && !sheetExists(book, text)) throw itemNotFound();
  const named = cellsOfName(book, home, text);
  if (named) return named;
  throw invalidArgument();
}
