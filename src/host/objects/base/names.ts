/** The names that Excel accepts for names and tables. */
import { parseReference } from "../../../a1/reference";
import type { Book } from "../../engine/book";
import { invalidArgument } from "../../wire/errors";
import { sameName } from "./host-object";

/** Names begin with a letter, `_` or `\`, have no spaces, are at most 255 long and cannot be read as a reference. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** @throws InvalidArgument for a name that Excel refuses */
export function requireName(name: string): void {
  const reference = parseReference(name) !== null || /^([rc]|r\d*c\d*)$/i.test(name);
  if (!NAME.test(name) || reference) throw invalidArgument();
}

/** Whether a workbook-wide name or a table has this name. */
export function isNameTaken(book: Book, name: string, except?: unknown): boolean {
  const named = book.names.some(
    (known) => known !== except && known.scope === null && sameName(known.name, name),
  );
  return (
    named ||
    book.sheets.some(({ tables }) =>
      tables.some((table) => table !== except && sameName(table.name, name)),
    )
  );
}
