/** Defined names, as "Define and use names in formulas" and the Excel.NamedItem class say. */
import { errorCode, onSheet } from "./session";

describe("Define and use names in formulas: syntax rules for names", () => {
  test.each(["A1", "R1C1", "c", "two words", "1st", "a-b", "", "x".repeat(256)])(
    "%s is refused",
    (name) =>
      onSheet(async (sheet, context) => {
        context.workbook.names.add(name, sheet.getRange("A1"));
        expect(await errorCode(context.sync())).toBe("InvalidArgument");
      }),
  );

  test("a name that is taken in another case exists already, on a sheet it may exist too", () =>
    onSheet(async (sheet, context) => {
      context.workbook.names.add("rate", sheet.getRange("A1"));
      sheet.names.add("rate", sheet.getRange("B1"));
      await context.sync();
      context.workbook.names.add("RATE", sheet.getRange("C1"));
      expect(await errorCode(context.sync())).toBe("ItemAlreadyExists");
    }));
});

describe("Excel.NamedItem class", () => {
  test("a name of a range knows its formula, value, type, scope and range", () =>
    onSheet(async (sheet, context) => {
      const name = context.workbook.names.add("volumes", sheet.getRange("B2:B9"), "per year");
      name.load("name,formula,value,type,scope,comment,visible");
      const range = name.getRange().load("address");
      await context.sync();
      expect([name.formula, name.value, name.type]).toEqual([
        "=Sheet1!$B$2:$B$9",
        "Sheet1!B2:B9",
        "Range",
      ]);
      expect([name.scope, name.comment, name.visible]).toEqual(["Workbook", "per year", true]);
      expect(range.address).toBe("Sheet1!B2:B9");
    }));

  test("a name of a constant has no range", () =>
    onSheet(async (_sheet, context) => {
      const name = context.workbook.names.add("rate", "=0.5");
      name.load("value,type");
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.value, name.type, range.isNullObject]).toEqual([0.5, "Double", true]);
    }));

  test("a deleted name is a null object, and formulas that used it give #NAME?", () =>
    onSheet(async (sheet, context) => {
      context.workbook.names.add("rate", "=2");
      const cell = sheet.getRange("A1");
      cell.formulas = [["=rate*3"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[6]]);
      context.workbook.names.getItem("rate").delete();
      const gone = context.workbook.names.getItemOrNullObject("rate");
      cell.load("values");
      await context.sync();
      expect([gone.isNullObject, cell.values]).toEqual([true, [["#NAME?"]]]);
    }));

  test("references of a name follow a renamed worksheet", () =>
    onSheet(async (sheet, context) => {
      const name = context.workbook.names.add("volumes", sheet.getRange("B2"));
      sheet.name = "Nuläge 2025";
      name.load("formula");
      await context.sync();
      expect(name.formula).toBe("='Nuläge 2025'!$B$2");
    }));
});
