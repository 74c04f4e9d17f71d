/** Sorting a table: Excel.TableSort, and "Sort data in a range or table" in Excel's help. */
import { errorCode, onSheet, valuesOf } from "./session";

/** A table in A1:C5 with a formula that names its own row and one that names the row above. */
function sorted(
  fields: Excel.SortField[],
  test: (sheet: Excel.Worksheet, table: Excel.Table) => Promise<void>,
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<void> {
  return onSheet(async (sheet) => {
    sheet.getRange("A1:C6").values = [
      ["name", "n", "double"],
      ["zebra", 2, "=B2*2"],
      ["Ängla", "", "=B3*2"],
      ["apa", 10, "=B4*2"],
      ["öl", "'007", "=B5*2"],
      ["Apa", 1, "=B6*2"],
    ];
    const table = sheet.tables.add("A1:C6", true);
    prepare(sheet);
    await sheet.context.sync();
    table.sort.apply(fields);
    await sheet.context.sync();
    await test(sheet, table);
  });
}

const rowsOf = async (sheet: Excel.Worksheet): Promise<readonly unknown[]> =>
  (await valuesOf(sheet, "A2:C6")).map((row) => row.join(" "));

test("whole rows move: numbers first, then texts that stay texts, blank cells last in either order", async () => {
  await sorted([{ key: 1 }], async (sheet) => {
    expect(await rowsOf(sheet)).toEqual([
      "Apa 1 2",
      "zebra 2 4",
      "apa 10 20",
      "öl 007 14",
      "Ängla  0",
    ]);
    const range = sheet.getRange("C2:C6").load("formulas");
    await sheet.context.sync();
    expect(range.formulas.flat()).toEqual(["=B2*2", "=B3*2", "=B4*2", "=B5*2", "=B6*2"]);
  });
  await sorted([{ key: 1, ascending: false }], async (sheet) => {
    expect(await rowsOf(sheet)).toEqual([
      "öl 007 14",
      "apa 10 20",
      "zebra 2 4",
      "Apa 1 2",
      "Ängla  0",
    ]);
  });
});

test("texts are sorted as in Swedish, without regard to case, and a second field decides", () =>
  sorted([{ key: 0 }, { key: 1 }], async (sheet) => {
    expect((await rowsOf(sheet)).map((row) => String(row).split(" ")[0])).toEqual([
      "Apa",
      "apa",
      "zebra",
      "Ängla",
      "öl",
    ]);
  }));

test("rows that are hidden stay where they are, and a fill goes with its row", () =>
  sorted(
    [{ key: 1 }],
    async (sheet) => {
      expect((await rowsOf(sheet))[2]).toBe("apa 10 20");
      const fills = ["A2", "A3"].map((address) =>
        sheet.getRange(address).format.fill.load("color"),
      );
      await sheet.context.sync();
      expect(fills.map(({ color }) => color)).toEqual(["#FFFFFF", "#FF0000"]);
    },
    (sheet) => {
      sheet.getRange("A2").format.fill.color = "#FF0000";
      sheet.getRange("4:4").rowHidden = true;
    },
  ));

test("a column that the table does not have, and a protected sheet, are refused", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:A3").values = [["n"], [2], [1]];
    const table = sheet.tables.add("A1:A3", true);
    await sheet.context.sync();
    const refused = (fields: Excel.SortField[]): Promise<string> => {
      table.sort.apply(fields);
      return errorCode(sheet.context.sync());
    };
    expect(await refused([{ key: 1 }])).toBe("InvalidArgument");
    sheet.protection.protect();
    await sheet.context.sync();
    expect(await refused([{ key: 0 }])).toBe("AccessDenied");
  }));
