/** Protection of a workbook's structure: what it forbids, and that files keep it. */
import "../commands/own-realm";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { errorCode, onSheet } from "./session";

describe("Excel.WorkbookProtection", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["add a sheet", (sheet) => sheet.context.workbook.worksheets.add("Other")],
    [
      "delete one",
      (sheet) => {
        sheet.delete();
      },
    ],
    [
      "rename one",
      (sheet) => {
        sheet.name = "Other";
      },
    ],
    [
      "move one",
      (sheet) => {
        sheet.position = 0;
      },
    ],
    [
      "hide one",
      (sheet) => {
        sheet.visibility = "Hidden";
      },
    ],
  ])("nobody can %s, and cells can be written", (_, change) =>
    onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("Second");
      context.workbook.protection.protect();
      await context.sync();
      change(sheet);
      expect(await errorCode(context.sync())).toBe("AccessDenied");
      sheet.getRange("A1").values = [["written"]];
      expect(await errorCode(context.sync())).toBe("none");
    }),
  );

  test("it is taken away with its password only", () =>
    onSheet(async (_sheet, context) => {
      const { protection } = context.workbook;
      protection.protect("secret");
      await context.sync();
      protection.unprotect("guess");
      expect(await errorCode(context.sync())).toBe("AccessDenied");
      protection.unprotect("secret");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    }));
});

test("a file keeps the protection with its password, and loses it when it is taken away", () =>
  onSheet(async (_sheet, context, host) => {
    context.workbook.protection.protect("secret");
    await context.sync();
    const saved = await openXlsx(await saveXlsx(await host.content()));
    expect(saved.structureProtection?.raw).toEqual({
      workbookPassword: expect.stringMatching(/^[0-9A-F]{4}$/) as string,
    });
    const again = await openXlsx(await saveXlsx(saved));
    expect(again.structureProtection).toEqual(saved.structureProtection);
    const open = await openXlsx(await saveXlsx({ ...again, structureProtection: null }));
    expect(open.structureProtection).toBeNull();
  }));
