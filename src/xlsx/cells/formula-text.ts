/**
 * Formulas as people write them, `=FILTER(…)`, `=[@Volume]`, and as files write them,
 * `_xlfn._xlws.FILTER(…)`, `Services[[#This Row],[Volume]]`.
 */
import { fullBrackets, shortBrackets, splitTable } from "../../a1/structured";
import { closingIndex, formulaTokens } from "../../a1/tokens";
import type { FormulaToken } from "../../a1/tokens";
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./future-functions";

function shortReference(reference: string, home: string | undefined): string {
  const { table, brackets } = splitTable(reference);
  const short = shortBrackets(brackets);
  const isHome = short !== brackets && table.toLowerCase() === home?.toLowerCase();
  return (isHome ? "" : table) + short;
}

/**
 * A formula of the file as people write it.
 * @param text as in the file, without `=`
 * @param table name of the table that the formula's cell lies in
 * @returns with `=`
 */
export function formulaFromFile(text: string, table?: string): string {
  if (!text.includes("_xl") && !/#This Row/i.test(text)) return `=${text}`;
  const tokens = formulaTokens(text);
  const spilled = new Set<number>();
  let result = "=";
  tokens.forEach((token, index) => {
    if (spilled.has(index)) {
      if (token.text === ")") result += "#";
    } else if (token.text === "_xlfn.ANCHORARRAY" && tokens[index + 1]?.text === "(") {
      spilled.add(index + 1).add(closingIndex(tokens, index + 1));
    } else if (token.kind === "structured") result += shortReference(token.text, table);
    else if (token.kind === "text") result += token.text;
    else result += token.text.replace(/^_xlfn\.(_xlws\.)?|^_xlpm\./, "");
  });
  return result;
}

/** Names that `LET` and `LAMBDA` give to values. */
function parameters(tokens: readonly FormulaToken[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== "function" || !/^(LET|LAMBDA)$/i.test(text)) return;
    const end = closingIndex(tokens, index + 1);
    const step = text.toUpperCase() === "LET" ? 2 : 1;
    let depth = 0;
    let argument = -1;
    for (let inside = index + 1; inside < end; inside += 1) {
      const mark = tokens[inside]?.text ?? "";
      if (mark === "(" || mark === "{") depth += 1;
      if (mark === ")" || mark === "}") depth -= 1;
      if (depth !== 1 || (mark !== "(" && mark !== ",")) continue;
      argument += 1;
      if (argument % step !== 0) continue;
      const [name, after] = tokens.slice(inside + 1, end).filter((token) => token.kind !== "space");
      if (name?.kind === "name" && after?.text === ",") names.add(name.text.toLowerCase());
    }
  });
  return names;
}

function functionName(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${name}` : name;
}

/** `[@Volume]` inside a table → `Services[[#This Row],[Volume]]`. */
function fullReference(reference: string, home: string | undefined): string {
  if (/^\[[^\]]*\]!/.test(reference)) return reference;
  const { table, brackets } = splitTable(reference);
  return (table === "" ? (home ?? "") : table) + fullBrackets(brackets);
}

/** Function as it is written → whether files may write it, or what it holds, otherwise. */
const knownDiffering = new Map<string, boolean>();
const MOST_KNOWN = 10_000;

function functionDiffers(name: string): boolean {
  let differs = knownDiffering.get(name);
  if (differs === undefined) {
    const upper = name.toUpperCase();
    differs =
      FUTURE_FUNCTIONS.has(upper) || WORKSHEET_FUNCTIONS.has(upper) || /^(LET|LAMBDA)$/.test(upper);
    if (knownDiffering.size >= MOST_KNOWN) knownDiffering.clear();
    knownDiffering.set(name, differs);
  }
  return differs;
}

/** Whether a character is one of a function's name: a letter, a digit, `_` or `.`. */
const isOfName = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 46;

/** Whether files may write the formula otherwise: it has brackets, a spilled block or such a function. */
function mayDiffer(text: string): boolean {
  if (text.includes("[") || text.includes("#")) return true;
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) {
    let start = open;
    while (start > 0 && isOfName(text.charCodeAt(start - 1))) start -= 1;
    if (start < open && functionDiffers(text.slice(start, open))) return true;
  }
  return false;
}

/**
 * A formula as files write it.
 * @param formula with or without `=`
 * @param table name of the table that the formula's cell lies in
 * @returns without `=`
 */
export function formulaToFile(formula: string, table?: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!mayDiffer(text)) return text;
  const tokens = formulaTokens(text);
  const named = parameters(tokens);
  const isSpill = (index: number): boolean =>
    tokens[index]?.text === "#" && /^(reference|name)$/.test(tokens[index - 1]?.kind ?? "");
  return tokens
    .map(({ kind, text: own }, index) => {
      if (isSpill(index)) return ")";
      const opening = isSpill(index + 1) ? "_xlfn.ANCHORARRAY(" : "";
      if (kind === "structured") return fullReference(own, table);
      if (kind !== "name" && kind !== "function") return opening + own;
      if (named.has(own.toLowerCase())) return `${opening}_xlpm.${own}`;
      return opening + (kind === "function" ? functionName(own) : own);
    })
    .join("");
}
