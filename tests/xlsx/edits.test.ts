/** Changes to a workbook that was saved before: each feature can be changed and taken away again. */
import type { SheetContent, TableContent, WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { allFeatures, blankContent, blankSheet, cellsOf, constant } from "./all-features";
import { unpack } from "./foreign-workbook";

async function opened(): Promise<WorkbookContent> {
  return openXlsx(await saveXlsx(allFeatures()));
}

async function reopened(content: WorkbookContent): Promise<WorkbookContent> {
  return openXlsx(await saveXlsx(content));
}

function first(content: WorkbookContent): SheetContent {
  const [sheet] = content.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const table: TableContent = {
  id: 1,
  name: "Needs",
  area: { row: 0, column: 0, rows: 3, columns: 2 },
  style: "TableStyleLight1",
  showHeaders: true,
  showTotals: false,
  showBandedRows: false,
  showFilterButton: true,
};

function tableWorkbook(...headers: Parameters<typeof constant>[0][]): WorkbookContent {
  return blankContent({
    ...blankSheet("Needs"),
    tables: [{ ...table, area: { ...table.area, columns: headers.length } }],
    cells: cellsOf([headers.map((header) => constant(header)), [constant(1)], [constant(2)]]),
  });
}

describe("a sheet that is emptied", () => {
  it("is blank when it is opened again, and leaves no parts behind", async () => {
    const content = await opened();
    const matrix = first(content);
    const blank = blankSheet(matrix.name, matrix.id);
    content.sheets[0] = { ...blank, page: { landscape: false } };
    if (content.sheets[1] !== undefined) content.sheets[1].charts = [];
    content.names = [];
    const bytes = await saveXlsx(content);
    expect(first(await openXlsx(bytes))).toEqual(content.sheets[0]);
    expect(
      Object.keys(unpack(bytes)).filter((path) => /table|chart|drawing|\.bin/.test(path)),
    ).toEqual([]);
  });
});

describe("features changed one by one", () => {
  const changes: readonly (readonly [string, (sheet: SheetContent) => void])[] = [
    ["frozen panes", (sheet) => (sheet.frozen = { rows: 0, columns: 2 })],
    ["no frozen panes", (sheet) => (sheet.frozen = { rows: 0, columns: 0 })],
    ["gridlines", (sheet) => (sheet.showGridlines = true)],
    ["tab colour", (sheet) => (sheet.tabColor = "")],
    ["visibility", (sheet) => (sheet.visibility = "Hidden")],
    ["name", (sheet) => (sheet.name = 'A "new" <name> & more')],
    ["widths", (sheet) => sheet.columnWidths.set(1, 40).delete(0)],
    ["hidden columns", (sheet) => sheet.hiddenColumns.add(2).delete(5)],
    [
      "heights",
      (sheet) => {
        sheet.rowHeights.set(3, 44).delete(0);
        sheet.fittedRows.delete(0);
      },
    ],
    ["fitted heights", (sheet) => sheet.fittedRows.add(20).delete(0)],
    ["hidden rows", (sheet) => sheet.hiddenRows.add(4).delete(20)],
    ["merges", (sheet) => sheet.merges.push({ row: 15, column: 0, rows: 2, columns: 2 })],
    ["links", (sheet) => sheet.hyperlinks.reverse().pop()],
    ["protection", (sheet) => (sheet.protection = { options: { selectionMode: "None" } })],
    ["properties", (sheet) => sheet.customProperties.set("channelMatrix", "other").delete("färg")],
    [
      "page",
      (sheet) => (sheet.page = { landscape: false, paper: "a3", fitToWidth: 2, fitToHeight: 1 }),
    ],
    [
      "print titles",
      (sheet) => (sheet.page = { ...sheet.page, titleRows: "2:2", printArea: "B2:C3,D4:D9" }),
    ],
    [
      "order of rules",
      (sheet) => {
        sheet.conditionalFormats.forEach((one, at) => (one.priority = 9 - at));
      },
    ],
    ["validations", (sheet) => sheet.validations.pop()],
    [
      "table",
      (sheet) => {
        sheet.tables.forEach((one) => (one.showFilterButton = false));
      },
    ],
  ];
  it.each(changes)("keeps the change of %s and all else", async (_, change) => {
    const content = await opened();
    change(first(content));
    const sheet = first(content);
    const again = first(await reopened(content));
    expect({ ...again, conditionalFormats: sheet.conditionalFormats }).toEqual(sheet);
    expect(
      again.conditionalFormats.map(({ rule, style: look, priority }) => [rule, look, priority]),
    ).toEqual(
      sheet.conditionalFormats.map(({ rule, style: look, priority }) => [rule, look, priority]),
    );
  });

  it("protects with the password hash that Excel knows", async () => {
    const content = blankContent({
      ...blankSheet("A"),
      protection: { options: {}, password: "password" },
    });
    expect(first(await reopened(content)).protection).toEqual({
      options: {},
      raw: { password: "83AF" },
    });
  });

  it("lets Excel calculate formulas that have no value", async () => {
    const sheet = {
      ...blankSheet("A"),
      cells: cellsOf([[{ value: null, formula: "=1+1", style: 0 }]]),
    };
    expect(unpack(await saveXlsx(blankContent(sheet)))["xl/workbook.xml"]).toContain(
      'fullCalcOnLoad="1"',
    );
  });

  it("refuses a list of choices that Excel would not open", async () => {
    const sheet = blankSheet("A");
    sheet.validations.push({
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      type: "list",
      formula1: "x".repeat(256),
      ignoreBlanks: true,
      showDropDown: true,
    });
    await expect(saveXlsx(blankContent(sheet))).rejects.toThrow(RangeError);
  });
});

describe("tables", () => {
  it("has headers as text, none empty, none twice", async () => {
    const read = first(await reopened(tableWorkbook("Name", "name", 2024, null)));
    expect([...(read.cells.get(0)?.values() ?? [])].map(({ value }) => value)).toEqual([
      "Name",
      "name2",
      "2024",
      "Column4",
    ]);
  });

  it("follows its headers and its size, and keeps its columns' numbers", async () => {
    const content = await reopened(tableWorkbook("Name", "Volume"));
    const sheet = first(content);
    sheet.cells.get(0)?.set(1, constant("Count")).set(2, constant("Cost"));
    sheet.tables.forEach((one) => (one.area = { ...one.area, rows: 9, columns: 3 }));
    const part = unpack(await saveXlsx(content))["xl/tables/table1.xml"];
    expect(part).toContain('ref="A1:C9"');
    expect(part).toContain('<autoFilter ref="A1:C9"/>');
    expect(part).toMatch(
      /<tableColumns count="3"><tableColumn id="1" name="Name"\/><tableColumn id="\d+" name="Count"\/><tableColumn id="\d+" name="Cost"\/>/,
    );
  });

  it("renames a column where it stands", async () => {
    const content = await reopened(tableWorkbook("Name", "Volume"));
    first(content).cells.get(0)?.set(1, constant("Count"));
    expect(unpack(await saveXlsx(content))["xl/tables/table1.xml"]).toContain(
      '<tableColumn id="2" name="Count"/>',
    );
  });

  it("has neither headers nor filter when they are hidden", async () => {
    const content = tableWorkbook("Name", "Volume");
    const [one] = first(content).tables;
    if (one !== undefined) one.showHeaders = one.showFilterButton = false;
    const part = unpack(await saveXlsx(content))["xl/tables/table1.xml"];
    expect(part).toContain('headerRowCount="0"');
    expect(part).not.toContain("autoFilter");
  });
});

describe("styles", () => {
  it("makes one cell format for equal styles", async () => {
    const content = blankContent({
      ...blankSheet("A"),
      cells: cellsOf([[constant(1, 1), constant(2, 2), constant(3, 0)]]),
    });
    content.styles.push({ bold: true, fillColor: "#ff0000" }, { fillColor: "#FF0000", bold: true });
    const read = await reopened(content);
    expect(read.styles).toHaveLength(2);
    expect(read.styles[1]).toEqual({ bold: true, fillColor: "#FF0000", sourceFormat: 1 });
  });

  it("takes a look away again", async () => {
    const content = await opened();
    const made = content.styles.findIndex(({ rotation }) => rotation === 45);
    content.styles.push({ basedOn: made });
    first(content)
      .cells.get(2)
      ?.set(0, constant("Service", content.styles.length - 1));
    const read = await reopened(content);
    const style = read.styles[first(read).cells.get(2)?.get(0)?.style ?? -1];
    expect({ ...style, sourceFormat: 0 }).toEqual({ sourceFormat: 0 });
  });
});

describe("page breaks between rows", () => {
  const breaksIn = (bytes: Uint8Array): string =>
    /<rowBreaks.*<\/rowBreaks>/.exec(unpack(bytes)["xl/worksheets/sheet1.xml"] ?? "")?.[0] ?? "";

  it("are written with their number, and all can be taken away", async () => {
    const content = await opened();
    first(content).page.rowBreaks = [4, 20];
    const bytes = await saveXlsx(content);
    expect(breaksIn(bytes)).toBe(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="20" max="16383" man="1"/></rowBreaks>',
    );
    const again = await openXlsx(bytes);
    expect(first(again).page.rowBreaks).toEqual([4, 20]);
    delete first(again).page.rowBreaks;
    expect(breaksIn(await saveXlsx(again))).toBe("");
  });
});
