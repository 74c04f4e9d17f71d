/** In which order services, channels and target groups stand changes nothing but ties. */
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { rowAt, rowsOf } from "../../../src/domain/model/matrix";
import { models } from "../reference/models";

/** Rows in another order, by the places given. */
const moved = <T>(rows: readonly T[], order: readonly number[]): readonly T[] =>
  order.flatMap((place) => rows.slice(place, place + 1));

const orders = (length: number): fc.Arbitrary<readonly number[]> =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

/** Channels each with a richness, capacity and cost of its own, and no margin within which scores are even. */
const distinct = models().map((any) => ({
  ...any,
  channels: any.channels.map((each, column) => ({
    ...each,
    richness: 1 + column * 0.5137,
    capacity: 1 + ((column * 3) % 7) * 0.4391,
    cost: 7.3 + column * 11.17,
  })),
  settings: { ...any.settings, tieMargin: 0 },
}));

const RUNS = { numRuns: 200 };

describe("order", () => {
  it("of the services moves their rows and changes nothing else", () => {
    const moves = models().chain((any) =>
      orders(any.services.length).map((order) => ({ any, order })),
    );
    fc.assert(
      fc.property(moves, ({ any, order }) => {
        const before = classify(any);
        const after = classify({ ...any, services: moved(any.services, order) });
        expect(after.services).toEqual(moved(before.services, order));
        expect(rowsOf(after.suggested)).toEqual(moved(rowsOf(before.suggested), order));
      }),
      RUNS,
    );
  });

  it("of the channels moves their columns, away from ties", () => {
    const moves = distinct.chain((any) =>
      orders(any.channels.length).map((order) => ({ any, order })),
    );
    fc.assert(
      fc.property(moves, ({ any, order }) => {
        const before = classify(any);
        const after = classify({ ...any, channels: moved(any.channels, order) });
        after.services.forEach((classified, row) => {
          const own = [...rowAt(before.scores.score, row)];
          const sorted = own.filter((each) => each === each).sort((a, b) => a - b);
          // Sums of scores may be even though no two scores are; such sets of complements are rare.
          if (sorted.some((each, at) => at > 0 && each - (sorted[at - 1] ?? 0) < 1e-6)) return;
          expect(rowAt(after.suggested, row)).toEqual(moved(rowAt(before.suggested, row), order));
          expect(classified.uncovered).toEqual(before.services[row]?.uncovered);
          const without = (flags: readonly string[] = []) =>
            flags.filter((flag) => flag !== "conflict");
          // With several primaries by rules the first column's sides are compared.
          expect(without(classified.flags)).toEqual(without(before.services[row]?.flags));
        });
      }),
      RUNS,
    );
  });

  it("of the target groups changes no class", () => {
    const moves = models().chain((any) =>
      orders(any.groups.length).map((order) => ({ any, order })),
    );
    fc.assert(
      fc.property(moves, ({ any, order }) => {
        const after = classify({ ...any, groups: moved(any.groups, order) });
        expect(after.suggested.cells).toEqual(classify(any).suggested.cells);
      }),
      RUNS,
    );
  });

  it("of the requirements and the volumes changes nothing", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const turned = {
          ...any,
          requirements: [...any.requirements].reverse(),
          volumes: [...any.volumes].reverse(),
        };
        const cells = new Set(any.volumes.map(({ service, channel }) => `${service}\n${channel}`));
        fc.pre(cells.size === any.volumes.length);
        expect(classify(turned).suggested.cells).toEqual(classify(any).suggested.cells);
      }),
      RUNS,
    );
  });
});
