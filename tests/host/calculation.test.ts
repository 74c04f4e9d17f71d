/** Formulas: what they give, when they are calculated, names, tables, custom functions. */
import fc from "fast-check";
import { startHost } from "../../src/host/host";
import type { WorkbookContent } from "../../src/xlsx/content";
import { onSheet, valuesOf } from "./session";

async function calculated(formulas: string[], values: unknown[][] = []): Promise<unknown[]> {
  let results: unknown[] = [];
  await onSheet(async (sheet) => {
    if (values.length > 0) {
      const width = values[0]?.length ?? 0;
      sheet.getRangeByIndexes(0, 0, values.length, width).values = values;
    }
    const range = sheet.getRangeByIndexes(0, 10, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await sheet.context.sync();
    results = range.values.map(([value]) => value as unknown);
  });
  return results;
}

test("HYPERLINK gives what its cell shows, a number as a number", async () => {
  const formulas = ['=HYPERLINK("#A1",A1)', '=HYPERLINK("#A1",B1)', "=SUM(K1,1)", "=ISNUMBER(K1)"];
  expect(await calculated(formulas, [[5, "five"]])).toEqual([5, "five", 6, true]);
  expect(await calculated(['=HYPERLINK("#A1",NA())'])).toEqual(["#N/A"]);
});

test("COUNTIFS, SUMIFS, SUMPRODUCT and INDEX/MATCH agree with counting by hand", async () => {
  const row = fc.tuple(
    fc.constantFrom("H", "K", "B", "F", "-"),
    fc.constantFrom("H", "K", "B", "F", "-"),
    fc.integer({ min: -50, max: 500 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const last = rows.length;
      const results = await calculated(
        [
          `=COUNTIFS(A1:A${last},"H",B1:B${last},"K")`,
          `=COUNTIFS(A1:B1,"H")`,
          `=SUMIFS(C1:C${last},A1:A${last},"H")`,
          `=SUMPRODUCT((A1:A${last}="H")*(C1:C${last}>100)*C1:C${last})`,
          `=IFERROR(INDEX(C1:C${last},MATCH("F",B1:B${last},0)),"none")`,
          `=COUNTIF(C1:C${last},">=100")`,
        ],
        rows,
      );
      const sum = (chosen: typeof rows): number =>
        chosen.reduce((all, [, , volume]) => all + volume, 0);
      expect(results).toEqual([
        rows.filter(([a, b]) => a === "H" && b === "K").length,
        rows[0]?.slice(0, 2).filter((code) => code === "H").length,
        sum(rows.filter(([a]) => a === "H")),
        sum(rows.filter(([a, , volume]) => a === "H" && volume > 100)),
        rows.find(([, b]) => b === "F")?.[2] ?? "none",
        rows.filter(([, , volume]) => volume >= 100).length,
      ]);
    }),
    { numRuns: 15 },
  );
});

test("errors, texts that look like numbers, blanks and booleans are what Excel makes of them", async () => {
  expect(
    await calculated(
      ["=1/0", "=NA()", "=NOSUCH(1)", "=A1", "=A2&1", "=B1", '=""', "=IF(C1,1,0)"],
      [
        ["", "", true],
        ["'007", "", ""],
      ],
    ),
  ).toEqual(["#DIV/0!", "#N/A", "#NAME?", 0, "0071", 0, "", 1]);
});

test("formulas that were filled down each see their own row", async () => {
  const values = Array.from({ length: 5 }, (_, index) => [index + 1, 10 * index]);
  const formulas = values.map((_, index) => `=A${index + 1}*$A$2+SUM(B$1:B${index + 1})`);
  expect(await calculated(formulas, values)).toEqual([2, 14, 36, 68, 110]);
});

test("sorting a range does not change what other formulas read from it", async () => {
  const results = await calculated(
    ['=SUMIFS(B1:B2,A1:A2,"x")', "=INDEX(SORT(B1:B2,1,-1),1)", '=SUMPRODUCT((A1:A2="x")*B1:B2)'],
    [
      ["x", 10],
      ["y", 20],
    ],
  );
  expect(results).toEqual([10, 20, 10]);
});

test("a change is seen by everything that depends on it, over sheets", () =>
  onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Per kanal");
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    other.getRange("A1:B1").formulas = [["=Sheet1!B1+1", "=A1*10"]];
    expect(await valuesOf(other, "A1:B1")).toEqual([[3, 30]]);
    sheet.getRange("A1").values = [[5]];
    expect(await valuesOf(other, "A1:B1")).toEqual([[11, 110]]);
    sheet.getRange("B1").values = [["=A1*3"]];
    expect(await valuesOf(other, "A1:B1")).toEqual([[16, 160]]);
    sheet.getRange("B1").clear();
    expect(await valuesOf(other, "A1:B1")).toEqual([[1, 10]]);
  }));

test("names stand for ranges, constants and formulas; a changed name changes what uses it", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    context.workbook.names.add("volumes", sheet.getRange("A1:A3"));
    context.workbook.names.add("rate", "=0.5");
    context.workbook.names.add("half", "=SUM(volumes)*rate");
    sheet.getRange("C1:C3").formulas = [["=SUM(volumes)"], ["=half"], ['="rate"&rate']];
    expect(await valuesOf(sheet, "C1:C3")).toEqual([[6], [3], ["rate0.5"]]);
    context.workbook.names.getItem("rate").formula = "=2";
    expect(await valuesOf(sheet, "C1:C3")).toEqual([[6], [12], ["rate2"]]);
  }));

test("a name of the sheet goes before one of the workbook", () =>
  onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Other");
    context.workbook.names.add("limit", "=1");
    other.names.add("limit", "=2");
    sheet.getRange("A1:A2").formulas = [["=limit"], ["=Other!limit"]];
    other.getRange("A1").formulas = [["=limit"]];
    expect(await valuesOf(sheet, "A1:A2")).toEqual([[1], [2]]);
    expect(await valuesOf(other, "A1")).toEqual([[2]]);
  }));

test("structured references: column, this row, all, headers, several columns", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:C3").values = [
      ["id", "volume", "double"],
      ["S1", 10, ""],
      ["S2", 20, ""],
    ];
    sheet.tables.add("A1:C3", true).name = "Services";
    sheet.getRange("C2:C3").formulas = [
      ["=Services[@volume]*2"],
      ["=Services[[#This Row],[volume]]*2"],
    ];
    sheet.getRange("E1:E5").formulas = [
      ["=SUM(Services[volume])"],
      ["=ROWS(Services[#All])"],
      ["=COUNTA(Services[#Headers])"],
      ["=SUM(Services[[volume]:[double]])"],
      ['=COUNTIFS(Services[id],"S2",Services[volume],">15")'],
    ];
    expect(await valuesOf(sheet, "C2:C3")).toEqual([[20], [40]]);
    expect(await valuesOf(sheet, "E1:E5")).toEqual([[30], [3], [3], [90], [1]]);
  }));

describe("references to a table on another sheet", () => {
  const HEADERS = ["id", "class (code)", "cost, kr", "from:to", "x [y]"] as const;

  test("hold inside INDEX, follow what [#This Row] depends on, and take any header", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A2:E5").values = [
        [...HEADERS],
        ["S1", "H", 5, 1, 7],
        ["S2", "K", 6, 2, 8],
        ["S3", "H", 7, 3, 9],
      ];
      sheet.tables.add("A2:E5", true).name = "Services";
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1:C3").values = [
        ["id", "row", "cost"],
        ["S2", "", ""],
        ["S3", "", ""],
      ];
      other.tables.add("A1:C3", true).name = "Found";
      other.getRange("C2:C3").formulas = Array.from({ length: 2 }, () => [
        "=INDEX(Services[cost, kr],[@row])",
      ]);
      other.getRange("B2:B3").formulas = Array.from({ length: 2 }, () => [
        "=MATCH(Found[[#This Row],[id]],Services[id],0)",
      ]);
      other.getRange("E1:E4").formulas = [
        ['=COUNTIF(INDEX(Services,0,2),"H")'],
        ['=COUNTIF(Services[class (code)],"H")'],
        ["=SUM(Services[[cost, kr]:[from:to]])"],
        ["=SUM(Services[x '[y']])"],
      ];
      expect(await valuesOf(other, "B2:C3")).toEqual([
        [2, 6],
        [3, 7],
      ]);
      expect(await valuesOf(other, "E1:E4")).toEqual([[2], [2], [24], [24]]);
    }));

  test("follow the table when it grows, its sheet is renamed, or a header is", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["n"], [1], [2]];
      const table = sheet.tables.add("A1:A3", true);
      table.name = "Numbers";
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [["=SUM(Numbers[n])"]];
      expect(await valuesOf(other, "A1")).toEqual([[3]]);
      sheet.getRange("A4").values = [[10]];
      table.resize("A1:A4");
      sheet.name = "Renamed";
      expect(await valuesOf(other, "A1")).toEqual([[13]]);
      sheet.getRange("A2").values = [[5]];
      expect(await valuesOf(other, "A1")).toEqual([[17]]);
    }));
});

describe("Custom functions", () => {
  const functions = {
    "CHANNEL.SCORES": (services: unknown) =>
      (services as unknown[][]).slice(1).map(([id, volume]) => [id, Number(volume) * 2]),
    "CHANNEL.FAILS": () => {
      throw new Error("bad input");
    },
    "CHANNEL.MISSING": () => {
      throw Object.assign(new Error("no such service"), { code: "#N/A" });
    },
    "CHANNEL.DOUBLE": (value: unknown) => Number(value) * 2,
    "CHANNEL.BLANK": (rows: unknown) => JSON.stringify(rows),
  };

  test("a table goes in as an array, an array that comes out spills", () =>
    onSheet(
      async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          ["id", "volume"],
          ["S1", 10],
          ["S2", 20],
        ];
        sheet.tables.add("A1:B3", true).name = "Services";
        sheet.getRange("D1").formulas = [["=CHANNEL.SCORES(Services[#All])"]];
        sheet.getRange("G1").formulas = [["=SUM(E1:E2)"]];
        expect(await valuesOf(sheet, "D1:E2")).toEqual([
          ["S1", 20],
          ["S2", 40],
        ]);
        expect(await valuesOf(sheet, "G1")).toEqual([[60]]);
        const spill = sheet.getRange("D1").getSpillingToRangeOrNullObject().load("address");
        await context.sync();
        expect(spill.address).toBe("Sheet1!D1:E2");
        sheet.getRange("E2").values = [["in the way"]];
        expect(await valuesOf(sheet, "D1")).toEqual([["#SPILL!"]]);
        sheet.getRange("E2").clear();
        expect(await valuesOf(sheet, "E2")).toEqual([[40]]);
      },
      { functions },
    ));

  test("a function that throws gives #VALUE!, or the error it names", () =>
    onSheet(
      async (sheet) => {
        sheet.getRange("A1:B1").formulas = [["=CHANNEL.FAILS()", "=CHANNEL.MISSING()"]];
        expect(await valuesOf(sheet, "A1:B1")).toEqual([["#VALUE!", "#N/A"]]);
      },
      { functions },
    ));

  test("a single cell goes in as a scalar, blank cells of a range as empty texts", () =>
    onSheet(
      async (sheet) => {
        sheet.getRange("A1:A2").values = [[21], [""]];
        sheet.getRange("C1:C2").formulas = [["=CHANNEL.DOUBLE(A1)"], ["=CHANNEL.BLANK(A1:A2)"]];
        expect(await valuesOf(sheet, "C1:C2")).toEqual([[42], ['[[21],[""]]']]);
      },
      { functions },
    ));
});

describe("an opened workbook", () => {
  async function saved(): Promise<WorkbookContent> {
    const host = await startHost({ functions: { "CHANNEL.TWO": () => [[1], [2]] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").formulas = [[1, "=A1+1", "=CHANNEL.TWO()"]];
      await context.sync();
    });
    const content = await host.content();
    host.dispose();
    return content;
  }

  test("shows the stored values until something they depend on changes", async () => {
    const content = await saved();
    content.sheets[0]?.cells.get(0)?.set(1, { value: 99, formula: "=A1+1", style: 0 });
    await onSheet(
      async (sheet) => {
        sheet.getRange("F1").formulas = [["=1+1"]];
        expect(await valuesOf(sheet, "B1:F1")).toEqual([[99, 1, "", "", 2]]);
        sheet.getRange("A1").values = [[5]];
        expect(await valuesOf(sheet, "B1")).toEqual([[6]]);
      },
      { content },
    );
  });

  /** Values that this engine would not give stand for those of formulas that it works out otherwise than Excel. */
  test("keeps them through tables, names, sheets and rows that they have nothing to do with", async () => {
    const content = await saved();
    content.sheets[0]?.cells.get(0)?.set(1, { value: 99, formula: "=SUM(A1:A2)+1", style: 0 });
    const functions = { "CHANNEL.TWO": () => [[1], [2]] };
    await onSheet(
      async (sheet, context) => {
        const other = context.workbook.worksheets.add("Other");
        other.getRange("A1:A3").values = [["n"], [1], [2]];
        other.tables.add("A1:A3", true).name = "Numbers";
        other.getRange("C1").formulas = [["=SUM(Numbers[n])"]];
        context.workbook.names.add("rate", "=0.5");
        expect(await valuesOf(sheet, "B1")).toEqual([[99]]);
        other.getRange("2:2").insert("Down");
        other.getRange("A2").values = [[10]];
        sheet.getRange("8:9").insert("Down");
        context.workbook.worksheets.add("Gone").delete();
        expect(await valuesOf(other, "C1")).toEqual([[13]]);
        expect(await valuesOf(sheet, "B1")).toEqual([[99]]);
        sheet.getRange("A2").values = [[5]];
        expect(await valuesOf(sheet, "B1")).toEqual([[7]]);
      },
      { content, functions },
    );
  });

  test("works out what a name or a table has come to mean", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").values = [["n"], [1], [2], [10]];
      sheet.getRange("C1:C4").formulas = [
        ["=SUM(Numbers[n])"],
        ["=limit*2"],
        ["=C1+C2"],
        ["=SUM(twice)"],
      ];
      expect(await valuesOf(sheet, "C1:C2")).toEqual([["#NAME?"], ["#NAME?"]]);
      const table = sheet.tables.add("A1:A3", true);
      table.name = "Numbers";
      const limit = context.workbook.names.add("limit", "=5");
      context.workbook.names.add("twice", "=Numbers[n]");
      expect(await valuesOf(sheet, "C1:C4")).toEqual([[3], [10], [13], [3]]);
      table.resize("A1:A4");
      limit.formula = "=6";
      expect(await valuesOf(sheet, "C1:C4")).toEqual([[13], [12], [25], [13]]);
    }));

  test("keeps the value of a formula whose function it does not know, and what it spilled", async () => {
    const content = await saved();
    await onSheet(
      async (sheet, context, host) => {
        context.workbook.application.calculate("Full");
        expect(await valuesOf(sheet, "C1:C2")).toEqual([[1], [2]]);
        const cell = (await host.content()).sheets[0]?.cells.get(0)?.get(2);
        expect(cell).toMatchObject({ value: 1, formula: "=CHANNEL.TWO()", arrayRef: "C1:C2" });
      },
      { content },
    );
  });

  test("keeps the value of a formula that names a spilled block by its first cell", async () => {
    const content = await saved();
    const spilled = { value: 3, formula: "=SUM(C1#)", style: 0 };
    const text = { value: "old", formula: '="C1#"+1', style: 0 };
    content.sheets[0]?.cells.get(0)?.set(5, spilled).set(6, text);
    await onSheet(
      async (sheet, context) => {
        context.workbook.application.calculate("Full");
        expect(await valuesOf(sheet, "F1:G1")).toEqual([[3, "#VALUE!"]]);
      },
      { content },
    );
  });

  test("comes out as it went in", async () => {
    const content = await saved();
    const host = await startHost({ content });
    expect(await host.content()).toEqual(content);
    host.dispose();
  });
});
