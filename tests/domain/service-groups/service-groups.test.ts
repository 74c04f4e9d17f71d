/** Groups of services with the same channels. */
import * as fc from "fast-check";
import { averageLinkage } from "../../../src/domain/service-groups/average-linkage";
import type { CellClass } from "../../../src/domain/model/model";
import { serviceGroups, shareThatDiffers } from "../../../src/domain/service-groups/service-groups";

const CODES: Readonly<Record<string, CellClass>> = {
  H: "primary",
  K: "complement",
  B: "discouraged",
  F: "forbidden",
  "-": "not-applicable",
  o: "open",
};
const rows = (...codes: string[]): CellClass[][] =>
  codes.map((row) => Array.from(row, (code) => CODES[code] ?? "open"));

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

describe("service groups", () => {
  it("hold services that are equal in every channel, in the order of the services", () => {
    const groups = serviceGroups(rows("HK", "KH", "HK", "Ho"), 12);
    expect(groups.map(({ services }) => services)).toEqual([[0, 2], [1], [3]]);
    expect(groups.every(({ uniform }) => uniform)).toBe(true);
  });

  it("merge the nearest until there are few enough, each channel taking its most common class", () => {
    const groups = serviceGroups(rows("HKBo", "HKBo", "HKoo", "FFFH"), 2);
    expect(groups.map(({ services }) => services)).toEqual([[0, 1, 2], [3]]);
    expect(groups[0]?.classes).toEqual(rows("HKBo")[0]);
    expect(groups.map(({ uniform }) => uniform)).toEqual([false, true]);
  });

  it("take the more restrictive of classes equally common", () => {
    const pairs = ["HK", "Ko", "oB", "B-", "-F"];
    for (const pair of pairs) {
      const [looser = "", stricter = ""] = pair;
      expect(serviceGroups(rows(looser, stricter), 1)[0]?.classes).toEqual(rows(stricter)[0]);
    }
  });

  it("measure the share of the channels that differ", () => {
    const [a = [], b = []] = rows("HKBo", "HKFH");
    expect(shareThatDiffers(a, b)).toBe(0.5);
    expect(shareThatDiffers([], [])).toBe(0);
  });

  it("are none without services", () => {
    expect(serviceGroups([], 3)).toEqual([]);
  });

  it("hold every service once and are no more than wanted", () => {
    const matrix = fc.array(
      fc.array(fc.constantFrom(...Object.values(CODES)), { minLength: 4, maxLength: 4 }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(matrix, fc.integer({ min: 1, max: 6 }), (classes, maximum) => {
        const groups = serviceGroups(classes, maximum);
        expect(groups.length).toBeLessThanOrEqual(maximum);
        expect(groups.flatMap(({ services }) => services).sort((a, b) => a - b)).toEqual([
          ...classes.keys(),
        ]);
      }),
    );
  });
});

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
