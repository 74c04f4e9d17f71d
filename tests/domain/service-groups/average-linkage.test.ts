/** Clusters by the mean distance of their members. */
import * as fc from "fast-check";
import { averageLinkage } from "../../../src/domain/service-groups/average-linkage";

/** Average linkage with every distance worked out anew from the members. */
function plainly(
  weights: readonly number[],
  distance: (a: number, b: number) => number,
  maximum: number,
): number[][] {
  let clusters = weights.map((_, point) => [point]);
  const mean = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    let pairs = 0;
    for (const x of a) {
      for (const y of b) {
        const weight = (weights[x] ?? 0) * (weights[y] ?? 0);
        sum += weight * distance(x, y);
        pairs += weight;
      }
    }
    return sum / pairs;
  };
  while (clusters.length > maximum) {
    let best = { a: 0, b: 1, apart: Infinity };
    clusters.forEach((first, a) => {
      clusters.slice(a + 1).forEach((second, offset) => {
        const apart = mean(first, second);
        if (apart < best.apart - 1e-9) best = { a, b: a + 1 + offset, apart };
      });
    });
    const merged = [...(clusters[best.a] ?? []), ...(clusters[best.b] ?? [])].sort((x, y) => x - y);
    clusters = clusters.flatMap((cluster, place) =>
      place === best.a ? [merged] : place === best.b ? [] : [cluster],
    );
  }
  return clusters;
}

describe("average linkage", () => {
  it("is that of the definition, the earliest of equally near pairs first", () => {
    const instance = fc.integer({ min: 1, max: 9 }).chain((size) =>
      fc.tuple(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: size, maxLength: size }),
        fc.array(fc.constantFrom(0, 0.2, 0.25, 0.5, 0.7, 1), {
          minLength: size * size,
          maxLength: size * size,
        }),
        fc.integer({ min: 1, max: size }),
      ),
    );
    fc.assert(
      fc.property(instance, ([weights, apart, maximum]) => {
        const distance = (a: number, b: number): number =>
          apart[Math.min(a, b) * weights.length + Math.max(a, b)] ?? 0;
        expect(averageLinkage(weights, distance, maximum)).toEqual(
          plainly(weights, distance, maximum),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
