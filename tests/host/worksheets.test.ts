/** Worksheets: names, order, visibility, properties, as Microsoft's documentation says. */
import { errorCode, formulasOf, onSheet, valuesOf } from "./session";

describe("Rename a worksheet: a name has at most 31 characters, none of \\ / ? * [ ] :, and is unique", () => {
  test.each([
    "x".repeat(32),
    "a/b",
    "a\\b",
    "a?b",
    "a*b",
    "a[b",
    "a]b",
    "a:b",
    "'a",
    "a'",
    "History",
  ])("%s is refused", (name) =>
    onSheet(async (_sheet, context) => {
      context.workbook.worksheets.add(name);
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
    }),
  );

  test("a name that differs only in case exists already", () =>
    onSheet(async (_sheet, context) => {
      context.workbook.worksheets.add("SHEET1");
      expect(await errorCode(context.sync())).toBe("ItemAlreadyExists");
    }));

  test("31 characters and Swedish letters are allowed, and the id outlives a new name", () =>
    onSheet(async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      sheet.name = `Åtgärder ${"x".repeat(22)}`;
      const again = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      expect(again.name).toHaveLength(31);
    }));

  test("formulas follow the new name, quoted where it needs quotes", () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [["=Sheet1!B2+SUM(Sheet1!C:C)"]];
      sheet.name = "Per kanal";
      expect(await formulasOf(other, "A1")).toEqual([["='Per kanal'!B2+SUM('Per kanal'!C:C)"]]);
    }));
});

describe("Excel.WorksheetCollection class", () => {
  test("getItem takes a name in any case and an id; what is not there is ItemNotFound", () =>
    onSheet(async (_sheet, context) => {
      const found = context.workbook.worksheets.getItem("sheet1").load("name");
      await context.sync();
      expect(found.name).toBe("Sheet1");
      context.workbook.worksheets.getItem("Missing").load("name");
      expect(await errorCode(context.sync())).toBe("ItemNotFound");
    }));

  test("loads members of members in one query", () =>
    onSheet(async (sheet, context) => {
      sheet.customProperties.add("channelMatrix", "services");
      sheet.getRange("A1:B2").values = [
        ["id", "name"],
        [1, "x"],
      ];
      sheet.tables.add("A1:B2", true).name = "Services";
      const { worksheets } = context.workbook;
      worksheets.load(
        "items/id,items/name,items/customProperties/items/key,items/customProperties/items/value,items/tables/items/name",
      );
      await context.sync();
      const [first] = worksheets.items;
      expect(first?.customProperties.items.map(({ key, value }) => [key, value])).toEqual([
        ["channelMatrix", "services"],
      ]);
      expect(first?.tables.items.map(({ name }) => name)).toEqual(["Services"]);
    }));

  test("add without a name takes the next free one, at the end", () =>
    onSheet(async (_sheet, context) => {
      const added = context.workbook.worksheets.add().load("name,position");
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect([added.name, added.position, count.value]).toEqual(["Sheet2", 1, 2]);
    }));
});

describe("Excel.Worksheet class", () => {
  test("the last visible worksheet can neither be deleted nor hidden", () =>
    onSheet(async (sheet, context) => {
      sheet.delete();
      expect(await errorCode(context.sync())).toBe("InvalidOperation");
      sheet.visibility = "Hidden";
      expect(await errorCode(context.sync())).toBe("InvalidOperation");
    }));

  test("a hidden worksheet cannot be activated, a very hidden one not deleted either, until it is hidden or shown", () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      for (const visibility of ["Hidden", "VeryHidden"] as const) {
        other.visibility = visibility;
        await context.sync();
        other.activate();
        expect(await errorCode(context.sync())).toBe("InvalidOperation");
      }
      const count = context.workbook.worksheets.getCount(true);
      const last = context.workbook.worksheets.getLast(true).load("name");
      await context.sync();
      expect([count.value, last.name]).toEqual([1, "Sheet1"]);
      other.delete();
      expect(await errorCode(context.sync())).toBe("InvalidOperation");
      other.getRange("A1").values = [["kept"]];
      expect(await valuesOf(other, "A1")).toEqual([["kept"]]);
      other.visibility = "Hidden";
      other.delete();
      sheet.load("position");
      expect(await errorCode(context.sync())).toBe("none");
    }));

  test("references to a deleted worksheet become #REF!", () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("A1").formulas = [["=Other!A1+1"]];
      await context.sync();
      other.delete();
      expect(await formulasOf(sheet, "A1")).toEqual([["=#REF!+1"]]);
    }));

  test("so do references to its tables", () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1:A2").values = [["Cost"], [5]];
      other.tables.add("A1:A2", true).name = "Gone";
      sheet.getRange("A1:B1").formulas = [["=SUM(Gone[Cost])+1", "=ROWS(gone[#All])"]];
      await context.sync();
      other.delete();
      expect(await formulasOf(sheet, "A1:B1")).toEqual([["=SUM(#REF!)+1", "=ROWS(#REF!)"]]);
    }));

  test("position moves the worksheet, tab colour and grid lines are kept", () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.position = 0;
      other.tabColor = "#00ff00";
      other.showGridlines = false;
      sheet.load("position");
      other.load("position,tabColor,showGridlines");
      await context.sync();
      expect([sheet.position, other.position]).toEqual([1, 0]);
      expect([other.tabColor, other.showGridlines]).toEqual(["#00FF00", false]);
    }));

  test("the used range counts formatted cells unless only values are asked for", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D4").format.fill.color = "#FFFF00";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["Sheet1!B2:D4", "Sheet1!B2"]);
    }));

  test("an empty worksheet has no used range: a null object, or its first cell", () =>
    onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject().load("address");
      const first = sheet.getUsedRange().load("address");
      await context.sync();
      expect([none.isNullObject, first.address]).toEqual([true, "Sheet1!A1"]);
    }));

  test("a custom property that is there gets the new value; deleted, it is a null object", () =>
    onSheet(async (sheet, context) => {
      sheet.customProperties.add("key", "one");
      sheet.customProperties.add("KEY", "two");
      const property = sheet.customProperties.getItem("key").load("value");
      const count = sheet.customProperties.getCount();
      await context.sync();
      expect([property.value, count.value]).toEqual(["two", 1]);
      property.delete();
      const gone = sheet.customProperties.getItemOrNullObject("key");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));
});

describe("Excel.DocumentProperties class", () => {
  test("title and custom properties of each type come back", () =>
    onSheet(async (_sheet, context) => {
      const { properties } = context.workbook;
      properties.title = "Kanalmatris";
      properties.custom.add("revision", 3);
      properties.custom.add("department", "Socialtjänst");
      properties.custom.add("locked", true);
      properties.load("title");
      properties.custom.load("items/key,items/value,items/type");
      await context.sync();
      expect(properties.title).toBe("Kanalmatris");
      expect(
        properties.custom.items.map(({ key, value, type }): unknown[] => [key, value, type]),
      ).toEqual([
        ["revision", 3, "Number"],
        ["department", "Socialtjänst", "String"],
        ["locked", true, "Boolean"],
      ]);
    }));
});

describe("Excel.WorksheetFreezePanes class", () => {
  test("freezeAt freezes the rows and columns of a range", () =>
    onSheet(async (sheet, context, host) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(location.address).toBe("Sheet1!A1:B3");
      expect((await host.content()).sheets[0]?.frozen).toEqual({ rows: 3, columns: 2 });
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));
});

describe("Excel.PageLayout class", () => {
  test("print set-up is kept", () =>
    onSheet(async (sheet, context, host) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.setPrintTitleRows("$1:$4");
      sheet.pageLayout.setPrintTitleColumns("$A:$B");
      sheet.pageLayout.setPrintMargins("Inches", { left: 0.5 });
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      await context.sync();
      expect((await host.content()).sheets[0]?.page).toMatchObject({
        landscape: true,
        fitToWidth: 1,
        fitToHeight: 0,
        paper: "a4",
        titleRows: "1:4",
        titleColumns: "A:B",
        margins: { left: 36 },
        headerFooter: { centerFooter: "&P / &N" },
      });
    }));
});
