/** The content of a cell after an entry, by Excel's rules. */
import { numfmt } from "@univerjs/core";
import { formulaTokens } from "../../../a1/tokens";
import { ERRORS } from "../../engine/value";
import type { StoredCell } from "../../engine/cell-edits";
import { formulaTooLong, invalidArgument } from "../../wire/errors";

/** Most characters of a cell and of a formula (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** The cell's content (null: blank), the number format the entry brings with it, and whether `'` was typed. */
export interface Entered {
  readonly cell: StoredCell | null;
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
}

/** Where the text that begins at `from` ends: after its closing mark, doubled marks are its own; -1: it does not end. */
function textEnd(formula: string, from: number): number {
  for (let at = formula.indexOf('"', from + 1); at >= 0; at = formula.indexOf('"', at + 2))
    if (formula[at + 1] !== '"') return at + 1;
  return -1;
}

/** Where the quoted name of a sheet that begins at `from` ends: at its `!`; -1: it has marks of its own, or is none. */
function nameEnd(formula: string, from: number): number {
  const end = formula.indexOf("'", from + 1) + 1;
  return end > 0 && formula[end] === "!" && !formula.slice(from, end).includes('"') ? end : -1;
}

/**
 * Whether the brackets of a formula that names no table are balanced, told without its tokens, since a workbook has
 * tens of thousands of them; null: it takes the tokens.
 */
function isPlainlyBalanced(formula: string): boolean | null {
  if (formula.includes("[")) return null;
  let depth = 0;
  for (let at = 0; at < formula.length; at += 1) {
    const code = formula.charCodeAt(at);
    if (code === 40) depth += 1;
    else if (code === 41) {
      depth -= 1;
      if (depth < 0) return false;
    } else if (code === 34 || code === 39) {
      const end = code === 34 ? textEnd(formula, at) : nameEnd(formula, at);
      if (end < 0) return code === 34 ? false : null;
      at = end - 1;
    }
  }
  return depth === 0;
}

function isBalanced(formula: string): boolean {
  const isPlain = isPlainlyBalanced(formula);
  if (isPlain !== null) return isPlain;
  let depth = 0;
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === "other" && text.startsWith('"')) return false;
    if (text === "(") depth++;
    else if (text === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

function enterFormula(formula: string): Entered {
  if (formula.length > LONGEST_FORMULA) throw formulaTooLong();
  if (!isBalanced(formula)) throw invalidArgument();
  return { cell: { value: null, formula } };
}

/** Only such text can be a number, date, time, percentage, currency or truth value. */
const MAY_BE_MORE = /^[\s(+\-$€£¥.]*\d|^\s*(?:true|false)\s*$/i;

function enterText(text: string, numberFormat: string): Entered {
  if (!MAY_BE_MORE.test(text)) return { cell: { value: text } };
  const parsed = numfmt.parseValue(text.trim()) as
    { v: number | boolean; z?: string } | null | undefined;
  if (!parsed) return { cell: { value: text } };
  const bringsFormat = parsed.z !== undefined && numberFormat === "General";
  return { cell: { value: parsed.v }, ...(bringsFormat && { numberFormat: parsed.z }) };
}

/** The number with as many significant digits as Excel keeps. */
export const toFifteenDigits = (value: number): number => Number(value.toPrecision(15));

/** The text that a number or truth value becomes in a cell whose number format is `@`. */
const asText = (value: number | boolean): string =>
  typeof value === "boolean"
    ? String(value).toUpperCase()
    : String(toFifteenDigits(value)).replace("e", "E");

/**
 * Enters a value from the API into a cell: text that looks like a number, date, percentage or truth value becomes
 * one and text with `=` a formula, unless the cell's number format is `@` or the text begins with `'`. Whatever is
 * entered where the number format is `@` becomes text, numbers and truth values too ("Format numbers as text").
 * @throws InvalidArgument for text or formulas that are too long, broken formulas and values of no cell type.
 */
export function enter(value: unknown, numberFormat: string): Entered {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { cell: { value: numberFormat === "@" ? asText(value) : value } };
  }
  if (typeof value === "boolean")
    return { cell: { value: numberFormat === "@" ? asText(value) : value } };
  if (typeof value !== "string") throw invalidArgument();
  if (value === "") return { cell: null };
  if (value.length > LONGEST_TEXT) throw invalidArgument();
  if (value.startsWith("'")) return { cell: { value: value.slice(1) }, quotePrefix: true };
  if (numberFormat === "@") return { cell: { value } };
  if (value.startsWith("=") && value.length > 1) return enterFormula(value);
  const upper = value.toUpperCase();
  if (ERRORS.has(upper)) return { cell: { value: { error: upper } } };
  return enterText(value, numberFormat);
}
