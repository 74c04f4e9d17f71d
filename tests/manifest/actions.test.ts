/** Actions on a workbook: what each tells, and where it leads. */
import type { CommandId, Environment } from "../../src/commands/command";
import { OpenWorkbook } from "../../src/commands/open-workbook";
import type { Ending } from "../../src/commands/reported";
import { outcomeLines } from "../../src/commands/outcome-lines";
import type { PaneView } from "../../src/commands/pane-view";
import { COMMANDS } from "../../src/commands/registry";
import { activateSheet } from "../../src/excel/activate";
import { KNOWN_SHEETS } from "../../src/sheets/known-sheets";
import { sheetTexts } from "../sheet-texts";
import { onBuilt, onHost } from "../commands/small-workbook";

const opened: (PaneView | undefined)[] = [];

const SURROUNDINGS: Environment = {
  language: "sv",
  today: "2026-03-01",
  openPane: async (view) => {
    opened.push(view);
    return Promise.resolve();
  },
};

const run = (id: CommandId, workbook = new OpenWorkbook()): Promise<Ending> => {
  const command = COMMANDS.find((known) => known.id === id);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  return workbook.perform(command, SURROUNDINGS);
};

const english = (text: string): object => ({
  text: expect.objectContaining({ en: expect.stringContaining(text) as unknown }) as unknown,
});

const activeSheet = (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });

describe("actions on a workbook", () => {
  it("tell how much was built, and show the sheet that was asked for", async () => {
    await onBuilt({}, async () => {
      expect(await run("createMatrix")).toMatchObject({
        ok: true,
        reported: {
          ...english("The matrix is up to date"),
          values: { services: 4, channels: 5 },
          changes: { changed: [], storeLost: false },
        },
      });
      expect(await run("summarise")).toMatchObject({ ok: true, reported: english("summaries") });
      expect(await activeSheet()).toBe(sheetTexts("summary").name.sv);
      const checked = await run("check");
      expect(checked).toMatchObject({ ok: true, reported: english("checks are done") });
      expect(outcomeLines(checked, "sv")[0]).toMatch(/\d+/);
      expect(await activeSheet()).toBe(sheetTexts("checks").name.sv);
    });
  });

  it("refuse what cannot be read, with its place, and write nothing", async () => {
    await onBuilt({}, async (host) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetTexts("settings").name.sv);
        const table = sheet.tables.getItemAt(0).getDataBodyRange();
        table.getCell(0, 2).values = [["många"]];
        await context.sync();
      });
      const before = JSON.stringify(await host.content());
      const outcome = await run("createMatrix");
      expect(outcome).toHaveProperty("refused");
      expect(outcomeLines(outcome, "sv")[0]).toContain("Inställningar");
      expect(JSON.stringify(await host.content())).toBe(before);
    });
  });

  it("go to the next undecided cell, and say which", async () => {
    await onBuilt({}, async () => {
      const outcome = await run("nextUndecided");
      expect(outcome).toMatchObject({ ok: true, reported: { values: { left: 20 } } });
      expect(outcomeLines(outcome, "en")[0]).not.toContain("{");
    });
  });

  it("open the pane at the inspector to explain a cell", async () => {
    opened.length = 0;
    await run("explainCell");
    expect(opened).toEqual(["inspector"]);
  });

  it("stay where they are in a workbook that has not the sheet", async () => {
    await onHost(async () => {
      const before = await activeSheet();
      expect(await activateSheet("summary", KNOWN_SHEETS)).toEqual({ ok: true, found: false });
      expect(await activeSheet()).toBe(before);
    });
  });
});
