/** Named styles of cells, as Microsoft's reference of Excel.Style, Excel.Range.style and Excel.RangeAreas has them. */
import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { startHost } from "../../src/host/host";
import { errorCode, onSheet } from "./session";

const addAmount = (context: Excel.RequestContext): Excel.Style => {
  const { styles } = context.workbook;
  styles.add("Amount");
  const style = styles.getItem("Amount");
  style.numberFormat = "#,##0";
  style.font.bold = true;
  style.fill.color = "#FFEECC";
  style.horizontalAlignment = "Right";
  style.wrapText = true;
  const border = style.borders.getItem("EdgeBottom");
  border.style = "Continuous";
  border.color = "#445566";
  return style;
};

const AMOUNT = {
  numberFormat: "#,##0",
  bold: true,
  fillColor: "#FFEECC",
  horizontal: "Right",
  wrap: true,
  borders: { bottom: { style: "thin", color: "#445566" } },
};

test("a named style replaces all that the cells of a union had", () =>
  onSheet(async (sheet, context, host) => {
    addAmount(context);
    sheet.getRange("A1:D4").format.font.italic = true;
    sheet.getRanges("A1:B2,D4").style = "Amount";
    const read = sheet.getRange("A1:B2").load("style");
    const mixed = sheet.getRange("A1:C3").load("style");
    const plain = sheet.getRange("C3").load("style");
    await context.sync();
    expect([read.style, mixed.style, plain.style]).toEqual(["Amount", null, "Normal"]);
    const { sheets, styles } = await host.content();
    const styleAt = (row: number, column: number) =>
      styles[sheets[0]?.cells.get(row)?.get(column)?.style ?? 0];
    expect(styleAt(3, 3)).toEqual({ ...AMOUNT, named: "Amount" });
    expect(styleAt(2, 2)).toEqual({ italic: true });
  }));

test("cells follow a changed style in what they do not override", () =>
  onSheet(async (sheet, context) => {
    const style = addAmount(context);
    const cell = sheet.getRange("A1");
    cell.style = "Amount";
    cell.format.fill.color = "#00FF00";
    style.fill.color = "#0000FF";
    style.font.bold = false;
    cell.load("format/fill/color,format/font/bold,style");
    await context.sync();
    expect([cell.format.fill.color, cell.format.font.bold, cell.style]).toEqual([
      "#00FF00",
      false,
      "Amount",
    ]);
  }));

test("a name that is taken in other letters, and a style that is not there, are errors", () =>
  onSheet(async (sheet, context) => {
    addAmount(context);
    await context.sync();
    context.workbook.styles.add("amount");
    expect(await errorCode(context.sync())).toBe("ItemAlreadyExists");
    sheet.getRange("A1").style = "Nothing";
    expect(await errorCode(context.sync())).toBe("InvalidArgument");
  }));

test("the width of columns and a validation are set for all areas of a union", () =>
  onSheet(async (sheet, context, host) => {
    const union = sheet.getRanges("A:A,C:D");
    union.format.columnWidth = 96;
    union.load("format/columnWidth");
    const cells = sheet.getRanges("A1:A3,C1:C3");
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
    cells.dataValidation.prompt = { showPrompt: true, title: "t", message: "m" };
    await context.sync();
    expect(union.format.columnWidth).toBe(96);
    const [content] = (await host.content()).sheets;
    expect(content?.columnWidths.has(1)).toBe(false);
    expect(content?.validations).toHaveLength(1);
    expect(content?.validations[0]?.areas).toHaveLength(2);
  }));

test("a file keeps named styles, and the cells that have them", () =>
  onSheet(async (sheet, context, host) => {
    addAmount(context);
    sheet.getRange("A1:A2").style = "Amount";
    sheet.getRange("A2").format.font.italic = true;
    sheet.getRange("A1:A2").values = [[1], [2]];
    await context.sync();
    const bytes = await saveXlsx(await host.content());
    const text = strFromU8(unzipSync(bytes)["xl/styles.xml"] ?? new Uint8Array());
    // The cell that is exactly its style overrides nothing: it follows when the style is changed in Excel.
    expect(text).toMatch(/<cellStyle name="Amount" xfId="1"\/>/);
    expect(text).toMatch(/<xf (?![^>]*apply)[^>]*xfId="1"[^>]*>/);
    const opened = await openXlsx(bytes);
    expect(opened.namedStyles).toEqual([{ name: "Amount", builtIn: false, style: AMOUNT }]);
    const again = await startHost({ content: opened });
    try {
      await Excel.run(async (second) => {
        const cell = second.workbook.worksheets.getItem("Sheet1").getRange("A2");
        cell.load("style,format/font/italic,format/font/bold,numberFormat");
        second.workbook.styles.load("items/name,items/builtIn");
        await second.sync();
        expect([cell.style, cell.format.font.italic, cell.format.font.bold]).toEqual([
          "Amount",
          true,
          true,
        ]);
        expect(cell.numberFormat).toEqual([["#,##0"]]);
        expect(second.workbook.styles.items.map(({ name }) => name)).toEqual(["Normal", "Amount"]);
        second.workbook.styles.getItem("Amount").font.color = "#FF0000";
        await second.sync();
      });
      const saved = await openXlsx(await saveXlsx(await again.content()));
      expect(saved.namedStyles?.[0]?.style.fontColor).toBe("#FF0000");
      const [first] = saved.sheets;
      for (const row of [0, 1]) {
        const style = saved.styles[first?.cells.get(row)?.get(0)?.style ?? 0];
        expect([style?.named, style?.fontColor]).toEqual(["Amount", "#FF0000"]);
      }
    } finally {
      again.dispose();
    }
  }));
