/** Widths and heights that fit texts, from estimates of how wide letters are. */
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "../../../xlsx/sheet/sizes";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";

/** Widths of the letters of the default font, as parts of the digit that columns are measured in. */
const LETTER_WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[\s'ilj,I.]/u, 0.47],
  [/[:;f()\-tr!J]/u, 0.64],
  [/[szcLx/"]/u, 0.82],
  [/[wm%MW@—]/u, 1.55],
  [/[DHGNUOÖQ&]/u, 1.28],
  [/[\p{Lu}]/u, 1.08],
];
const OTHER_LETTER = 1;
/** Digits at their true size in a character of a column's width, which is rounded down to whole pixels. */
const DIGITS_PER_CHARACTER = 0.95;
/** Extra width of a bold letter. */
const BOLD = 1.06;
/** Width of one step of indent, in characters. */
const INDENT = 1.3;
/** Cache of letter widths. */
const known = new Map<string, number>();

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = LETTER_WIDTHS.find(([characters]) => characters.test(letter))?.[1] ?? OTHER_LETTER;
    known.set(letter, width);
  }
  return width;
}

const textWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
};

/** How many lines a text takes when words wrap; a longer word is broken. */
function wrappedLines(text: string, space: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.match(/[^\s-]*[\s-]|[^\s-]+$/gu) ?? []) {
    // A space at the end of a line may extend beyond its edge.
    const width = textWidth(word.trimEnd());
    if (used > 0 && used + width > space) {
      lines += 1;
      used = 0;
    }
    const cuts = Math.max(0, Math.ceil(width / space) - 1);
    lines += cuts;
    used += textWidth(word) - cuts * space;
  }
  return lines;
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
    const { wrap, bold, indent, fontSize = 11 } = book.pool.get(sheet.styles.get(row, column));
    if (text === "") continue;
    const letter = (bold === true ? BOLD : 1) * (fontSize / 11);
    const width = (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) - INDENT * (indent ?? 0);
    const space = Math.max(1, (width * DIGITS_PER_CHARACTER) / letter);
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + (wrap === true ? wrappedLines(line, space) : 1), 0);
    height = Math.max(height, lines * fontSize * (15 / 11));
  }
  sheet.fittedRows.delete(row);
  if (height > DEFAULT_HEIGHT) {
    sheet.rowHeights.set(row, Math.min(409, Math.ceil(height * 4) / 4));
    sheet.fittedRows.add(row);
  } else sheet.rowHeights.delete(row);
}
