/** Cells whose number format is `@`, numbers' digits, and formats that formulas take. */
import { errorCode, formulasOf, onSheet, valuesOf } from "./session";

async function readOf(
  sheet: Excel.Worksheet,
  address: string,
): Promise<Pick<Excel.Range, "values" | "formulas" | "valueTypes" | "numberFormat">> {
  const range = sheet.getRange(address).load("values,formulas,valueTypes,numberFormat");
  await sheet.context.sync();
  return range;
}

describe("Format numbers as text (Microsoft's support page; VBA's Range.NumberFormat)", () => {
  test.each([
    [12, "12"],
    [0.1 + 0.2, "0.3"],
    [-1.5, "-1.5"],
    [1e21, "1E+21"],
    [true, "TRUE"],
    ["=1+1", "=1+1"],
  ])("%s entered in a cell that is formatted as Text is the text %s", (entered, text) =>
    onSheet(async (sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").formulas = [[entered]];
      const { values, formulas, valueTypes } = await readOf(sheet, "A1");
      expect([values, formulas, valueTypes]).toEqual([[[text]], [[text]], [["String"]]]);
    }),
  );

  test("the format set afterwards leaves numbers and formulas as they are, until they are entered again", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      sheet.getRange("A1:B1").numberFormat = "@" as never;
      expect(await valuesOf(sheet, "A1:B1")).toEqual([[1, 2]]);
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      expect(await valuesOf(sheet, "A1:B1")).toEqual([["1", "=A1+1"]]);
    }));

  test("a text number is none to a sum", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
      expect(await valuesOf(sheet, "A3")).toEqual([[2]]);
    }));
});

describe("Floating-point arithmetic may give inaccurate results in Excel: 15 significant digits", () => {
  const numbers = [0.1 + 0.2, 1 / 3, 123_456_789_012_345_680, 1e-300, 12_345.678_901_234_567];

  test("numbers come back with 15 digits, as values and as formulas", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:E1").values = [numbers];
      const digits = [0.3, 0.333333333333333, 123_456_789_012_346_000, 1e-300, 12_345.6789012346];
      const { values, formulas } = await readOf(sheet, "A1:E1");
      expect([values, formulas]).toEqual([[digits], [digits]]);
    }));

  test("Excel on a platform that gives every bit can be had", () =>
    onSheet(
      async (sheet) => {
        sheet.getRange("A1:E1").values = [numbers];
        expect(await valuesOf(sheet, "A1:E1")).toEqual([numbers]);
      },
      { behaviour: { fifteenDigits: false } },
    ));
});

describe('Formulas take formats: Microsoft\'s support page "Format numbers", General cells of formulas', () => {
  test.each([
    ["=A1*2", "0.0%"],
    ["=Sheet1!$A$1+B1", "0.0%"],
    ["=SUM(B1,A1)", "@"],
    ["=LEN(Table1[b])", "@"],
    ["=1+1", "General"],
  ])("%s takes %s of the first cell that it refers to", (formula, format) =>
    onSheet(async (sheet) => {
      sheet.getRange("E1:E2").values = [["b"], ["x"]];
      sheet.getRange("E2").numberFormat = [["@"]];
      sheet.tables.add("E1:E2", true);
      sheet.getRange("A1:B1").numberFormat = [["0.0%", "@"]];
      sheet.getRange("C1").formulas = [[formula]];
      const { numberFormat, formulas } = await readOf(sheet, "C1");
      expect([numberFormat, formulas]).toEqual([[[format]], [[formula]]]);
    }),
  );

  test("with the format Text the same formula is a text when it is entered again", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("B1").formulas = [["=A1&1"]];
      sheet.getRange("B1").formulas = [["=A1&1"]];
      expect(await valuesOf(sheet, "B1")).toEqual([["=A1&1"]]);
    }));

  test("a cell with a format of its own keeps it; so does every cell where Excel does not do it", async () => {
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["@", "0"]];
      sheet.getRange("B1").formulas = [["=A1&1"]];
      expect((await readOf(sheet, "B1")).numberFormat).toEqual([["0"]]);
    });
    await onSheet(
      async (sheet) => {
        sheet.getRange("A1").numberFormat = [["@"]];
        sheet.getRange("B1").formulas = [["=A1&1"]];
        expect((await readOf(sheet, "B1")).numberFormat).toEqual([["General"]]);
      },
      { behaviour: { formulasTakeFormats: false } },
    );
  });
});

test("a formula that is copied into a Text cell stays one: it is not entered", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=1+1"]];
    sheet.getRange("B1").numberFormat = [["@"]];
    sheet.getRange("B1").copyFrom("A1", "Formulas");
    expect(await errorCode(context.sync())).toBe("none");
    expect(await formulasOf(sheet, "B1")).toEqual([["=1+1"]]);
  }));
