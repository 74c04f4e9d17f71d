/** Which channels the primary is chosen among, and which of them it is. */
import {
  compareEven,
  evenWithBest,
  namePrimary,
  primarySet,
  usualNaming,
} from "../../../src/domain/classification/primary";
import { gate } from "../../../src/domain/classification/gate";
import { serviceLine, type ServiceLine } from "../../../src/domain/classification/service-line";
import { channelId, requirementId, serviceId } from "../../../src/domain/model/ids";
import { rowAt } from "../../../src/domain/model/matrix";
import type { Channel, Model, Service, VolumeNow } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/model/settings";
import { scoreMatrix } from "../../../src/domain/score/score";
import { methodTables } from "../../../src/domain/units/method-tables";
import { channel, model, requirement, rule, service } from "../small-models";

interface Stated {
  readonly service?: Partial<Service>;
  readonly now?: Readonly<Record<string, VolumeNow>>;
  readonly settings?: Partial<Settings>;
  readonly rules?: Model["rules"];
  readonly requirements?: Model["requirements"];
}

function lineOf(channels: readonly Channel[], stated: Stated = {}): ServiceLine {
  const any = model({
    services: [service("s", { kinds: ["apply"], complexity: 3, volume: 500, ...stated.service })],
    channels,
    volumes: Object.entries(stated.now ?? {}).map(([id, volume]) => ({
      service: serviceId("s"),
      channel: channelId(id),
      volume,
    })),
    settings: { ...DEFAULT_SETTINGS, ...stated.settings },
    rules: stated.rules ?? [],
    requirements: stated.requirements ?? [],
  });
  const tables = methodTables(any);
  return serviceLine(tables, rowAt(gate(tables.known), 0), scoreMatrix(any), 0);
}

/** The set as its number and the ids of its channels; null: every set is empty. */
const setOf = (channels: readonly Channel[], stated: Stated = {}) => {
  const set = primarySet(lineOf(channels, stated));
  return set === null ? null : [set.number, ...set.columns.map((column) => channels[column]?.id)];
};

const plain = channel("plain", { richness: 1 });
const able = channel("able", { richness: 2 });
const rich = channel("rich", { richness: 5 });

describe("the set of the primary", () => {
  it("is first of those that carry the complexity: fewer levels short than the veto", () => {
    expect(setOf([plain, able, rich])).toEqual([1, "able", "rich"]);
    expect(setOf([plain, able], { service: { complexity: 2.9 } })).toEqual([1, "plain", "able"]);
    expect(setOf([plain, able, rich], { settings: { primaryVeto: 3 } })).toHaveLength(4);
  });

  it("lets a decision be a level further short, since people only have to read it", () => {
    const mail = (id: string, richness: number) => channel(id, { mode: "notice", richness });
    const channels = [mail("a", 1), mail("b", 2)];
    expect(setOf(channels, { service: { kinds: ["decide"], complexity: 4 } })).toEqual([1, "b"]);
    expect(setOf(channels, { service: { kinds: ["decide", "apply"], complexity: 3 } })).toEqual([
      1,
      "a",
      "b",
    ]);
  });

  it("passes self-service that informs, however complex the matter", () => {
    const stated = { service: { kinds: ["inform" as const], complexity: 5 } };
    const letter = channel("letter", { mode: "paper", richness: 2 });
    expect(setOf([plain, letter, rich], stated)).toEqual([1, "plain", "rich"]);
  });

  it("passes what carries at least half of the measured volume today", () => {
    expect(setOf([plain, rich], { now: { plain: 50, rich: 50 } })).toEqual([1, "plain", "rich"]);
    expect(setOf([plain, rich], { now: { plain: 49, rich: 51 } })).toEqual([1, "rich"]);
    expect(setOf([plain, rich], { now: { plain: 0, rich: 0 } })).toEqual([1, "rich"]);
    expect(
      setOf([plain, rich], { now: { plain: 49, rich: 51 }, settings: { keepShare: 0.49 } }),
    ).toEqual([1, "plain", "rich"]);
  });

  it("passes all where no richness is known", () => {
    const channels = ["a", "b"].map((id) => channel(id, { capacity: 3 }));
    expect(setOf(channels, { service: { complexity: 5 } })).toEqual([1, "a", "b"]);
  });

  it("is second of those that are too plain, when no other can be used", () => {
    expect(setOf([plain])).toEqual([2, "plain"]);
    expect(setOf([plain, rich], { now: { rich: "cannot-be-used" } })).toEqual([2, "plain"]);
  });

  it("is third with those that complement", () => {
    const beside = channel("beside", { richness: 5, role: "complement" });
    expect(setOf([plain, beside])).toEqual([2, "plain"]);
    expect(setOf([plain, beside], { now: { plain: "cannot-be-used" } })).toEqual([3, "beside"]);
  });

  it("is fourth of those that cannot be used today, and fifth with those that complement", () => {
    const beside = channel("beside", { richness: 5, role: "complement" });
    const now = { plain: "cannot-be-used", beside: "cannot-be-used" } as const;
    expect(setOf([plain, beside], { now })).toEqual([4, "plain"]);
    expect(setOf([beside], { now })).toEqual([5, "beside"]);
  });

  it("takes what cannot be used today as usable where channels may be introduced", () => {
    const now = { rich: "cannot-be-used" } as const;
    expect(setOf([able, rich], { now })).toEqual([1, "able"]);
    expect(setOf([able, rich], { now, settings: { introduceChannels: true } })).toEqual([
      1,
      "able",
      "rich",
    ]);
  });

  it("is at the very last of usable channels that lack only what should be", () => {
    const requirements = [requirement("r", "should")];
    const asking = { requirements, service: { requirements: [requirementId("r")] } };
    const ending = channel("ending", { richness: 5, direction: "phase-out" });
    const beside = channel("beside", { richness: 5, role: "complement" });
    expect(setOf([plain, beside, ending], asking)).toEqual([6, "plain", "beside"]);
    expect(setOf([plain, beside], { ...asking, now: { plain: "cannot-be-used" } })).toEqual([
      6,
      "beside",
    ]);
    // Before it comes even a channel that cannot be used today and meets the requirement.
    const meets = channel("meets", { richness: 5, capabilities: [requirementId("r")] });
    expect(setOf([plain, meets], { ...asking, now: { meets: "cannot-be-used" } })).toEqual([
      4,
      "meets",
    ]);
    expect(setOf([ending], asking)).toBeNull();
  });

  it("is none of what only people place, what is closed, and what has no score", () => {
    expect(setOf([channel("api", { group: "m2m", richness: 5 })])).toBeNull();
    for (const closed of ["forbidden", "discouraged", "complement"] as const) {
      expect(setOf([rich], { rules: [rule("*", "rich", closed)] })).toBeNull();
    }
    expect(setOf([channel("blank")])).toBeNull();
    expect(setOf([])).toBeNull();
  });
});

describe("channels even with the best", () => {
  it("are those within the margin, the limit included", () => {
    const scores = [70, 72, 69.9, 74.1];
    const even = (margin: number) =>
      evenWithBest([0, 1, 2], (column) => scores[column] ?? 0, margin);
    expect(even(2)).toEqual([0, 1]);
    expect(even(2.1)).toEqual([0, 1, 2]);
    expect(even(0)).toEqual([1]);
    expect(evenWithBest([], () => 0, 2)).toEqual([]);
  });
});

/** Which of the channels is named, and by what it comes before the other when there are two. */
const namedIn = (channels: readonly Channel[], stated: Stated = {}) => {
  const line = lineOf(channels, stated);
  const naming = usualNaming(line);
  const columns = primarySet(line)?.columns ?? [];
  const named = namePrimary(line, columns, naming);
  const other = columns.find((column) => column !== named) ?? named;
  return [channels[named]?.id, compareEven(line, naming, named, other)[1]];
};

describe("the primary", () => {
  const level = { richness: 3, capacity: 3, cost: 10 };
  const a = channel("a", level);
  const b = channel("b", level);

  it("is the best beyond the margin, whatever people use", () => {
    // Two levels of capacity too few are 0.6 · 0.6 of the authority's side, 18 points of the whole.
    const poor = channel("poor", { ...level, capacity: 1 });
    const settings = { frequencyShortage: 0.3 };
    expect(namedIn([poor, b], { now: { poor: 1000 }, settings })[0]).toBe("b");
  });

  it("is, of even ones, that with the greatest volume now", () => {
    expect(namedIn([a, b], { now: { a: 10, b: 11 } })).toEqual(["b", "volume"]);
    expect(namedIn([a, b], { now: { a: "not-counted", b: 11 } })).toEqual(["b", "volume"]);
    const cheaper = channel("a", { ...level, cost: 9 });
    expect(namedIn([cheaper, b], { now: { b: 1 } })).toEqual(["b", "volume"]);
  });

  it("is then one that is offered before one that is not", () => {
    expect(namedIn([a, b], { now: { b: "not-counted" } })).toEqual(["b", "offered"]);
    expect(namedIn([a, b], { now: { b: 0 } })).toEqual(["b", "offered"]);
    expect(namedIn([a, b], { now: { a: 0, b: "not-counted" } })).toEqual(["a", "column"]);
  });

  it("is then one whose richness is written", () => {
    const guessed = channel("guessed", { ...level, richness: null, cost: 9.9 });
    expect(namedIn([guessed, b])).toEqual(["b", "richness"]);
  });

  it("is then the cheaper one, by an assumed cost too", () => {
    expect(namedIn([a, channel("b", { ...level, cost: 9.5 })])).toEqual(["b", "cost"]);
    // The form's cost is the median of its mode, (10 + 9) / 2.
    const form = channel("form", { ...level, cost: null });
    const channels = [
      channel("dear", { ...level, cost: 10 }),
      form,
      channel("c", { ...level, cost: 9 }),
    ];
    const closed = { rules: [rule("*", "c", "complement")] };
    expect(namedIn(channels, closed)).toEqual(["form", "cost"]);
  });

  it("is then the one with the higher score", () => {
    const larger = channel("larger", { ...level, capacity: 3.1 });
    const line = lineOf([larger, b]);
    // One tenth of a level too much is 0.6 · 0.01, 0.3 points of the whole.
    expect((line.score[1] ?? 0) - (line.score[0] ?? 0)).toBeCloseTo(0.3, 9);
    expect(namedIn([larger, b])).toEqual(["b", "score"]);
  });

  it("is last the earlier column", () => {
    expect(namedIn([a, b])).toEqual(["a", "column"]);
    expect(namedIn([b, a])).toEqual(["b", "column"]);
  });

  it("takes differences below 1e-9 as none", () => {
    expect(namedIn([a, channel("b", { ...level, cost: 10 - 1e-10 })])).toEqual(["a", "column"]);
    expect(namedIn([a, channel("b", { ...level, cost: 10 - 1e-8 })])).toEqual(["b", "cost"]);
  });

  it("is the first of many by one order, not pair by pair", () => {
    // d has no volume, c the cheapest cost of those with the most.
    const channels = ["a", "b", "c", "d"].map((id, place) =>
      channel(id, { ...level, cost: 10 - place / 10 }),
    );
    expect(namedIn(channels, { now: { a: 3, b: 5, c: 5, d: 1 } })[0]).toBe("c");
  });

  it("is none of an empty set", () => {
    const line = lineOf([a]);
    expect(namePrimary(line, [], usualNaming(line))).toBeNaN();
  });
});
