/** Headers as people leave them: with line breaks, no-break spaces or several blanks, in any case and Unicode form. */
import type { Bilingual } from "../../locale/language";
import { area, type Area } from "../../a1/address";
import { cellAt, type SheetSnapshot } from "../snapshot";

/** The header as it is compared: composed, without regard to case, every run of blanks and line breaks as one blank. */
export const foldedHeader = (header: unknown): string =>
  String(header)
    .normalize("NFC")
    .replace(/[\u200b\u200c\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Whether a header is this one, in either language. */
export const isHeader = (found: unknown, { sv, en }: Bilingual): boolean => {
  const folded = foldedHeader(found);
  return folded === foldedHeader(sv) || folded === foldedHeader(en);
};

/** A column as it may be headed. */
export interface KnownColumn {
  /** Every text that names it: its header in both languages, and its name in files. */
  readonly names: readonly string[];
  readonly header: Bilingual;
  /** What its absence is: a fault, no fault since a run writes it itself, or none in a sheet of an earlier version. */
  readonly absence: "fault" | "allowed" | "older";
}

/** Index of the column that a header names; -1: none. */
export const columnNamed = (columns: readonly KnownColumn[], header: unknown): number => {
  const folded = foldedHeader(header);
  return folded === ""
    ? -1
    : columns.findIndex(({ names }) => names.some((name) => foldedHeader(name) === folded));
};

/** Which column of the sheet each known column has in a row of headers; the first of equal ones. */
export function headersIn(
  sheet: SheetSnapshot,
  { row, column: left, columns: width }: Pick<Area, "row" | "column" | "columns">,
  columns: readonly KnownColumn[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let column = left; column < left + width; column++) {
    const index = columnNamed(columns, cellAt(sheet, row, column));
    if (index >= 0 && !found.has(index)) found.set(index, column);
  }
  return found;
}

/** How many headers of a table make a row its header row. */
export const enoughHeaders = (columns: readonly KnownColumn[]): number =>
  Math.max(2, Math.ceil(columns.filter(({ absence }) => absence === "fault").length * 0.5));

/** Rows from the top of a sheet in which the headers of a block are looked for. */
const SEARCHED_ROWS = 60;

/** The row with the most headers of a table, with the columns that it spans; null: none has enough. */
export function headerRowOf(
  sheet: SheetSnapshot,
  columns: readonly KnownColumn[],
  enough = enoughHeaders(columns),
): Area | null {
  let best: { readonly row: number; readonly found: ReadonlyMap<number, number> } | null = null;
  const { row: top, rows, column: left, columns: width } = sheet.used;
  for (let row = top; row < top + Math.min(rows, SEARCHED_ROWS); row++) {
    const found = headersIn(sheet, { row, column: left, columns: width }, columns);
    if (found.size >= enough && found.size > (best?.found.size ?? 0)) best = { row, found };
  }
  if (best === null) return null;
  const { row, found } = best;
  const filled = (column: number): boolean => cellAt(sheet, row, column) !== "";
  let first = Math.min(...found.values());
  let last = Math.max(...found.values());
  while (first > left && filled(first - 1)) first -= 1;
  while (last + 1 < left + width && filled(last + 1)) last += 1;
  return area(row, first, 1, last - first + 1);
}
