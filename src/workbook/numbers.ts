/** Numbers as people write them: decimal point or comma, spaces between thousands, per cent. */

const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;
const THOUSANDS = /(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g;

/** The number that `written` is, or null: `1 234,5` → 1234.5, `5 %` → 0.05, `12 st` → null. */
export function parseNumber(userInput: string): number | null {
  const compact = userInput
    .trim()
    .replace(THOUSANDS, "$1")
    .replace(/\u2212/g, "-");
  const percent = /\s*%$/.exec(compact);
  const digits = percent ? compact.slice(0, percent.index) : compact;
  if (!NUMBER.test(digits)) return null;
  const value = Number(digits.replace(",", "."));
  if (!Number.isFinite(value)) return null;
  return percent ? value / 100 : value;
}

/** Digits of a number that Excel keeps. */
const DIGITS = 15;

/** The number as the workbook gives it back: one of a file may have more digits before it is in a cell. */
export const asKept = (value: number): number => Number(value.toPrecision(DIGITS));
