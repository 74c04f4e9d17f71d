/** Structured references in their short form, `[@Volume]`, and their full one, `Services[[#This Row],[Volume]]`. */
import { readStructured } from "./brackets";
import { formulaTokens, mapTokens } from "./tokens";

const THIS_ROW = /^\[\s*\[#This Row\]\s*,\s*(.*)\]$/is;
const SIMPLE_COLUMN = /^[\p{L}\p{N}_.]+$/u;

/** The name of the table, which may be missing, and the part in brackets. */
export function splitTable(reference: string): { table: string; brackets: string } {
  const at = reference.indexOf("[");
  return { table: reference.slice(0, at), brackets: reference.slice(at) };
}

/** `[[#This Row],[Volume]]` → `[@Volume]`; other brackets are unchanged. */
export function shortBrackets(brackets: string): string {
  if (/^\[#This Row\]$/i.test(brackets)) return "[@]";
  const column = THIS_ROW.exec(brackets)?.[1];
  if (column === undefined) return brackets;
  const name = /^\[([^[\]]*)\]$/.exec(column)?.[1];
  return name !== undefined && SIMPLE_COLUMN.test(name) ? `[@${name}]` : `[@${column}]`;
}

/** `[@Volume]` → `[[#This Row],[Volume]]`; other brackets are unchanged. */
export function fullBrackets(brackets: string): string {
  if (brackets === "[@]") return "[#This Row]";
  const column = /^\[\s*@\s*(.*)\]$/s.exec(brackets)?.[1];
  if (column === undefined) return brackets;
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** The formula with each reference to a table replaced by what is made of its brackets. */
function mapTable(formula: string, name: string, replace: (brackets: string) => string): string {
  // Most formulas name no such table, and a workbook has many.
  if (!formula.toLowerCase().includes(name.toLowerCase())) return formula;
  return mapTokens(formula, ({ kind, text }) => {
    if (kind !== "structured") return text;
    const { table, brackets } = splitTable(text);
    return table.toLowerCase() === name.toLowerCase() ? replace(brackets) : text;
  });
}

/** The formula with a table renamed. */
export const renameTable = (formula: string, from: string, to: string): string =>
  mapTable(formula, from, (brackets) => to + brackets);

/** The formula after a table is gone. */
export const loseTable = (formula: string, table: string): string =>
  mapTable(formula, table, () => "#REF!");

/** Whether a formula refers to cells, names or tables of other workbooks. */
export function refersToOtherBooks(formula: string): boolean {
  if (!formula.includes("[")) return false;
  return formulaTokens(formula).some(({ kind, text }) => {
    if (kind === "structured") return readStructured(text)?.book !== "";
    return kind !== "text" && text.includes("[");
  });
}
