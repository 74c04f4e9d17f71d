/** Filters of tables, and what reaches visible rows only. */
import { startHost } from "../../src/host/host";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { errorCode, onSheet, valuesOf } from "./session";

/** A table in A1:B6: the numbers 1 to 5 and a letter for each, `a` for the odd ones. */
function filtered(
  test: (sheet: Excel.Worksheet, table: Excel.Table) => Promise<void>,
  filtersLimit = true,
): Promise<void> {
  return onSheet(
    async (sheet) => {
      const rows = [1, 2, 3, 4, 5].map((number) => [number, number % 2 === 1 ? "a" : "b"]);
      sheet.getRange("A1:B6").values = [["n", "letter"], ...rows];
      const table = sheet.tables.add("A1:B6", true);
      await sheet.context.sync();
      await test(sheet, table);
    },
    { behaviour: { filtersLimit } },
  );
}

/** The rows from 1 that are hidden among the first six. */
async function hiddenRows(sheet: Excel.Worksheet): Promise<number[]> {
  const rows = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
  await sheet.context.sync();
  return rows.flatMap(({ rowHidden }, at) => (rowHidden ? [at + 1] : []));
}

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("Excel.AutoFilter and Excel.Filter class; Filter data in a range or table", () => {
  test("values that are not chosen are hidden; filters of two columns are both met", () =>
    filtered(async (sheet, table) => {
      table.columns.getItem("letter").filter.applyValuesFilter(["a"]);
      expect(await hiddenRows(sheet)).toEqual([3, 5]);
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Custom", criterion1: ">2" });
      table.autoFilter.load("isDataFiltered,enabled,criteria");
      expect(await hiddenRows(sheet)).toEqual([2, 3, 5]);
      const { isDataFiltered, enabled, criteria } = table.autoFilter;
      expect([isDataFiltered, enabled]).toEqual([true, true]);
      expect(criteria).toMatchObject([
        { filterOn: "Custom", criterion1: ">2" },
        { filterOn: "Values", values: ["a"] },
      ]);
    }));

  test.each<[Excel.FilterCriteria, number[]]>([
    [{ filterOn: "Custom", criterion1: "<2", criterion2: ">=5", operator: "Or" }, [3, 4, 5]],
    [{ filterOn: "Custom", criterion1: ">1", criterion2: "<=3", operator: "And" }, [2, 5, 6]],
    [{ filterOn: "Custom", criterion1: "<>3" }, [4]],
    [{ filterOn: "Custom", criterion1: "=*" }, []],
  ])("%j", (criteria, hidden) =>
    filtered(async (sheet, table) => {
      table.autoFilter.apply(table.getRange(), 0, criteria);
      expect(await hiddenRows(sheet)).toEqual(hidden);
    }),
  );

  test.each<[string, (table: Excel.Table) => void]>([
    [
      "table.clearFilters",
      (table) => {
        table.clearFilters();
      },
    ],
    [
      "clearCriteria",
      (table) => {
        table.autoFilter.clearCriteria();
      },
    ],
    [
      "column filter's clear",
      (table) => {
        table.columns.getItemAt(1).filter.clear();
      },
    ],
    ["no filter buttons", (table) => (table.showFilterButton = false)],
    [
      "remove",
      (table) => {
        table.autoFilter.remove();
      },
    ],
  ])("%s shows every row", (_how, clear) =>
    filtered(async (sheet, table) => {
      table.columns.getItem("letter").filter.applyValuesFilter(["a"]);
      clear(table);
      table.autoFilter.load("isDataFiltered");
      expect(await hiddenRows(sheet)).toEqual([]);
      expect(table.autoFilter.isDataFiltered).toBe(false);
    }),
  );

  test("a filter is not worked out anew by an edit, but by reapply", () =>
    filtered(async (sheet, table) => {
      table.columns.getItem("letter").filter.applyValuesFilter(["a"]);
      sheet.getRange("B2").values = [["b"]];
      expect(await hiddenRows(sheet)).toEqual([3, 5]);
      table.reapplyFilters();
      expect(await hiddenRows(sheet)).toEqual([2, 3, 5]);
    }));

  test("criteria that this host does not have are refused", () =>
    filtered(async (sheet, table) => {
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "CellColor", color: "#FF0000" });
      expect(await errorCode(sheet.context.sync())).toBe("InvalidArgument");
    }));

  test("filters go along with their columns, and end with them", () =>
    filtered(async (sheet, table) => {
      table.columns.getItem("letter").filter.applyValuesFilter(["a"]);
      table.columns.add(1, undefined, "new");
      const { filter } = table.columns.getItem("letter");
      filter.load("criteria");
      await sheet.context.sync();
      expect(filter.criteria).toMatchObject({ values: ["a"] });
      table.columns.getItem("letter").delete();
      table.autoFilter.load("isDataFiltered");
      await sheet.context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(false);
    }));
});

describe("Copy visible cells only: with an active filter", () => {
  const filter = (table: Excel.Table): void => {
    table.columns.getItem("letter").filter.applyValuesFilter(["a"]);
  };

  test("copies reach visible rows only, and copy visible rows only", () =>
    filtered(async (sheet, table) => {
      filter(table);
      sheet.getRange("E1").values = [["new"]];
      sheet.getRange("B2:B6").copyFrom("E1");
      expect(await valuesOf(sheet, "B2:B6")).toEqual(column("new", "b", "new", "b", "new"));
      sheet.getRange("G1").copyFrom("A2:A6");
      expect(await valuesOf(sheet, "G1:G5")).toEqual(column(1, 3, 5, "", ""));
    }));

  test("formats reach visible rows only, values reach all", () =>
    filtered(async (sheet, table) => {
      filter(table);
      sheet.getRange("A2:A6").format.font.bold = true;
      sheet.getRange("A2:A6").values = column(6, 7, 8, 9, 10);
      const cells = ["A2", "A3"].map((at) => sheet.getRange(at).load("format/font/bold"));
      expect(await valuesOf(sheet, "A2:A6")).toEqual(column(6, 7, 8, 9, 10));
      expect(cells.map(({ format }) => format.font.bold)).toEqual([true, false]);
    }));

  test("setting row heights shows hidden rows", () =>
    filtered(async (sheet, table) => {
      filter(table);
      sheet.getRange("2:4").format.rowHeight = 20;
      expect(await hiddenRows(sheet)).toEqual([5]);
    }));

  test("where Excel does not limit it, and without a filter, all rows are reached", async () => {
    await filtered(async (sheet, table) => {
      filter(table);
      sheet.getRange("E1").values = [["new"]];
      sheet.getRange("B2:B6").copyFrom("E1");
      expect(await valuesOf(sheet, "B3")).toEqual([["new"]]);
    }, false);
    await filtered(async (sheet) => {
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("E1").values = [["new"]];
      sheet.getRange("B2:B6").copyFrom("E1");
      expect(await valuesOf(sheet, "B3")).toEqual([["new"]]);
    });
  });
});

test("filters and the rows that they hide survive a file, and a changed one is written", async () => {
  const first = await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [
      ["n", "letter"],
      [1, "a & <b>"],
      [2, ""],
      [3, "c"],
    ];
    const table = sheet.tables.add("A1:B4", true);
    table.columns.getItem("letter").filter.applyValuesFilter(["a & <b>", ""]);
    table.columns.getItem("n").filter.applyCustomFilter(">=1", "<3");
    await context.sync();
  });
  const bytes = await saveXlsx(await first.content());
  first.dispose();
  const host = await startHost({ content: await openXlsx(bytes) });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { autoFilter } = sheet.tables.getItemAt(0);
    autoFilter.load("criteria");
    expect(await hiddenRows(sheet)).toEqual([4]);
    expect(autoFilter.criteria).toMatchObject([
      { filterOn: "Custom", criterion1: ">=1", criterion2: "<3", operator: "And" },
      { filterOn: "Values", values: ["a & <b>", ""] },
    ]);
    autoFilter.clearColumnCriteria(1);
    await context.sync();
  });
  const again = await openXlsx(await saveXlsx(await host.content()));
  expect(again.sheets[0]?.tables[0]?.filters).toMatchObject([{ column: 0, criterion1: ">=1" }]);
  host.dispose();
});
