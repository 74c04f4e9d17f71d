/** What is taken for a channel's figure that is not known, and what the figures are set against. */
import { channelValues, type ChannelValues } from "../../../src/domain/assumptions/channel-values";
import { MODES, type Mode } from "../../../src/domain/model/mode";
import { type Channel } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { channel } from "../small-models";

const TODAY = "2026-03-01";

const valuesOf = (...channels: readonly Channel[]): ChannelValues =>
  channelValues(channels, DEFAULT_SETTINGS, TODAY);

const of = (mode: Mode, stated: Partial<Channel> = {}): Channel =>
  channel(mode, { mode, ...stated });

/** Each value with an asterisk where it is assumed. */
const marked = ({ values, assumed }: ChannelValues["cost"]): readonly string[] =>
  [...values].map((value, column) => `${value}${assumed[column] === 1 ? "*" : ""}`);

describe("a figure that is not known", () => {
  it("is the median of the known ones of the same mode", () => {
    const { richness } = valuesOf(
      of("self", { richness: 1 }),
      of("self", { richness: 4 }),
      of("self"),
      of("call", { richness: 5 }),
    );
    expect(marked(richness)).toEqual(["1", "4", "2.5*", "5"]);
  });

  it("is else the median of the same channel group, a blank one counting as human–machine", () => {
    const { capacity } = valuesOf(
      of("self", { group: null, capacity: 5 }),
      of("notice", { group: "h2m" }),
      of("call", { group: "h2h", capacity: 3 }),
      of("visit", { group: "h2h", capacity: 2 }),
      of("paper", { group: "h2h" }),
    );
    expect(marked(capacity)).toEqual(["5", "5*", "3", "2", "2.5*"]);
  });

  it("is else the median of all", () => {
    const { minutes } = valuesOf(
      of("call", { group: "h2h", minutes: 10 }),
      of("visit", { group: "h2h", minutes: 60 }),
      of("system", { group: "m2m" }),
    );
    expect(marked(minutes)).toEqual(["10", "60", "35*"]);
  });

  it("is left out for all where no channel has one, of cost and minutes one above 0", () => {
    const none = valuesOf(of("self", { cost: 0, minutes: 0 }), of("call"));
    expect(none.richness.present).toBe(false);
    expect([...none.richness.values]).toEqual([NaN, NaN]);
    expect(none.cost.present).toBe(false);
    expect(none.minutes.present).toBe(false);
    expect([...none.economy, ...none.effort].every(Number.isNaN)).toBe(true);
    expect(valuesOf(of("self", { capacity: 1 }), of("call")).capacity.present).toBe(true);
  });

  it("does not change the mode, which follows from the richness that is written", () => {
    const { modes, richness } = valuesOf(
      channel("desk", { group: "h2h", richness: 5 }),
      channel("other", { group: "h2h" }),
      channel("form", { group: "h2h", richness: 2 }),
    );
    // The other becomes as rich as the median of its group, 3.5, and stays a call.
    expect(modes).toEqual(["visit", "call", "paper"]);
    expect(marked(richness)).toEqual(["5", "3.5*", "2"]);
  });
});

describe("a cost that is not known", () => {
  it("is by the relation of its mode, before its channel group is asked", () => {
    // The call's 80 and the visit's 300 / 3 = 100 make a call 90.
    const { cost } = valuesOf(
      of("call", { group: "h2h", cost: 80 }),
      of("visit", { group: "h2h", cost: 300 }),
      of("paper", { group: "h2h" }),
      of("self"),
      of("message", { group: "h2h" }),
    );
    const expected = [80, 300, 135, 4.5, 72];
    expected.forEach((value, column) => {
      expect(cost.values[column]).toBeCloseTo(value, 12);
    });
    expect([...cost.assumed]).toEqual([0, 0, 1, 1, 1]);
  });

  it("is the median of its own mode where that is known, whatever the relations say", () => {
    const { cost } = valuesOf(of("self", { cost: 10 }), of("self", { cost: 30 }), of("self"));
    expect(marked(cost)).toEqual(["10", "30", "20*"]);
  });

  it("has an end at the lowest and one at the highest cost that is known", () => {
    const { lowest, highest } = valuesOf(
      of("self", { cost: 4 }),
      of("call", { cost: 80 }),
      of("visit"),
    );
    expect([...lowest]).toEqual([4, 80, 4]);
    expect([...highest]).toEqual([4, 80, 80]);
  });
});

describe("economy and effort", () => {
  it("are a half at the usual value and 1 at none", () => {
    const { economy, effort } = valuesOf(
      of("self", { cost: 0, minutes: 0 }),
      of("call", { cost: 80, minutes: 10 }),
    );
    expect([...economy]).toEqual([1, 0.5]);
    expect([...effort]).toEqual([1, 0.5]);
  });

  it("have as the usual value the median over the modes, so that many of one mode count once", () => {
    const desks = [100, 240, 500].map((cost) => of("visit", { cost }));
    const { economy } = valuesOf(of("self", { cost: 4 }), of("call", { cost: 80 }), ...desks);
    // By mode 4, 80 and 240: the call is the usual one.
    expect(economy[1]).toBe(0.5);
    expect(economy[4]).toBeCloseTo(80 / 580, 12);
  });

  it("leave costs and minutes of 0, and those that are assumed, out of the usual value", () => {
    const { economy } = valuesOf(
      of("self", { cost: 0 }),
      of("call", { cost: 80 }),
      of("visit", { cost: 240 }),
      of("paper"),
    );
    expect(economy[1]).toBeCloseTo(160 / 240, 12);
  });

  it("have their own values when the assumed costs are at an end", () => {
    const { economy, economyAtLowest, economyAtHighest } = valuesOf(
      of("self", { cost: 10 }),
      of("call", { cost: 90 }),
      of("visit"),
    );
    // The usual cost is 50; the visit is three calls, 270 by the call and 600 by the web: three times 145.
    expect(economy[2]).toBeCloseTo(50 / (50 + 435), 12);
    expect(economyAtLowest[2]).toBeCloseTo(50 / 60, 12);
    expect(economyAtHighest[2]).toBeCloseTo(50 / 140, 12);
    expect(economyAtLowest[1]).toBe(economy[1]);
  });
});

describe("a channel that ends", () => {
  it("is to be phased out, or had its last year before the year of the run", () => {
    const { ending } = valuesOf(
      channel("a", { direction: "phase-out" }),
      channel("b", { direction: "reduce" }),
      channel("c", { lastYear: 2025 }),
      channel("d", { lastYear: 2026 }),
    );
    expect([...ending]).toEqual([1, 0, 1, 0]);
  });
});

test("every mode has a relation to the cost of a call", () => {
  const { cost } = valuesOf(of("call", { cost: 100 }), ...MODES.map((mode) => of(mode)));
  expect([...cost.values].map((value) => Math.round(value))).toEqual([
    100, 5, 5, 80, 100, 300, 150, 100, 5,
  ]);
});
