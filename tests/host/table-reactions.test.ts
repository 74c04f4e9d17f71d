/** What tables do by themselves: calculated columns and growth. */
import type { HostOptions } from "../../src/host/host";
import { formulasOf, onSheet, valuesOf } from "./session";

type Behaviour = NonNullable<HostOptions["behaviour"]>;

/** A table in A1:B5, `n` filled and `f` blank. */
function withTable(
  test: (sheet: Excel.Worksheet, table: Excel.Table) => Promise<void>,
  behaviour: Behaviour = {},
): Promise<void> {
  return onSheet(
    async (sheet) => {
      sheet.getRange("A1:B5").values = [
        ["n", "f"],
        [1, ""],
        [2, ""],
        [3, ""],
        [4, ""],
      ];
      const table = sheet.tables.add("A1:B5", true);
      table.name = "Rows";
      await sheet.context.sync();
      await test(sheet, table);
    },
    { behaviour },
  );
}

async function addressOf(table: Excel.Table): Promise<string> {
  const range = table.getRange().load("address");
  await table.context.sync();
  return range.address.replace("Sheet1!", "");
}

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("Use calculated columns in an Excel table; office-js #5909, #6745, #2093, #1916", () => {
  test("a formula written into one row of a blank column fills it", () =>
    withTable(async (sheet) => {
      sheet.getRange("B3").formulas = [["=A3*2"]];
      expect(await formulasOf(sheet, "B2:B5")).toEqual(column("=A2*2", "=A3*2", "=A4*2", "=A5*2"));
      expect(await valuesOf(sheet, "B2:B5")).toEqual(column(2, 4, 6, 8));
    }));

  test("so does a formula with a reference to the table, and one that is copied", () =>
    withTable(async (sheet) => {
      sheet.getRange("D9").formulas = [["=Rows[[#This Row],[n]]+1"]];
      sheet.getRange("B2").copyFrom("D9", "Formulas");
      expect(await valuesOf(sheet, "B2:B5")).toEqual(column(2, 3, 4, 5));
    }));

  test("several rows with one formula fill the rest, with several formulas under #6745 all get the last", () =>
    withTable(
      async (sheet) => {
        sheet.getRange("B2:B3").formulas = [["=A2*2"], ["=A3*2"]];
        expect(await valuesOf(sheet, "B2:B5")).toEqual(column(2, 4, 6, 8));
        sheet.getRange("B2:B5").clear("Contents");
        sheet.getRange("B2:B5").formulas = [["=1+1"], ["=1+2"], ["=1+3"], ["=1+4"]];
        expect(await formulasOf(sheet, "B2:B5")).toEqual(column("=1+4", "=1+4", "=1+4", "=1+4"));
      },
      { calculatedColumns: "last" },
    ));

  test("where Excel only fills, a write of the whole column stays as it is written", () =>
    withTable(
      async (sheet) => {
        const formulas = [["=1+1"], ["=1+2"], ["=1+3"], ["=1+4"]];
        sheet.getRange("B2:B5").formulas = formulas;
        expect(await formulasOf(sheet, "B2:B5")).toEqual(formulas);
        sheet.getRange("B2:B5").clear("Contents");
        sheet.getRange("B2:B3").formulas = [["=1+1"], ["=1+2"]];
        expect(await formulasOf(sheet, "B2:B5")).toEqual(column("=1+1", "=1+2", "", ""));
      },
      { calculatedColumns: "fill" },
    ));

  test("a formula written over one row of a calculated column replaces it in every row", () =>
    withTable(async (sheet) => {
      sheet.getRange("B2").formulas = [["=A2*2"]];
      sheet.getRange("B4").formulas = [["=A4*3"]];
      expect(await valuesOf(sheet, "B2:B5")).toEqual(column(3, 6, 9, 12));
    }));

  test("values are left alone, and a column with values is not filled", () =>
    withTable(async (sheet) => {
      sheet.getRange("B2").values = [["kept"]];
      sheet.getRange("B3").formulas = [["=A3*2"]];
      expect(await formulasOf(sheet, "B2:B5")).toEqual(column("kept", "=A3*2", "", ""));
    }));

  test("new rows get the formula: by resize, by adding, by growth", () =>
    withTable(async (sheet, table) => {
      sheet.getRange("B2").formulas = [["=[@n]*2"]];
      table.resize("A1:B6");
      table.rows.add(undefined, [[6, null]] as never);
      sheet.getRange("A8").values = [[7]];
      expect(await addressOf(table)).toBe("A1:B8");
      expect(await formulasOf(sheet, "B6:B8")).toEqual(column("=[@n]*2", "=[@n]*2", "=[@n]*2"));
    }));

  test("with the person's switch off nothing is filled", () =>
    withTable(
      async (sheet, table) => {
        sheet.getRange("B3").formulas = [["=A3*2"]];
        table.resize("A1:B6");
        expect(await formulasOf(sheet, "B2:B6")).toEqual(column("", "=A3*2", "", "", ""));
      },
      { calculatedColumns: "off" },
    ));
});

describe("Resize a table by adding or removing rows and columns: include new rows and columns", () => {
  test("a table grows over what is written directly under it", () =>
    withTable(async (sheet, table) => {
      sheet.getRange("A6:A7").values = [[5], [6]];
      expect(await addressOf(table)).toBe("A1:B7");
    }));

  test("and over what is written directly beside it, which gets a header", () =>
    withTable(async (sheet, table) => {
      sheet.getRange("C3").values = [["x"]];
      expect(await addressOf(table)).toBe("A1:C5");
      expect(await valuesOf(sheet, "C1:C3")).toEqual(column("Column3", "", "x"));
      sheet.getRange("D1").values = [["head"]];
      expect(await addressOf(table)).toBe("A1:D5");
    }));

  test("a person's typing does the same", () =>
    onSheet(async (sheet, _context, host) => {
      sheet.getRange("A1:A2").values = [["n"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      await sheet.context.sync();
      await host.editByUser((workbook) => {
        workbook.worksheets.getItem("Sheet1").getRange("A3").values = [[2]];
      });
      expect(await addressOf(table)).toBe("A1:A3");
    }));

  test("not over what was there, past a blank row or column, under totals, or into another table", () =>
    withTable(async (sheet, table) => {
      sheet.getRange("A7").values = [["past a blank row"]];
      sheet.getRange("D2").values = [["past a blank column"]];
      sheet.getRange("A6:A6").values = [[""]];
      expect(await addressOf(table)).toBe("A1:B5");
      table.showTotals = true;
      sheet.getRange("B7").values = [["under the totals"]];
      expect(await addressOf(table)).toBe("A1:B6");
      table.showTotals = false;
      expect(await addressOf(table)).toBe("A1:B5");
    }));

  test("a row that holds something already stays outside", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B4").values = [
        ["n", "m"],
        [1, 2],
        [3, 4],
        ["", "note"],
      ];
      const table = sheet.tables.add("A1:B3", true);
      await context.sync();
      sheet.getRange("A4").values = [[5]];
      expect(await addressOf(table)).toBe("A1:B3");
    }));

  test("with the person's switch off no table grows", () =>
    withTable(
      async (sheet, table) => {
        sheet.getRange("A6:A7").values = [[5], [6]];
        sheet.getRange("C1").values = [["x"]];
        expect(await addressOf(table)).toBe("A1:B5");
      },
      { tablesGrow: false },
    ));
});
