/** Reads the formulas of conditional formats and validations into trees. */
import { parseArea, splitSheetName } from "../../host/engine/area";
import type { Area } from "../../xlsx/content";

/** One end of a reference that moves along with the cell (`false`) or stays (`true`). */
export interface Anchors {
  readonly row: boolean;
  readonly column: boolean;
}

export type Formula =
  | { readonly kind: "constant"; readonly value: string | number | boolean | null }
  | { readonly kind: "error"; readonly error: string }
  | {
      readonly kind: "reference";
      readonly sheet: string | null;
      readonly area: Area;
      readonly from: Anchors;
      readonly to: Anchors;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] };

/** Thrown for what is not understood: names, structured references, array constants. */
export class NotUnderstood extends Error {}

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)(?![A-Za-z$:!])|(?<text>"(?:[^"]|"")*")|(?<error>#[A-Z/0]+[!?]?)|(?<reference>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(]))|(?<word>[\p{L}_][\p{L}\p{N}_.]*)|(?<operator><>|<=|>=|[-+*/^&=<>%(),;]))/uy;

type TokenKind = "number" | "text" | "error" | "reference" | "word" | "operator" | "end";
interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  const body = formula.replace(/^=/, "").trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const groups = TOKEN.exec(body)?.groups as Partial<Record<TokenKind, string>> | undefined;
    const found = Object.entries(groups ?? {}).find(
      (entry): entry is [TokenKind, string] => typeof entry[1] === "string",
    );
    if (!found) throw new NotUnderstood(formula);
    tokens.push({ kind: found[0], text: found[1] });
  }
  return tokens;
}

const anchorsOf = (end: string): Anchors => ({
  column: end.startsWith("$"),
  row: /[A-Za-z]\$/.test(end),
});

function referenceOf(text: string): Formula {
  const { sheet, rest } = splitSheetName(text);
  const area = parseArea(rest);
  if (!area) throw new NotUnderstood(text);
  const [first = "", last = first] = rest.split(":");
  return { kind: "reference", sheet, area, from: anchorsOf(first), to: anchorsOf(last) };
}

/** Binding of two-sided operators, loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(formula: string) {
    this.#tokens = tokensOf(formula);
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? { kind: "end", text: "" };
  }

  #take(...operators: readonly string[]): string | null {
    const { kind, text } = this.#next;
    if (kind !== "operator" || !operators.includes(text)) return null;
    this.#at++;
    return text;
  }

  whole(): Formula {
    const tree = this.#level(0);
    if (this.#next.kind !== "end") throw new NotUnderstood(this.#next.text);
    return tree;
  }

  #level(level: number): Formula {
    const operators = LEVELS[level];
    if (!operators) return this.#signed();
    let left = this.#level(level + 1);
    for (;;) {
      const operator = this.#take(...operators);
      if (operator === null) return left;
      left = { kind: "call", name: operator, args: [left, this.#level(level + 1)] };
    }
  }

  #signed(): Formula {
    if (this.#take("+") !== null) return this.#signed();
    if (this.#take("-") !== null) return { kind: "call", name: "negate", args: [this.#signed()] };
    let tree = this.#single();
    while (this.#take("%") !== null) tree = { kind: "call", name: "percent", args: [tree] };
    return tree;
  }

  #single(): Formula {
    const { kind, text } = this.#next;
    if (this.#take("(") !== null) {
      const inner = this.#level(0);
      if (this.#take(")") === null) throw new NotUnderstood("(");
      return inner;
    }
    this.#at++;
    switch (kind) {
      case "number":
        return { kind: "constant", value: Number(text) };
      case "text":
        return { kind: "constant", value: text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "error", error: text };
      case "reference":
        return referenceOf(text);
      case "word":
        return this.#word(text.toUpperCase());
      default:
        throw new NotUnderstood(text);
    }
  }

  #word(name: string): Formula {
    if (this.#take("(") === null) {
      if (name === "TRUE" || name === "FALSE") return { kind: "constant", value: name === "TRUE" };
      throw new NotUnderstood(name);
    }
    const args: Formula[] = [];
    if (this.#take(")") !== null) return { kind: "call", name, args };
    for (;;) {
      const { kind, text } = this.#next;
      const leftOut = kind === "operator" && [",", ";", ")"].includes(text);
      args.push(leftOut ? { kind: "constant", value: null } : this.#level(0));
      if (this.#take(")") !== null) return { kind: "call", name, args };
      if (this.#take(",", ";") === null) throw new NotUnderstood(name);
    }
  }
}

/** @throws NotUnderstood for a formula with names, structured references or arrays in it */
export function parseFormula(formula: string): Formula {
  return new Reader(formula).whole();
}
