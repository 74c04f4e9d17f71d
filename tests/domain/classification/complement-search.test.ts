/** Exactly as many complements as are needed: the optimum among all sets, found without trying them all. */
import * as fc from "fast-check";
import { leavesUnserved } from "../../../src/domain/classification/complement-search";
import { byTryingAll, choose, coverOf, LIMITS, type Case } from "./small-covers";

const both = (of: Case): readonly [readonly number[], readonly number[]] => [
  choose(of),
  byTryingAll(of),
];

describe("complements", () => {
  it("serve the greatest weight, not the greatest number of units", () => {
    const of = {
      accepts: [
        [1, 1, 0],
        [0, 0, 1],
      ],
      weights: [1, 1, 3],
      scores: [90, 40],
    };
    expect(choose({ ...of, limits: { maximumComplements: 1 } })).toEqual([1]);
    expect(choose(of)).toEqual([0, 1]);
  });

  it("are not the greedy guess", () => {
    // Greedy takes column 0, which serves 4 of 6, and needs two more; columns 1 and 2 serve all.
    const accepts = [
      [0.6, 0.6, 0.6, 0.6, 0, 0],
      [0.6, 0.6, 0, 0, 0.6, 0],
      [0, 0, 0.6, 0.6, 0, 0.6],
    ];
    const of = { accepts, weights: [1, 1, 1, 1, 1, 1], scores: [99, 50, 50] };
    expect(choose(of)).toEqual([1, 2]);
    expect(choose({ ...of, limits: { maximumComplements: 1 } })).toEqual([0]);
  });

  it("serve counted units before anything else, at exactly the threshold too", () => {
    // Column 0 gains more acceptance, column 1 serves the unit that counts.
    const accepts = [
      [0.59, 1],
      [0.6, 0],
    ];
    const of = { accepts, weights: [1, 9], counts: [true, false], scores: [90, 50] };
    expect(choose({ ...of, limits: { maximumComplements: 1 } })).toEqual([1]);
    expect(choose(of)).toEqual([0, 1]);
  });

  it("are worth their place by the least gain: more than it, not exactly it", () => {
    // Both serve the unit; the second is accepted by 0.2 or 0.1 more.
    const gaining = (more: number): Case => ({
      accepts: [[0.7], [0.7 + more]],
      weights: [1],
      scores: [60, 50],
      given: [0],
      limits: { minimumGain: 0.1 },
    });
    expect(choose(gaining(0.2))).toEqual([1]);
    expect(choose(gaining(0.1))).toEqual([]);
    expect(choose(gaining(0.05))).toEqual([]);
  });

  it("that serve someone are added, whatever they gain", () => {
    const of = {
      accepts: [
        [0.59, 1],
        [0.6, 0],
      ],
      weights: [1, 99],
      scores: [60, 50],
      given: [0],
    };
    expect(choose(of)).toEqual([1]);
  });

  it("of as good sets are the fewest, then those with the greatest sum of scores, then the earliest", () => {
    const of = {
      accepts: [
        [1, 0],
        [0, 1],
        [0, 1],
        [1, 1],
      ],
      weights: [1, 1],
      limits: { minimumGain: 0 },
    };
    expect(choose({ ...of, scores: [90, 90, 90, 31] })).toEqual([3]);
    const three = { ...of, accepts: of.accepts.slice(0, 3) };
    expect(choose({ ...three, scores: [50, 50, 60] })).toEqual([0, 2]);
    expect(choose({ ...three, scores: [50, 60, 60] })).toEqual([0, 1]);
  });

  it("build on the primaries and on complements made by rules, and do not count these", () => {
    const accepts = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ];
    const of = { accepts, weights: [1, 1, 1, 1], scores: [50, 50, 50, 50], given: [0, 1] };
    expect(choose({ ...of, limits: { maximumComplements: 2 } })).toEqual([2, 3]);
    expect(choose({ ...of, limits: { maximumComplements: 1 } })).toEqual([2]);
  });

  it("are none where nobody is left, nobody accepts more, or none may be added", () => {
    const of = {
      accepts: [
        [1, 1],
        [1, 1],
      ],
      weights: [1, 1],
      scores: [50, 50],
    };
    expect(choose({ ...of, given: [0] })).toEqual([]);
    expect(
      choose({
        ...of,
        accepts: [
          [0, 0],
          [0, 0],
        ],
      }),
    ).toEqual([]);
    expect(choose({ ...of, limits: { maximumComplements: 0 } })).toEqual([]);
    expect(choose({ ...of, candidates: [] })).toEqual([]);
    expect(choose({ ...of, weights: [], accepts: [[], []] })).toEqual([]);
  });

  const cases = fc
    .record({ channels: fc.integer({ min: 1, max: 8 }), units: fc.integer({ min: 1, max: 6 }) })
    .chain(({ channels, units }) => {
      const of = <T>(one: fc.Arbitrary<T>, length: number) =>
        fc.array(one, { minLength: length, maxLength: length });
      const accepted = fc.constantFrom(0, 0, 0.2, 0.25, 0.59, 0.6, 0.6, 0.7, 0.85, 1);
      return fc.record({
        accepts: of(of(accepted, units), channels),
        weights: of(fc.constantFrom(1, 1, 2, 5, 0.5), units),
        counts: of(fc.constantFrom(true, true, false), units),
        scores: of(fc.constantFrom(31, 50, 50, 62.5, 81), channels),
        given: fc.subarray([0, 1].slice(0, channels)),
        limits: fc.record({
          acceptanceThreshold: fc.constantFrom(0, 0.6, 0.6, 0.7, 1),
          minimumGain: fc.constantFrom(0, 0.05, 0.05, 0.2),
          maximumComplements: fc.integer({ min: 0, max: 5 }),
        }),
      });
    });

  it("are those that trying every set gives", () => {
    fc.assert(
      fc.property(cases, (of) => {
        const [found, wanted] = both(of);
        expect(found).toEqual(wanted);
      }),
      { numRuns: 3000 },
    );
  });

  it("are those that trying every set gives where channels differ little", () => {
    const little = fc.array(fc.integer({ min: 55, max: 65 }), { minLength: 6, maxLength: 6 });
    const instance = fc.record({
      accepts: fc.array(little, { minLength: 7, maxLength: 7 }),
      maximum: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(instance, ({ accepts, maximum }) => {
        const [found, wanted] = both({
          accepts: accepts.map((row) => row.map((percent) => percent / 100)),
          weights: [4, 3, 2, 2, 1, 1],
          scores: [50, 51, 52, 52, 51, 50, 49],
          limits: { maximumComplements: maximum, minimumGain: 0.005 },
        });
        expect(found).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });
});

/** How much the search works: it asks for the least gain once for each set that it measures or may extend. */
function workOf(of: Case): number {
  let count = 0;
  const limits = { ...LIMITS, ...of.limits };
  choose(of, {
    ...limits,
    get minimumGain() {
      count += 1;
      return limits.minimumGain;
    },
  });
  return count;
}

describe("the search", () => {
  const fifty = (units: number, accepted: (column: number, unit: number) => number): Case => ({
    accepts: Array.from({ length: 50 }, (_, column) =>
      Array.from({ length: units }, (_unit, unit) => accepted(column, unit)),
    ),
    weights: Array.from({ length: units }, (_, unit) => 1 + (unit % 5)),
    scores: Array.from({ length: 50 }, (_, column) => 40 + ((column * 7) % 11)),
  });

  /** Numbers 0–1 that follow no order. */
  const scattered = (column: number, unit: number): number =>
    ((column * 7919 + unit * 104_729 + column * unit * 31) % 101) / 100;

  // All sets of three among fifty are 50 + 50 · 49 / 2 + 50 · 49 · 48 / 6 = 20 875; 1 275 of them may be extended.
  it.each([
    ["scattered acceptance", 22_150, fifty(24, scattered)],
    ["channels that are nearly alike", 22_150, fifty(24, (...at) => 0.5 + scattered(...at) / 5)],
    ["six units", 12_000, fifty(6, scattered)],
    ["channels that each serve a few", 1_000, fifty(24, (k, u) => Number((k * 5 + u) % 24 < 2))],
  ])("measures no more sets of three among fifty than it must: %s", (_, most, of) => {
    expect(workOf(of)).toBeLessThanOrEqual(most);
  });

  it("measures few where one channel is as good as the rest, whatever the maximum", () => {
    const of = fifty(24, (column) => (column === 10 ? 1 : 0.7));
    const scores = of.scores.map((score, column) => (column === 10 ? 99 : score));
    expect(workOf({ ...of, scores, limits: { maximumComplements: 20 } })).toBeLessThan(5);
  });
});

describe("whom the channels leave", () => {
  it("is anyone who counts and accepts none of them enough", () => {
    const of = {
      accepts: [
        [0.6, 0.59],
        [0, 0.6],
      ],
      weights: [1, 1],
      scores: [50, 50],
    };
    expect(leavesUnserved(coverOf(of), [0, 1], 0.6)).toBe(false);
    expect(leavesUnserved(coverOf(of), [0], 0.6)).toBe(true);
    expect(leavesUnserved(coverOf({ ...of, counts: [true, false] }), [0], 0.6)).toBe(false);
    expect(leavesUnserved(coverOf(of), [], 0.6)).toBe(true);
    expect(leavesUnserved(coverOf(of), [], 0)).toBe(false);
  });
});
