/** Widths of columns: for the greatest number, since one that is too narrow shows only `####`, and in points. */

/** No number that counts needs more; one beyond all limits does not set a width, of which Excel takes 255 at most. */
const MOST_NUMBER = 40;

/**
 * Characters for a whole number with its sign and a space between thousands.
 * @param greatest the greatest number without its sign
 * @param least width where the number needs less, such as that of the header
 */
export function numberWidth(greatest: number, least: number): number {
  const digits = Math.max(1, Math.ceil(Math.log10(Math.abs(greatest) + 1)));
  return Math.max(least, Math.min(MOST_NUMBER, digits + Math.floor((digits - 1) / 3) + 3));
}

/** Width in points of a column for `characters` of Calibri 11, with Excel's padding. */
export const pointsOfCharacters = (characters: number): number =>
  (Math.trunc(characters * 7 + 5) * 72) / 96;

/** Characters of the longest word of a text; a hyphen ends one too. */
export const longestWord = (text: string): number =>
  Math.max(0, ...(text.match(/[^\s–-]*[–-]|[^\s–-]+/gu) ?? []).map(({ length }) => length));

/** A word longer than this, such as a link, is broken. */
const MOST_WORD = 34;

/** Characters in which no word of the texts is broken in its middle, an indent included. */
export const wordWidth = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map(longestWord).filter((length) => length <= MOST_WORD)) + 2;

/** Characters for a column of names: as the longest of them needs, within bounds, but no word is broken. */
export const nameWidth = (names: readonly string[], most: number, least = 12): number =>
  Math.min(
    Math.max(most, wordWidth(names)),
    Math.max(least, ...names.map(({ length }) => length + 1)),
  );
