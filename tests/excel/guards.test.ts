/** What would stop a run half way stops it before anything is written. */
import { check } from "../../src/commands/build";
import { undo } from "../../src/commands/undo";
import { recordedIn, RunHistory } from "../../src/excel/run-history";
import { RunError } from "../../src/excel/run-error";
import {
  built,
  cellsOf,
  FILES,
  onHost,
  onSmallWorkbook,
  reopened,
  runBuild,
  writeCell,
} from "../commands/small-workbook";

test.each([
  [
    "sheet-protected",
    async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Kanalmatris").protection.protect();
      await context.sync();
    },
  ],
  [
    "merged-cells",
    async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Sammanfattning").getRange("A5:B5").merge();
      await context.sync();
    },
  ],
] as const)("a run is refused before anything is written: %s", async (code, hinder) => {
  await onSmallWorkbook(async (host) => {
    await writeCell("Services", "care", "Volym per år", 9);
    await Excel.run(hinder);
    const before = cellsOf(await reopened(host));
    const outcome = await runBuild({}, { decide: true });
    expect(!outcome.ok && "error" in outcome && outcome.error.code).toBe(code);
    expect(cellsOf(await reopened(host))).toEqual(before);
  });
});

describe("a workbook whose structure is protected", () => {
  const protect = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
  const errorOf = (outcome: Awaited<ReturnType<typeof runBuild>>) =>
    !outcome.ok && "error" in outcome ? outcome.error : null;

  test("refuses a run that makes sheets, before anything is written", () =>
    onHost(async (host) => {
      await protect();
      const error = errorOf(await runBuild(FILES));
      expect(error?.code).toBe("structure-protected");
      expect(error?.textIn("sv")).toMatch(/struktur är skyddad.*Skydda arbetsbok/);
      expect((await host.content()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
      expect((await host.content()).customProperties.size).toBe(0);
    }));

  test("takes a run that only changes cells, also from its file, and stays protected", () =>
    onSmallWorkbook(async (host) => {
      await protect();
      const content = await reopened(host);
      await onHost(async (again) => {
        await writeCell("Services", "care", "Volym per år", 9);
        await built({}, { decide: true });
        expect((await reopened(again)).structureProtection).toEqual({ options: {} });
      }, content);
    }));

  test("keeps what a run has made until the protection is taken away", () =>
    onHost(async (host) => {
      const history = new RunHistory();
      await recordedIn(history, () => built(FILES));
      await protect();
      expect(await undo(history)).toMatchObject({ error: { code: "structure-protected" } });
      await Excel.run(async (context) => {
        context.workbook.protection.unprotect();
        await context.sync();
      });
      expect(await undo(history)).toMatchObject({ ok: true });
      expect((await host.content()).sheets).toHaveLength(1);
    }));
});

test("a table of somebody else's with a name that is needed is named, with its sheet", async () => {
  await onHost(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "Services";
      await context.sync();
    });
    const outcome = await runBuild(FILES);
    expect(outcome.ok).toBe(false);
    const error = !outcome.ok && "error" in outcome ? outcome.error : null;
    expect(error).toBeInstanceOf(RunError);
    expect(error?.textIn("en")).toMatch(/Services.*Sheet1.*Rename/);
  });
});

test("a newer schema is refused", async () => {
  await onSmallWorkbook(async () => {
    await Excel.run(async (context) => {
      context.workbook.properties.custom.add("ChannelMatrixSchema", 99);
      await context.sync();
    });
    const outcome = await runBuild();
    expect(!outcome.ok && "error" in outcome && outcome.error.code).toBe("schema-newer");
  });
});

test("a workbook whose contents do not fit in one answer is read a sheet at a time", async () => {
  await onSmallWorkbook(async (host) => {
    const whole = (await built()).result;
    host.traffic.reset();
    host.faults.payloadLimit = 24_000;
    const read = await check("2026-03-01", "sv");
    host.faults.clear();
    expect(read.ok && read.done.result.model).toEqual(whole.model);
    expect(host.traffic.roundTrips).toBeGreaterThan(5);
  });
});
