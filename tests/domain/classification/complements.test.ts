/** Exactly as many complements as are needed. */
import * as fc from "fast-check";
import { acceptance } from "../../../src/domain/units/acceptance";
import { chooseComplements } from "../../../src/domain/classification/complements";
import { coverage, unitsOf, without, type Coverage } from "../../../src/domain/units/coverage";
import { channelId, targetGroupId } from "../../../src/domain/model/ids";
import { channel, model, targetGroup } from "../small-models";

/** Channels that serve the target groups in which they have a 1; each group is one unit. */
function covering(serves: readonly (readonly number[])[], sizes: readonly number[]): Coverage {
  const groups = sizes.map((size, place) => targetGroup(`g${place}`, [1, 0, 0], size));
  const any = model({
    groups,
    channels: serves.map((_, column) => channel(`k${column}`)),
    needs: serves.flatMap((row, column) =>
      sizes.map((_, place) => ({
        group: targetGroupId(`g${place}`),
        channel: channelId(`k${column}`),
        acceptance: row[place] ?? 0,
      })),
    ),
  });
  return coverage(
    any,
    acceptance(any),
    groups.map((_, row) => row),
  );
}

const choose = (
  serves: readonly (readonly number[])[],
  sizes: readonly number[],
  scores: readonly number[],
  maximum = 3,
): readonly number[] => {
  const cover = covering(serves, sizes);
  const candidates = [...serves.keys()];
  return chooseComplements(cover, cover.all, candidates, Float64Array.from(scores), maximum);
};

/** All sets of at most `maximum` columns, in the order of their sorted columns. */
function subsets(columns: readonly number[], maximum: number): readonly (readonly number[])[] {
  const [first, ...rest] = columns;
  if (first === undefined || maximum === 0) return [[]];
  const withFirst = subsets(rest, maximum - 1).map((set) => [first, ...set]);
  return [...withFirst, ...subsets(rest, maximum)];
}

/** The criteria one after the other over every set, each within 1e-9. */
function byBruteForce(
  serves: readonly (readonly number[])[],
  weights: readonly number[],
  scores: readonly number[],
  maximum: number,
): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weightOf = (set: readonly number[]): number =>
    weights.reduce(
      (sum, weight, unit) =>
        sum + (set.some((column) => serves[column]?.[unit] === 1) ? weight / total : 0),
      0,
    );
  const sumOf = (set: readonly number[]): number =>
    set.reduce((sum, column) => sum + (scores[column] ?? 0), 0);
  const greatest = (
    sets: readonly (readonly number[])[],
    value: (set: readonly number[]) => number,
  ) => {
    const best = Math.max(...sets.map(value));
    return sets.filter((set) => value(set) > best - 1e-9);
  };
  const all = subsets([...serves.keys()], maximum);
  const left = greatest(
    greatest(greatest(all, weightOf), (set) => -set.length),
    sumOf,
  );
  const [earliest] = [...left].sort((a, b) => {
    const place = a.findIndex((column, at) => column !== b[at]);
    return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
  });
  return earliest ?? [];
}

describe("complements", () => {
  it("serve the greatest weight with the fewest channels", () => {
    // One channel serves all three; two others would do together.
    expect(
      choose(
        [
          [1, 1, 0],
          [0, 1, 1],
          [1, 1, 1],
        ],
        [1, 1, 1],
        [90, 90, 50],
      ),
    ).toEqual([2]);
  });

  it("are not the greedy guess", () => {
    // Greedy takes column 0 (weight 4 of 6) and needs two more; columns 1 and 2 serve all.
    const serves = [
      [1, 1, 1, 1, 0, 0],
      [1, 1, 0, 0, 1, 0],
      [0, 0, 1, 1, 0, 1],
    ];
    expect(choose(serves, [1, 1, 1, 1, 1, 1], [99, 50, 50])).toEqual([1, 2]);
    expect(choose(serves, [1, 1, 1, 1, 1, 1], [99, 50, 50], 1)).toEqual([0]);
  });

  it("of sets as good have the greatest sum of scores, then the earliest columns", () => {
    const serves = [
      [1, 0],
      [0, 1],
      [0, 1],
    ];
    expect(choose(serves, [1, 1], [50, 50, 60])).toEqual([0, 2]);
    expect(choose(serves, [1, 1], [50, 60, 60])).toEqual([0, 1]);
  });

  it("are none when nothing is left to serve, nobody serves it, or none may be chosen", () => {
    const cover = covering([[1, 1]], [1, 1]);
    const scores = Float64Array.from([90]);
    const left = without(cover, cover.all, [0]);
    expect(chooseComplements(cover, left, [0], scores, 3)).toEqual([]);
    expect(choose([[0, 0]], [1, 1], [90])).toEqual([]);
    expect(choose([[1, 1]], [1, 1], [90], 0)).toEqual([]);
    expect(choose([], [1], [])).toEqual([]);
  });

  it("leave out a channel that serves only what weighs nothing", () => {
    expect(choose([[1, 0]], [0, 5], [90])).toEqual([]);
  });

  const serving = (channels: number, units: number) =>
    fc.array(fc.array(fc.constantFrom(0, 0, 1), { minLength: units, maxLength: units }), {
      minLength: channels,
      maxLength: channels,
    });

  it("are the exact optimum by brute force", () => {
    const instance = fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
      .chain(([channels, units]) =>
        fc.tuple(
          serving(channels, units),
          fc.array(fc.constantFrom(1, 1, 2, 5, 0.5), { minLength: units, maxLength: units }),
          fc.array(fc.constantFrom(40, 50, 50, 62.5, 81), {
            minLength: channels,
            maxLength: channels,
          }),
          fc.integer({ min: 0, max: 5 }),
        ),
      );
    fc.assert(
      fc.property(instance, ([serves, sizes, scores, maximum]) => {
        expect(choose(serves, sizes, scores, maximum)).toEqual(
          byBruteForce(serves, sizes, scores, maximum),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("of fifty channels are found in bounded time", () => {
    const instance = fc.array(
      fc.array(fc.constantFrom(0, 0, 0, 0, 0, 0, 1), { minLength: 24, maxLength: 24 }),
      { minLength: 50, maxLength: 50 },
    );
    fc.assert(
      fc.property(instance, (serves) => {
        const sizes = Array.from({ length: 24 }, (_, place) => 1 + (place % 5));
        const scores = serves.map((_, column) => 40 + ((column * 7) % 11));
        const started = performance.now();
        const chosen = choose(serves, sizes, scores, 20);
        expect(performance.now() - started).toBeLessThan(2000);
        expect(chosen.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 20 },
    );
  });

  it("are the exact optimum with more units than a word has bits", () => {
    const instance = fc.tuple(serving(6, 40), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(instance, ([serves, maximum]) => {
        const sizes = Array.from({ length: 40 }, (_, place) => 1 + (place % 7));
        const scores = [50, 60, 70, 70, 60, 50];
        expect(choose(serves, sizes, scores, maximum)).toEqual(
          byBruteForce(serves, sizes, scores, maximum),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("coverage", () => {
  it("names the units of a mask and what is left without some channels", () => {
    const cover = covering(
      [
        [1, 0],
        [0, 0],
      ],
      [1, 1],
    );
    expect(unitsOf(cover, without(cover, cover.all, [0, 1]))).toEqual([
      { group: "g1", segment: "E" },
    ]);
  });
});
