/** The tokens of a formula. */
import { tokenTypes, tokenize } from "@borgar/fx";
import { structuredSpans } from "./brackets";
import { splitSheetName } from "./reference";

/** `structured`: `Table[[#This Row],[Column]]` with the table's name; `other`: text that is not valid in a formula. */
export type TokenKind =
  | "boolean"
  | "error"
  | "function"
  | "name"
  | "number"
  | "operator"
  | "other"
  | "reference"
  | "space"
  | "structured"
  | "text";

export interface FormulaToken {
  readonly kind: TokenKind;
  /** The token as it is written. */
  readonly text: string;
  /** Name of the sheet written before a reference or name, unquoted; null: none. */
  readonly sheet: string | null;
  /** The reference or name without its sheet. */
  readonly local: string;
}

const KINDS: Readonly<Record<string, TokenKind>> = {
  [tokenTypes.BOOLEAN]: "boolean",
  [tokenTypes.ERROR]: "error",
  [tokenTypes.FUNCTION]: "function",
  [tokenTypes.FX_PREFIX]: "operator",
  [tokenTypes.NEWLINE]: "space",
  [tokenTypes.NUMBER]: "number",
  [tokenTypes.OPERATOR]: "operator",
  [tokenTypes.REF_BEAM]: "reference",
  [tokenTypes.REF_NAMED]: "name",
  [tokenTypes.REF_RANGE]: "reference",
  [tokenTypes.REF_STRUCT]: "structured",
  [tokenTypes.STRING]: "text",
  [tokenTypes.WHITESPACE]: "space",
};

/** How long the formulas are together whose tokens are remembered. */
const MOST_CHARACTERS = 300_000;

/** Tokens of formulas that were asked for lately; those of `before` are forgotten when `now` is full. */
let before = new Map<string, readonly FormulaToken[]>();
let now = new Map<string, readonly FormulaToken[]>();
let characters = 0;

/** The tokens, which joined are the formula again. @param formula with or without `=` */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const known = now.get(formula);
  if (known !== undefined) return known;
  const tokens = before.get(formula) ?? readTokens(formula);
  characters += formula.length;
  if (characters > MOST_CHARACTERS / 2) {
    before = now;
    now = new Map();
    characters = formula.length;
  }
  now.set(formula, tokens);
  return tokens;
}

function readTokens(formula: string): readonly FormulaToken[] {
  if (!formula.includes("[")) return plainTokens(formula);
  const tokens: FormulaToken[] = [];
  let last = 0;
  for (const { start, end } of structuredSpans(formula)) {
    if (start > last) tokens.push(...plainTokens(formula.slice(last, start)));
    const text = formula.slice(start, end);
    tokens.push({ kind: "structured", text, sheet: null, local: text });
    last = end;
  }
  return last < formula.length ? [...tokens, ...plainTokens(formula.slice(last))] : tokens;
}

/** Tokens of a part of a formula that has no references to tables. */
function plainTokens(formula: string): FormulaToken[] {
  return tokenize(formula, { mergeRefs: true, negativeNumbers: false }).map((token) => {
    const { type, value, unterminated } = token;
    const kind = unterminated === true ? "other" : (KINDS[type] ?? "other");
    if (kind !== "reference" && kind !== "name")
      return { kind, text: value, sheet: null, local: value };
    const { sheet, rest } = splitSheetName(value);
    return { kind, text: value, sheet, local: rest };
  });
}

/** The formula with each token replaced by a text. */
export const mapTokens = (
  formula: string,
  replace: (token: FormulaToken, index: number, tokens: readonly FormulaToken[]) => string,
): string => formulaTokens(formula).map(replace).join("");

/** Index of the `)` that closes the `(` at `from`; past the end where none does. */
export function closingIndex(tokens: readonly FormulaToken[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const text = tokens[index]?.text;
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}
