/** Inserting and deleting rows, columns and cells: everything moves along ("Insert or delete rows and columns"). */
import { shiftFormula } from "../../src/a1/rewrite";
import fc from "fast-check";
import { errorCode, formulasOf, onSheet, valuesOf } from "./session";

test("inserting rows moves cells, tables, conditional formats, validation, merges, names and formulas", () =>
  onSheet(async (sheet, context, host) => {
    sheet.getRange("A3:B4").values = [
      ["id", "volume"],
      ["S1", 7],
    ];
    sheet.tables.add("A3:B4", true).name = "Services";
    sheet.getRange("D3:E3").merge();
    sheet.getRange("A4:B4").conditionalFormats.add("Custom").custom.rule.formula = "=$B4>5";
    sheet.getRange("B4").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=$A$4:$A$9" },
    };
    context.workbook.names.add("volumes", sheet.getRange("B4:B4"));
    sheet.getRange("D6").formulas = [["=B4+$B$4+SUM(Services[volume])+SUM(B:B)+SUM(volumes)"]];
    sheet.getRange("4:4").format.rowHeight = 30;
    sheet.getRange("2:3").insert("Down");
    const name = context.workbook.names.getItem("volumes").load("formula");
    const table = context.workbook.tables.getItem("Services").getRange().load("address");
    await context.sync();
    expect(name.formula).toBe("=Sheet1!$B$6");
    expect(table.address).toBe("Sheet1!A5:B6");
    expect(await formulasOf(sheet, "D8")).toEqual([
      ["=B6+$B$6+SUM(Services[volume])+SUM(B:B)+SUM(volumes)"],
    ]);
    expect(await valuesOf(sheet, "D8")).toEqual([[35]]);
    const [content] = (await host.content()).sheets;
    expect(content?.merges).toEqual([{ row: 4, column: 3, rows: 1, columns: 2 }]);
    expect(content?.conditionalFormats[0]).toMatchObject({
      areas: [{ row: 5, column: 0, rows: 1, columns: 2 }],
      rule: { type: "custom", formula: "=$B6>5" },
    });
    expect(content?.validations[0]).toMatchObject({
      areas: [{ row: 5, column: 1, rows: 1, columns: 1 }],
      formula1: "=$A$6:$A$11",
    });
    expect(content?.rowHeights).toEqual(new Map([[5, 30]]));
  }));

test("references to deleted cells become #REF!, ranges shrink", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:A4").values = [[1], [2], [4], [8]];
    sheet.getRange("C1:C2").formulas = [["=A2"], ["=SUM(A1:A4)"]];
    sheet.getRange("A2").delete("Up");
    expect(await formulasOf(sheet, "C1:C2")).toEqual([["=#REF!"], ["=SUM(A1:A3)"]]);
    expect(await valuesOf(sheet, "C1:C2")).toEqual([["#REF!"], [13]]);
  }));

test("inserting cells moves only those below or to the right of them", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1").insert("Down");
    expect(await valuesOf(sheet, "A1:B3")).toEqual([
      ["", 2],
      [1, 4],
      [3, ""],
    ]);
    sheet.getRange("A2:A3").insert("Right");
    expect(await valuesOf(sheet, "A2:C3")).toEqual([
      ["", 1, 4],
      ["", 3, ""],
    ]);
  }));

test("columns that are inserted inside a table widen it", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    const table = sheet.tables.add("A1:B2", true);
    sheet.getRange("B:B").insert("Right");
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C2");
  }));

test("cells that would tear a table apart cannot be inserted", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A2:B3").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A2:B3", true);
    sheet.getRange("A1").insert("Down");
    expect(await errorCode(context.sync())).toBe("InvalidOperation");
  }));

test("NonBlankCellOffSheet: filled cells are not pushed off the worksheet", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1048576").values = [["last"]];
    sheet.getRange("1:1").insert("Down");
    expect(await errorCode(context.sync())).toBe("NonBlankCellOffSheet");
  }));

test("frozen panes stay where they are", () =>
  onSheet(async (sheet, _context, host) => {
    sheet.freezePanes.freezeRows(2);
    sheet.getRange("1:1").insert("Down");
    await sheet.context.sync();
    expect((await host.content()).sheets[0]?.frozen.rows).toBe(2);
  }));

test("inserting and then deleting the same rows gives the formula back", () => {
  const column = fc.constantFrom("A", "$B", "C", "$AA");
  const mark = fc.constantFrom("", "$");
  const row = fc.integer({ min: 1, max: 60 });
  const cell = fc.tuple(column, mark, row).map((parts) => parts.join(""));
  const area = fc
    .tuple(column, mark, row, row)
    .map(
      ([letters, dollar, from, more]) => `SUM(${letters}${dollar}${from}:${letters}${from + more})`,
    );
  const formula = fc
    .array(fc.oneof(cell, area), { minLength: 1, maxLength: 4 })
    .map((terms) => `=${terms.join("+")}&"A1"&Services[A2]`);
  fc.assert(
    fc.property(
      formula,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 9 }),
      (text, at, count) => {
        const shift = { sheetId: "s", axis: "row", at, across: [0, 16_383] } as const;
        const there = shiftFormula(text, { ...shift, count }, "S", true);
        expect(shiftFormula(there, { ...shift, count: -count }, "S", true)).toBe(text);
      },
    ),
  );
});
