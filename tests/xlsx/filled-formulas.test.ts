import { offsetFormula } from "../../src/a1/rewrite";
import { FilledFormulas } from "../../src/xlsx/cells/filled-formulas";
import { formulaToFile } from "../../src/xlsx/cells/formula-text";

/** Formulas that files write otherwise, and some that they do not. */
const FORMULAS = [
  "=A1",
  "=SUM($A$1:A2)+LOG10(B7)",
  "=[@Volume]*C3",
  '=XLOOKUP([@Id],Services[Id],Services[Name],"A1 and _xlfn.B2")',
  `=IF(Channels[[#This Row],[A1]]>'Row 5'!$B9,"[@A1]",D4#)`,
  "=LET(a,B2,b,a+C$3,FILTER(A1:A9,a>b))",
  '=TEXTJOIN(", ",TRUE,2:2)&Sheet2!B10',
  "=SUM(1048570:1048576)",
];

describe("formulas filled down", () => {
  it("writes each as it would be written alone, in a table and beside one, with others between", () => {
    const tableAt = (row: number): string | undefined => (row > 5 ? "Services" : undefined);
    const formulas = new FilledFormulas(tableAt);
    for (let row = 0; row < 12; row++) {
      for (const [column, first] of FORMULAS.entries()) {
        const formula = row % 4 === 3 ? "=MAXIFS(A1,B1,C1)" : offsetFormula(first, row, 0);
        expect(formulas.toFile(formula, row, column)).toBe(formulaToFile(formula, tableAt(row)));
      }
    }
  });
});
