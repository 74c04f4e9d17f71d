/** What a file must not keep or lack: deleted texts, columns without widths, headers cut unevenly, old chart values. */
import type { SheetContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { onSheet } from "../host/session";
import { allFeatures, blankContent, blankSheet, cellsOf, constant } from "./all-features";
import { FIRST_SHEET, foreignParts, pack, unpack } from "./foreign-workbook";

const STRINGS = "xl/sharedStrings.xml";

describe("texts", () => {
  it("that no cell shows are not in the file, and the others are where they were", async () => {
    const content = await openXlsx(await saveXlsx(allFeatures()));
    const [matrix, lists] = content.sheets;
    matrix?.cells.get(0)?.set(0, { value: "Brand new", style: 1 });
    lists?.cells.delete(1);
    const parts = unpack(await saveXlsx(content));
    expect(parts[STRINGS]).toContain("Brand new");
    expect(parts[STRINGS]).not.toContain("Matrix of services");
    expect(parts[STRINGS]).not.toContain("<t>No</t>");
    const again = await openXlsx(pack(parts));
    for (const [at, sheet] of content.sheets.entries())
      expect(again.sheets[at]?.cells).toEqual(sheet.cells);
  });

  it("of other writers, formatted or in parts with a prefix, are counted anew with the rest", async () => {
    const parts = foreignParts();
    parts[STRINGS] = (parts[STRINGS] ?? "")
      .replace(
        "<si><t>plain</t></si>",
        "<si><t>deleted long ago</t></si><si/><si><t>plain</t></si>",
      )
      .replace('count="3" uniqueCount="3"', 'count="9" uniqueCount="5"');
    for (const path of [FIRST_SHEET, "xl/worksheets/sheet2.xml"])
      parts[path] = (parts[path] ?? "").replace(
        /(t="s"[^>]*><(?:x:)?v>)(\d)/g,
        (_, before: string, number: string) => `${before}${Number(number) + 2}`,
      );
    parts[FIRST_SHEET] = (parts[FIRST_SHEET] ?? "").replace('<c r="E1" t="s">', "<c r='E1' t='s'>");
    const content = await openXlsx(pack(parts));
    expect(unpack(await saveXlsx(content))[STRINGS]).toBe(parts[STRINGS]);
    content.sheets[2]?.cells.get(0)?.set(0, { value: 1, style: 0 });
    const after = unpack(await saveXlsx(content));
    expect(after[STRINGS]).toContain("<si><t>plain</t></si><si><r>");
    expect(after[STRINGS]).not.toMatch(/deleted|<si\/>|count="/i);
    const again = await openXlsx(pack(after));
    for (const at of [0, 1]) expect(again.sheets[at]?.cells).toEqual(content.sheets[at]?.cells);
  });

  it("do not grow from save to save, and none leave no part", async () => {
    let bytes = await saveXlsx(
      blankContent({ ...blankSheet("A"), cells: cellsOf([[constant("x")]]) }),
    );
    for (const text of ["first", "second", "third"]) {
      const content = await openXlsx(bytes);
      content.sheets[0]?.cells.get(0)?.set(0, constant(text));
      bytes = await saveXlsx(content);
    }
    expect(unpack(bytes)[STRINGS]?.match(/<si>/g)).toHaveLength(1);
    const content = await openXlsx(bytes);
    content.sheets[0]?.cells.clear();
    const parts = unpack(await saveXlsx(content));
    expect(parts[STRINGS]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("sharedStrings");
    expect((await openXlsx(pack(parts))).sheets[0]?.cells.size).toBe(0);
  });
});

describe("columns", () => {
  it("that are hidden have a width to be shown with", () =>
    onSheet(async (sheet, context, host) => {
      sheet.getRange("C:D").columnHidden = true;
      sheet.getRange("F:F").format.columnWidth = 96;
      sheet.getRange("F:F").columnHidden = true;
      await context.sync();
      const part = unpack(await saveXlsx(await host.content()))[FIRST_SHEET] ?? "";
      const columns = [...part.matchAll(/<col ([^/]*)\/>/g)].map(([, one = ""]) => one);
      expect(columns).toEqual([
        'min="3" max="4" hidden="1" width="9.140625"',
        expect.stringMatching(/^min="6" max="6" width="18\.\d+" customWidth="1" hidden="1"$/),
      ]);
    }));

  it("take the sheet's own standard width, and keep format and outline", async () => {
    const parts = foreignParts();
    parts[FIRST_SHEET] = (parts[FIRST_SHEET] ?? "")
      .replace(
        '<sheetFormatPr defaultRowHeight="15"',
        '<sheetFormatPr defaultColWidth="12.5" defaultRowHeight="15"',
      )
      .replace(
        /<cols>.*<\/cols>/,
        '<cols><col min="2" max="2" style="1" outlineLevel="1"/></cols>',
      );
    const content = await openXlsx(pack(parts));
    content.sheets[0]?.hiddenColumns.add(1);
    expect(unpack(await saveXlsx(content))[FIRST_SHEET]).toContain(
      '<cols><col min="2" max="2" style="1" outlineLevel="1" hidden="1" width="12.5"/></cols>',
    );
  });
});

/** The names of the first table's columns and the texts of its header cells, as the file has them. */
async function headersIn(bytes: Uint8Array): Promise<{ names: string[]; cells: unknown[] }> {
  const part = unpack(bytes)["xl/tables/table1.xml"] ?? "";
  const names = [...part.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(
    ([, name = ""]) => name,
  );
  const [sheet] = (await openXlsx(bytes)).sheets;
  return { names, cells: [...(sheet?.cells.get(0)?.values() ?? [])].map(({ value }) => value) };
}

describe("headers of tables", () => {
  const long = "L".repeat(300);
  const table = (...texts: string[]): SheetContent => ({
    ...blankSheet("A"),
    cells: cellsOf([texts.map((text) => constant(text)), [constant(1)]]),
    tables: [
      {
        id: 1,
        name: "T",
        area: { row: 0, column: 0, rows: 2, columns: texts.length },
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      },
    ],
  });

  it("have at most 255 characters, also with a number, in the table as in the cell, at each save", async () => {
    const wide = `${"w".repeat(254)}😀`;
    const content = blankContent(table(long, long.toLowerCase(), `${long}!`, wide));
    const first = await saveXlsx(content);
    const { names, cells } = await headersIn(first);
    expect(names.map(({ length }) => length)).toEqual([255, 255, 255, 254]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(cells).toEqual(names);
    const again = {
      ...(await openXlsx(first)),
      sheets: [table(long, long.toLowerCase(), `${long}!`, wide)],
    };
    const [sheet] = again.sheets;
    const id = (await openXlsx(first)).sheets[0]?.id ?? "";
    const second = await saveXlsx({ ...again, sheets: sheet ? [{ ...sheet, id }] : [] });
    expect(await headersIn(second)).toEqual({ names, cells });
  });

  it("are cut in Excel's cells too", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [long, `${long}2`],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true);
      const header = sheet.getRange("A1:B1").load("values");
      await context.sync();
      expect(header.values[0]?.map((text) => String(text).length)).toEqual([255, 255]);
    }));
});

describe("values that a chart caches", () => {
  it("follow the cells after an edit, in charts made here", async () => {
    const content = await openXlsx(await saveXlsx(allFeatures()));
    const [matrix] = content.sheets;
    matrix?.cells.get(3)?.set(1, { value: 1234.5, style: 3 });
    matrix?.cells.get(3)?.set(0, { value: "Ask & answer", style: 0 });
    const before = unpack(await saveXlsx(allFeatures()));
    const parts = unpack(await saveXlsx(content));
    const chart = parts["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain('<c:pt idx="0"><c:v>1234.5</c:v></c:pt>');
    expect(chart).toContain('<c:pt idx="0"><c:v>Ask &amp; answer</c:v></c:pt>');
    expect(chart.length - (before["xl/charts/chart1.xml"] ?? "").length).toBeLessThan(60);
  });

  it("follow them in charts of other writers, whose looks and unconcerned values stay", async () => {
    const parts = foreignParts();
    const path = "xl/charts/chart1.xml";
    const cached = (first: string): string =>
      `<c:f>First!$D$1:$D$2</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="2"/><c:pt idx="0" formatCode="0.00"><c:v>${first}</c:v></c:pt></c:numCache>`;
    parts[path] = (parts[path] ?? "").replace(
      "<c:f>First!$D$1:$D$2</c:f>",
      cached("2.0000000000000004"),
    );
    const content = await openXlsx(pack(parts));
    content.sheets[0]?.cells.get(0)?.set(4, { value: "beside", style: 0 });
    expect(unpack(await saveXlsx(content))[path]).toBe(parts[path]);
    content.sheets[0]?.cells.get(0)?.set(3, { value: 7, style: 1 });
    expect(unpack(await saveXlsx(content))[path]).toBe(
      parts[path].replace(cached("2.0000000000000004"), cached("7")),
    );
  });
});
