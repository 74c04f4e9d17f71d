/** Rows fitted to their texts are no rows of a set height: programs fit them again with the fonts that they have. */
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { unpack } from "../xlsx/foreign-workbook";
import { onSheet } from "./session";

/** The tags of rows with a height, in the file. */
async function rowTags(content: Parameters<typeof saveXlsx>[0]): Promise<readonly string[]> {
  const sheet = unpack(await saveXlsx(content))["xl/worksheets/sheet1.xml"] ?? "";
  return [...sheet.matchAll(/<row [^>]*ht="[^>]*>/g)].map(([tag]) => tag);
}

test("a fitted height is written without being set, follows its row, and is set once a person sets it", () =>
  onSheet(async (sheet, context, host) => {
    sheet.getRange("A2:A3").values = [["a\nb"], ["c\nd"]];
    sheet.getRange("A2:A3").format.wrapText = true;
    sheet.getRange("2:3").format.autofitRows();
    sheet.getRange("5:5").format.rowHeight = 40;
    await context.sync();
    const tags = await rowTags(await host.content());
    expect(tags.find((tag) => tag.includes('r="5"'))).toContain('customHeight="1"');
    expect(tags.filter((tag) => !tag.includes("customHeight"))).toHaveLength(2);

    sheet.getRange("3:3").format.rowHeight = 50;
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    const [content] = (await host.content()).sheets;
    expect(content?.fittedRows).toEqual(new Set([2]));
    expect(content?.rowHeights.get(3)).toBe(50);
    const again = await openXlsx(await saveXlsx(await host.content()));
    expect(again.sheets[0]?.fittedRows).toEqual(new Set([2]));
  }));

test("a scale of the page is kept, and fitting to pages takes its place", () =>
  onSheet(async (sheet, context, host) => {
    sheet.pageLayout.zoom = { scale: 64 };
    await context.sync();
    const saved = await openXlsx(await saveXlsx(await host.content()));
    expect(saved.sheets[0]?.page).toMatchObject({ scale: 64 });
    expect(saved.sheets[0]?.page.fitToWidth).toBeUndefined();
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    await context.sync();
    const fitted = await openXlsx(await saveXlsx(await host.content()));
    expect(fitted.sheets[0]?.page.scale).toBeUndefined();
    expect(fitted.sheets[0]?.page.fitToWidth).toBe(1);
  }));
