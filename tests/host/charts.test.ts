/** Charts as data ("Work with charts using the Excel JavaScript API"). */
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
