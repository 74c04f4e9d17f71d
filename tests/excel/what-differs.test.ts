/** A run writes what differs, leaves what a person has restyled, and puts all right on request; what Excel does not take is reported. */
import { appliedLines } from "../../src/commands/applied-lines";
import type { Host } from "../../src/host/host";
import {
  built,
  cellsOf,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  runBuild,
  writeCell,
  type Options,
} from "../commands/small-workbook";

/** What a run asked of Excel. */
async function asked(host: Host, options: Options = {}) {
  host.traffic.reset();
  const outcome = await runBuild({}, options);
  if (!outcome.ok) throw new Error("The run was refused.");
  return { actions: host.traffic.actions, bytes: host.traffic.requestBytes, outcome };
}

const onSheet = (name: string, edit: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

test("where nothing changed a run only reads, also on another day", () =>
  onSmallWorkbook(async (host) => {
    const before = cellsOf(await host.content());
    const { actions, outcome } = await asked(host, { today: "2026-05-05", decide: true });
    expect(actions).toBeLessThan(150);
    expect(outcome.applied).toEqual({ pagesRefused: null, differing: [] });
    expect(cellsOf(await host.content())).toEqual(before);
  }));

test("one decision touches a fraction of what a rebuild touches", () =>
  onSmallWorkbook(async (host) => {
    await writeCell("Matrix", "permit", "phone", "B");
    const decided = await asked(host);
    const rebuilt = await asked(host, { rebuild: true });
    expect(decided.actions * 3).toBeLessThan(rebuilt.actions);
    expect(decided.bytes * 2).toBeLessThan(rebuilt.bytes);
  }));

test("a row more in the log needs nothing else: what its cells take is set for all that will come", () =>
  onSmallWorkbook(async (host) => {
    const validations = async () =>
      (await host.content()).sheets.find(({ name }) => name === "Ändringslogg")?.validations ?? [];
    const before = await validations();
    await writeCell("Matrix", "permit", "phone", "B");
    await built();
    const after = await validations();
    expect(after).toEqual(before);
    const { row, values } = await readStandingTable("Log");
    const last = row + values.length - 1;
    expect(after.length).toBeGreaterThan(0);
    for (const { areas } of after) {
      expect(areas.some((area) => area.row <= last && last < area.row + area.rows)).toBe(true);
    }
  }));

describe("a figure that somebody wrote over", () => {
  it("is written again, and nothing else", () =>
    onSmallWorkbook(async (host) => {
      const before = cellsOf(await host.content());
      const { sheet } = await readStandingTable("ByChannel");
      await onSheet(sheet, (worksheet) => {
        worksheet.getRange("C5:C6").values = [[1], [2]];
      });
      expect(cellsOf(await host.content())).not.toEqual(before);
      await built();
      expect(cellsOf(await host.content())).toEqual(before);
    }));
});

describe("formats on a sheet that is rebuilt", () => {
  it("stay as somebody changed them until the sheets are rebuilt, with their drop-downs and charts", () =>
    onSmallWorkbook(async (host) => {
      const before = await host.content();
      await Excel.run(async (context) => {
        const summary = context.workbook.worksheets.getItem("Sammanfattning");
        summary.getRange("A1").format.font.color = "#FF0000";
        summary.getRange("A:A").format.columnWidth = 20;
        summary.charts.load("items/name");
        context.workbook.worksheets.getItem("Kontroller").getRange("D5:D9").dataValidation.clear();
        await context.sync();
        summary.charts.items[0]?.delete();
        await context.sync();
      });
      const looks = async () => {
        const { sheets, styles } = await host.content();
        const of = (name: string) => sheets.find((sheet) => sheet.name === name);
        const summary = of("Sammanfattning");
        return {
          color: styles[summary?.cells.get(0)?.get(0)?.style ?? 0]?.fontColor,
          width: summary?.columnWidths.get(0),
          charts: summary?.charts.map(({ name }) => name).sort(),
          validations: of("Kontroller")?.validations.length,
        };
      };
      const changed = await looks();
      await built();
      // A chart that is gone is missed at once.
      expect(await looks()).toMatchObject({ color: changed.color, width: changed.width });
      await built({}, { rebuild: true });
      const summary = before.sheets.find(({ name }) => name === "Sammanfattning");
      expect(await looks()).toEqual({
        color: "#1F3864",
        width: summary?.columnWidths.get(0),
        charts: summary?.charts.map(({ name }) => name).sort(),
        validations: before.sheets.find(({ name }) => name === "Kontroller")?.validations.length,
      });
    }));

  it("follow a style that the planner changed in Excel's gallery, which later runs keep", () =>
    onSmallWorkbook(async (host) => {
      await Excel.run(async (context) => {
        context.workbook.styles.getItem("Channel Matrix title").font.color = "#00AA00";
        await context.sync();
      });
      await writeCell("Matrix", "permit", "phone", "B");
      await built({}, { rebuild: true });
      const { sheets, styles } = await host.content();
      const titles = sheets
        .filter(({ visibility }) => visibility === "Visible")
        .map(({ cells }) => {
          // In the first column, or beside hidden ids.
          const title = [...(cells.get(0)?.values() ?? [])].find(({ value }) => value !== null);
          return styles[title?.style ?? 0]?.fontColor;
        });
      expect(new Set(titles)).toEqual(new Set(["#00AA00"]));
    }));
});

describe("what Excel does not take", () => {
  it("is reported of pages, and all else is written", () =>
    onSmallWorkbook(async (host) => {
      await writeCell("Matrix", "permit", "phone", "B");
      host.faults.pageSetUp = "refused";
      const { outcome } = await asked(host, { rebuild: true });
      host.faults.clear();
      expect(outcome.applied.pagesRefused).not.toBeNull();
      const [line] = appliedLines(outcome.applied);
      expect(line?.en).toMatch(/did not set up the pages.*rebuild the sheets/);
      const { actions } = await asked(host);
      expect(actions).toBeLessThan(150);
    }));

  it("is written once more where somebody has formatted cells as text", () =>
    onSmallWorkbook(async () => {
      const { sheet } = await readStandingTable("Services");
      await onSheet(sheet, (worksheet) => {
        // A single value is taken for every cell of the range.
        (worksheet.getUsedRange() as { numberFormat: unknown }).numberFormat = "@";
      });
      const outcome = await runBuild({ services: "id;volume\ncare;4321\n" });
      expect(outcome).toMatchObject({ ok: true, applied: { differing: [] } });
      expect(await readCell("Services", "care", "Volym per år")).toBe(4321);
    }));
});
