/** The validation of a cell: which rule it has, what may be chosen, and what is refused. */
import { contains } from "../../a1/area";
import type { ValidationContent } from "../../xlsx/content";
import type { ReadableBook } from "../../host/engine/readable-book";
import type { Sheet } from "../../host/engine/sheet";
import { isError } from "../../host/engine/value";
import { evaluate, valuesOf, type At } from "../conditional/evaluate";
import { flat, type Operand, type Value } from "../conditional/functions";

/** The rule that covers a cell. */
export function validationAt(sheet: Sheet, row: number, column: number): ValidationContent | null {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, cell))) ?? null;
}

const asText = (value: Value): string => (value === null || isError(value) ? "" : String(value));

/** The values of a plain reference, also of one that a name stands for. */
function valuesAt(book: ReadableBook, home: Sheet, formula: string): Operand | undefined {
  const named = book.names.find(
    ({ name }) => name.toLowerCase() === formula.replace(/^=/, "").toLowerCase(),
  );
  const cell = book.locate(named?.formula ?? formula, home);
  return cell ? valuesOf(book, cell.sheet, cell.area) : undefined;
}

/** What may be chosen in a cell; null: it has no list. */
export function choicesAt(
  book: ReadableBook,
  sheet: Sheet,
  row: number,
  column: number,
): readonly string[] | null {
  const rule = validationAt(sheet, row, column);
  if (rule?.type !== "list") return null;
  if (!rule.formula1.startsWith("=")) {
    return rule.formula1.split(",").map((choice) => choice.trim());
  }
  const base = rule.areas[0] ?? { row, column };
  const at: At = { book, sheet, row, column, base };
  const found = evaluate(rule.formula1, at) ?? valuesAt(book, sheet, rule.formula1) ?? null;
  return flat([found])
    .map(asText)
    .filter((choice) => choice !== "");
}

function bound(formula: string | undefined, at: At): number {
  if (formula === undefined) return NaN;
  const value = evaluate(formula.startsWith("=") ? formula : `=${formula}`, at);
  return typeof value === "number" ? value : NaN;
}

/** Whether a measure satisfies a rule's operator; an unknown bound allows every value. */
function lies(measure: number, rule: ValidationContent, at: At): boolean {
  const first = bound(rule.formula1, at);
  const second = bound(rule.formula2, at);
  if (Number.isNaN(first)) return true;
  switch (rule.operator) {
    case "EqualTo":
      return measure === first;
    case "NotEqualTo":
      return measure !== first;
    case "GreaterThan":
      return measure > first;
    case "GreaterThanOrEqualTo":
      return measure >= first;
    case "LessThan":
      return measure < first;
    case "LessThanOrEqualTo":
      return measure <= first;
    case "NotBetween":
      return Number.isNaN(second) || measure < first || measure > second;
    default:
      return Number.isNaN(second) || (measure >= first && measure <= second);
  }
}

/**
 * Why a typed value is refused, in the workbook's own message; null: it is valid.
 * Formulas pass, and so do rules with a custom formula, which would need the value in its cell.
 */
export function problemAt(
  book: ReadableBook,
  sheet: Sheet,
  row: number,
  column: number,
  typed: string | number | boolean,
): string | null {
  const rule = validationAt(sheet, row, column);
  if (!rule || rule.alert?.style !== "Stop") return null;
  const content = typeof typed === "string" ? typed.replace(/^'/, "") : typed;
  if (content === "" || String(content).startsWith("=")) return null;
  const hint = rule.alert.message;
  const at: At = { book, sheet, row, column, base: rule.areas[0] ?? { row, column } };
  switch (rule.type) {
    case "list": {
      const choices = choicesAt(book, sheet, row, column) ?? [];
      return choices.includes(String(content)) ? null : hint;
    }
    case "wholeNumber":
    case "decimal": {
      const number = Number(content);
      if (Number.isNaN(number)) return hint;
      if (rule.type === "wholeNumber" && !Number.isInteger(number)) return hint;
      return lies(number, rule, at) ? null : hint;
    }
    case "textLength":
      return lies(String(content).length, rule, at) ? null : hint;
    default:
      return null;
  }
}
