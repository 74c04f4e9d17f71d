/** Excel refuses a formula whose brackets or quotation marks are not closed; what is within texts and names is none. */
import fc from "fast-check";
import { formulaTokens } from "../../src/a1/tokens";
import { enter } from "../../src/host/objects/cells/entry";

const isTaken = (formula: string): boolean => {
  try {
    enter(formula, "General");
    return true;
  } catch {
    return false;
  }
};

/** The same by the formula's tokens. */
function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === "other" && text.startsWith('"')) return false;
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

test.each<[formula: string, taken: boolean]>([
  ["=(1)", true],
  ["=(1", false],
  ["=1)", false],
  ["=)1(", false],
  ['="("', true],
  ['="(""("', true],
  ['="(', false],
  ["='Ark (1)'!A1", true],
  ["='It''s (1)'!A1*(2)", true],
  ["=SUM(Tabell[Kolumn (1])", true],
  ["=SUM(Tabell[Kolumn)]", false],
])("%s", (formula, taken) => {
  expect(isTaken(formula)).toBe(taken);
});

test("as the tokens say, whatever is written", () => {
  const pieces = ['"', "'", "(", ")", "[", "]", "!", "A1", "SUM", ",", " ", "+", "#", "'A (b'!A1"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (parts) => {
      const formula = `=${parts.join("")}`;
      expect({ formula, taken: isTaken(formula) }).toEqual({
        formula,
        taken: isBalanced(formula),
      });
    }),
    { numRuns: 3000 },
  );
});
