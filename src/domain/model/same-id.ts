/** How ids and names are compared: without regard to case and in Unicode's composed form (NFC). */

/** Characters that do not show: zero-width ones, soft hyphens, marks of direction, byte order marks. */
const NOT_SHOWN = /\p{Default_Ignorable_Code_Point}/gu;
const BLANKS = /\s+/gu;

const BEYOND_ASCII = /[^ -~]/;

/** What two spellings of one id have in common: `Förskola` and `FÖRSKOLA`, composed or decomposed. */
export const idKey = (id: string): string =>
  BEYOND_ASCII.test(id) ? id.normalize("NFC").toLowerCase().normalize("NFC") : id.toLowerCase();

/** What two spellings of one name have in common: blanks are one space besides. */
export const nameKey = (name: string): string => idKey(name.replace(BLANKS, " ").trim());

/** The text without characters that do not show. */
export const shownText = (text: string): string => text.replace(NOT_SHOWN, "");

/** What two texts that look the same have in common besides: characters that do not show are left out, blanks are one space. */
export const shownKey = (text: string): string => nameKey(shownText(text));

/** Whether two texts are one id. */
export const isSameId = (one: string, other: string): boolean => idKey(one) === idKey(other);
