/** Tables: names, headers, growing, overlap, as Microsoft's documentation says. */
import { errorCode, formulasOf, onSheet, valuesOf } from "./session";

const THREE_ROWS = [
  ["id", "name", "volume"],
  ["S1", "Bygglov", 10],
  ["S2", "Förskola", 20],
];

function services(sheet: Excel.Worksheet, address = "A1:C3"): Excel.Table {
  sheet.getRange(address).values = THREE_ROWS;
  const table = sheet.tables.add(address, true);
  table.name = "Services";
  return table;
}

describe("Excel.TableCollection class", () => {
  test("a table can't overlap another table", () =>
    onSheet(async (sheet, context) => {
      services(sheet);
      sheet.tables.add("C3:D5", true);
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  test("without headers, generated ones are put above and the data moves down a row", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("A1:B2", false);
      expect(await valuesOf(sheet, "A1:B3")).toEqual([
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ]);
    }));

  test("header cells become texts of their own", () =>
    onSheet(async (sheet) => {
      sheet.getRange("A1:D2").values = [
        [2024, "name", "name", ""],
        [1, 2, 3, 4],
      ];
      sheet.tables.add("A1:D2", true);
      expect(await valuesOf(sheet, "A1:D1")).toEqual([["2024", "name", "name2", "Column4"]]);
    }));

  test("getItem finds a table of any sheet by its name in any case", () =>
    onSheet(async (sheet, context) => {
      services(sheet);
      const table = context.workbook.tables.getItem("SERVICES").load("name");
      const none = context.workbook.tables.getItemOrNullObject("Nothing");
      await context.sync();
      expect([table.name, none.isNullObject]).toEqual(["Services", true]);
    }));
});

describe("Rename an Excel table: names begin with a letter or _, have no spaces and are no references", () => {
  test.each(["A1", "R1C1", "two words", "1st", "", "x".repeat(256), "a-b"])(
    "%s is refused",
    (name) =>
      onSheet(async (sheet, context) => {
        services(sheet).name = name;
        expect(await errorCode(context.sync())).toBe("InvalidArgument");
      }),
  );

  test("a name that a name or another table has is refused", () =>
    onSheet(async (sheet, context) => {
      const table = services(sheet);
      context.workbook.names.add("rate", sheet.getRange("E1"));
      await context.sync();
      table.name = "Rate";
      expect(await errorCode(context.sync())).toBe("ItemAlreadyExists");
    }));

  test("structured references follow the new name", () =>
    onSheet(async (sheet) => {
      const table = services(sheet);
      sheet.getRange("E1").formulas = [["=SUM(Services[volume])"]];
      table.name = "Tasks";
      expect(await formulasOf(sheet, "E1")).toEqual([["=SUM(Tasks[volume])"]]);
      expect(await valuesOf(sheet, "E1")).toEqual([[30]]);
    }));
});

describe("Excel.Table class", () => {
  test("its ranges are header, body and both", () =>
    onSheet(async (sheet, context) => {
      const table = services(sheet, "B2:D4");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        "Sheet1!B2:D4",
        "Sheet1!B2:D2",
        "Sheet1!B3:D4",
      ]);
    }));

  test("resize: the headers must stay in the same row", () =>
    onSheet(async (sheet, context) => {
      const table = services(sheet);
      table.resize("A1:D6");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:D6");
      table.resize("A2:D6");
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
    }));

  test("structured references see rows as soon as the table is resized over them", () =>
    onSheet(async (sheet) => {
      const table = services(sheet);
      sheet.getRange("E1").formulas = [["=SUM(Services[volume])"]];
      expect(await valuesOf(sheet, "E1")).toEqual([[30]]);
      sheet.getRange("A4:C4").values = [["S3", "Skola", 5]];
      table.resize("A1:C4");
      expect(await valuesOf(sheet, "E1")).toEqual([[35]]);
    }));

  test("convertToRange leaves the cells, delete takes them too", () =>
    onSheet(async (sheet, context) => {
      services(sheet).convertToRange();
      expect((await valuesOf(sheet, "A1:C3"))[1]).toEqual(["S1", "Bygglov", 10]);
      const again = sheet.tables.add("A1:C3", true);
      again.delete();
      const count = sheet.tables.getCount();
      expect(await valuesOf(sheet, "A1:C1")).toEqual([["", "", ""]]);
      await context.sync();
      expect(count.value).toBe(0);
    }));

  test("style and switches are kept", () =>
    onSheet(async (sheet, context, host) => {
      const table = services(sheet);
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      await context.sync();
      expect((await host.content()).sheets[0]?.tables[0]).toMatchObject({
        style: "TableStyleLight9",
        showBandedRows: false,
        showFilterButton: false,
      });
    }));
});

describe("Excel.TableColumnCollection class", () => {
  test("columns are found by name, and a new one goes in among them", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("D1").values = [["beside"]];
      const table = services(sheet);
      table.columns.add(1, [["kind"], ["apply"], ["inform"]]);
      table.columns.load("items/name");
      const volume = table.columns.getItem("volume").getDataBodyRange().load("values,address");
      const missing = table.columns.getItemOrNullObject("Missing");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["id", "kind", "name", "volume"]);
      expect([volume.values, volume.address]).toEqual([[[10], [20]], "Sheet1!D2:D3"]);
      expect(missing.isNullObject).toBe(true);
      expect(await valuesOf(sheet, "E1")).toEqual([["beside"]]);
    }));
});

describe("Excel.TableRowCollection class", () => {
  test("rows are added at the end; what stands below moves down", () =>
    onSheet(async (sheet, context) => {
      const table = services(sheet);
      sheet.getRange("A5").values = [["below"]];
      table.rows.add(undefined, [
        ["S3", "Skola", 5],
        ["S4", "Vård", 6],
      ]);
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:C5");
      expect(await valuesOf(sheet, "A4:A7")).toEqual([["S3"], ["S4"], [""], ["below"]]);
    }));

  test("rows that do not fit are refused", () =>
    onSheet(async (sheet, context) => {
      services(sheet).rows.add(undefined, [["S3"]]);
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
    }));
});
