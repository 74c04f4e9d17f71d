/** Files of other writers: what is read of them, and that nothing of them is lost. */
import type { Cell, SheetContent, WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { blankSheet } from "./all-features";
import { differing, FIRST_SHEET, foreignParts, pack, unpack } from "./foreign-workbook";

async function opened(): Promise<WorkbookContent> {
  return openXlsx(pack(foreignParts()));
}

function sheetOf(content: WorkbookContent, name: string): SheetContent {
  const sheet = content.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function cellAt(sheet: SheetContent, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

function put(sheet: SheetContent, row: number, column: number, cell: Cell): void {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  cells.set(column, cell);
  sheet.cells.set(row, cells);
}

async function saved(content: WorkbookContent): Promise<Record<string, string>> {
  return unpack(await saveXlsx(content));
}

describe("reading", () => {
  it("reads every kind of cell", async () => {
    const first = sheetOf(await opened(), "First");
    expect(cellAt(first, 0, 1)?.value).toBe("rich text");
    expect(cellAt(first, 0, 4)?.value).toBe("line\rbreak");
    expect(cellAt(first, 1, 1)?.value).toBe("in line ");
    expect(cellAt(first, 2, 1)?.value).toBe(true);
    expect(cellAt(first, 2, 2)?.value).toEqual({ error: "#REF!" });
    expect(cellAt(first, 2, 3)).toEqual({ value: "a<", formula: '="a"&"<"', style: 0 });
    expect(cellAt(first, 3, 1)?.value).toBe(45352);
    expect(cellAt(first, 1, 3)).toEqual({ value: null, style: 2 });
  });

  it("expands shared formulas and knows dynamic arrays by their metadata", async () => {
    const first = sheetOf(await opened(), "First");
    expect(cellAt(first, 3, 0)?.formula).toBe("=B4*$B$1+SUM(B:B)");
    expect(cellAt(first, 0, 2)).toEqual({
      value: 1,
      formula: "=SORT(D1:D2)",
      arrayRef: "C1:C2",
      arrayKind: "dynamic",
      style: 0,
    });
  });

  it("reads parts with a namespace prefix, and cells without addresses", async () => {
    const content = await opened();
    expect(cellAt(sheetOf(content, "Prefixed"), 1, 1)?.value).toBe("plain");
    expect(cellAt(sheetOf(content, "Last"), 0, 1)?.value).toBe(6);
  });

  it("resolves theme colours with their tint and own number formats", async () => {
    const { styles } = await opened();
    expect(styles[1]).toEqual({
      bold: true,
      fontColor: "#2F5597",
      numberFormat: '0.0" st"',
      sourceFormat: 1,
    });
    expect(styles[2]).toEqual({ sourceFormat: 2 });
  });

  it("lists sheets, names and rules, those in the extension list too", async () => {
    const content = await opened();
    const first = sheetOf(content, "First");
    expect(content.sheets.map(({ name }) => name)).toEqual(["First", "Prefixed", "Last"]);
    expect(content.activeSheet).toBe(1);
    expect(content.names.map(({ name, scope }) => [name, scope])).toEqual([
      ["Rate", sheetOf(content, "Last").id],
      ["Tall", null],
    ]);
    expect(sheetOf(content, "Last").page.printArea).toBe("A1:B2");
    expect(first.conditionalFormats.map(({ rule }) => rule.type)).toEqual([
      "other",
      "dataBar",
      "custom",
    ]);
    expect(first.conditionalFormats[2]).toMatchObject({
      rule: { formula: "=Last!$A$1>2" },
      style: { fillColor: "#00B050" },
    });
    expect(first.validations).toEqual([
      {
        areas: [{ row: 3, column: 3, rows: 2, columns: 1 }],
        type: "list",
        formula1: "=Last!$A$1:$A$3",
        ignoreBlanks: true,
        showDropDown: true,
      },
    ]);
    expect(first.charts.map(({ isForeign }) => isForeign)).toEqual([true]);
  });
});

describe("saving", () => {
  it("keeps every part byte for byte when nothing has changed", async () => {
    expect(differing(await saved(await opened()), foreignParts())).toEqual([]);
  });

  it("changes nothing but the cell that changed", async () => {
    const content = await opened();
    put(sheetOf(content, "First"), 0, 0, { value: 12.5, style: 1 });
    const parts = await saved(content);
    const before = foreignParts();
    expect(differing(parts, before)).toEqual([FIRST_SHEET]);
    expect(parts[FIRST_SHEET]).toBe(
      before[FIRST_SHEET]?.replace(
        '<c r="A1" t="s"><v>0</v></c>',
        '<c r="A1" s="1"><v>12.5</v></c>',
      ).replace(' spans="1:5"', ""),
    );
  });

  it("keeps a formula's own attributes when only its value has changed", async () => {
    const content = await opened();
    const sheet = sheetOf(content, "First");
    put(sheet, 0, 2, { ...(cellAt(sheet, 0, 2) ?? { style: 0 }), value: "later" });
    expect((await saved(content))[FIRST_SHEET]).toContain(
      '<c r="C1" cm="1" t="str"><f t="array" ref="C1:C2" aca="1">_xlfn._xlws.SORT(D1:D2)</f><v>later</v></c>',
    );
  });

  it("writes out the formulas that shared the text of a formula that has gone", async () => {
    const content = await opened();
    put(sheetOf(content, "First"), 1, 0, { value: 7, style: 0 });
    const parts = await saved(content);
    expect(parts[FIRST_SHEET]).not.toContain("shared");
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    const again = sheetOf(await openXlsx(pack(parts)), "First");
    expect(cellAt(again, 4, 0)).toEqual({ value: 4, formula: "=B5*$B$1+SUM(B:B)", style: 0 });
  });

  it("appends new texts to those that are shared, formatted ones untouched", async () => {
    const content = await opened();
    put(sheetOf(content, "First"), 5, 0, { value: "rich text", style: 0 });
    put(sheetOf(content, "First"), 5, 1, { value: "plain", style: 0 });
    const parts = await saved(content);
    expect(parts["xl/sharedStrings.xml"]).toContain(
      "<si><t>line_x000D_break</t></si><si><t>rich text</t></si></sst>",
    );
    expect(parts[FIRST_SHEET]).toContain(
      '<row r="6"><c r="A6" t="s"><v>3</v></c><c r="B6" t="s"><v>0</v></c></row>',
    );
  });

  it("makes a table of texts beside one that nothing refers to", async () => {
    const parts = foreignParts();
    const list = parts["xl/_rels/workbook.xml.rels"] ?? "";
    parts["xl/_rels/workbook.xml.rels"] = list.replace(/<Relationship Id="rId6"[^>]*>/, "");
    for (const [path, text] of Object.entries(parts)) parts[path] = text.replaceAll(' t="s"', "");
    const content = await openXlsx(pack(parts));
    put(sheetOf(content, "Last"), 0, 0, { value: "new", style: 0 });
    const again = await openXlsx(await saveXlsx(content));
    expect(cellAt(sheetOf(again, "Last"), 0, 0)?.value).toBe("new");
  });

  it("writes into a part with a prefix under that prefix", async () => {
    const content = await opened();
    const sheet = sheetOf(content, "Prefixed");
    put(sheet, 0, 0, { value: 1, style: 0 });
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    const part = (await saved(content))["xl/worksheets/sheet2.xml"];
    expect(part).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2">',
    );
    expect(part).toContain(
      '</x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells>',
    );
  });

  it("keeps what it does not model when rules and validations change", async () => {
    const content = await opened();
    const first = sheetOf(content, "First");
    first.conditionalFormats.push({
      id: "new",
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      priority: 4,
      stopIfTrue: false,
      rule: { type: "custom", formula: "=TRUE" },
      style: { bold: true },
    });
    first.validations.push({
      areas: [{ row: 9, column: 0, rows: 1, columns: 1 }],
      type: "list",
      formula1: "a,b",
      ignoreBlanks: true,
      showDropDown: true,
    });
    const parts = await saved(content);
    const part = parts[FIRST_SHEET] ?? "";
    for (const kept of [
      '<cfRule type="top10" dxfId="0" priority="2" rank="3"/>',
      '<x14:cfRule type="dataBar" id="{AA}">',
      "x14:sparklineGroups",
      '<dataValidation showInputMessage="1" prompt="Only a hint" sqref="E5"/>',
      '<selection pane="bottomLeft" activeCell="B3" sqref="B3:C4"/>',
      "protectedRange ",
      'horizontalDpi="300" r:id="rId4"',
      'x14ac:dyDescent="0.25"',
    ])
      expect(part).toContain(kept);
    expect(part).not.toContain("x14:dataValidation");
    const again = sheetOf(await openXlsx(pack(parts)), "First");
    expect(again.validations).toHaveLength(2);
    expect(again.conditionalFormats.map(({ rule }) => rule.type)).toEqual([
      "other",
      "dataBar",
      "custom",
      "custom",
    ]);
  });

  it("keeps the selected cells when other panes are frozen", async () => {
    const content = await opened();
    sheetOf(content, "First").frozen = { rows: 0, columns: 2 };
    expect((await saved(content))[FIRST_SHEET]).toContain(
      '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="B3" sqref="B3:C4"/>',
    );
  });

  it("keeps a style's unmodelled parts in a style based on it", async () => {
    const content = await opened();
    const { sourceFormat, ...style } = content.styles[2] ?? {};
    content.styles.push({ ...style, bold: true, basedOn: sourceFormat ?? 0 });
    put(sheetOf(content, "First"), 1, 3, { value: null, style: 3 });
    const parts = await saved(content);
    expect(parts[FIRST_SHEET]).toContain('<c r="D2" s="3"/>');
    expect(parts["xl/styles.xml"]).toContain(
      '<xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="0" applyFill="1" applyFont="1"/></cellXfs>',
    );
    expect(parts["xl/styles.xml"]).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font></fonts>',
    );
  });

  it("lets names and chart sheets follow when sheets move, and drops what belongs to a sheet that goes", async () => {
    const content = await opened();
    const [, prefixed, last] = content.sheets;
    if (prefixed === undefined || last === undefined) throw new Error("sheets are missing");
    content.sheets = [last, blankSheet("Brand new"), prefixed];
    content.names = content.names.filter(({ formula }) => !formula.includes("First"));
    content.activeSheet = 2;
    const parts = await saved(content);
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["Last", "Brand new", "Prefixed", "Chart sheet"]);
    expect(parts["xl/workbook.xml"]).toContain('name="Rate" localSheetId="0"');
    expect(parts["xl/workbook.xml"]).toContain('name="_xlnm.Print_Area" localSheetId="0"');
    expect(parts["xl/workbook.xml"]).not.toContain("_FilterDatabase");
    expect(parts["xl/workbook.xml"]).toContain('activeTab="2"');
    for (const gone of [
      FIRST_SHEET,
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/calcChain.xml",
    ])
      expect(parts[gone]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts["xl/slicerCaches/slicerCache1.xml"]).toBeDefined();
  });

  it("renames a sheet in charts and sparklines that it otherwise leaves alone", async () => {
    const content = await opened();
    sheetOf(content, "First").name = "It's & new";
    for (const name of content.names) name.formula = name.formula.replace("First", "'It''s & new'");
    const parts = await saved(content);
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>'It''s &amp; new'!$D$1:$D$2</c:f>");
    expect(parts[FIRST_SHEET]).toContain("<xm:f>'It''s &amp; new'!A1:D1</xm:f>");
    expect(parts["xl/workbook.xml"]).toContain('<sheet name="It\'s &amp; new" sheetId="4"');
  });

  it("adds a chart beside those of others, and takes it out again", async () => {
    const content = await opened();
    const chart = {
      id: "x",
      name: "Volume",
      type: "ColumnClustered",
      title: "Volume",
      categoryTitle: "",
      valueTitle: "",
      altText: "",
      from: { column: 0, x: 0, row: 0, y: 0 },
      to: { column: 2, x: 4.5, row: 6, y: 10 },
      series: [{ name: "a", values: "=First!$D$1:$D$2" }],
      legend: "None" as const,
    };
    sheetOf(content, "First").charts.push(chart);
    const parts = await saved(content);
    expect(differing(parts, foreignParts())).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    const again = await openXlsx(pack(parts));
    const own = sheetOf(again, "First").charts.filter(({ isForeign }) => isForeign !== true);
    expect(own).toEqual([{ ...chart, id: expect.any(String) as string }]);
    sheetOf(again, "First").charts = sheetOf(again, "First").charts.filter(
      ({ isForeign }) => isForeign === true,
    );
    const after = await saved(again);
    expect(after["xl/charts/chart2.xml"]).toBeUndefined();
    expect(after["xl/drawings/drawing1.xml"]).toBe(foreignParts()["xl/drawings/drawing1.xml"]);
  });

  it("changes the properties of the document that differ", async () => {
    const content = await opened();
    content.properties.set("title", "New & better").set("company", "Agency");
    content.customProperties.set("model", "1");
    const parts = await saved(content);
    expect(parts["docProps/core.xml"]).toContain(
      "<dc:title>New &amp; better</dc:title><cp:version>9</cp:version>",
    );
    const again = await openXlsx(pack(parts));
    expect(again.properties).toEqual(content.properties);
    expect(again.customProperties).toEqual(new Map([["model", "1"]]));
  });
});
