/** Values of cells that are merged: plain, the same in both languages, and compared as values (docs/sharing.md, Merging what comes back). */
import { idKey, shownText } from "../../domain/model/same-id";
import { asKept } from "../../workbook/numbers/numbers";

/** A formula of the planner's, with what it gave. */
export interface FormulaValue {
  readonly formula: string;
  readonly value: string | number;
}

/** Classes by the codes of files, words by their codes, lists joined; "" is a blank cell. */
export type Value = string | number | FormulaValue;

export const BLANK_VALUE: Value = "";

/**
 * Ids, and names that stand for something, are compared without regard to case, in Unicode's composed form, and to
 * characters that do not show: no workbook has two that differ in those alone.
 */
export const foldedId = (id: string): string => idKey(shownText(id).trim());

/** What a cell shows. */
export const plainValue = (value: Value): string | number =>
  typeof value === "object" ? value.value : value;

/** A text without what does not count: other line ends, blanks at the ends of lines, other forms of the same letters. */
const plainText = (value: string | number): string =>
  typeof value === "number"
    ? String(asKept(value))
    : value
        .replace(/\r\n?/g, "\n")
        .replace(/[ \t\u00a0]+$/gm, "")
        .trim()
        .normalize("NFC");

/**
 * Whether two values are the same. Two formulas are compared as formulas; a formula and a value by what the
 * formula gave, since one that was frozen is no edit.
 * @param isId the values are ids
 */
export function sameValue(one: Value, other: Value, isId = false): boolean {
  if (one === other) return true;
  if (typeof one === "object" && typeof other === "object") return one.formula === other.formula;
  const [a, b] = [plainText(plainValue(one)), plainText(plainValue(other))];
  return isId ? foldedId(a) === foldedId(b) : a === b;
}

export const isBlankValue = (value: Value): boolean => plainText(plainValue(value)) === "";

/** A value as a text that is equal for equal values. */
export const valueKey = (value: Value, isId = false): string => {
  const text = typeof value === "object" ? `=${value.formula}` : plainText(value);
  return isId ? foldedId(text) : text;
};

/** The value as reports show it: a formula by its text. */
export const shownValue = (value: Value): string | number =>
  typeof value === "object" ? value.formula : value;
