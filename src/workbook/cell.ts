/** Cell contents as read from Excel, and as written so that text stays text. */
import type { Branded } from "../domain/model/ids";
import { shownText } from "../domain/model/same-id";

/** A cell value from Excel; "" is a blank cell. */
export type Cell = string | number | boolean;

/** A string that may be written to a cell as it is: only `text`, `textInTextCell` and `formula` create one. */
export type SafeText = Branded<string, "Written">;

/** Content to write to a cell; null leaves the cell unchanged, `BLANK` empties it. */
export type Content = SafeText | number | boolean | null;

export const BLANK = "" as SafeText;

const FORMULA_LIKE = /^[=+\-@'\t\r]/;
const PLAIN = /^\p{L}[^\d]*$/u;
const WORD_FIRST = /^\p{L}/u;
const BOOLEAN_LIKE = /^(true|false|sant|falskt)$/i;

const LAST_OF_ASCII = 0x7e;

/** Most characters of a cell (Excel specifications and limits). */
const LONGEST = 32_767;

/** The text shortened to a length; "…" replaces what is cut, such as the end of many joined names. */
function fitted(value: string, space: number): string {
  if (value.length <= space) return value;
  const kept = value.slice(0, space - 1);
  // Never half of a surrogate pair.
  return `${kept.replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/**
 * Text from people or files, written so that Excel keeps it as text: a leading apostrophe (which Excel does
 * not show) where the text would otherwise become a formula, a number, a date or a truth value. Text beyond a
 * cell's limit is cut.
 */
export function text(value: string): SafeText {
  if (value === "") return BLANK;
  // A text of maximum length that begins with a letter is always text, and has no space for the apostrophe.
  const safe =
    value.length >= LONGEST
      ? WORD_FIRST.test(value)
      : PLAIN.test(value) && !BOOLEAN_LIKE.test(value);
  return (safe ? fitted(value, LONGEST) : `'${fitted(value, LONGEST - 1)}`) as SafeText;
}

/**
 * Text for a cell whose number format is already text (`@`), where only a formula's first characters
 * need the apostrophe.
 */
export function textInTextCell(value: string): SafeText {
  return (
    FORMULA_LIKE.test(value) ? `'${fitted(value, LONGEST - 1)}` : fitted(value, LONGEST)
  ) as SafeText;
}

/** A formula; `source` starts with "=". Names and addresses in it must already be quoted. */
export function formula(source: string): SafeText {
  return source as SafeText;
}

/** A text as a string literal inside a formula. */
export function literal(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** The text of a cell, without leading and trailing spaces; "" where it has only characters that do not show. */
export function trimmed(cell: Cell): string {
  const text = String(cell).trim();
  // Most texts begin with a character that shows.
  return text.charCodeAt(0) > LAST_OF_ASCII && shownText(text).trim() === "" ? "" : text;
}

/** Of Excel in any language, such as `#N/A`, `#SAKNAS!`, `#NAMN?`; of other programs; of a column too narrow to be saved. */
const ERRORS = [
  /^#[\p{Lu}\d/_.ÄÅÖ ]*[\p{Lu}\d][!?]$/u,
  /^#(?:N\/A|N\/D|N\/V|NV|I\/T|SAKNAS|GETTING_DATA|HÄMTAR_DATA)$/u,
  /^(?:Err|Fel):\d{3}$/u,
  /^#{3,}$/u,
] as const;

/** Whether a cell holds an error value, or its text. */
export function isErrorCell(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  const text = cell.trim().normalize("NFC");
  return ERRORS.some((pattern) => pattern.test(text));
}
