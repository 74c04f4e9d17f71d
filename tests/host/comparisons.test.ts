/** Texts compared: `=` literally, criteria by patterns, as Microsoft's pages on operators and wildcards say. */
import { onSheet } from "./session";

async function calculated(formula: string): Promise<unknown> {
  let value: unknown;
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B6").values = [
      ["a*", 1],
      ["ab", 2],
      ["A?", 4],
      ["a~b", 8],
      ["~", 16],
      ["x".repeat(256), 32],
    ];
    const cell = sheet.getRange("D1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    value = cell.values[0]?.[0];
  });
  return value;
}

test.each([
  ['=A2="a*"', false],
  ['=A1="a*"', true],
  ['="a*"=A2', false],
  ['=A2<>"a?"', true],
  ['=A3="a?"', true],
  ['=A4="a~b"', true],
  ['=SUMPRODUCT(--(A1:A6="a*"),B1:B6)', 1],
  ["=SUMPRODUCT(--(A1:A6=A6),B1:B6)", 32],
  ['=IF(A2="*","any","none")', "none"],
  ['=XLOOKUP("a?",A1:A6,B1:B6)', 4],
  ['=XLOOKUP("a?",A1:A6,B1:B6,"",2)', 1],
  ['=XMATCH("a*",A2:A6)', "#N/A"],
  ['=SWITCH("ab","a*",1,2)', 2],
])("%s reads no pattern: %s", async (formula, value) => {
  expect(await calculated(formula)).toBe(value);
});

test.each([
  ['=COUNTIF(A1:A5,"a*")', 4],
  ['=COUNTIF(A1:A5,"a?")', 3],
  ['=COUNTIF(A1:A5,"a~*")', 1],
  ['=COUNTIF(A1:A5,"a~b")', 1],
  ['=COUNTIF(A1:A5,"a~~b")', 1],
  ['=COUNTIF(A1:A5,"<>a*")', 1],
  ['=SUMIF(A1:A5,"a~?",B1:B5)', 4],
  ['=SUMIFS(B1:B5,A1:A5,"a?",B1:B5,">1")', 6],
  ['=MATCH("?b",A1:A5,0)', 2],
  ['=VLOOKUP("a~*",A1:B5,2,FALSE)', 1],
  ["=COUNTIF(A1:A6,A6)", "#VALUE!"],
  ["=MATCH(A6,A1:A6,0)", "#VALUE!"],
  ["=IFERROR(MATCH(A6,A1:A6,0),0)", 0],
])("%s reads its criterion as a pattern: %s", async (formula, value) => {
  expect(await calculated(formula)).toBe(value);
});

test("MATCH finds the first text whatever its case, no number for a text, and follows an edit of the list", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A5").values = [["x"], ["ab"], ["AB"], [7], ["cd"]];
    const cells = sheet.getRange("D1:D4");
    cells.formulas = [
      ['=MATCH("Ab",A1:A5,0)'],
      ['=IFERROR(MATCH("7",A1:A5,0),"none")'],
      ["=MATCH(7,A1:A5,0)"],
      ['=XMATCH("ab",A1:A5,0,-1)'],
    ];
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([[2], ["none"], [4], [3]]);
    sheet.getRange("A1").values = [["aB"]];
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([[1], ["none"], [4], [3]]);
  }));
