/**
 * Formulas as people write them, `=FILTER(…)`, `=[@Volume]`, and as files write them,
 * `_xlfn._xlws.FILTER(…)`, `Services[[#This Row],[Volume]]`.
 */
import { formulaTokens } from "./formula-tokens";
import type { FormulaToken } from "./formula-tokens";
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./future-functions";

const THIS_ROW = /^\[\s*\[#This Row\]\s*,\s*(.*)\]$/is;
const SIMPLE_COLUMN = /^[\p{L}\p{N}_.]+$/u;

/** `Services[[#This Row],[Volume]]` → `[@Volume]` inside the table, else `Services[@Volume]`. */
function shortReference(brackets: string): string {
  if (/^\[#This Row\]$/i.test(brackets)) return "[@]";
  const column = THIS_ROW.exec(brackets)?.[1];
  if (column === undefined) return brackets;
  const name = /^\[([^[\]]*)\]$/.exec(column)?.[1];
  return name !== undefined && SIMPLE_COLUMN.test(name) ? `[@${name}]` : `[@${column}]`;
}

function longReference(brackets: string): string {
  if (brackets === "[@]") return "[#This Row]";
  const column = /^\[\s*@\s*(.*)\]$/s.exec(brackets)?.[1];
  if (column === undefined) return brackets;
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** Index of the `)` that closes the `(` at `from`. */
function closing(tokens: readonly FormulaToken[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at]?.text === "(") depth += 1;
    if (tokens[at]?.text === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
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
  tokens.forEach(({ kind, text: piece }, at) => {
    const next = tokens[at + 1];
    if (spilled.has(at)) {
      if (piece === ")") result += "#";
    } else if (kind === "word" && piece === "_xlfn.ANCHORARRAY" && next?.text === "(") {
      spilled.add(at + 1).add(closing(tokens, at + 1));
    } else if (
      kind === "word" &&
      next?.kind === "brackets" &&
      shortReference(next.text) !== next.text
    ) {
      if (piece.toLowerCase() !== table?.toLowerCase()) result += piece;
    } else if (kind === "word") {
      result += piece.replace(/^_xlfn\.(_xlws\.)?|^_xlpm\./, "");
    } else result += kind === "brackets" ? shortReference(piece) : piece;
  });
  return result;
}

/** Names that `LET` and `LAMBDA` give to values. */
function parameters(tokens: readonly FormulaToken[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== "word" || !/^(LET|LAMBDA)$/i.test(text) || tokens[at + 1]?.text !== "(") return;
    const end = closing(tokens, at + 1);
    const step = text.toUpperCase() === "LET" ? 2 : 1;
    let depth = 0;
    let argument = -1;
    for (let inside = at + 1; inside < end; inside += 1) {
      const token = tokens[inside];
      if (token?.text === "(" || token?.text === "{") depth += 1;
      if (token?.text === ")" || token?.text === "}") depth -= 1;
      if (depth !== 1 || (token?.text !== "(" && token?.text !== ",")) continue;
      argument += 1;
      if (argument % step !== 0) continue;
      let first = inside + 1;
      while (tokens[first]?.text.trim() === "") first += 1;
      let after = first + 1;
      while (tokens[after]?.text.trim() === "") after += 1;
      if (tokens[first]?.kind === "word" && tokens[after]?.text === ",")
        names.add(tokens[first]?.text.toLowerCase() ?? "");
    }
  });
  for (const name of names) if (!/^[\p{L}_]/u.test(name)) names.delete(name);
  return names;
}

function functionName(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${name}` : name;
}

/** `A1#` → `_xlfn.ANCHORARRAY(A1)`; what stands before the sign, with its sheet, is the reference. */
function spillReferences(tokens: FormulaToken[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (const token of tokens) {
    const last = result[result.length - 1];
    if (token.text !== "#" || last?.kind !== "word") {
      result.push(token);
      continue;
    }
    const sheet = result[result.length - 2]?.text === "!" ? 3 : 1;
    const reference = result.splice(-sheet).map(({ text }) => text);
    result.push({ kind: "other", text: `_xlfn.ANCHORARRAY(${reference.join("")})` });
  }
  return result;
}

/**
 * A formula as files write it.
 * @param formula with or without `=`
 * @param table name of the table that the formula's cell lies in
 * @returns without `=`
 */
export function formulaToFile(formula: string, table?: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!/[([#]/.test(text)) return text;
  const tokens = spillReferences(formulaTokens(text));
  const named = parameters(tokens);
  return tokens
    .map(({ kind, text: piece }, at) => {
      const before = tokens[at - 1];
      if (kind === "brackets") {
        const inTable = before?.kind !== "word" && before?.kind !== "brackets";
        const external = tokens[at + 1]?.kind === "word" && before?.kind !== "word";
        if (external || before?.kind === "sheet") return piece;
        return (inTable ? (table ?? "") : "") + longReference(piece);
      }
      if (kind !== "word") return piece;
      if (
        named.has(piece.toLowerCase()) &&
        before?.text !== "!" &&
        tokens[at + 1]?.kind !== "brackets"
      )
        return `_xlpm.${piece}`;
      return tokens[at + 1]?.text === "(" ? functionName(piece) : piece;
    })
    .join("");
}
