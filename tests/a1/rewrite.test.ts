/** Formulas are rewritten at their references and names, and nowhere else. */
import fc from "fast-check";
import {
  mapNames,
  offsetFormula,
  relativeForm,
  renameSheets,
  sharedFormulaAt,
  shiftFormula,
} from "../../src/a1/rewrite";
import { renameTable } from "../../src/a1/structured";
import { formulaTokens } from "../../src/a1/tokens";
import { formulas } from "./formulas";

test("the tokens of any text, joined, are the text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), formulas), (text) => {
      const tokens = formulaTokens(text);
      expect(tokens.map((token) => token.text).join("")).toBe(text);
    }),
  );
});

test("inserting and then deleting the same rows or columns leaves a formula as it was", () => {
  fc.assert(
    fc.property(
      formulas,
      fc.constantFrom("row" as const, "column" as const),
      fc.nat(1_200),
      fc.integer({ min: 1, max: 9 }),
      (formula, axis, at, count) => {
        const shift = { axis, at, across: [0, axis === "row" ? 16_383 : 1_048_575] } as const;
        const there = shiftFormula(formula, { ...shift, count }, "Data", true);
        expect(shiftFormula(there, { ...shift, count: -count }, "Data", true)).toBe(formula);
      },
    ),
  );
});

test("a reference grows with rows inserted in it, and one to deleted cells becomes an error", () => {
  const shift = { axis: "row", at: 2, count: 1, across: [0, 16_383] } as const;
  expect(shiftFormula("A1:$B$9+Data!A3+Other!A3", shift, "Data", false)).toBe(
    "A1:$B$9+Data!A4+Other!A3",
  );
  expect(shiftFormula("A1:$B$9", shift, "Data", true)).toBe("A1:$B$10");
  expect(shiftFormula("A3+Data!A3", { ...shift, count: -1 }, "Data", true)).toBe(
    "#REF!+Data!#REF!",
  );
});

test("a copied formula and its copy have the same relative form", () => {
  fc.assert(
    fc.property(formulas, fc.nat(50), fc.nat(50), (formula, down, right) => {
      const copy = offsetFormula(formula, down, right);
      expect(relativeForm(copy, 100 + down, 100 + right)).toBe(relativeForm(formula, 100, 100));
      expect(offsetFormula(copy, -down, -right)).toBe(formula);
      expect(sharedFormulaAt(formula, down, right)).toBe(copy);
    }),
  );
});

test("a copy that falls off the sheet is an error; a shared formula goes on at the other edge", () => {
  expect(offsetFormula("A1+Data!$B2", -1, 0)).toBe("#REF!+Data!$B1");
  expect(sharedFormulaAt("A1", -1, -1)).toBe("XFD1048576");
});

test("sheets are renamed in references and names, or become errors when they are gone", () => {
  const to = (name: string | null) => (sheet: string) => (sheet === "Old" ? name : undefined);
  const formula = "Old!A1&\"Old!\"&'Old'!volumes&Older!A1&Old";
  expect(renameSheets(formula, to("'New one'"))).toBe(
    "'New one'!A1&\"Old!\"&'New one'!volumes&Older!A1&Old",
  );
  expect(renameSheets(formula, to(null))).toBe('#REF!&"Old!"&#REF!&Older!A1&Old');
});

test("names are replaced, functions, tables and texts are not", () => {
  const replaced = mapNames(
    "volumes+volumes(1)+volumes[a]&\"volumes\"+'S 1'!volumes",
    (name, sheet) => (name === "volumes" ? `<${sheet ?? ""}>` : null),
  );
  expect(replaced).toBe('<>+volumes(1)+volumes[a]&"volumes"+<S 1>');
});

test("a table is renamed before its columns only", () => {
  expect(
    renameTable('Needs[a]+needs[[#This Row],[b]]&"Needs[a]"+Needs2[a]+Needs', "Needs", "New"),
  ).toBe('New[a]+New[[#This Row],[b]]&"Needs[a]"+Needs2[a]+Needs');
});
