/** A run that is cut off is completed by the next one, and a run that is made twice changes nothing. */
import type { WorkbookContent } from "../../src/host/content";
import {
  built,
  cellsOf,
  FILES,
  onHost,
  onSmallWorkbook,
  runBuild,
  type Files,
} from "../commands/small-workbook";

const MORE = {
  services: "id;name;complexity;volume\nnew;Ny tjänst;2;900\n",
  channels: "id;name;group;richness;capacity\napp;Mobilapp;h2m;3;5\n",
} as const satisfies Files;

/** All that a person sees or a formula reads, sheet by sheet. */
const shown = (content: WorkbookContent) => ({
  cells: cellsOf(content),
  sheets: content.sheets.map((sheet) => ({
    name: sheet.name,
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    properties: [...sheet.customProperties].sort(),
    conditions: sheet.conditionalFormats.map(({ areas, rule }) => ({ areas, rule })).length,
    validated: sheet.validations.flatMap(({ areas }) => areas).length,
    frozen: sheet.frozen,
    hidden: [...sheet.hiddenColumns].sort(),
    widths: [...sheet.columnWidths].sort(([one], [other]) => one - other),
  })),
});

describe("the same run twice", () => {
  it("changes no cell, look or table, with or without decisions, with or without the files", () =>
    onHost(async (host) => {
      await built(FILES, { decide: true });
      const before = shown(await host.content());
      await built({}, { decide: true, today: "2026-05-05" });
      expect(shown(await host.content())).toEqual(before);
      await built(FILES, { today: "2026-06-06" });
      expect(shown(await host.content())).toEqual(before);
    }));
});

describe("a run cut off at a round trip", () => {
  const RUNS = [1, 2, 3, 4].flatMap((nth) =>
    (["before", "after"] as const).map((when) => [nth, when] as const),
  );

  it("in a new workbook is completed by the next one", async () => {
    const whole = await onHost(async (host) => {
      await built(FILES, { decide: true });
      return shown(await host.content());
    });
    for (const [nth, when] of RUNS) {
      await onHost(async (host) => {
        host.faults.failRoundTrip(nth, when);
        const outcome = await runBuild(FILES, { decide: true });
        host.faults.clear();
        if (!outcome.ok) await built(FILES, { decide: true });
        expect({ nth, when, ...shown(await host.content()) }).toEqual({ nth, when, ...whole });
      });
    }
  });

  it("in a workbook that grows is completed by the next one", async () => {
    const whole = await onSmallWorkbook(async (host) => {
      await built(MORE, { decide: true });
      return shown(await host.content());
    });
    for (const [nth, when] of RUNS) {
      await onSmallWorkbook(async (host) => {
        host.faults.failRoundTrip(nth, when);
        const outcome = await runBuild(MORE, { decide: true });
        host.faults.clear();
        if (!outcome.ok) await built(MORE, { decide: true });
        expect({ nth, when, ...shown(await host.content()) }).toEqual({ nth, when, ...whole });
      });
    }
  });
});
