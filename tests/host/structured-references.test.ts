/**
 * References to tables as Excel reads them ("Using structured references with Excel tables"): special characters in
 * headers, sections, any case, operators between them; and formulas that cannot be read leave the others alone.
 */
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { onSheet, valuesOf } from "./session";

/** Headers as formulas write them, by what stands in the cell. */
const HEADERS: readonly (readonly [cell: string, written: string])[] = [
  ["Plain", "Plain"],
  ["two words", "two words"],
  ["A#1", "A'#1"],
  ["[x]", "'[x']"],
  ["it's", "it''s"],
  ["a@b", "a'@b"],
  ["Line\nbreak", "Line\nbreak"],
  ["100", "100"],
  ["a,b", "a,b"],
  ["a:b", "a:b"],
  ["(p)", "(p)"],
  ['"q" & {r}!', '"q" & {r}!'],
  ["$5+*?~", "$5+*?~"],
];

/** A table of two rows with the values n and 10 n in column n; the values of formulas beside it. */
async function calculated(formulas: readonly string[]): Promise<unknown[]> {
  let results: unknown[] = [];
  await onSheet(async (sheet, context) => {
    const width = HEADERS.length;
    const numbers = HEADERS.map((_, at) => at + 1);
    const range = sheet.getRangeByIndexes(0, 0, 3, width);
    range.getRow(0).numberFormat = [HEADERS.map(() => "@")];
    range.values = [HEADERS.map(([cell]) => cell), numbers, numbers.map((n) => 10 * n)];
    sheet.tables.add(range, true).name = "T";
    const cells = sheet.getRangeByIndexes(20, 20, formulas.length, 1);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load("values,formulas");
    await context.sync();
    expect(cells.formulas.map(([formula]) => formula as unknown)).toEqual(formulas);
    results = cells.values.map(([value]) => value as unknown);
  });
  return results;
}

test("a column is found whatever characters its header has, alone, with a section and as an end", async () => {
  const formulas = HEADERS.flatMap(([, name]) => [
    `=SUM(T[${name}])`,
    `=SUM(T[[#Data],[${name}]])`,
    `=SUM(T[[Plain]:[${name}]])`,
  ]);
  expect(await calculated(formulas)).toEqual(
    HEADERS.flatMap((_, at) => [11 * (at + 1), 11 * (at + 1), (11 * (at + 1) * (at + 2)) / 2]),
  );
});

test.each([
  ["=SUM(t[plain])", 11],
  ["=SUM(T[[#DATA],[PLAIN]])", 11],
  ["=ROWS(T[[#Headers],[#Data],[Plain]])", 3],
  ["=ROWS(T[[#Headers],[#Data],[#Totals],[Plain]:[A'#1]])", 3],
  ["=SUM(T[  [#Data]  , [Plain] ])", 11],
  ["=SUM(T[ [Plain] : ['[x']] ])", 110],
  ["=COLUMNS(T[])", HEADERS.length],
  ["=INDEX(T,2,4)", 40],
  ["=T[[#Headers],['[x']]]", "[x]"],
  ["=SUM(T[Plain]:T[A'#1])", 66],
  ["=SUM(T[[Plain]:['[x']]] T[[A'#1]:[it''s]])", 77],
  ["=SUM(A2:C3 B1:D2)", 5],
  ["=IFERROR(SUM(A2:A3 B2:B3),7)", 7],
  ['="a b: c"&SUM(A2:B2:C3)', "a b: c66"],
])("%s is %s", async (formula, value) => {
  expect(await calculated([formula])).toEqual([value]);
});

test("one that means nothing is an error, and changes nothing that others give", async () => {
  expect(
    await calculated([
      "=SUM(T[Nothing])",
      "=IFERROR(SUM(T[[Plain]:[Nothing]]),7)",
      "=SUM(Nothing[Plain])",
      "=SUM(T[Plain)",
      "=SUM(T[[#Totals],[Plain]])",
      "=SUM(T[two words])",
      "=SUM(A2:A3)",
    ]),
  ).toEqual(["#REF!", 7, "#NAME?", expect.stringMatching(/^#/), "#REF!", 22, 11]);
});

test("what refers to other workbooks keeps the value that the file has", async () => {
  const formulas = ["=[1]Sheet1!A1+B1", "=SUM([1]!T[Plain])", "='[Book 2.xlsx]A'!B2", "=B1*2"];
  await onSheet(async (sheet, context, host) => {
    sheet.getRange("B1").values = [[5]];
    sheet.getRange("A1:A4").formulas = formulas.map((formula) => [formula]);
    await context.sync();
    const content = await host.content();
    for (const [row, cells] of content.sheets[0]?.cells ?? []) {
      const cell = cells.get(0);
      if (cell) cells.set(0, { ...cell, value: 100 + row });
    }
    const opened = await openXlsx(await saveXlsx(content));
    await onSheet(
      async (again) => {
        again.getRange("B1").values = [[6]];
        expect(await valuesOf(again, "A1:A4")).toEqual([[100], [101], [102], [12]]);
      },
      { content: opened },
    );
  });
});
