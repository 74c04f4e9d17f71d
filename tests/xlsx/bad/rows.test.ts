/** Rows that are not well formed are refused: they would be read by halves, and written again into a file that nothing opens. */
import { FileError } from "../../../src/xlsx/failure";
import { openXlsx } from "../../../src/xlsx/open";
import { FIRST_SHEET, foreignParts, pack } from "../foreign-workbook";

/** Whether a workbook with this in place of its first rows is opened, or why not. */
async function ending(change: (sheet: string) => string): Promise<string> {
  const parts = foreignParts();
  const before = parts[FIRST_SHEET] ?? "";
  const sheet = change(before);
  expect(sheet).not.toBe(before);
  try {
    await openXlsx(pack({ ...parts, [FIRST_SHEET]: sheet }));
    return "open";
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

const CELL = '<row r="900"><c r="A900" t="inlineStr"><is><t>';

test.each([
  ["a cell that does not end", /<sheetData>/, `<sheetData>${CELL}${"a".repeat(100_000)}`],
  ["rows and cells inside each other", /<sheetData>/, `<sheetData>${"<row><c>".repeat(100_000)}`],
  ["an end without its beginning in a row", /<\/row>/, "</c></row>"],
  ["an end without its beginning beside rows", /<\/row>/, "</row></x>"],
  ["an element that does not end beside cells", /<\/row>/, "<x></row>"],
  ["an element that does not end after the last row", /<\/sheetData>/, "<x></sheetData>"],
  ["another element for rows", /<\/sheetData>/, "</sheetData><sheetData></sheetData>"],
  ["elements that overlap in a cell", /<\/sheetData>/, `${CELL}a</is></t></c></row></sheetData>`],
] as const)("%s", async (_, pattern, by) => {
  expect(await ending((sheet) => sheet.replace(pattern, by))).toBe("damaged");
});

test("what programs write beside rows and cells opens", async () => {
  const beside =
    "<!-- rows --><row r='901' ><c r = 'A901' t='inlineStr'><is><t a='1>2'>b</t></is></c>";
  const ext = '<extLst><ext uri="a"><x:b xmlns:x="c"/></ext></extLst></row>';
  const rich = `${CELL}</t><r><rPr><b/></rPr><t xml:space="preserve">a &lt; b</t></r></is></c></row>`;
  expect(
    await ending((sheet) => sheet.replace("</sheetData>", `\n${rich}${beside}${ext}</sheetData>`)),
  ).toBe("open");
});
