/** Formulas whose values were expected: they are taken as they come, and worked out once something that they read changes. */
import { onSheet, valuesOf } from "./session";
import type { Host } from "../../src/host/host";
import type { WorkbookContent } from "../../src/xlsx/content";

/** Expects values of the cells from a first one on, on the sheet of these tests. */
const expecting = (
  { expectValues }: Host,
  row: number,
  column: number,
  values: readonly (readonly (string | number | null)[])[],
) => expectValues([{ sheet: "sheet1", row, column, values }]);

/** A column of numbers and beside it, filled down, their doubles, for which other values are expected; below it their sum. */
async function doubles(
  work: (
    sheet: Excel.Worksheet,
    finish: (right: boolean) => Promise<void>,
    host: Host,
  ) => Promise<void>,
): Promise<void> {
  await onSheet(async (sheet, context, host) => {
    const finish = expecting(host, 0, 1, [[20], [30], ["forty"]]);
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=2*A1"]];
    sheet.getRange("B2:B3").copyFrom("B1", "Formulas");
    sheet.getRange("C1").formulas = [["=SUM(B1:B3)"]];
    await context.sync();
    await work(sheet, finish, host);
  });
}

test("they have the expected values, which other formulas read", () =>
  doubles(async (sheet, finish) => {
    await finish(true);
    expect(await valuesOf(sheet, "B1:C3")).toEqual([
      [20, 50],
      [30, ""],
      ["forty", ""],
    ]);
  }));

test("one is worked out when a cell that it reads changes, and what reads it follows; the others stay", () =>
  doubles(async (sheet, finish) => {
    await finish(true);
    sheet.getRange("A2").values = [[7]];
    expect(await valuesOf(sheet, "B1:C3")).toEqual([
      [20, 34],
      [14, ""],
      ["forty", ""],
    ]);
  }));

test("a change that comes from a formula counts, and one that leaves its value alone does not", () =>
  onSheet(async (sheet, context, host) => {
    const finish = expecting(host, 0, 2, [[100]]);
    sheet.getRange("A1:A2").values = [[3], [5]];
    sheet.getRange("B1:C1").formulas = [["=MAX(A1:A2)", "=B1+1"]];
    await context.sync();
    await finish(true);
    sheet.getRange("A1").values = [[4]];
    expect(await valuesOf(sheet, "B1:C1")).toEqual([[5, 100]]);
    sheet.getRange("A1").values = [[9]];
    expect(await valuesOf(sheet, "B1:C1")).toEqual([[9, 10]]);
  }));

test("known formulas that read each other are worked out one after the other", () =>
  onSheet(async (sheet, context, host) => {
    const finish = expecting(host, 0, 1, [[10, 20, 30]]);
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1:D1").formulas = [["=A1+1", "=B1+1", "=C1+$B$1"]];
    await context.sync();
    await finish(true);
    expect(await valuesOf(sheet, "B1:D1")).toEqual([[10, 20, 30]]);
    sheet.getRange("A1").values = [[5]];
    expect(await valuesOf(sheet, "B1:D1")).toEqual([[6, 7, 13]]);
  }));

test("a full calculation works all of them out", () =>
  doubles(async (sheet, finish) => {
    await finish(true);
    sheet.context.workbook.application.calculate("Full");
    expect(await valuesOf(sheet, "B1:C3")).toEqual([
      [2, 12],
      [4, ""],
      [6, ""],
    ]);
  }));

test("all are worked out when the writing was not completed", () =>
  doubles(async (sheet, finish) => {
    await finish(false);
    expect(await valuesOf(sheet, "B1:C3")).toEqual([
      [2, 12],
      [4, ""],
      [6, ""],
    ]);
  }));

test("a formula that was written over has no known value any more", () =>
  doubles(async (sheet, finish) => {
    await finish(true);
    sheet.getRange("B1:B2").formulas = [["=3*A1"], [8]];
    sheet.getRange("A1").values = [[2]];
    expect(await valuesOf(sheet, "B1:C3")).toEqual([
      [6, 14],
      [8, ""],
      ["forty", ""],
    ]);
  }));

test("rows that move take them along, and renamed sheets are still read", () =>
  onSheet(async (sheet, context, host) => {
    const other = context.workbook.worksheets.add("Other");
    const finish = expecting(host, 1, 1, [[100]]);
    sheet.getRange("A2").values = [[1]];
    other.getRange("A1").values = [[2]];
    sheet.getRange("B2").formulas = [["=A2+Other!A1"]];
    await context.sync();
    await finish(true);
    sheet.getRange("1:1").insert("Down");
    other.name = "An other";
    await context.sync();
    sheet.getRange("A3").values = [[10]];
    expect(await valuesOf(sheet, "B3")).toEqual([[12]]);
    other.getRange("A1").values = [[20]];
    expect(await valuesOf(sheet, "B3")).toEqual([[30]]);
  }));

test("what a formula filled, and no longer fills, counts as changed", () =>
  onSheet(async (sheet, context, host) => {
    const finish = expecting(host, 0, 3, [[100]]);
    sheet.getRange("A1").values = [[2]];
    sheet.getRange("B1").formulas = [["=SEQUENCE(A1)"]];
    sheet.getRange("D1").formulas = [["=SUM(B2:B4)"]];
    await context.sync();
    await finish(true);
    expect(await valuesOf(sheet, "D1")).toEqual([[100]]);
    sheet.getRange("A1").values = [[3]];
    expect(await valuesOf(sheet, "D1")).toEqual([[5]]);
    sheet.getRange("B1").clear();
    expect(await valuesOf(sheet, "D1")).toEqual([[0]]);
  }));

test("values that a file has stay until what their formulas read changes, also by an area that functions make", async () => {
  let content: WorkbookContent | undefined;
  await onSheet(async (sheet, context, host) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1:D1").formulas = [["=2*A1", "=SUM(A1:INDEX(A:A,A3))", "=B1+C1"]];
    await context.sync();
    content = await host.content();
  });
  const cells = content?.sheets[0]?.cells.get(0);
  const stored = cells?.get(1);
  if (content === undefined || stored === undefined) throw new Error("There is no such cell.");
  cells?.set(1, { ...stored, value: 99 });
  await onSheet(
    async (sheet) => {
      expect(await valuesOf(sheet, "B1:D1")).toEqual([[99, 6, 8]]);
      sheet.getRange("A2").values = [[20]];
      expect(await valuesOf(sheet, "B1:D1")).toEqual([[99, 24, 123]]);
      sheet.getRange("A1").values = [[10]];
      expect(await valuesOf(sheet, "B1:D1")).toEqual([[20, 33, 53]]);
    },
    { content },
  );
});

test.each([
  ["a name", "=Rate*A1", 8],
  ["more than its cells", '=INDIRECT("A"&1)', 2],
  ["its own row", "=ROW()", 1],
])("a formula that reads %s is worked out at once", (_, formula, value) =>
  onSheet(async (sheet, context, host) => {
    const finish = expecting(host, 0, 5, [[100]]);
    sheet.getRange("A1").values = [[2]];
    sheet.getRange("C1:C3").values = [["Number"], [2], [4]];
    const table = sheet.tables.add("C1:C3", true);
    table.name = "Table1";
    sheet.getRange("H1").values = [[4]];
    context.workbook.names.add("Rate", sheet.getRange("H1"));
    await context.sync();
    sheet.getRange("F1").formulas = [[formula]];
    await context.sync();
    await finish(true);
    expect(await valuesOf(sheet, "F1")).toEqual([[value]]);
  }),
);

test("a formula that reads a table keeps its value until a cell of the table or the table itself changes", () =>
  onSheet(async (sheet, context, host) => {
    const finish = expecting(host, 0, 5, [[100]]);
    sheet.getRange("C1:C4").values = [["Number"], [2], [4], [8]];
    const table = sheet.tables.add("C1:C3", true);
    table.name = "Table1";
    await context.sync();
    sheet.getRange("F1").formulas = [["=SUM(Table1[Number])"]];
    await context.sync();
    await finish(true);
    expect(await valuesOf(sheet, "F1")).toEqual([[100]]);
    table.resize("C1:C4");
    expect(await valuesOf(sheet, "F1")).toEqual([[14]]);
    const again = expecting(host, 0, 5, [[100]]);
    sheet.getRange("F1").formulas = [["=SUM(Table1[Number])"]];
    await context.sync();
    await again(true);
    expect(await valuesOf(sheet, "F1")).toEqual([[100]]);
    sheet.getRange("C2").values = [[3]];
    expect(await valuesOf(sheet, "F1")).toEqual([[15]]);
  }));

test("a formula that names a table that is not there yet is worked out", () =>
  onSheet(async (sheet, context, host) => {
    const finish = expecting(host, 0, 5, [[100]]);
    sheet.getRange("F1").formulas = [["=IFERROR(SUM(Later[Number]),-1)"]];
    sheet.getRange("C1:C2").values = [["Number"], [7]];
    const table = sheet.tables.add("C1:C2", true);
    table.name = "Later";
    await context.sync();
    await finish(true);
    expect(await valuesOf(sheet, "F1")).toEqual([[7]]);
  }));

test("a formula of another table below, alike in its text, reads the cells of its own table", () =>
  onSheet(async (sheet, context, host) => {
    const finish = expecting(host, 0, 2, [[""], [100], [""], [""], [200]]);
    sheet.getRange("A1:C2").values = [
      ["Number", "Other", "Sum"],
      [1, 2, ""],
    ];
    sheet.getRange("A4:C5").values = [
      ["Other", "Number", "Sum"],
      [3, 4, ""],
    ];
    sheet.tables.add("A1:C2", true).name = "First";
    sheet.tables.add("A4:C5", true).name = "Second";
    await context.sync();
    sheet.getRange("C2").formulas = [["=[@Number]*10"]];
    sheet.getRange("C5").formulas = [["=[@Number]*10"]];
    await context.sync();
    await finish(true);
    expect(await valuesOf(sheet, "C2:C5")).toEqual([[100], [""], ["Sum"], [200]]);
    sheet.getRange("B5").values = [[5]];
    expect(await valuesOf(sheet, "C2:C5")).toEqual([[100], [""], ["Sum"], [50]]);
  }));

test("a formula that stays has the expected value at the end, and not before all of it was written", () =>
  onSheet(async (sheet, context, host) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1:C3").formulas = [
      ["=2*A1", "=B1+1"],
      ["=2*A2", "=B2+1"],
      ["=5*A3", "=B3+1"],
    ];
    await context.sync();
    const formulas = ["=2*A1"];
    const values = [[20], [30], [40]];
    const expected = { sheetId: null, sheet: "Sheet1", row: 0, column: 1, values, formulas };
    const finish = host.expectValues([expected]);
    sheet.getRange("A1:A3").values = [[4], [5], [6]];
    await context.sync();
    await finish(true);
    // The third is another formula than was expected there.
    expect(await valuesOf(sheet, "B1:C3")).toEqual([
      [20, 21],
      [30, 31],
      [30, 31],
    ]);
    const again = host.expectValues([expected]);
    sheet.getRange("A1:A3").values = [[7], [8], [9]];
    await context.sync();
    await again(false);
    expect(await valuesOf(sheet, "B1:C3")).toEqual([
      [14, 15],
      [16, 17],
      [45, 46],
    ]);
  }));

test("a formula that moves to where it is expected has the value, on a sheet that was fitted before", () =>
  onSheet(async (sheet, context, host) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B2").formulas = [["=2*A2"]];
    await context.sync();
    const [formulas, values] = [["=2*A3"], [[90]]];
    const finish = host.expectValues([{ sheet: "Sheet1", row: 2, column: 1, values, formulas }]);
    sheet.getRange("1:2").format.autofitRows();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A1").values = [[7]];
    await context.sync();
    await finish(true);
    expect(await valuesOf(sheet, "B3")).toEqual([[90]]);
  }));
