/** Whether a cell has the content that a plan gives it. */
import { shortBrackets, splitTable } from "../../a1/structured";
import { formulaTokens } from "../../a1/tokens";
import type { Cell, Content } from "../cell";
import { shownContent } from "../layout/written-cells";

/** Excel keeps 15 digits of a number. */
const TOLERANCE = 1e-12;

const sameNumber = (one: number, other: number): boolean =>
  one === other || Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));

/** Whether two values are the same to the digits that Excel keeps. */
export const sameShown = (one: Cell, other: Cell): boolean =>
  typeof one === "number" && typeof other === "number" ? sameNumber(one, other) : one === other;

const normalForms = new Map<string, string>();
const MOST_FORMS = 10_000;

/** A formula without spaces, in lower case, `[@Name]` in its short form; texts in quotes stay as they are. */
function normalForm(formula: string): string {
  const known = normalForms.get(formula);
  if (known !== undefined) return known;
  const form = formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind === "text") return text;
      if (kind === "space") return "";
      if (kind !== "structured") return text.toLowerCase();
      const { table, brackets } = splitTable(text);
      return (table + shortBrackets(brackets)).toLowerCase();
    })
    .join("");
  if (normalForms.size >= MOST_FORMS) normalForms.clear();
  normalForms.set(formula, form);
  return form;
}

/** Whether two formulas differ at most in how Excel writes them. */
export const sameFormula = (one: string, other: string): boolean =>
  one === other || normalForm(one) === normalForm(other);

const isFormula = (content: Cell): content is string =>
  typeof content === "string" && content.startsWith("=");

/** Whether a cell has what was written, told by what Excel gives as its formula: with `=`, else its value. */
export const isWritten = (content: Exclude<Content, null>, formula: Cell): boolean =>
  isFormula(content) && isFormula(formula)
    ? sameFormula(content, formula)
    : sameShown(shownContent(content), formula);

/**
 * Whether the cell has the content already.
 * @param formula what Excel gives as the cell's formula: with `=`, else its value
 * @param value the cell's value
 */
export function sameContent(content: Exclude<Content, null>, formula: Cell, value: Cell): boolean {
  if (isFormula(content)) {
    // A text that begins with = is its own formula.
    return isFormula(formula) && formula !== value && sameFormula(content, formula);
  }
  if (isFormula(formula) && formula !== value) return false;
  return sameShown(shownContent(content), formula);
}
