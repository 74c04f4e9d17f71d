/** Widths and heights: points as the API has them, characters as files have column widths. */
import type { Book, Sheet } from "../engine/book";

const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
/** Width of the average letter of running text, as a part of the digit that columns are measured in. */
const AVERAGE_LETTER = 0.88;

/** Width of a column that was never set, in characters of the default font with its padding. */
export const DEFAULT_WIDTH = 9.140625;
/** Height of a row that was never set, in points. */
export const DEFAULT_HEIGHT = 15;

/** Width in points of a width in characters. */
export function widthToPoints(characters: number): number {
  const pixels = Math.trunc(
    ((256 * characters + Math.trunc(128 / PIXELS_PER_CHARACTER)) / 256) * PIXELS_PER_CHARACTER,
  );
  return pixels * POINTS_PER_PIXEL;
}

/** Width in characters, in steps of a pixel, of a width in points. */
export function widthToCharacters(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / PIXELS_PER_CHARACTER) * 256) / 256;
}

/** Width of a column in points; hidden: 0. */
export function columnPoints(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return widthToPoints(sheet.columnWidths.get(column) ?? DEFAULT_WIDTH);
}

/** Height of a row in points; hidden: 0. */
export function rowPoints(sheet: Sheet, row: number): number {
  if (sheet.hiddenRows.has(row)) return 0;
  return sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT;
}

/** Widest line of each column's texts in characters, wrapped cells left out; a bold character counts as 1.1. */
export function fitColumn(
  book: Book,
  sheet: Sheet,
  column: number,
  texts: Iterable<readonly [row: number, text: string]>,
): void {
  let widest = 0;
  for (const [row, text] of texts) {
    const { wrap, bold, rotation, fontSize = 11 } = book.pool.get(sheet.styles.get(row, column));
    if (wrap === true || (rotation ?? 0) !== 0) continue;
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    widest = Math.max(widest, longest * (bold === true ? 1.1 : 1) * (fontSize / 11));
  }
  if (widest > 0) sheet.columnWidths.set(column, Math.min(255, Math.ceil(widest * 7 + 12) / 7));
}

/** Height that shows every wrapped line of a row's texts at the columns' widths. */
export function fitRow(
  book: Book,
  sheet: Sheet,
  row: number,
  texts: Iterable<readonly [column: number, text: string]>,
): void {
  let height = DEFAULT_HEIGHT;
  for (const [column, text] of texts) {
    const { wrap, bold, fontSize = 11 } = book.pool.get(sheet.styles.get(row, column));
    const letter = AVERAGE_LETTER * (bold === true ? 1.15 : 1);
    const room = Math.max(1, (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) - 1);
    const lines = text
      .split("\n")
      .reduce(
        (sum, line) =>
          sum + (wrap === true ? Math.max(1, Math.ceil((line.length * letter) / room)) : 1),
        0,
      );
    height = Math.max(height, lines * fontSize * (15 / 11));
  }
  if (height > DEFAULT_HEIGHT) sheet.rowHeights.set(row, Math.min(409, Math.ceil(height * 4) / 4));
  else sheet.rowHeights.delete(row);
}
