/** Formulas as values: text that only the tag `fx` and references create, so that strings are always quoted. */
import type { Branded } from "../domain/model/ids";
import { absoluteAddress, quotedSheet, type Area } from "../a1/address";
import { literal, type SafeText } from "./cell";

/** A formula, or a part of one, without `=`. */
export type Formula = Branded<string, "Formula">;

/** Longest string that a formula may hold (Excel's specifications and limits). */
const LONGEST_LITERAL = 255;

/** A text as string literals that are short enough, joined by `&`. */
function quoted(value: string): string {
  if (value.length <= LONGEST_LITERAL) return literal(value);
  const parts: string[] = [];
  for (let at = 0; at < value.length; at += LONGEST_LITERAL) {
    parts.push(literal(value.slice(at, at + LONGEST_LITERAL)));
  }
  return parts.join("&");
}

/** A text, even one that looks like a formula, as a literal. */
export const textLiteral = (value: string): Formula => quoted(value) as Formula;

/** The template text is formula; of the values, strings become literals, numbers and formulas are inserted unchanged. */
export function fx(
  words: TemplateStringsArray,
  ...parts: readonly (Formula | number | { readonly text: string })[]
): Formula {
  return words
    .map((word, index) => {
      const part = parts[index];
      if (part === undefined) return word;
      return word + (typeof part === "object" ? quoted(part.text) : String(part));
    })
    .join("") as Formula;
}

/** Joins formulas with a separator, such as `,` or `+`. */
export const joined = (parts: readonly Formula[], between: string): Formula =>
  parts.join(between) as Formula;

/** The formula as the content of a cell. */
export const asContent = (formula: Formula): SafeText => `=${formula}` as unknown as SafeText;

/** Cells of a sheet: `'Kanalmatris'!$D$6:$D$75`. */
export const cellsOf = (sheetName: string, cells: Area): Formula =>
  `${quotedSheet(sheetName)}!${absoluteAddress(cells)}` as Formula;

/** A header inside a structured reference: Excel asks for an apostrophe before `[ ] # '`. */
const escaped = (header: string): string => header.replace(/[[\]#']/g, "'$&");

/** A column of a table: `ByChannel[Volume now]`. */
export const columnOf = (table: string, header: string): Formula =>
  `${table}[${escaped(header)}]` as Formula;

/** Headers that need no brackets of their own after `@`. */
const PLAIN_HEADER = /^[\p{L}\p{N}_.]+$/u;

/** The cell of the formula's own row, as Excel shows it inside the table: `[@Id]`, `[@[Volume now]]`. */
export const thisRow = (header: string): Formula =>
  (PLAIN_HEADER.test(header) ? `[@${header}]` : `[@[${escaped(header)}]]`) as Formula;

/** Columns of a table from one to another. */
export const columnsBetween = (table: string, first: string, last: string): Formula =>
  `${table}[[${escaped(first)}]:[${escaped(last)}]]` as Formula;

/** Whether MATCH would read characters of one of the texts as wildcards. */
const hasWildcards = (texts: Iterable<string>): boolean => {
  for (const text of texts) if (/[*?~]/.test(text)) return true;
  return false;
};

/**
 * Index of `key` among `keys`, a column or a row of cells, from 1; `#N/A` where it is absent.
 * @param known the texts in `keys`: with `~ * ?` in one of them a slower formula is used that compares literally
 */
export const matched = (key: Formula, keys: Formula, known: Iterable<string>): Formula =>
  hasWildcards(known)
    ? fx`MATCH(1,INDEX(--EXACT(${keys},${key}),0),0)`
    : fx`MATCH(${key},${keys},0)`;
