/** Charts as data ("Work with charts using the Excel JavaScript API"). */
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { pack, unpack } from "../xlsx/foreign-workbook";
import { onSheet } from "./session";

const VOLUMES = [
  ["channel", "now", "wanted"],
  ["e-tjänst", 10, 30],
  ["telefon", 40, 20],
];

test("a chart takes names from the first row and categories from the first column", () =>
  onSheet(async (sheet, context, host) => {
    sheet.getRange("A1:C3").values = VOLUMES;
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
    chart.name = "volumes";
    chart.title.text = "Volume now and wanted";
    chart.axes.categoryAxis.title.text = "Channel";
    chart.axes.valueAxis.title.text = "Errands";
    chart.legend.position = "Top";
    chart.series.getItemAt(1).format.fill.setSolidColor("#00aa00");
    chart.setPosition("E2", "H10");
    chart.series.load("items/name");
    chart.load("left,top,width,height,chartType");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["now", "wanted"]);
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 135]);
    expect((await host.content()).sheets[0]?.charts[0]).toMatchObject({
      name: "volumes",
      type: "BarStacked",
      title: "Volume now and wanted",
      categoryTitle: "Channel",
      valueTitle: "Errands",
      legend: "Top",
      series: [
        { name: "=Sheet1!$B$1", values: "=Sheet1!$B$2:$B$3", categories: "=Sheet1!$A$2:$A$3" },
        { name: "=Sheet1!$C$1", values: "=Sheet1!$C$2:$C$3", color: "#00AA00" },
      ],
    });
  }));

test("series can be made one by one, as for a bubble chart", () =>
  onSheet(async (sheet, context, host) => {
    sheet.getRange("A1:C3").values = VOLUMES;
    const chart = sheet.charts.add("Bubble", sheet.getRange("A1:C3"));
    chart.series.getItemAt(0).delete();
    chart.series.getItemAt(0).delete();
    const series = chart.series.add("Services");
    series.setXAxisValues(sheet.getRange("B2:B3"));
    series.setValues(sheet.getRange("C2:C3"));
    series.setBubbleSizes(sheet.getRange("B2:B3"));
    await context.sync();
    expect((await host.content()).sheets[0]?.charts[0]?.series).toEqual([
      {
        name: "Services",
        xValues: "=Sheet1!$B$2:$B$3",
        values: "=Sheet1!$C$2:$C$3",
        bubbleSizes: "=Sheet1!$B$2:$B$3",
      },
    ]);
  }));

test("texts beside points and axes of one's own are kept in the file", () =>
  onSheet(async (sheet, context, host) => {
    sheet.getRange("A1:C3").values = VOLUMES;
    const chart = sheet.charts.add("Bubble", sheet.getRange("B2:B3"), "Columns");
    const series = chart.series.getItemAt(0);
    series.format.fill.clear();
    series.hasDataLabels = true;
    series.dataLabels.showSeriesName = true;
    series.dataLabels.showValue = false;
    series.dataLabels.position = "Left";
    series.dataLabels.format.font.size = 9;
    series.dataLabels.format.font.color = "#616161";
    const { categoryAxis, valueAxis } = chart.axes;
    [categoryAxis.minimum, categoryAxis.maximum] = [0, 6];
    categoryAxis.setPositionAt(3);
    categoryAxis.tickLabelPosition = "None";
    categoryAxis.reversePlotOrder = true;
    categoryAxis.format.font.size = 8;
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
    valueAxis.maximum = 5;
    valueAxis.maximum = "";
    await context.sync();
    const [saved] = (await openXlsx(await saveXlsx(await host.content()))).sheets;
    expect(saved?.charts[0]).toMatchObject({
      series: [
        {
          color: "",
          labels: { value: false, name: true, position: "Left", size: 9, color: "#616161" },
        },
      ],
      categoryAxis: {
        minimum: 0,
        maximum: 6,
        crossesAt: 3,
        unlabelled: true,
        reversed: true,
        size: 8,
      },
      valueAxis: { withoutGridlines: true, hidden: true },
    });
    expect(saved?.charts[0]?.valueAxis).not.toHaveProperty("maximum");
  }));

test("a chart follows the cells it shows, and goes when it is deleted", () =>
  onSheet(async (sheet, context, host) => {
    sheet.getRange("A1:C3").values = VOLUMES;
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    expect((await host.content()).sheets[0]?.charts[0]?.series[0]?.values).toBe(
      "=Sheet1!$B$3:$B$4",
    );
    chart.delete();
    sheet.charts.load("count");
    await context.sync();
    expect(sheet.charts.count).toBe(0);
  }));

/** The default of a chart's placement is TwoCell: it moves and is sized with the cells (Excel.Placement). */
describe("a chart over cells", () => {
  test("moves and grows with them when heights, widths, rows and columns change", () =>
    onSheet(async (sheet, context, host) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
      chart.setPosition("C5", "E9");
      const box = async (): Promise<number[]> => {
        chart.load("left,top,width,height");
        await context.sync();
        return [chart.left, chart.top, chart.width, chart.height];
      };
      expect(await box()).toEqual([96, 60, 144, 75]);
      sheet.getRange("1:1").format.rowHeight = 40;
      sheet.getRange("D:D").format.columnWidth = 96;
      expect(await box()).toEqual([96, 85, 192, 75]);
      sheet.getRange("2:3").insert("Down");
      expect(await box()).toEqual([96, 115, 192, 75]);
      sheet.getRange("8:8").insert("Down");
      expect(await box()).toEqual([96, 115, 192, 90]);
      sheet.getRange("D:D").delete("Left");
      expect(await box()).toEqual([96, 115, 96, 90]);
      chart.width = 200;
      chart.top = 10;
      expect(await box()).toEqual([96, 10, 200, 90]);
      const [saved] = (await openXlsx(await saveXlsx(await host.content()))).sheets;
      expect(saved?.charts[0]).toMatchObject({
        from: { column: 2, x: 0, row: 0, y: 10 },
        to: { column: 6, x: 8, row: 5, y: 0 },
      });
    }));

  test("is anchored in them in the file, so that a row which another program makes higher moves it", () =>
    onSheet(async (sheet, context, host) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
      chart.setPosition("C5", "E9");
      await context.sync();
      const parts = unpack(await saveXlsx(await host.content()));
      const drawing = parts["xl/drawings/drawing1.xml"] ?? "";
      expect(drawing).toContain(
        "<xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
          "<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>",
      );
      // As earlier editions wrote it: at a distance from the sheet's corner.
      parts["xl/drawings/drawing1.xml"] = drawing
        .replace(
          /<xdr:from>.*<\/xdr:to>/,
          `<xdr:pos x="${96 * 12_700}" y="${60 * 12_700}"/><xdr:ext cx="${144 * 12_700}" cy="${75 * 12_700}"/>`,
        )
        .replaceAll("twoCellAnchor", "absoluteAnchor");
      const [read] = (await openXlsx(pack(parts))).sheets;
      expect(read?.charts[0]).toMatchObject({
        from: { column: 2, x: 0, row: 4, y: 0 },
        to: { column: 5, x: 0, row: 9, y: 0 },
      });
    }));
});
