/** Breaks between printed pages (Excel.PageBreakCollection; "Insert, move, or delete page breaks in a worksheet"). */
import { openXlsx } from "../../src/xlsx/open";
import { errorCode, onSheet } from "./session";
import { saveXlsx } from "../../src/xlsx/save";

test("a page begins above the range's first row; twice is once, and nothing is above the first row", () =>
  onSheet(async (sheet, context, host) => {
    sheet.horizontalPageBreaks.add("B21:E21");
    sheet.horizontalPageBreaks.add("A9");
    sheet.horizontalPageBreaks.add("A21");
    const count = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    expect((await host.content()).sheets[0]?.page.rowBreaks).toEqual([8, 20]);
    sheet.horizontalPageBreaks.add("A1");
    expect(await errorCode(context.sync())).toBe("InvalidArgument");
    sheet.horizontalPageBreaks.add("A2:A2000");
    sheet.horizontalPageBreaks.removePageBreaks();
    await context.sync();
    expect((await host.content()).sheets[0]?.page.rowBreaks).toBeUndefined();
  }));

test("a sheet has 1023 breaks at the most", () =>
  onSheet(async (sheet, context) => {
    for (let row = 2; row <= 1024; row++) sheet.horizontalPageBreaks.add(`A${row}`);
    await context.sync();
    sheet.horizontalPageBreaks.add("A2000");
    expect(await errorCode(context.sync())).toBe("InvalidArgument");
  }));

test("a break is found by its number, and deleted", () =>
  onSheet(async (sheet, context, host) => {
    sheet.horizontalPageBreaks.add("A9");
    sheet.horizontalPageBreaks.add("A21");
    const after = sheet.horizontalPageBreaks.getItem(1).getCellAfterBreak().load("address");
    sheet.horizontalPageBreaks.getItem(0).delete();
    await context.sync();
    expect(after.address).toBe("Sheet1!A21");
    expect((await host.content()).sheets[0]?.page.rowBreaks).toEqual([20]);
  }));

test("breaks and both parts of a print area move with inserted rows, and are in the file", () =>
  onSheet(async (sheet, context, host) => {
    sheet.horizontalPageBreaks.add("A9");
    sheet.horizontalPageBreaks.add("A21");
    sheet.pageLayout.setPrintArea(sheet.getRanges("A1:C30,D4:E12"));
    sheet.getRange("10:11").insert("Down");
    // Cells that move aside take no break along.
    sheet.getRange("A2:A3").insert("Down");
    await context.sync();
    const { sheets } = await openXlsx(await saveXlsx(await host.content()));
    expect(sheets[0]?.page).toMatchObject({ rowBreaks: [8, 22], printArea: "A1:C32,D4:E14" });
  }));
