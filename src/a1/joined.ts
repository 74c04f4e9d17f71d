/** Operators between references, `A1:B2:C3` and `A1:C3 B2:D4`, carried out. */
import type { Area } from "./address";
import { boundingArea, intersection } from "./area";
import { formatArea, parseReference } from "./reference";
import { formulaTokens } from "./tokens";
import type { FormulaToken } from "./tokens";

/** A part of a formula: text, or an area with the sheet as it is written before it. */
interface Part {
  readonly text: string;
  readonly sheet: string;
  readonly area: Area | null;
}

const partOf = ({ kind, text, local }: FormulaToken): Part => ({
  text,
  sheet: text.slice(0, -local.length),
  area: kind === "reference" ? parseReference(local) : null,
});

/** Joins two areas that stand beside an operator; a second one without a sheet is on the sheet of the first. */
function joinAll(
  parts: readonly Part[],
  isOperator: (text: string) => boolean,
  join: (a: Area, b: Area) => Area | null,
): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const operator = joined.at(-1);
    const first = joined.at(-2);
    const isSame = part.sheet === "" || part.sheet.toLowerCase() === first?.sheet.toLowerCase();
    if (!operator || !first?.area || !part.area || !isSame || !isOperator(operator.text)) {
      joined.push(part);
      continue;
    }
    const area = join(first.area, part.area);
    const text = area === null ? "#NULL!" : first.sheet + formatArea(area, "$");
    joined.splice(-2, 2, { text, sheet: area === null ? "" : first.sheet, area });
  }
  return joined;
}

/** Whether references may stand beside each other or a colon. */
const MAY_JOIN = /[\w$]\s+[$'\w]|[\d$][:]'|\d:\$?[A-Z]{1,3}\$?\d+:/i;

/** The formula with ranges between references and their intersections as one reference each. */
export function joinReferences(formula: string): string {
  if (!MAY_JOIN.test(formula.replace(/"[^"]*"/g, '""'))) return formula;
  const parts = formulaTokens(formula).map(partOf);
  const ranges = joinAll(parts, (text) => text === ":", boundingArea);
  const all = joinAll(ranges, (text) => /^\s+$/.test(text), intersection);
  return all.length === parts.length ? formula : all.map(({ text }) => text).join("");
}
