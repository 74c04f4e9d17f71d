/** How cells look, which choices they offer, and who may change them, as Microsoft's documentation says. */
import { errorCode, onSheet, valuesOf } from "./session";

describe("Excel.RangeFormat class", () => {
  test("the look of a cell is in the saved workbook", () =>
    onSheet(async (sheet, context, host) => {
      const { format } = sheet.getRange("B2");
      format.font.set({ bold: true, italic: true, color: "#112233", name: "Arial", size: 14 });
      format.font.underline = "Single";
      format.fill.color = "#ffeecc";
      format.set({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 1,
        textOrientation: 90,
      });
      format.protection.locked = false;
      format.borders.getItem("EdgeBottom").set({ style: "Continuous", color: "#445566" });
      format.borders.getItem("EdgeBottom").weight = "Medium";
      await context.sync();
      const content = await host.content();
      const cell = content.sheets[0]?.cells.get(1)?.get(1);
      expect(content.styles[cell?.style ?? 0]).toEqual({
        bold: true,
        italic: true,
        underline: true,
        fontColor: "#112233",
        fontName: "Arial",
        fontSize: 14,
        fillColor: "#FFEECC",
        horizontal: "Center",
        vertical: "Top",
        wrap: true,
        indent: 1,
        rotation: 90,
        locked: false,
        borders: { bottom: { style: "medium", color: "#445566" } },
      });
    }));

  test("column width is in points, and characters in the file: 64 pixels are 48 points and 9.14 characters", () =>
    onSheet(async (sheet, context, host) => {
      const column = sheet.getRange("A:A");
      column.load("format/columnWidth");
      await context.sync();
      expect(column.format.columnWidth).toBe(48);
      sheet.getRange("B:C").format.columnWidth = 96;
      const set = sheet.getRange("B:B").load("format/columnWidth");
      await context.sync();
      expect(set.format.columnWidth).toBe(96);
      expect((await host.content()).sheets[0]?.columnWidths.get(1)).toBeCloseTo(128 / 7, 2);
    }));

  test("autofit makes a column as wide as its longest text", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["x".repeat(40), "short"]];
      sheet.getRange("A:B").format.autofitColumns();
      const [wide, narrow] = ["A:A", "B:B"].map((address) =>
        sheet.getRange(address).load("format/columnWidth"),
      );
      await context.sync();
      expect(wide?.format.columnWidth).toBeGreaterThan(200);
      expect(narrow?.format.columnWidth).toBeLessThan(48);
    }));

  test("a colour that is none is refused", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "nonsense";
      expect(await errorCode(context.sync())).toBe("InvalidArgument");
    }));
});

describe("Merge cells", () => {
  test("only the upper-left value stays, and the merged areas are told", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
      const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("E1:F9").getMergedAreasOrNullObject();
      expect(await valuesOf(sheet, "A1:B2")).toEqual([
        [1, ""],
        ["", ""],
      ]);
      await context.sync();
      expect([merged.address, none.isNullObject]).toEqual(["Sheet1!A1:B2", true]);
    }));
});

describe("Excel.ConditionalFormatCollection class", () => {
  test("a new conditional format comes first", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C9");
      const first = range.conditionalFormats.add("Custom");
      const second = range.conditionalFormats.add("CellValue");
      first.load("priority");
      second.load("priority");
      await context.sync();
      expect([first.priority, second.priority]).toEqual([1, 0]);
      range.conditionalFormats.load("items/type");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual([
        "CellValue",
        "Custom",
      ]);
    }));

  test("rule, look, stop and range are kept", () =>
    onSheet(async (sheet, context, host) => {
      const format = sheet.getRange("B2:C3").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=B2="H"';
      format.custom.format.font.color = "#006100";
      format.custom.format.font.bold = true;
      format.custom.format.fill.color = "#C6EFCE";
      format.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
      format.stopIfTrue = true;
      const range = format.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C3");
      expect((await host.content()).sheets[0]?.conditionalFormats).toMatchObject([
        {
          areas: [{ row: 1, column: 1, rows: 2, columns: 2 }],
          priority: 1,
          stopIfTrue: true,
          rule: { type: "custom", formula: '=B2="H"' },
          style: {
            fontColor: "#006100",
            bold: true,
            fillColor: "#C6EFCE",
            borders: { bottom: { style: "thin" } },
          },
        },
      ]);
    }));

  test("cell value, text, data bar and colour scale rules are kept", () =>
    onSheet(async (sheet, context, host) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FF0000" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      };
      const bar = conditionalFormats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#123456";
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "Number", formula: "1" };
      conditionalFormats.add("ContainsText").textComparison.rule = {
        operator: "Contains",
        text: "H",
      };
      conditionalFormats.add("CellValue").cellValue.rule = {
        formula1: "=1",
        formula2: "=2",
        operator: "Between",
      };
      await context.sync();
      expect((await host.content()).sheets[0]?.conditionalFormats.map(({ rule }) => rule)).toEqual([
        { type: "cellValue", operator: "Between", formula1: "=1", formula2: "=2" },
        { type: "containsText", operator: "Contains", text: "H" },
        { type: "dataBar", color: "#123456", minimum: 0, maximum: 1 },
        {
          type: "colorScale",
          points: [
            { kind: "lowestValue", color: "#FF0000" },
            { kind: "percentile", value: "50", color: "#FFFF00" },
            { kind: "highestValue", color: "#00FF00" },
          ],
        },
      ]);
    }));

  test("clearAll takes the formats off the cells of the range only", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").conditionalFormats.add("Custom");
      sheet.getRange("A2").conditionalFormats.clearAll();
      const counts = ["A1", "A2", "A3:A4"].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0, 1]);
    }));
});

describe("Add data validation to Excel ranges", () => {
  test("list, prompt and alert are kept and read back", () =>
    onSheet(async (sheet, context, host) => {
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.prompt = { title: "Class", message: "H, K, B or F", showPrompt: true };
      dataValidation.rule = { list: { inCellDropDown: true, source: "H,K,B,F" } };
      dataValidation.errorAlert = {
        title: "No",
        message: "No such class",
        style: "Stop",
        showAlert: true,
      };
      dataValidation.ignoreBlanks = true;
      const read = sheet.getRange("B3").dataValidation.load("rule,type,prompt,errorAlert");
      await context.sync();
      expect([
        read.type,
        read.rule.list?.source,
        read.prompt.title,
        read.errorAlert.message,
      ]).toEqual(["List", "H,K,B,F", "Class", "No such class"]);
      expect((await host.content()).sheets[0]?.validations).toHaveLength(1);
    }));

  test("a range can be the source of a list", () =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D4") } };
      dataValidation.load("rule");
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("=Sheet1!$D$1:$D$4");
    }));

  test("cleared cells have none, the others keep theirs, and both together are inconsistent", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 9, operator: "Between" },
      };
      sheet.getRange("A2").dataValidation.clear();
      const types = ["A1", "A2", "A1:A2"].map((address) =>
        sheet.getRange(address).dataValidation.load("type"),
      );
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(["WholeNumber", "None", "Inconsistent"]);
    }));
});

describe("Excel.WorksheetProtection class", () => {
  test("locked cells of a protected worksheet are AccessDenied, unlocked ones are not", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("B1").values = [["free"]];
      expect(await errorCode(context.sync())).toBe("none");
      for (const forbidden of [
        () => (sheet.getRange("A1").values = [["x"]]),
        () => (sheet.getRange("A1").format.font.bold = true),
        () => {
          sheet.getRange("1:1").insert("Down");
        },
        () => sheet.tables.add("A3:B4", true),
      ]) {
        forbidden();
        expect(await errorCode(context.sync())).toBe("AccessDenied");
      }
    }));

  test("what the options allow is allowed", () =>
    onSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("1:1").insert("Down");
      expect(await errorCode(context.sync())).toBe("none");
    }));

  test("unprotect needs the password", () =>
    onSheet(async (sheet, context) => {
      sheet.protection.protect({}, "secret");
      await context.sync();
      sheet.protection.unprotect("wrong");
      expect(await errorCode(context.sync())).toBe("AccessDenied");
      sheet.protection.unprotect("secret");
      sheet.getRange("A1").values = [["x"]];
      expect(await errorCode(context.sync())).toBe("none");
    }));
});
