/** Which rows of a table its filters let through, and hiding the others ("Filter data in a range or table"). */
import type { TableContent } from "../../../xlsx/content";
import type { FilterContent } from "../../../xlsx/sheet/filters";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { isError } from "../../engine/value";
import { readTexts } from "../cells/cell-contents";
import { tableBody } from "../cells/range-argument";

/** A text that a pattern with `*`, `?` and `~` before such a character matches. */
function matches(text: string, pattern: string): boolean {
  const source = pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (found, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (found === "*") return "[\\s\\S]*";
    return found === "?" ? "[\\s\\S]" : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "i").test(text);
}

function meets(criterion: string, text: string, value: unknown): boolean {
  const [, sign = "", wanted = ""] = /^(<>|[<>]=?|=?)([\s\S]*)$/.exec(criterion) ?? [];
  if (sign === "" || sign === "=") return matches(text, wanted);
  if (sign === "<>") return !matches(text, wanted);
  const number = Number(wanted);
  if (typeof value !== "number" || wanted === "" || Number.isNaN(number)) return false;
  if (sign === ">") return value > number;
  if (sign === ">=") return value >= number;
  return sign === "<" ? value < number : value <= number;
}

function lets(filter: FilterContent, text: string, value: unknown): boolean | null {
  if ("kept" in filter) return null;
  if ("values" in filter) {
    if (text === "") return filter.blanks;
    return filter.values.some((one) => one.toLowerCase() === text.toLowerCase());
  }
  const { criterion1, criterion2, both } = filter;
  const first = meets(criterion1, text, value);
  if (criterion2 === undefined) return first;
  const second = meets(criterion2, text, value);
  return both ? first && second : first || second;
}

/** Hides and shows the rows of a table by its filters; with one of a kind that is not modelled rows stay as they are. */
export function applyFilters(book: Book, sheet: Sheet, table: TableContent): void {
  const body = tableBody(table);
  const { filters = [] } = table;
  const texts = readTexts(book, sheet, body) ?? [];
  texts.forEach((line, at) => {
    const row = body.row + at;
    const answers = filters.map((filter) => {
      const value = book.engine.read(sheet.id, row, body.column + filter.column)?.value ?? null;
      return lets(filter, line[filter.column] ?? "", isError(value) ? value.error : value);
    });
    if (answers.includes(false)) sheet.hiddenRows.add(row);
    else if (!answers.includes(null)) sheet.hiddenRows.delete(row);
  });
}
