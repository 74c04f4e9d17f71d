/** What the last run changed is as it was before, and nothing that a person did since is lost. */
import { decideSelection } from "../../src/commands/decide";
import { saveReason } from "../../src/commands/reason";
import { undo } from "../../src/commands/undo";
import { recording, RunHistory } from "../../src/excel/run-history";
import type { Host } from "../../src/host/host";
import { UNFINISHED_PROPERTY } from "../../src/excel/properties";
import { kept } from "../kept";
import {
  addRows,
  built,
  FILES,
  onHost,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  runBuild,
  writeAt,
  writeCell,
  type Files,
} from "../commands/small-workbook";

let history = new RunHistory();

beforeEach(() => {
  history = new RunHistory();
  recording.history = history;
});
afterEach(() => {
  recording.history = null;
});

const MORE = {
  services: "id;name;complexity;volume\nnew;Ny tjänst;2;900\npermit;Annat namn;;\n",
  channels: "id;name;group;richness;capacity\napp;Mobilapp;h2m;3;5\n",
} as const satisfies Files;

async function tellsEdited(): Promise<string> {
  const outcome = await undo(history);
  if (outcome.ok) return "taken back";
  return "error" in outcome ? outcome.error.textIn("en") : "refused";
}

test("a run that grows every sheet is taken back, own cells beside and below included", () =>
  onSmallWorkbook(async (host) => {
    for (const name of ["Kanalmatris", "Tjänster", "Poäng", "Per tjänst", "Nuläge"]) {
      await writeAt(name, "BA6:BA7", [["beside"], ["and under"]]);
      await writeAt(name, "B40", [["below"]]);
    }
    const before = kept(await host.content());
    await built(MORE, { decide: true, today: "2026-04-01" });
    expect(kept(await host.content())).not.toEqual(before);
    const outcome = await undo(history);
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && outcome.changed).toBeGreaterThan(20);
    expect(kept(await host.content())).toEqual(before);
  }));

test("suggestions that were put into blank cells are taken out again, and the run can be made again", () =>
  onSmallWorkbook(async (host) => {
    await writeCell("Matrix", "permit", "phone", "");
    await writeCell("Matrix", "care", "web", "");
    const before = kept(await host.content());
    await built({}, { decide: true });
    const after = kept(await host.content());
    expect(await readCell("Matrix", "permit", "phone")).not.toBe("");
    await undo(history);
    expect(kept(await host.content())).toEqual(before);
    await built({}, { decide: true });
    expect(kept(await host.content())).toEqual(after);
  }));

test("a first run is taken back to the blank workbook, or to one with the planner's own sheets", async () => {
  await onHost(async (host) => {
    await built(FILES, { decide: true });
    expect(await undo(history)).toMatchObject({ ok: true });
    const { sheets, customProperties } = await host.content();
    expect(sheets.map(({ name, cells }) => [name, cells.size])).toEqual([["Sheet1", 0]]);
    customProperties.delete(UNFINISHED_PROPERTY);
    expect(customProperties.size).toBe(0);
  });
  await onHost(async (host) => {
    await writeAt("Sheet1", "B2", [["mitt"]]);
    const before = kept(await host.content());
    await built(FILES, { decide: true });
    await undo(history);
    expect(kept(await host.content())).toEqual(before);
  });
});

test("texts that look like something else, numbers, dates and formulas come back as they were", () =>
  onSmallWorkbook(async (host) => {
    await writeAt("Per kanal", "A8:D8", [["'=1+1", "'007", 0.1, "=1+2"]]);
    await writeCell("Services", "care", "Förvaltning", "'=SUM(A1)");
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Per kanal").getRange("E8");
      cell.numberFormat = [["yyyy-mm-dd"]];
      cell.values = [[46000]];
      await context.sync();
    });
    const before = kept(await host.content());
    await built({ services: "id;department\ncare;Annan\n" });
    await undo(history);
    const after = await host.content();
    expect(kept(after)).toEqual(before);
    const cell = after.sheets
      .find(({ name }) => name === "Per kanal")
      ?.cells.get(7)
      ?.get(4);
    expect(after.styles[cell?.style ?? 0]?.numberFormat).toBe("yyyy-mm-dd");
  }));

describe("an edit since the run", () => {
  it.each([
    ["a decision that the run wrote", "Matrix", "permit", "phone", "B"],
    ["a figure that the run wrote", "ByChannel", "app", "Id", "annat"],
  ])("of %s refuses it, names the cell, and changes nothing", (_, table, id, column, value) =>
    onSmallWorkbook(async (host) => {
      await writeCell("Matrix", "permit", "phone", "");
      await built(MORE, { decide: true });
      await writeCell(
        table,
        id,
        column,
        value === (await readCell(table, id, column)) ? "K" : value,
      );
      const { sheet } = await readStandingTable(table);
      const before = kept(await host.content());
      expect(await tellsEdited()).toMatch(
        new RegExp(`^The run cannot be taken back, since ${sheet}![A-Z]+\\d+ changed`),
      );
      expect(kept(await host.content())).toEqual(before);
    }),
  );

  it("that the run did not touch stays", () =>
    onSmallWorkbook(async (host) => {
      await writeCell("Matrix", "permit", "phone", "");
      await built({}, { decide: true });
      await writeCell("Services", "care", "Komplexitet", 1);
      await writeAt("Tjänster", "C30", [["eget"]]);
      expect(await undo(history)).toMatchObject({ ok: true });
      expect(await readCell("Services", "care", "Komplexitet")).toBe(1);
      expect(await readCell("Matrix", "permit", "phone")).toBe("");
      const sheet = (await host.content()).sheets.find(({ name }) => name === "Tjänster");
      expect(sheet?.cells.get(29)?.get(2)?.value).toBe("eget");
    }));

  it("on a sheet, or in a row, that the run made refuses it, so that it is not lost", async () => {
    await onHost(async () => {
      await built(FILES);
      await writeAt("Kanaler", "C40", [["min anteckning"]]);
      expect(await tellsEdited()).toContain("Kanaler!C40");
    });
    await onSmallWorkbook(async () => {
      await writeAt("Tjänster", "B40", [["below"]]);
      const { row, values } = await readStandingTable("Services");
      await built(MORE);
      const address = `AZ${row + values.length + 1}`;
      await writeAt("Tjänster", address, [["min anteckning"]]);
      expect(await tellsEdited()).toContain(`Tjänster!${address}`);
    });
  });
});

test("runs are taken back one after the other, and then there is none", () =>
  onSmallWorkbook(async (host) => {
    const first = kept(await host.content());
    await built(MORE);
    const second = kept(await host.content());
    await writeCell("Matrix", "news", "web", "B");
    const decided = kept(await host.content());
    await saveReason("news", "web", { reason: "därför" });
    await undo(history);
    expect(kept(await host.content())).toEqual(decided);
    await writeCell("Matrix", "news", "web", "H");
    expect(kept(await host.content())).toEqual(second);
    await undo(history);
    expect(kept(await host.content())).toEqual(first);
    expect(await tellsEdited()).toMatch(/^There is no run to take back/);
  }));

test("a decision of the selected cells is taken back", () =>
  onSmallWorkbook(async (host) => {
    await writeCell("Matrix", "permit", "phone", '=IF(TRUE,"K","B")');
    const before = kept(await host.content());
    await host.editByUser((workbook) => {
      workbook.worksheets.getItem("Kanalmatris").getRanges("D6:F9,H7").select();
    });
    expect(await decideSelection("forbidden")).toMatchObject({ ok: true });
    expect(kept(await host.content())).not.toEqual(before);
    expect(await undo(history)).toMatchObject({ ok: true });
    expect(kept(await host.content())).toEqual(before);
  }));

test("nothing is taken back of a run that was refused", () =>
  onSmallWorkbook(async () => {
    await runBuild({ services: "id;complexity\nx;nine\n" });
    expect(await tellsEdited()).toMatch(/^There is no run to take back/);
  }));

test("a protected sheet, and a sheet that was deleted, stop it before anything is written", () =>
  onSmallWorkbook(async (host) => {
    await built(MORE);
    const onTable = async (edit: (sheet: Excel.Worksheet) => void): Promise<void> =>
      Excel.run(async (context) => {
        edit(context.workbook.worksheets.getItem("Tjänster"));
        await context.sync();
      });
    await onTable((sheet) => {
      sheet.protection.protect();
    });
    const before = kept(await host.content());
    expect(await tellsEdited()).toMatch(/“Tjänster” is protected/);
    expect(kept(await host.content())).toEqual(before);
    await onTable((sheet) => {
      sheet.delete();
    });
    expect(await tellsEdited()).toMatch(/“Tjänster” was deleted after it/);
  }));

test("it costs a run one round trip more, and none where it is not asked for", () =>
  onSmallWorkbook(async (host: Host) => {
    const trips = async (id: string): Promise<number> => {
      await addRows("Services", [{ Id: id }]);
      host.traffic.reset();
      await built();
      return host.traffic.roundTrips;
    };
    const remembered = await trips("more");
    recording.history = null;
    expect(remembered - (await trips("even more"))).toBe(1);
  }));

test("a take-back that is cut off is completed by a run", () =>
  onSmallWorkbook(async (host) => {
    await writeCell("Matrix", "permit", "phone", "");
    await built({}, { decide: true });
    const whole = kept(await host.content());
    host.faults.failAction(40);
    const cut = await undo(history);
    host.faults.clear();
    await built({}, { decide: true });
    expect(cut.ok ? "not cut" : "cut").toBe("cut");
    expect(kept(await host.content()).sheets).toEqual(whole.sheets);
  }));
