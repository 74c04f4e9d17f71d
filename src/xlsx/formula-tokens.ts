/** Cuts a formula into the pieces that matter when names and references in it are rewritten. */

export interface FormulaToken {
  /** `text`: between double quotes; `sheet`: between single quotes; `brackets`: with what is nested inside. */
  readonly kind: "text" | "sheet" | "brackets" | "word" | "other";
  readonly text: string;
}

const WORD = /[\p{L}\p{N}_.$\\?]+/uy;

function quotedEnd(formula: string, from: number): number {
  const quote = formula[from] ?? "";
  for (let at = from + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

function bracketsEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

/** The tokens, which joined are the formula again. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const character = formula[at];
    let kind: FormulaToken["kind"] = "other";
    let end = at + 1;
    if (character === '"' || character === "'") {
      kind = character === '"' ? "text" : "sheet";
      end = quotedEnd(formula, at);
    } else if (character === "[") {
      kind = "brackets";
      end = bracketsEnd(formula, at);
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(formula)?.[0];
      if (word !== undefined) {
        kind = "word";
        end = at + word.length;
      }
    }
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  }
  return tokens;
}
