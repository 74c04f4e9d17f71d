/** The sheet of scores says what is used of each service and what of it is assumed, and its formulas stay within Excel's limits. */
import { FLAG_TEXTS, LEVEL_WORDS } from "../../src/locale/flags";
import { SCORES_TEXTS } from "../../src/sheets/scores/texts";
import type { Model } from "../../src/domain/model/model";
import { classify } from "../../src/domain/classification/classification";
import type { SheetPlan } from "../../src/workbook/layout/plan";
import { HEADER_ROW } from "../../src/workbook/grid/grid-sheet";
import { channel, model, service } from "../domain/small-models";
import { plannedSheet } from "../planned-sheet";

/** Longest formula that Excel takes. */
const LONGEST_FORMULA = 8192;
/** Columns before those of the channels. */
const LEADING = 9;

const headersOf = (plan: SheetPlan): readonly unknown[] =>
  plan.blocks.find(({ row, column }) => row === HEADER_ROW && column === 0)?.cells[0] ?? [];

/** The cells that people read, by header. */
function shown(of: Model, row: number): Readonly<Record<string, unknown>> {
  const plan = plannedSheet("scores", of, "sv");
  const body = plan.blocks.find((block) => block.row === HEADER_ROW + 1 && block.column === 0);
  return Object.fromEntries(
    headersOf(plan).map((header, column) => [String(header), body?.cells[row]?.[column]]),
  );
}

const web = channel("web", { mode: "self", richness: 3, capacity: 5, cost: 1 });
const phone = channel("phone", { group: "h2h", mode: "call", richness: 4, capacity: 2, cost: 50 });

test("shows the frequency and complexity in use and says in words which are assumed", () => {
  const some = model({
    channels: [web, phone],
    services: [
      service("known", { volume: 200, complexity: 3 }),
      service("bare", { kinds: ["advise"], volume: null, complexity: null }),
      service("part", { volume: 5000, complexity: null }),
    ],
  });
  const { frequency, complexity, assumed } = SCORES_TEXTS;
  const rows = [0, 1, 2].map((row) => {
    const cells = shown(some, row);
    return [cells[frequency.sv], cells[complexity.sv], cells[assumed.sv]];
  });
  const words = (...keys: (keyof typeof LEVEL_WORDS)[]): string =>
    keys.map((key) => LEVEL_WORDS[key].sv).join(", ");
  expect(rows).toEqual([
    [3, 3, ""],
    [3, 4, words("complexity", "frequency")],
    [4, 2, words("complexity")],
  ]);
});

test("says flags in words", () => {
  const some = model({
    channels: [{ ...web, richness: 1 }],
    services: [service("hard", { volume: 200, complexity: 5 })],
  });
  const [classified] = classify(some).services;
  const words = classified?.flags.map((flag) => FLAG_TEXTS[flag].sv) ?? [];
  expect(words.length).toBeGreaterThan(0);
  expect(shown(some, 0)[SCORES_TEXTS.flags.sv]).toBe(words.join(", "));
});

test("formulas of the largest workbook are short enough, and only they read the hidden columns", () => {
  const channels = Array.from({ length: 160 }, (_, index) => channel(`channel ${index}`));
  const large = model({ channels, services: [service("s", { volume: 100 })] });
  const plan = plannedSheet("scores", large, "en");
  const formulas = plan.fills.flatMap((fill) => fill.formulas.map(String));
  expect(formulas.length).toBeGreaterThan(2 * channels.length);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(LONGEST_FORMULA);
  const shownColumns = LEADING + 2 * channels.length;
  // The first is that of the ids.
  expect(Math.min(...plan.hidden.filter((column) => column > 0))).toBe(shownColumns);
  expect(plan.hidden.length).toBeGreaterThanOrEqual(
    (plan.tables[0]?.area.columns ?? 0) - shownColumns,
  );
});
