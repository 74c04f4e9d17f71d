/** Tokens of formulas: with sheets and workbooks before references to tables, however long the formula, and alike each time. */
import { structuredSpans } from "../../src/a1/brackets";
import { formulaTokens } from "../../src/a1/tokens";

const named = (formula: string): readonly string[] =>
  structuredSpans(formula).map(({ start, end }) => formula.slice(start, end));

test.each<[formula: string, references: readonly string[]]>([
  ["=SUM(Tjänster[Volym])", ["Tjänster[Volym]"]],
  ["=[@Volym]*2", ["[@Volym]"]],
  ["='Min [egna] bok'!Å_1.b\\c?[A]+1", ["'Min [egna] bok'!Å_1.b\\c?[A]"]],
  ["='It''s'!T[A]&'not a sheet'", ["'It''s'!T[A]"]],
  ["='A'!B2+T[A]", ["T[A]"]],
  ["=[1]Sheet1!A1+[2]!T[A]", ["[2]!T[A]"]],
  ["=Book.xlsx!T[[#All],[A]:[B]]+𝒯[A]", ["Book.xlsx!T[[#All],[A]:[B]]", "𝒯[A]"]],
  ['="T[A]"&9T[A]', ["T[A]"]],
])("the references to tables of %s", (formula, references) => {
  expect(named(formula)).toEqual(references);
});

test("a long formula is searched in a time that grows with its length", () => {
  const part = "IF('Kanal matris'!$AB$12>0,Tjänster[[#Data],[Volym]]*ABCDEFGHIJ,0)+";
  const formula = `=${part.repeat(5000)}1`;
  expect(named(formula)).toHaveLength(5000);
});

test("tokens are the same when the formula was read before, and after many others", () => {
  const formula = "=SUM(Tjänster[Volym])+'Kanal matris'!$A1&\"å\"";
  const first = structuredClone(formulaTokens(formula));
  expect(formulaTokens(formula)).toEqual(first);
  for (let at = 0; at < 40_000; at++) formulaTokens(`=A${at}+${at}`);
  expect(formulaTokens(formula)).toEqual(first);
  expect(first.map(({ text }) => text).join("")).toBe(formula);
  expect(first.map(({ kind }) => kind)).toEqual([
    "operator",
    "function",
    "operator",
    "structured",
    "operator",
    "operator",
    "reference",
    "operator",
    "text",
  ]);
});
