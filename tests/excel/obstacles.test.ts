/** What would stop a run half way is found before anything is written, and told with its place and cure. */
import type { Host } from "../../src/host/host";
import { SCHEMA } from "../../src/excel/properties";
import {
  cellsOf,
  FILES,
  onHost,
  onSmallWorkbook,
  runBuild,
  writeCell,
} from "../commands/small-workbook";

/** Runs over what stands in the way, and gives what was told; the workbook must not have changed. */
async function refusal(host: Host, files = {}): Promise<string> {
  const before = await host.content();
  const outcome = await runBuild(files);
  const after = await host.content();
  expect(cellsOf(after)).toEqual(cellsOf(before));
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(after.customProperties).toEqual(before.customProperties);
  if (outcome.ok) return "nothing";
  return "error" in outcome
    ? `${outcome.error.code}: ${outcome.error.textIn("en")}`
    : outcome.refused.map(({ code }) => code).join();
}

const onSheet = (name: string, edit: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

test.each(["Poäng", "Kanalmatris", "Tjänster"])("the sheet %s is protected", (name) =>
  onSmallWorkbook(async (host) => {
    await writeCell("Channels", "web", "Kanal", "Annat");
    await onSheet(name, (sheet) => {
      sheet.protection.protect();
    });
    const told = await refusal(host, { services: "id;name\nnew;Ny\n" });
    expect(told).toMatch(
      new RegExp(`^sheet-protected: The sheet “${name}” is protected\\. Unprotect it`),
    );
  }),
);

test("a protected sheet on which nothing changes is no obstacle", () =>
  onSmallWorkbook(async () => {
    await onSheet("Krav", (sheet) => {
      sheet.protection.protect();
    });
    expect((await runBuild()).ok).toBe(true);
  }));

test.each([
  ["Sammanfattning", "A5:B6"],
  ["Per kanal", "B11:C11"],
  ["Kontroller", "A1:B1"],
])("cells of %s are merged", (name, address) =>
  onSmallWorkbook(async (host) => {
    await onSheet(name, (sheet) => {
      sheet.getRange(address).merge();
    });
    // Cells that a run has nothing to write into are no obstacle.
    await writeCell("Services", "care", "Volym per år", 9);
    expect(await refusal(host)).toMatch(
      new RegExp(`^merged-cells: The cells ${name}!${address} are merged .*Unmerge them`),
    );
  }),
);

test.each([
  ["Tjänster", "A9:B9"],
  ["Kanalmatris", "D10:E10"],
  ["Per tjänst", "D9:E9"],
  ["Tjänster", "R9:S9"],
])("cells of %s under a table that grows are merged", (name, address) =>
  onSmallWorkbook(async (host) => {
    if (address.startsWith("R")) {
      await Excel.run(async (context) => {
        const values = ["Egen", "", "", "", ""].map((value) => [value]);
        const { columns } = context.workbook.tables.getItem("Services");
        columns.add(undefined, values);
        values[0] = ["Egen 2"];
        columns.add(undefined, values);
        await context.sync();
      });
    }
    await onSheet(name, (sheet) => {
      sheet.getRange(address).merge();
    });
    expect(await refusal(host, { services: "id;name\nnew;Ny\n" })).toMatch(
      new RegExp(`^merged-cells: The cells ${name}!${address} are merged`),
    );
  }),
);

test("merged cells with a text under a table that grows are moved down with it", () =>
  onSmallWorkbook(async (host) => {
    await onSheet("Tjänster", (sheet) => {
      sheet.getRange("A10").values = [["Egen text"]];
      sheet.getRange("A10:B10").merge();
    });
    expect((await runBuild({ services: "id;name\nnew;Ny\n" })).ok).toBe(true);
    const services = (await host.content()).sheets.find(({ name }) => name === "Tjänster");
    expect(services?.merges).toEqual([{ row: 10, column: 0, rows: 1, columns: 2 }]);
    expect(services?.cells.get(10)?.get(0)?.value).toBe("Egen text");
    expect(services?.cells.get(8)?.get(0)?.value).toBe("new");
  }));

test("cells merged beside ours are no obstacle", () =>
  onSmallWorkbook(async () => {
    await onSheet("Sammanfattning", (sheet) => {
      sheet.getRange("F2:G4").merge();
    });
    expect((await runBuild()).ok).toBe(true);
  }));

test.each(["Matrix", "scores", "SERVICES"])("a table of another's is called %s", (name) =>
  onHost(async (host) => {
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = name;
    });
    expect(await refusal(host, FILES)).toBe(
      `table-name-taken: The table “${name}” on the sheet “Sheet1” is not ours but has a name that is needed. Rename it and run again.`,
    );
  }),
);

test.each(["Matrix", "scores"])("a defined name is %s", (name) =>
  onHost(async (host) => {
    await onSheet("Sheet1", (sheet) => {
      sheet.context.workbook.names.add(name, sheet.getRange("A1:B2"));
    });
    expect(await refusal(host, FILES)).toBe(
      `defined-name-taken: The workbook has a defined name “${name}”, which one of our tables needs. Rename or delete it (Formulas › Name Manager) and run again.`,
    );
  }),
);

test("a table of ours that was moved to a sheet of another's", () =>
  onSmallWorkbook(async (host) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Per kanal").delete();
      const other = worksheets.add("Eget");
      other.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      other.tables.add("A1:B2", true).name = "ByChannel";
      await context.sync();
    });
    expect(await refusal(host)).toMatch(
      /^table-name-taken: The table “ByChannel” on the sheet “Eget”/,
    );
  }));

test("the workbook was made with a newer version", () =>
  onSmallWorkbook(async (host) => {
    await Excel.run(async (context) => {
      context.workbook.properties.custom.add("ChannelMatrixSchema", SCHEMA + 1);
      await context.sync();
    });
    expect(await refusal(host)).toBe(
      `schema-newer: The workbook was made with a newer version (${SCHEMA + 1}) than this one (${SCHEMA}). Update the add-in.`,
    );
  }));

test("a cell is being edited", () =>
  onSmallWorkbook(async (host) => {
    const before = cellsOf(await host.content());
    host.faults.cellBeingEdited = true;
    const outcome = await runBuild();
    host.faults.cellBeingEdited = false;
    expect("error" in outcome && outcome.error.code).toBe("cell-being-edited");
    expect(cellsOf(await host.content())).toEqual(before);
  }));

test("a decision that is no class, told by its cell", () =>
  onSmallWorkbook(async (host) => {
    await writeCell("Matrix", "permit", "letter", "X");
    await writeCell("Current", "care", "web", "många");
    expect(await refusal(host)).toBe("number-expected,code-unknown");
  }));

test("a workbook with another's things in it gets ours beside them", () =>
  onHost(async (host) => {
    await onSheet("Sheet1", (sheet) => {
      sheet.name = "Tjänster";
      sheet.getRange("A1").values = [["mitt"]];
    });
    expect((await runBuild(FILES)).ok).toBe(true);
    const { sheets } = await host.content();
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Tjänster", "Tjänster 2", "Kanalmatris"]),
    );
    expect(sheets[0]?.cells.get(0)?.get(0)?.value).toBe("mitt");
  }));

test.each([
  ["Kanalmatris", "XFD9"],
  ["Tjänster", "A1048576"],
  ["Nuläge", "ZZ9000"],
])("a cell far from the table of %s, at %s, is told with its place", (name, address) =>
  onSmallWorkbook(async () => {
    await onSheet(name, (sheet) => {
      sheet.getRange(address).values = [["långt bort"]];
    });
    const outcome = await runBuild();
    const told = !outcome.ok && "error" in outcome ? outcome.error.textIn("en") : "";
    expect(told).toMatch(new RegExp(`^The sheet “${name}” is used as far as [A-Z]+\\d+ `));
    expect(told).toContain(/\d+$/.exec(address)?.[0] === "9" ? "XFD" : "Ctrl+End");
  }),
);
