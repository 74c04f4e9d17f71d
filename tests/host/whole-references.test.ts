/** References to whole columns and sheets: what functions give is what they give over every cell, blank ones too. */
import { readsLongArrays } from "../../src/host/engine/known/long-references";
import { onSheet, valuesOf } from "./session";

const CELLS = 1_048_576;

/** Values of formulas in a sheet of their own, beside one that is filled in A2:C5. */
async function results(formulas: readonly string[]): Promise<readonly unknown[]> {
  let found: readonly unknown[] = [];
  await onSheet(async (sheet, context) => {
    sheet.getRange("A2:C5").values = [
      [1, 2, 3],
      [4, 5, 6],
      ["a", "b", "c"],
      [7, "", 9],
    ];
    context.workbook.names.add("whole", "=Sheet1!$A:$XFD");
    const other = context.workbook.worksheets.add("Other");
    other.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
    found = (await valuesOf(other, `A1:A${formulas.length}`)).map(([value]) => value);
  });
  return found;
}

/** Holds formulas to their values. */
const hold = async (cases: readonly (readonly [formula: string, value: unknown])[]) => {
  expect(await results(cases.map(([formula]) => formula))).toEqual(cases.map(([, value]) => value));
};

test("functions that pass over blank cells read what is filled", () =>
  hold([
    ["=SUM(Sheet1!A1:XFD1048576)", 37],
    ["=SUM(Sheet1!A:A,Sheet1!C:C)", 30],
    ["=COUNTA(whole)", 11],
    ["=COUNT(Sheet1!3:4)", 3],
    ["=AVERAGE(Sheet1!A:A)", 4],
    ["=MIN(Sheet1!A:XFD)", 1],
    ["=MAX(whole)", 9],
    ["=MIN(Sheet1!F:XFD)", 0],
    ["=LARGE(Sheet1!A:XFD,2)", 7],
  ]));

test("counts have the blank cells that are not read", () =>
  hold([
    ["=COUNTBLANK(Sheet1!A:B)", 2 * CELLS - 7],
    ["=COUNTBLANK(whole)", 16_384 * CELLS - 11],
    ['=COUNTIF(Sheet1!B:XFD,">4")', 3],
    ['=COUNTIF(Sheet1!A:A,"")', CELLS - 4],
    ['=COUNTIF(whole,"<>a")', 16_384 * CELLS - 1],
    ['=COUNTIFS(Sheet1!A:A,"<>a",Sheet1!B:B,"")', CELLS - 3],
    ['=SUM(COUNTIF(Sheet1!A:A,{1,"",7}))', CELLS - 2],
  ]));

test("sums of chosen cells read the ranges alike", () =>
  hold([
    ['=SUMIF(whole,">3")', 31],
    ['=SUMIF(Sheet1!A:A,">3",Sheet1!C:C)', 15],
    ['=SUMIF(Sheet1!A:A,">3",Sheet1!C1)', 15],
    ['=SUMIFS(Sheet1!C:C,Sheet1!A:A,">3")', 15],
    ['=SUMIFS(Sheet1!C:C,Sheet1!B:B,"")', 9],
    ['=AVERAGEIFS(Sheet1!C:C,Sheet1!A:A,">3")', 7.5],
    ['=SUMIFS(Sheet1!C:C,Sheet1!A1:A9,">3")', "#VALUE!"],
  ]));

test("positions and sizes keep their meaning", () =>
  hold([
    ["=ROWS(whole)", CELLS],
    ["=COLUMNS(whole)", 16_384],
    ["=ROWS(Sheet1!B:C)", CELLS],
    ["=MATCH(4,Sheet1!A:A,0)", 3],
    ["=MATCH(5,Sheet1!A:A)", 3],
    ["=MATCH(5,Sheet1!3:3,0)", 2],
    ["=INDEX(Sheet1!A:C,MATCH(7,Sheet1!A:A,0),3)", 9],
    ["=VLOOKUP(4,Sheet1!A:XFD,3,FALSE)", 6],
    ["=VLOOKUP(4,Sheet1!A:XFD,300,FALSE)", 0],
    ["=HLOOKUP(5,Sheet1!3:1048576,1,FALSE)", 5],
  ]));

test("a cell that is filled later, beyond what was, is read", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("C1").formulas = [["=SUM(A:B)+COUNTBLANK(A:A)"]];
    await context.sync();
    expect(await valuesOf(sheet, "C1")).toEqual([[CELLS]]);
    sheet.getRange("B5000").values = [[10]];
    sheet.getRange("A70").formulas = [["=SEQUENCE(3)"]];
    await context.sync();
    expect(await valuesOf(sheet, "C1")).toEqual([[1 + 10 + 6 + CELLS - 4]]);
  }));

test.each([
  ["=SUM(Sheet1!A:A*2)", true],
  ['=SUMPRODUCT((A:A<>"")*1)', true],
  ["=FILTER($A:$C,$A:$A>1)", true],
  ["=Sheet1!A:A", true],
  ["=SUM(LEN(3:40))", true],
  ["=MAX(IF(B1:B900000>1,C1:C900000))", true],
  ["=SUM('A:A'!B2:B9*2)", false],
  ["=SUM(A:A, Sheet1!C:C)", false],
  ["=INDEX(A:A,MATCH(7,B:B,0))*2", false],
  ["=CHANNEL.PRIMARY(A:A)", false],
  ["=SUM(A1:A99999*2)", false],
  ['="A:A"&B2', false],
])("whether it reads every cell of whole columns: %s", (formula, reads) => {
  expect(readsLongArrays(formula)).toBe(reads);
});

test("formulas that read every cell of whole columns are left to Excel", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("D1:D3").formulas = [['=SUMPRODUCT((A:A<>"")*1)'], ["=SORT(A:A)"], ["=A1+B1"]];
    await context.sync();
    const formulas = sheet.getRange("D1:D3").load("formulas");
    await context.sync();
    expect(formulas.formulas).toEqual([['=SUMPRODUCT((A:A<>"")*1)'], ["=SORT(A:A)"], ["=A1+B1"]]);
    expect((await valuesOf(sheet, "D1:D3"))[2]).toEqual([3]);
  }));
