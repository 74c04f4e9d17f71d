/** Formulas of others keep the values that their file has while nothing that they read changes, whatever the engine thinks of them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { onSheet, valuesOf } from "../host/session";
import type { CellValue, WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";

/** The numbers 1 to 3 in A1:A3 and formulas in column B, with values of which the engine would work out none. */
const FORMULAS: readonly (readonly [formula: string, value: CellValue])[] = [
  ["=SUM(A1:A2*{1,2})", 101],
  ["=SUM(MMULT({1,2;3,4},{1;1}))+A1", 102],
  ["=ABS(A1+1)", 103],
  ["=ABS(A1+2)", 104],
  ["=B4+1", 105],
  ["=RAND()", 106],
  ["=TODAY()", 107],
  ["='[Other.xlsx]Sheet1'!A1+A1", 108],
  ["=YEAR(A3)", 109],
  ['=IF(A2>1,"yes","no")', "kept"],
  ["=B9+1", 110],
];

/** Written into the file in place of others, since files of our own have only functions that Excel knows. */
const UNKNOWN = [
  ["ABS(A1+1)", "NOT.KNOWN(A1)"],
  ["ABS(A1+2)", "UNKNOWNOFANY(A1)"],
] as const;

const textOf = (bytes: Uint8Array | undefined): string => strFromU8(bytes ?? new Uint8Array());

const VALUES = FORMULAS.map(([, value]) => [value]);
const IN_B = `B1:B${FORMULAS.length}`;

/** A file with the formulas and their values. @param date1904 its days count from 1904 */
async function foreignFile(date1904 = false): Promise<Uint8Array> {
  let content: WorkbookContent | undefined;
  await onSheet(async (sheet, context, host) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    await context.sync();
    content = await host.content();
  });
  if (content === undefined) throw new Error("There is no content.");
  for (const [row, [formula, value]] of FORMULAS.entries()) {
    const cells = content.sheets[0]?.cells;
    const columns = new Map(cells?.get(row) ?? []);
    cells?.set(row, columns.set(1, { formula, value, style: 0 }));
  }
  const files = unzipSync(await saveXlsx(content));
  let sheet = textOf(files["xl/worksheets/sheet1.xml"]);
  for (const [written, unknown] of UNKNOWN) sheet = sheet.replace(written, unknown);
  files["xl/worksheets/sheet1.xml"] = strToU8(sheet);
  if (date1904) {
    const workbook = textOf(files["xl/workbook.xml"]);
    const marked = workbook.replace("<workbookPr/>", '<workbookPr date1904="1"/>');
    files["xl/workbook.xml"] = strToU8(marked);
  }
  return zipSync(files);
}

/** The values of the formulas of a file, which is first opened, changed and saved. */
async function valuesAfter(
  file: Uint8Array,
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<{ readonly values: readonly unknown[]; readonly workbook: string }> {
  let saved = new Uint8Array();
  await onSheet(
    async (sheet, context, host) => {
      change(sheet, context);
      await context.sync();
      await valuesOf(sheet, IN_B);
      saved = new Uint8Array(await saveXlsx(await host.content()));
    },
    { content: await openXlsx(file) },
  );
  const again = await openXlsx(saved);
  const cells = again.sheets[0]?.cells;
  return {
    values: FORMULAS.map((_, row) => cells?.get(row)?.get(1)?.value ?? null),
    workbook: textOf(unzipSync(saved)["xl/workbook.xml"]),
  };
}

test.each([false, true])("opened and saved (dates from 1904: %s)", async (date1904) => {
  const file = await foreignFile(date1904);
  const { values, workbook } = await valuesAfter(file, () => undefined);
  expect(values.map((value) => [value])).toEqual(VALUES);
  expect(workbook.includes('date1904="1"')).toBe(date1904);
  expect(workbook).not.toContain("fullCalcOnLoad");
});

test("when sheets, tables, names and other cells are added", async () => {
  const { values } = await valuesAfter(await foreignFile(), (sheet, context) => {
    sheet.getRange("D1:D2").values = [["Number"], [5]];
    sheet.tables.add("D1:D2", true).name = "Added";
    context.workbook.names.add("Rate", sheet.getRange("D2"));
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:B1").formulas = [["=Sheet1!A1+Rate", "=SUM(Added[Number])"]];
  });
  expect(values.map((value) => [value])).toEqual(VALUES);
});

test("what reads a changed cell is worked out; what the engine cannot work out keeps its value, and Excel is told", async () => {
  const { values, workbook } = await valuesAfter(await foreignFile(), (sheet) => {
    sheet.getRange("A1").values = [[10]];
  });
  expect(values.slice(1, 6)).toEqual([20, 103, 104, 105, 106]);
  expect(values.slice(7)).toEqual([108, 109, "kept", 110]);
  expect(workbook).toContain('fullCalcOnLoad="1"');
});

test("with dates from 1904 no day is taken for another", async () => {
  const change = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A3").values = [[400]];
  };
  const from1904 = await valuesAfter(await foreignFile(true), change);
  expect(from1904.values.slice(8)).toEqual([109, "kept", 110]);
  expect(from1904.workbook).toContain('fullCalcOnLoad="1"');
  const from1900 = await valuesAfter(await foreignFile(), change);
  expect(from1900.values.slice(8)).toEqual([1901, "kept", 1902]);
});
