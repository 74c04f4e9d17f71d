/** A run that is cut off is completed by the next one, and a run that is made twice changes nothing. */
import type { Host } from "../../src/host/host";
import type { WorkbookContent } from "../../src/xlsx/content";
import type { Area } from "../../src/a1/address";
import {
  built,
  cellsOf,
  FILES,
  onHost,
  onSmallWorkbook,
  readAt,
  runBuild,
  writeAt,
  type Files,
} from "../commands/small-workbook";

const MORE = {
  services: "id;name;complexity;volume\nnew;Ny tjänst;2;900\n",
  channels: "id;name;group;richness;capacity\napp;Mobilapp;h2m;3;5\n",
} as const satisfies Files;

/** How many cells two areas share. */
const common = (one: Area, other: Area): number =>
  Math.max(0, Math.min(one.row + one.rows, other.row + other.rows) - Math.max(one.row, other.row)) *
  Math.max(
    0,
    Math.min(one.column + one.columns, other.column + other.columns) -
      Math.max(one.column, other.column),
  );

/** All that a person sees or a formula reads, sheet by sheet. */
const shown = (content: WorkbookContent) => ({
  kept: [...content.customProperties.keys()].sort(),
  // How many cells a run wrote is less when the one that was cut off wrote some; the hidden store has the workbook's id.
  cells: cellsOf(content).filter((line) => !/^(Ändringslogg![FG]|_ChannelMatrix!C2 )/.test(line)),
  sheets: content.sheets.map((sheet) => ({
    name: sheet.name,
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    properties: [...sheet.customProperties].sort(),
    conditions: sheet.conditionalFormats.map(({ areas, rule }) => ({ areas, rule })).length,
    validated: sheet.tables.map(({ area }) =>
      sheet.validations
        .flatMap(({ areas }) => areas)
        .reduce((sum, validated) => sum + common(area, validated), 0),
    ),
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
  /** Reading takes two, writing one. */
  const RUNS = [
    [2, "after"],
    [3, "before"],
    [3, "after"],
  ] as const;

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

describe("a run of which Excel carried out only a part", () => {
  /** Actions after which the host refuses, from the reading to the last ones. */
  const CUTS = [580, 700, 950, 2100, 3000];

  /** Cuts a run off after so many actions. @returns whether it came to that */
  async function cutOnly(host: Host, files: Files, nth: number): Promise<boolean> {
    host.faults.failAction(nth);
    const outcome = await runBuild(files, { decide: true });
    host.faults.clear();
    return !outcome.ok;
  }

  /** Cuts a run off after so many actions, makes it again, and gives what then stands. */
  async function cutOff(host: Host, files: Files, nth: number) {
    if (await cutOnly(host, files, nth)) await built(files, { decide: true });
    return { nth, ...shown(await host.content()) };
  }

  it("in a new workbook is completed by the next one", async () => {
    const whole = await onHost(async (host) => {
      await built(FILES, { decide: true });
      return shown(await host.content());
    });
    for (const nth of CUTS) {
      const after = await onHost((host) => cutOff(host, FILES, nth));
      expect(after).toEqual({ nth, ...whole });
    }
  });

  it("in a workbook that grows, with own cells beside and below, is completed by the next one", async () => {
    const withOwn = async (): Promise<void> => {
      for (const name of ["Kanalmatris", "Tjänster", "Poäng", "Per tjänst", "Nuläge"]) {
        await writeAt(name, "BA6:BA7", [["beside"], ["and under"]]);
        await writeAt(name, "B40", [["below"]]);
      }
    };
    const whole = await onSmallWorkbook(async (host) => {
      await withOwn();
      await built(MORE, { decide: true });
      return shown(await host.content());
    });
    for (const nth of CUTS) {
      const after = await onSmallWorkbook(async (host) => {
        await withOwn();
        return cutOff(host, MORE, nth);
      });
      expect(after).toEqual({ nth, ...whole });
    }
  });

  it("just after it inserted a row is completed without another", async () => {
    const below = async (): Promise<number> => {
      const used = await readAt("Kanalmatris", "B1:B60");
      return used.findIndex(([text]) => text === "below");
    };
    const withOwn = () => writeAt("Kanalmatris", "B40", [["below"]]);
    const cutAt = (host: Host, nth: number) => cutOnly(host, MORE, nth);
    const whole = await onSmallWorkbook(async (host) => {
      await withOwn();
      const before = await below();
      await built(MORE, { decide: true });
      expect(await below()).toBe(before + 1);
      return { inserted: await below(), ...shown(await host.content()) };
    });
    // The first action after which the row is there.
    let [least, most] = [1, 3_000];
    while (least < most) {
      const nth = Math.floor((least + most) / 2);
      const isInserted = await onSmallWorkbook(async (host) => {
        await withOwn();
        await cutAt(host, nth);
        return (await below()) === whole.inserted;
      });
      if (isInserted) most = nth;
      else least = nth + 1;
    }
    for (const nth of [least - 1, least, least + 1, least + 2]) {
      const after = await onSmallWorkbook(async (host) => {
        await withOwn();
        expect(await cutAt(host, nth)).toBe(true);
        await built(MORE, { decide: true });
        return { nth, inserted: await below(), ...shown(await host.content()) };
      });
      expect(after).toEqual({ ...whole, nth });
    }
  });
});
