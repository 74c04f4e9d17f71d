/** Deciding, going to a sheet and choosing one to import, in a workbook that people and other programs have changed since the last run. */
import { decideSelection } from "../../src/commands/decide";
import { decideService } from "../../src/commands/decide-service";
import { otherSheets } from "../../src/commands/other-sheets";
import { readSelectedCell } from "../../src/commands/selected-cell";
import { selectNextUndecided } from "../../src/commands/undecided";
import { activateSheet } from "../../src/excel/activate";
import type { Host } from "../../src/host/host";
import { KNOWN_SHEETS } from "../../src/sheets/known-sheets";
import {
  addressIn,
  onBuilt,
  onHost,
  readStandingTable,
  reopened,
  runBuild,
  writeAt,
} from "../commands/small-workbook";

/** Drops what other programs drop when they save: properties of the document and of its sheets. */
const dropProperties = (): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets, properties } = context.workbook;
    properties.custom.deleteAll();
    worksheets.load("items/name,items/customProperties/items/key");
    await context.sync();
    for (const { customProperties } of worksheets.items) {
      for (const property of customProperties.items) property.delete();
    }
    await context.sync();
  });

const rename = (from: string, to: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem(from).name = to;
    await context.sync();
  });

const select = (host: Host, sheet: string, address: string): Promise<void> =>
  host.editByUser((workbook) => {
    const found = workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRange(address).select();
  });

const ending = (outcome: Awaited<ReturnType<typeof decideSelection>>): number | string =>
  outcome.ok
    ? outcome.changed
    : "error" in outcome
      ? outcome.error.code
      : outcome.refused.map(({ code }) => code).join();

/** An English workbook, reopened as another program saved it, its matrix called otherwise and moved down. */
const onForeign = (work: (host: Host) => Promise<void>): Promise<void> =>
  onBuilt({ language: "en" }, async (first) => {
    await dropProperties();
    await rename("Matrix", "Own_Matrix");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Channel matrix").getRange("5:5").insert("Down");
      await context.sync();
    });
    const content = await reopened(first);
    await onHost(work, content);
  });

test("a letter is decided in the language and under the channel that the store knows", () =>
  onForeign(async (host) => {
    const table = await readStandingTable("Own_Matrix");
    const address = addressIn(table, "care", "Telefon");
    await select(host, table.sheet, address);
    expect(ending(await decideSelection("primary"))).toBe(1);
    const after = await readStandingTable("Own_Matrix");
    const care = after.values.find(([id]) => id === "care") ?? [];
    expect(care[after.values[0]?.indexOf("Telefon") ?? -1]).toBe("P");
    expect(care.filter((cell) => cell === "P")).toHaveLength(1);
    const next = await selectNextUndecided();
    expect(next.ok && next.found?.service).toBe("care");
  }));

test("the active cell is known by the matrix, whatever its table is called", () =>
  onForeign(async (host) => {
    const table = await readStandingTable("Own_Matrix");
    await select(host, table.sheet, addressIn(table, "care", "Telefon"));
    const active = await readSelectedCell();
    expect(active.ok && active.cell).toMatchObject({ service: "care", channel: "phone" });
  }));

test("our sheets are shown, and not offered for import", () =>
  onForeign(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("My own").getRange("A1:B2").values = [
        ["id", "name"],
        ["a", "A"],
      ];
      await context.sync();
    });
    const others = await otherSheets();
    expect(others.ok && others.sheets.map(({ name }) => name)).toEqual(["My own"]);
    expect(await activateSheet("summary", KNOWN_SHEETS)).toEqual({ ok: true, found: true });
  }));

test("nothing is decided where a channel's table has lost its header row", () =>
  onForeign(async (host) => {
    const table = await readStandingTable("Own_Matrix");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Channels").showHeaders = false;
      await context.sync();
    });
    const address = addressIn(table, "care", "Telefon");
    await select(host, table.sheet, address);
    expect(ending(await decideSelection("primary"))).toContain("header-row-off");
    expect(ending(await decideService("care", { by: "A", on: "2026-03-01" }))).toContain(
      "header-row-off",
    );
  }));

test.each([
  ["another row's in other case", "CARE", "id-duplicate"],
  ["an error value", "#REF!", "error-cell"],
])("an id of a row of the matrix that is %s is told with its cell", (_, id, code) =>
  onBuilt({ decide: true }, async () => {
    const table = await readStandingTable("Matrix");
    const address = addressIn(table, "news", "Id");
    await writeAt(table.sheet, addressIn(table, "news", "Tjänst"), [["En tjänst till"]]);
    await writeAt(table.sheet, address, [[id]]);
    const outcome = await runBuild();
    const refused = outcome.ok || "error" in outcome ? [] : outcome.refused;
    expect(refused).toContainEqual(
      expect.objectContaining({
        code,
        position: expect.objectContaining({ cell: address }) as unknown,
      }),
    );
  }),
);
