/** A workbook is found again after other programs saved it, and after people changed what its tables are called and where they are. */
import { columnName } from "../../src/a1/address";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { convert, program } from "../libre-office";
import { python, savedByOpenpyxl } from "../openpyxl";
import {
  built,
  cellIn,
  FILES,
  onHost,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  runBuild,
  smallFile,
  writeAt,
  writeCell,
} from "./small-workbook";

/** The decisions of the small workbook. */
const decidedCells = (): Promise<unknown> =>
  (decided ??= onSmallWorkbook(async () => {
    const outcome = await runBuild();
    return outcome.ok ? outcome.done.result.decided.cells : null;
  }));
let decided: Promise<unknown> | null = null;

/** Runs on a file that another program saved, and holds what a person would look for. */
async function expectFound(bytes: Uint8Array): Promise<void> {
  const before = await openXlsx(await smallFile());
  const letters = await decidedCells();
  await onHost(
    async (host) => {
      const outcome = await runBuild();
      expect(codesOf(outcome)).toEqual([]);
      if (!outcome.ok) return;
      expect(outcome.done.language).toBe("sv");
      // Nothing of a rebuilt sheet is taken for a person's.
      expect(outcome.done.notes).toEqual([]);
      expect(outcome.done.result.model.services).toHaveLength(4);
      expect(outcome.done.result.decided.cells).toEqual(letters);
      const after = await openXlsx(await saveXlsx(await host.content()));
      expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
      for (const [index, { charts, name, frozen }] of before.sheets.entries()) {
        expect([name, after.sheets[index]?.frozen]).toEqual([name, frozen]);
        expect([name, after.sheets[index]?.charts.map((chart) => chart.name)]).toEqual([
          name,
          charts.map((chart) => chart.name),
        ]);
      }
    },
    await openXlsx(bytes),
  );
}

if (program === undefined) {
  test("a save by LibreOffice is not tried: it is absent here", () => {
    expect(process.env["CI"]).toBeUndefined();
  });
} else {
  const command = program;
  test("a workbook saved by LibreOffice", async () => {
    await expectFound(convert(command, await smallFile(), "xlsx"));
  });
}

test(
  python === undefined
    ? "a save by openpyxl is not tried: it is absent here"
    : "a workbook saved by openpyxl",
  async () => {
    if (python !== undefined) await expectFound(savedByOpenpyxl(python, await smallFile()));
  },
);

test("a workbook that lost the hidden store, every property and its panes", async () => {
  const content = await openXlsx(await smallFile());
  content.sheets = content.sheets.filter(({ name }) => name !== "_ChannelMatrix");
  content.customProperties.clear();
  for (const sheet of content.sheets) {
    sheet.customProperties.clear();
    sheet.frozen = { rows: 0, columns: 0 };
  }
  await expectFound(await saveXlsx(content));
});

const codesOf = (outcome: Awaited<ReturnType<typeof runBuild>>): readonly string[] =>
  outcome.ok
    ? []
    : "error" in outcome
      ? [outcome.error.code]
      : outcome.refused.map(({ code }) => code);

const onTable = (name: string, work: (table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.tables.getItem(name));
    await context.sync();
  });

test("a header row that is turned off is refused, with the table and the cure", () =>
  onSmallWorkbook(async () => {
    await onTable("Rules", (table) => {
      table.showHeaders = false;
    });
    expect(codesOf(await runBuild())).toContain("header-row-off");
  }));

test("a column whose header is another is refused, with the header that may be meant", () =>
  onSmallWorkbook(async () => {
    await onTable("Channels", (table) => {
      table.getHeaderRowRange().getCell(0, 9).values = [["Styckkostnad"]];
    });
    expect(codesOf(await runBuild())).toEqual(["column-renamed"]);
  }));

test("a sheet of inputs that is gone is refused, and made anew once an empty one has its name", () =>
  onSmallWorkbook(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Regler").delete();
      await context.sync();
    });
    expect(codesOf(await runBuild())).toEqual(["sheet-gone"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Regler");
      await context.sync();
    });
    expect(codesOf(await runBuild())).toEqual([]);
  }));

test("tables that were all renamed are each known by their own headers, also beside each other", () =>
  onSmallWorkbook(async () => {
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      for (const table of tables.items) table.name = `Our_${table.name}`;
      await context.sync();
    });
    const outcome = await runBuild();
    expect(codesOf(outcome)).toEqual([]);
    if (outcome.ok) expect(outcome.done.notes).toEqual([]);
  }));

test.each([
  ["two tables", ["Matrix", "Current"]],
  ["three tables", ["Services", "Channels", "Matrix"]],
])("%s that exchanged their names are each known by their own headers", (_, names) =>
  onSmallWorkbook(async () => {
    const letters = await decidedCells();
    await Excel.run(async (context) => {
      const tables = names.map((name) => context.workbook.tables.getItem(name));
      for (const [index, table] of tables.entries()) table.name = `Free_${String(index)}`;
      await context.sync();
      for (const [index, table] of tables.entries()) {
        table.name = names[(index + 1) % names.length] ?? "";
      }
      await context.sync();
    });
    for (const outcome of [await runBuild(), await runBuild()]) {
      expect(codesOf(outcome)).toEqual([]);
      if (!outcome.ok) continue;
      expect(outcome.done.notes).toEqual([]);
      expect(outcome.done.result.decided.cells).toEqual(letters);
    }
  }),
);

test("a row typed just under a table that does not grow is a service, and a cell of which that is not sure is refused", () =>
  onSmallWorkbook(
    async () => {
      const under = (values: string[]): Promise<void> =>
        onTable("Services", (table) => {
          const row = table.getRange().getLastRow().getOffsetRange(1, 0);
          row.getCell(0, 0).getResizedRange(0, values.length - 1).values = [values];
        });
      await under(["Källa: egen uppgift"]);
      expect(codesOf(await runBuild())).toEqual(["row-below-table"]);
      await under(["park", "Parkering"]);
      const outcome = await runBuild();
      expect(outcome.ok && outcome.done.result.model.services.map(({ id }) => id)).toContain(
        "park",
      );
    },
    { tablesGrow: false },
  ));

test("a total row is no service, and stays the last row", () =>
  onSmallWorkbook(async () => {
    await onTable("Services", (table) => {
      table.showTotals = true;
      table.getTotalRowRange().getCell(0, 0).values = [["Summa"]];
    });
    const services = `id;name\npark;Parkering\n`;
    const outcome = await runBuild({ services });
    expect(outcome.ok && outcome.done.result.model.services).toHaveLength(5);
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Services").getRange().load("values");
      await context.sync();
      const ids = (range.values as string[][]).map(([id]) => id);
      expect(ids.slice(-2)).toEqual(["park", "Summa"]);
    });
  }));

test.each([
  ["more than 160 channels", 161, "x", "too-many"],
  ["a channel's name of more than 200 characters", 2, "x".repeat(201), "text-too-long"],
])("%s are refused before anything is written", (_, count, name, code) =>
  onHost(async () => {
    const rows = Array.from({ length: count }, (__, index) => `c${index};${name} ${index}`);
    const channels = ["id;name", ...rows].join("\n");
    expect(
      codesOf(await runBuild({ services: FILES.services.replace(/eid/g, ""), channels })),
    ).toContain(code);
  }),
);

test("more than 10 000 services are refused before anything is written", () =>
  onHost(async () => {
    const rows = Array.from({ length: 10_001 }, (_, index) => `s${index};Tjänst ${index}`);
    const channels = "id;name\nweb;Webbplats\n";
    const outcome = await runBuild({ services: ["id;name", ...rows].join("\n"), channels });
    expect(!outcome.ok && "refused" in outcome && outcome.refused).toEqual([
      expect.objectContaining({ code: "too-many", values: { found: 10_001, most: 10_000 } }),
    ]);
  }));

test("a row of a file without an id is the one of the workbook with its name", () =>
  onSmallWorkbook(async () => {
    const { result } = await built({ services: "name;volume\nbyggLOV ;1500\nHelt ny;3\n" });
    const { services } = result.model;
    expect(services.map(({ id }) => id)).toEqual(["permit", "care", "news", "fee", "S0001"]);
    expect(services[0]?.volume).toBe(1500);
    expect(services[4]).toMatchObject({ name: "Helt ny", volume: 3 });
  }));

test("a row of a file without an id is refused where its name does not say which it is", () =>
  onSmallWorkbook(async () => {
    const twice = "name;volume\nBygglov;1500\nBygglov;3\n";
    expect(await runBuild({ services: twice })).toMatchObject({
      ok: false,
      refused: [{ code: "row-not-known", position: { source: "services.csv", row: 3 } }],
    });
  }));

/** Heads the column of a channel otherwise, and clears the ids above it. */
const renameChannel = (table: string): Promise<void> =>
  Excel.run(async (context) => {
    const head = context.workbook.tables.getItem(table).getHeaderRowRange().load("values");
    await context.sync();
    const headers = head.values[0] as string[];
    head.getCell(0, headers.indexOf("Webbplats")).values = [["Sajten"]];
    head.getOffsetRange(-1, 0).clear("Contents");
    await context.sync();
  });

test.each(["Matrix", "Current"])(
  "a channel's column of %s with another header and no id is refused: its cells would be nobody's",
  (table) =>
    onSmallWorkbook(async (host) => {
      await renameChannel(table);
      const before = await saveXlsx(await host.content());
      const outcome = await runBuild({}, { decide: true });
      expect(codesOf(outcome)).toEqual(["column-renamed"]);
      expect(!outcome.ok && "refused" in outcome && outcome.refused[0]?.values).toEqual({
        value: "Webbplats",
        found: "Sajten",
      });
      expect(await saveXlsx(await host.content())).toEqual(before);
    }),
);

test("a channel whose column was deleted comes back beside a column of one's own with other contents", () =>
  onSmallWorkbook(async () => {
    await renameChannel("Matrix");
    await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("Matrix").columns.getItem("Sajten");
      column.getDataBodyRange().getCell(0, 0).values = [["en egen anteckning"]];
      await context.sync();
    });
    expect(codesOf(await runBuild())).toEqual([]);
  }));

test.each(["Matrix", "Current"])(
  "rows of %s are their services by ids under another header, also where a name was overwritten",
  (name) =>
    onSmallWorkbook(async () => {
      const { sheet, row, column, values } = await readStandingTable(name);
      const letters = async () => {
        const table = await readStandingTable(name);
        return ["permit", "care", "news", "fee"].map((id) => cellIn(table, id, "visit"));
      };
      await writeCell(name, "care", "visit", name === "Matrix" ? "F" : 17);
      const before = await letters();
      const label = row + values.findIndex(([id]) => id === "permit") + 1;
      await writeAt(sheet, `${columnName(column)}${row + 1}`, [["Nr"]]);
      await writeAt(sheet, `${columnName(column + 1)}${label}`, [["Lov"]]);
      expect(codesOf(await runBuild())).toEqual([]);
      expect(await letters()).toEqual(before);
      expect(await readCell(name, "permit", "Tjänst")).toBe("Bygglov");
    }),
);
