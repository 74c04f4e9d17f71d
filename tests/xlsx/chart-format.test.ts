/** A chart's part has the number format of its cells, so that axes linked to them show numbers as the sheet does. */
import { strFromU8, unzipSync } from "fflate";
import { saveXlsx } from "../../src/xlsx/save";
import { onSheet } from "../host/session";

test("numbers of a chart have the format of its first cell, in the file", () =>
  onSheet(async (sheet, context, host) => {
    sheet.getRange("A1:B3").values = [
      ["", "Contacts"],
      ["Letter", 12000],
      ["Phone", 9000],
    ];
    sheet.getRange("B2:B3").numberFormat = [["#,##0"], ["#,##0"]];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    await context.sync();
    const parts = unzipSync(await saveXlsx(await host.content()));
    const name = Object.keys(parts).find((path) => /charts\/chart\d+\.xml$/.test(path)) ?? "";
    const text = strFromU8(parts[name] ?? new Uint8Array());
    expect(text).toContain("<c:formatCode>#,##0</c:formatCode>");
    expect(text).toMatch(/<c:valAx>.*<c:numFmt formatCode="#,##0" sourceLinked="1"\/>/);
  }));
