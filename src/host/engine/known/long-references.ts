/** Formulas that reckon with every cell of whole columns or rows, which takes the engine minutes: `=SUM(A:A*B:B)`. */
import { parseReference } from "../../../a1/reference";
import { formulaTokens, type FormulaToken } from "../../../a1/tokens";
import { CUT_FUNCTIONS } from "../references/whole-references";

/** Cells that the engine works through in a second or two. */
const MANY = 100_000;

/** Functions that take a reference as it is, or no more of it than is filled. */
const TAKES_REFERENCES: ReadonlySet<string> = new Set([
  ...CUT_FUNCTIONS,
  ..."AREAS COLUMN INDEX ISREF OFFSET SHEET SUBTOTAL".split(" "),
]);

/** Of a whole column, a whole row, or an address with a row of many digits. */
const MAY_BE_LONG = /[A-Z]:\$?[A-Z]|\d:\$?\d|\d{5}/i;

/** Cells of a reference; 0: it is none. */
function cellsOf(reference: string): number {
  const found = parseReference(reference);
  return found === null ? 0 : found.rows * found.columns;
}

const isOpening = (token: FormulaToken | undefined): boolean =>
  token === undefined || token.text === "(" || token.text === "," || token.text === ";";
const isClosing = (token: FormulaToken | undefined): boolean =>
  token === undefined || token.text === ")" || token.text === "," || token.text === ";";

/** Whether the engine would read so many cells one by one. */
export function readsLongArrays(formula: string): boolean {
  if (!MAY_BE_LONG.test(formula)) return false;
  const tokens = formulaTokens(formula).filter(
    ({ kind, text }) => kind !== "space" && text !== "=",
  );
  const callers: string[] = [];
  return tokens.some((token, at) => {
    const { kind, text, local } = token;
    if (text === "(") {
      const before = tokens[at - 1];
      callers.push(before?.kind === "function" ? before.text.toUpperCase() : "");
    } else if (text === ")") callers.pop();
    if (kind !== "reference" || cellsOf(local) < MANY) return false;
    const caller = callers.at(-1) ?? "";
    const isWhole = isOpening(tokens[at - 1]) && isClosing(tokens[at + 1]);
    const isTaken = TAKES_REFERENCES.has(caller) || caller.startsWith("CHANNEL.");
    return !(isWhole && isTaken);
  });
}
