/** Formulas as people write them and as files do. */
import { sharedFormulaAt } from "../../src/a1/rewrite";
import { formulaTokens } from "../../src/a1/tokens";
import fc from "fast-check";
import { formulaFromFile, formulaToFile } from "../../src/xlsx/cells/formula-text";
import { renameInFormula } from "../../src/xlsx/workbook/renames";

describe("formulas in files", () => {
  it.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ['="XLOOKUP(" & FILTER!A1', '"XLOOKUP(" & FILTER!A1'],
    ["=LET(x,A1,y,B1,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,B1,_xlpm.x+_xlpm.y)"],
    ["=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["=SUM('My sheet'!A1#)+1", "SUM(_xlfn.ANCHORARRAY('My sheet'!A1))+1"],
    ["=[@Volume]*2", "Needs[[#This Row],[Volume]]*2"],
    ["=[@[Unit cost]]", "Needs[[#This Row],[Unit cost]]"],
    ["=Other[@Volume]", "Other[[#This Row],[Volume]]"],
    ["=SUM(Needs[@[Jan]:[Mar]])", "SUM(Needs[[#This Row],[Jan]:[Mar]])", "=SUM([@[Jan]:[Mar]])"],
    ["=SUM(Other[[#Headers],[A b]])", "SUM(Other[[#Headers],[A b]])"],
    ["=[1]Sheet1!A1", "[1]Sheet1!A1"],
  ])("%s is written %s", (formula, text, back = formula) => {
    expect(formulaToFile(formula, "Needs")).toBe(text);
    expect(formulaFromFile(text, "Needs")).toBe(back);
  });

  it("loses no character when a formula is cut into tokens", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          formulaTokens(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("shared formulas", () => {
  it.each([
    ["A1+$B$2", 2, 1, "B3+$B$2"],
    ["SUM(A:B)+SUM($A:C)", 5, 1, "SUM(B:C)+SUM($A:D)"],
    ["SUM(1:2)+SUM($1:3)", 1, 4, "SUM(2:3)+SUM($1:4)"],
    ["\"A1\"&'A1 sheet'!A1&LOG10(A1)", 1, 0, "\"A1\"&'A1 sheet'!A2&LOG10(A2)"],
    ["Table1[A1]+XFE1", 1, 1, "Table1[A1]+XFE1"],
    ["A1", -1, -1, "XFD1048576"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(sharedFormulaAt(formula, rows, columns)).toBe(moved);
  });
});

describe("renamed sheets", () => {
  it("are renamed in references only", () => {
    const renamed = new Map([["Old", "New sheet"]]);
    expect(renameInFormula("Old!A1&\"Old!\"&'Old'!B1&Older!A1&Old", renamed)).toBe(
      "'New sheet'!A1&\"Old!\"&'New sheet'!B1&Older!A1&Old",
    );
  });
});
