/** The pane's own logic: speaking, the look at the workbook, runs, steps, previews, settings, fixes. */
import { RunError } from "../../src/excel/run-error";
import { fill, type Bilingual } from "../../src/locale/language";
import * as pane from "../../src/taskpane/texts/pane";
import * as checks from "../../src/taskpane/texts/checks";
import * as inputs from "../../src/taskpane/texts/inputs";
import * as inspector from "../../src/taskpane/texts/inspector";
import * as matrix from "../../src/taskpane/texts/matrix";
import * as departments from "../../src/taskpane/texts/departments";
import * as share from "../../src/taskpane/texts/share";
import * as summary from "../../src/taskpane/texts/summary";
import * as weights from "../../src/taskpane/texts/weights";
import { pseudo } from "../../src/taskpane/pseudo";
import { changesByChannel } from "../../src/taskpane/change-summary";
import { noticeLines, noticeOf } from "../../src/taskpane/notice";
import { readSettingText, sliderOf } from "../../src/taskpane/parts/setting-input";
import { translatorOf } from "../../src/taskpane/translator";
import { isDarkColour } from "../../src/taskpane/theme";
import { LastRead } from "../../src/commands/last-read";
import { failed } from "../../src/commands/outcome";
import type { Overview, OverviewOutcome } from "../../src/commands/overview";

const TABLES = [
  ...[pane, checks, departments, inputs, inspector],
  ...[matrix, share, summary, weights],
];

/** Every bilingual text of the pane, by its key. */
const TEXTS = TABLES.flatMap((table) => Object.values(table) as unknown[])
  .filter((value): value is Record<string, Bilingual> => typeof value === "object")
  .filter((value) => !Array.isArray(value))
  .flatMap((value) => Object.entries(value));

const holes = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

test("a name that is written from right to left is set apart in a sentence, others are not", () => {
  const t = (name: string) => translatorOf("en").t({ sv: "", en: "{name} (new)" }, { name });
  expect(t("رخصة")).toBe("\u2068رخصة\u2069 (new)");
  expect(t("Permit")).toBe("Permit (new)");
});

describe("texts", () => {
  it.each(TEXTS)("%s has the same values in both languages, and no blanks", (_key, text) => {
    expect(holes(text.sv)).toEqual(holes(text.en));
    expect(text.sv.trim()).not.toBe("");
    expect(text.en.trim()).not.toBe("");
  });

  it("are longer in the pseudo-language, with their values filled in", () => {
    const speech = translatorOf("pseudo");
    const said = speech.t({ sv: "{count} till", en: "{count} more" }, { count: 3 });
    expect(said).toMatch(/^\[3 móré~+\]$/);
    expect(fill(pseudo("a {name}"), { name: "cane" })).toContain("cane");
  });

  it("write numbers as the language does", () => {
    expect(translatorOf("sv").number(1234.56, 1)).toBe("1\u00a0234,6");
    expect(translatorOf("en").number(1234.56, 1)).toBe("1,234.6");
    expect(translatorOf("sv").percent(0.5)).toBe("50\u00a0%");
  });
});

describe("the look at the workbook", () => {
  const found = (name: string): OverviewOutcome => ({
    ok: true,
    overview: { language: name } as unknown as Overview,
  });

  it("looks once more for all who ask while a look goes on", async () => {
    const ends: ((outcome: OverviewOutcome) => void)[] = [];
    const store = new LastRead(
      () => new Promise((end) => ends.push(end)),
      () => 0,
    );
    const first = store.refresh();
    const others = [store.refresh(), store.refresh(), store.refresh()];
    ends[0]?.(found("first"));
    await first;
    await new Promise(setImmediate);
    expect(ends).toHaveLength(2);
    ends[1]?.(found("second"));
    await Promise.all(others);
    expect(ends).toHaveLength(2);
    expect(store.view().overview?.language).toBe("second");
    expect(store.view().reading).toBe(false);
  });

  it("keeps the earlier look beside the error of a later one", async () => {
    const outcomes: (OverviewOutcome | Error)[] = [
      found("first"),
      failed(new RunError("cell-being-edited")),
      new Error("defect"),
    ];
    const store = new LastRead(() => {
      const next = outcomes.shift();
      return next === undefined || next instanceof Error
        ? Promise.reject(next ?? new Error("none"))
        : Promise.resolve(next);
    });
    await store.refresh();
    await store.refresh();
    expect(store.view().error?.code).toBe("cell-being-edited");
    expect(store.view().overview?.language).toBe("first");
    await store.refresh();
    expect(store.view()).toMatchObject({ error: null, cause: "defect", reading: false });
  });

  it("leaves what was read before a command wrote: letters that were decided here would be gone", async () => {
    const ends: ((outcome: OverviewOutcome) => void)[] = [];
    const store = new LastRead(() => new Promise((end) => ends.push(end)));
    const before = store.refresh();
    const release = store.hold();
    ends[0]?.(found("before"));
    await before;
    expect(store.view()).toMatchObject({ overview: null, reading: false });
    const after = release();
    await new Promise(setImmediate);
    ends[1]?.(found("after"));
    await after;
    expect(store.view().overview?.language).toBe("after");
  });

  it("does not look while it is held, and looks when it is let go", async () => {
    let looks = 0;
    const store = new LastRead(() => {
      looks += 1;
      return Promise.resolve(found("x"));
    });
    const release = store.hold();
    store.touched();
    await new Promise(setImmediate);
    expect(looks).toBe(0);
    await release();
    expect(looks).toBe(1);
    store.dispose();
  });
});

describe("a notice", () => {
  it("says that nothing is lost only where nothing was written, whatever the code of the error", () => {
    const lines = (error: RunError): readonly string[] => {
      const notice = noticeOf(failed(error));
      return notice === null ? [] : noticeLines(notice, translatorOf("en"));
    };
    const lost: unknown = expect.stringContaining("Nothing in the workbook has been lost");
    for (const code of ["sheet-protected", "item-gone"] as const) {
      expect(lines(new RunError(code))).toContainEqual(lost);
      expect(lines(new RunError(code, {}, "unknown"))).not.toContainEqual(lost);
      expect(lines(new RunError(code, {}, "part"))).not.toContainEqual(lost);
    }
    expect(lines(new RunError("cancelled-while-writing"))).not.toContainEqual(lost);
  });
});

describe("a preview", () => {
  it("counts changes by channel in the order of the channels and the classes", () => {
    const change = (channel: string, to: "primary" | "complement") =>
      ({ service: "s", channel, from: "open", to }) as const;
    const changes = [
      change("b", "complement"),
      change("a", "complement"),
      change("a", "primary"),
      change("a", "complement"),
    ];
    const channels = [{ id: "a" }, { id: "c" }, { id: "b" }] as never[];
    expect(changesByChannel(changes, channels)).toEqual([
      {
        channel: "a",
        count: 3,
        to: [
          ["primary", 1],
          ["complement", 2],
        ],
      },
      { channel: "b", count: 1, to: [["complement", 1]] },
    ]);
  });
});

describe("a setting", () => {
  it("is read as the sheet reads it, in either language's numbers", () => {
    expect(readSettingText("userWeight", "0,6")).toBe(0.6);
    expect(readSettingText("userWeight", "0.6")).toBe(0.6);
    expect(readSettingText("userWeight", "1,1")).toBeNull();
    expect(readSettingText("userWeight", "")).toBeNull();
    expect(readSettingText("maximumComplements", "2,5")).toBeNull();
    expect(readSettingText("frequencyBreakpoints", "1; 10; 100")).toEqual([1, 10, 100]);
    expect(readSettingText("frequencyBreakpoints", "10; 1")).toBeNull();
    expect(readSettingText("population", "0,5; 0,3; 0,2")).toEqual([0.5, 0.3, 0.2]);
    expect(readSettingText("population", "0,5; 0,3")).toBeNull();
    expect(readSettingText("introduceChannels", "ja")).toBe(true);
  });

  it("has a slider where it has ends to move between", () => {
    expect(sliderOf("userWeight")).toEqual({ maximum: 1, step: 0.05 });
    expect(sliderOf("primaryThreshold")).toEqual({ maximum: 100, step: 1 });
    expect(sliderOf("maximumComplements")).toEqual({ maximum: 20, step: 1 });
    expect(sliderOf("hourlyValue")).toBeNull();
    expect(sliderOf("frequencyBreakpoints")).toBeNull();
    expect(sliderOf("primaryVeto")).toEqual({ maximum: 5, step: 0.5 });
    for (const key of ["population", "introduceChannels", "primaryPull"] as const) {
      expect(sliderOf(key)).toBeNull();
    }
  });
});

it("a colour of Office's is dark when white is read best on it", () => {
  expect(isDarkColour("#1F1F1F")).toBe(true);
  expect(isDarkColour("FFFFFF")).toBe(false);
  expect(isDarkColour("window")).toBeNull();
});
