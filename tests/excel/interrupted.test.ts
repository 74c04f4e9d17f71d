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

/** What a run gives that nothing stops, worked out once. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

const wholeNew = once(() =>
  onHost(async (host) => {
    await built(FILES, { decide: true });
    return shown(await host.content());
  }),
);

/** The small workbook, with own cells beside and below. */
const onOwnWorkbook = <T>(work: (host: Host) => Promise<T>): Promise<T> =>
  onSmallWorkbook(async (host) => {
    for (const name of ["Kanalmatris", "Tjänster", "Poäng", "Per tjänst", "Nuläge"]) {
      await writeAt(name, "BA6:BA7", [["beside"], ["and under"]]);
      await writeAt(name, "B40", [["below"]]);
    }
    return work(host);
  });

/** The row of the matrix's sheet in which the own cell below it is. */
const below = (host: Host): number => {
  const { engine } = host.book;
  const sheet = host.book.sheetByName("Kanalmatris");
  const isBelow = (row: number) => engine.own(sheet?.id ?? "", row, 1)?.value === "below";
  return Array.from({ length: 60 }, (_, row) => row).findIndex(isBelow);
};

/** The run that lets that workbook grow, with the first action before which its new row is there. */
const wholeGrown = once(() =>
  onOwnWorkbook(async (host) => {
    const before = below(host);
    const { actions } = host.faults.counted;
    const seen: number[] = [];
    host.faults.beforeAction = (nth) => {
      if (seen.length === 0 && below(host) > before) seen.push(nth - actions);
    };
    await built(MORE, { decide: true });
    host.faults.clear();
    expect(below(host)).toBe(before + 1);
    return { inserted: seen[0] ?? Number.NaN, left: shown(await host.content()) };
  }),
);

describe("a run cut off at a round trip", () => {
  /** Reading takes two, writing one. */
  const RUNS: readonly (readonly [nth: number, when: "before" | "after"])[] = [
    [1, "after"],
    [2, "after"],
    [3, "before"],
    [3, "after"],
  ];

  async function cutOff(host: Host, files: Files, nth: number, when: "before" | "after") {
    host.faults.failRoundTrip(nth, when);
    const outcome = await runBuild(files, { decide: true });
    host.faults.clear();
    if (!outcome.ok) await built(files, { decide: true });
    return { nth, when, ...shown(await host.content()) };
  }

  it.each(RUNS)("in a new workbook is completed by the next one: %i, %s", async (nth, when) => {
    const after = await onHost((host) => cutOff(host, FILES, nth, when));
    expect(after).toEqual({ nth, when, ...(await wholeNew()) });
  });

  it.each(RUNS)(
    "in a workbook that grows is completed by the next one: %i, %s",
    async (nth, when) => {
      const after = await onOwnWorkbook((host) => cutOff(host, MORE, nth, when));
      expect(after).toEqual({ nth, when, ...(await wholeGrown()).left });
    },
  );
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
    for (const nth of CUTS) {
      const after = await onHost((host) => cutOff(host, FILES, nth));
      expect(after).toEqual({ nth, ...(await wholeNew()) });
    }
  });

  it("in a workbook that grows, with own cells beside and below, is completed by the next one", async () => {
    for (const nth of CUTS) {
      const after = await onOwnWorkbook((host) => cutOff(host, MORE, nth));
      expect(after).toEqual({ nth, ...(await wholeGrown()).left });
    }
  });

  it("just after it inserted a row is completed without another", async () => {
    const { inserted, left } = await wholeGrown();
    for (const nth of [inserted - 1, inserted, inserted + 1, inserted + 2]) {
      const after = await onOwnWorkbook(async (host) => {
        const before = below(host);
        expect(await cutOnly(host, MORE, nth)).toBe(true);
        expect([nth, below(host) - before]).toEqual([nth, nth < inserted ? 0 : 1]);
        await built(MORE, { decide: true });
        return { nth, ...shown(await host.content()) };
      });
      expect(after).toEqual({ ...left, nth });
    }
  });
});
