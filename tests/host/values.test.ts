/** What goes into cells and comes out of them, as Microsoft's documentation says. */
import { errorCode, formulasOf, onSheet, valuesOf } from "./session";

describe("Blank and null values in Excel add-ins", () => {
  test("null in a two-dimensional array leaves a cell as it is, an empty text clears it", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").values = [[null, "", 4]];
      expect(await valuesOf(sheet, "A1:C1")).toEqual([[1, "", 4]]);
    }));

  test("null is no valid value of a single property", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = null as never;
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
    }));

  test("a format property answers null where the cells of a range differ", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.color = "#FF0000";
      const both = sheet.getRange("A1:A2").load("format/font/color");
      const one = sheet.getRange("A1").load("format/font/color");
      await context.sync();
      expect([both.format.font.color, one.format.font.color]).toEqual([null, "#FF0000"]);
    }));

  test("an empty number format resets it to General, null leaves it", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["0.0", "0%"]];
      range.numberFormat = [["", null]];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["General", "0%"]]);
    }));
});

describe("Set and get range values, text, or formulas using the Excel JavaScript API", () => {
  test("one value goes to every cell of the range", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:B2").values = "x" as never;
      expect(await valuesOf(sheet, "A1:B2")).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    }));

  test("an array that does not fit is refused and nothing is written", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["x", "y", "z"]];
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
      expect(await valuesOf(sheet, "A1:C1")).toEqual([["", "", ""]]);
    }));

  test("values, formulas and text of the same cells are what each is", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.formulas = [[0.5, "=A1*2", '=A1&" h"']];
      sheet.getRange("A1").numberFormat = [["0%"]];
      range.load("values,formulas,text,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[0.5, 1, "0.5 h"]]);
      expect(range.formulas).toEqual([[0.5, "=A1*2", '=A1&" h"']]);
      expect(range.text).toEqual([["50%", "1", "0.5 h"]]);
      expect(range.valueTypes).toEqual([["Double", "Double", "String"]]);
    }));
});

describe("Entering data: text, numbers, dates and truth values", () => {
  test.each([
    ["12", 12, "General"],
    ["1.5", 1.5, "General"],
    ["50%", 0.5, "0%"],
    ["TRUE", true, "General"],
    ["2024-01-31", 45_322, "yyyy-mm-dd"],
    ["#N/A", "#N/A", "General"],
    ["channel 7", "channel 7", "General"],
  ])("%s is entered as %s", (entered, value, format) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[entered]];
      range.load("values,numberFormat");
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[[value]], [[format]]]);
    }),
  );

  test.each(["12", "=1+1", "TRUE", "50%", "+46", "-x", "@a", "007"])(
    "%s stays text in a cell whose number format is @",
    (entered) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [["@"]];
        range.values = [[entered]];
        range.load("values,formulas,valueTypes");
        await context.sync();
        expect([range.values, range.formulas]).toEqual([[[entered]], [[entered]]]);
        expect(range.valueTypes).toEqual([["String"]]);
      }),
  );

  test.each(["=1+1", "12", "TRUE", "'quoted"])("%s after an apostrophe is text", (entered) =>
    onSheet(async (sheet) => {
      sheet.getRange("A1").values = [[`'${entered}`]];
      expect(await valuesOf(sheet, "A1")).toEqual([[entered]]);
    }),
  );

  test("the @ of a whole column holds for cells that are filled later", () =>
    onSheet(async (sheet) => {
      sheet.getRange("B:B").numberFormat = "@" as never;
      sheet.getRange("A1:B1").values = [["007", "007"]];
      expect(await valuesOf(sheet, "A1:B1")).toEqual([[7, "007"]]);
    }));

  test("a formula that cannot be read is refused", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SUM(A2"]];
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
    }));
});

describe("Excel specifications and limits", () => {
  test("text beyond 32 767 characters is refused", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
    }));

  test("a formula beyond 8 192 characters is refused", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [[`=${"1+".repeat(4_200)}1`]];
      expect(await errorCode(context.sync())).toBe("FormulaLengthExceedsLimit");
    }));
});

describe("Read or write to an unbounded range using the Excel JavaScript API", () => {
  test("cell-level properties of whole columns answer null, others are right", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A:C");
      range.load("values,columnCount,rowCount,address");
      await context.sync();
      expect(range.values).toBeNull();
      expect([range.columnCount, range.rowCount, range.address]).toEqual([
        3,
        1_048_576,
        "Sheet1!A:C",
      ]);
    }));

  test("values of whole columns cannot be set", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A:B").values = "x" as never;
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
    }));
});

test("a write of more than 1 500 cells, which the client cuts into pieces, arrives whole", () =>
  onSheet(async (sheet) => {
    const column = Array.from({ length: 4_000 }, (_, index) => [index]);
    sheet.getRange("A1:A4000").values = column;
    expect(await valuesOf(sheet, "A1:A4000")).toEqual(column);
  }));

test("clearing contents keeps the look, clearing formats keeps the contents", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.formulas = [["=1+1"]];
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("formulas,format/font/bold");
    await context.sync();
    expect([range.formulas, range.format.font.bold]).toEqual([[[""]], true]);
    range.values = [[3]];
    range.clear("Formats");
    range.load("values,format/font/bold");
    await context.sync();
    expect([range.values, range.format.font.bold]).toEqual([[[3]], false]);
  }));

test("formulas survive being copied: relative references move along", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 10],
      [2, 20],
    ];
    sheet.getRange("C1").formulas = [["=A1+$B$1"]];
    sheet.getRange("C2").copyFrom("C1");
    expect(await formulasOf(sheet, "C2")).toEqual([["=A2+$B$1"]]);
    expect(await valuesOf(sheet, "C2")).toEqual([[12]]);
  }));

test("formulas copied down replace other formulas and texts, and leave their own copies as they are", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("B1:B4").formulas = [["=A1*2"], ["=A2*2"], ["=A3+100"], ["typed"]];
    sheet.getRange("C1:C4").formulas = [["=A1"], ["=A2+1"], ["=A3+1"], ["=A4+1"]];
    sheet.getRange("C2:C4").copyFrom("C1", "Formulas");
    sheet.getRange("B2:B4").copyFrom("B1", "Formulas");
    expect(await formulasOf(sheet, "B1:C4")).toEqual([
      ["=A1*2", "=A1"],
      ["=A2*2", "=A2"],
      ["=A3*2", "=A3"],
      ["=A4*2", "=A4"],
    ]);
    sheet.getRange("A2").values = [[20]];
    sheet.getRange("B2:C4").copyFrom("B1:C1", "Formulas");
    expect(await valuesOf(sheet, "B1:C4")).toEqual([
      [2, 1],
      [40, 20],
      [6, 3],
      [8, 4],
    ]);
  }));
