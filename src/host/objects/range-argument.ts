/** Arguments that may be a range or an address. */
import type { Book, Sheet } from "../engine/book";
import { invalidArgument, itemNotFound } from "../wire/errors";
import type { HostObject } from "./host-object";
import { Range } from "./range";

/** The range that an argument means. @throws InvalidArgument for a broken address, ItemNotFound for an unknown sheet */
export function asRange(book: Book, home: Sheet | null, argument: HostObject | string): Range {
  if (argument instanceof Range) return argument;
  if (typeof argument !== "string") throw invalidArgument();
  const text = argument.replace(/^=/, "");
  const found = book.locate(text, home);
  if (found) return new Range(book, found.sheet, found.area);
  if (text.includes("!") && book.locate(`A1`, home ?? book.active) && !sheetExists(book, text)) {
    throw itemNotFound();
  }
  const named = rangeOfName(book, home, text);
  if (named) return named;
  throw invalidArgument();
}

function sheetExists(book: Book, address: string): boolean {
  const at = address.lastIndexOf("!");
  return book.locate(`${address.slice(0, at)}!A1`, null) !== null;
}

/** The range that a name or a table's name stands for; null: neither. */
export function rangeOfName(book: Book, home: Sheet | null, name: string): Range | null {
  const lower = name.toLowerCase();
  const names = book.names.filter((candidate) => candidate.name.toLowerCase() === lower);
  const chosen =
    names.find(({ scope }) => scope === home?.id) ?? names.find(({ scope }) => scope === null);
  const found = chosen && book.locate(chosen.formula, null);
  if (found) return new Range(book, found.sheet, found.area);
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === lower);
    if (!table) continue;
    const { row, rows } = table.area;
    const head = table.showHeaders ? 1 : 0;
    const foot = table.showTotals ? 1 : 0;
    return new Range(book, sheet, { ...table.area, row: row + head, rows: rows - head - foot });
  }
  return null;
}
