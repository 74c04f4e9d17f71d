/** The number format that a formula takes from the first cell that it refers to, where its own cell's is General. */
import { readStructured } from "../../../a1/brackets";
import { parseReference } from "../../../a1/reference";
import { formulaTokens } from "../../../a1/tokens";
import type { FormulaToken } from "../../../a1/tokens";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { sameName } from "../base/host-object";
import { tableBody } from "./range-argument";

/** A cell by its sheet, row and column. */
type CellPosition = readonly [sheet: Sheet, row: number, column: number];

function firstOfTable(book: Book, home: Sheet, reference: string): CellPosition | null {
  const read = readStructured(reference);
  if (read?.book !== "" || read.table === "") return null;
  const { table: name, columns } = read;
  for (const sheet of [home, ...book.sheets]) {
    const table = sheet.tables.find((one) => sameName(one.name, name));
    if (table === undefined) continue;
    const headers = book.headers(sheet, table.area);
    const at = headers.findIndex((header) => sameName(header, columns[0] ?? headers[0] ?? ""));
    return at < 0 ? null : [sheet, tableBody(table).row, table.area.column + at];
  }
  return null;
}

function firstCell(
  book: Book,
  home: Sheet,
  { kind, text, local, sheet }: FormulaToken,
): CellPosition | null {
  if (kind === "structured") return firstOfTable(book, home, text);
  const area = kind === "reference" ? parseReference(local) : null;
  const found = sheet === null ? home : book.sheetByName(sheet);
  return area === null || found === undefined ? null : [found, area.row, area.column];
}

/** @returns the format that the cell takes; undefined: it keeps its own */
export function formatByReference(
  book: Book,
  home: Sheet,
  own: string | undefined,
  formula: string | undefined,
): string | undefined {
  if (!book.behaviour.formulasTakeFormats || formula === undefined || own !== undefined)
    return undefined;
  for (const token of formulaTokens(formula)) {
    const at = firstCell(book, home, token);
    if (at === null) continue;
    const [sheet, row, column] = at;
    return book.pool.get(sheet.styles.get(row, column)).numberFormat;
  }
  return undefined;
}
