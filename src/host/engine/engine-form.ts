/** Formulas in the form that the engine reads right where it does not know Excel's own. */
import { fullBrackets, splitTable } from "../../a1/structured";
import { mapTokens } from "../../a1/tokens";

/** Writes `Table[@column]` and `Table[@[column name]]` out as `Table[[#This Row],[column]]`. */
export function engineForm(formula: string): string {
  if (!formula.includes("[@")) return formula;
  return mapTokens(formula, ({ kind, text }) => {
    if (kind !== "structured") return text;
    const { table, brackets } = splitTable(text);
    return table + fullBrackets(brackets);
  });
}
