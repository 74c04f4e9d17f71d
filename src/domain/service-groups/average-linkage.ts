/** Average-linkage clustering: merges the two nearest clusters until few enough are left. */
import { atOnce, type Steps } from "../steps";
import { TOLERANCE } from "../score/tolerance";

/** Approximate number of pairs of points examined in one step. */
const PAIRS_AT_ONCE = 100_000;

/**
 * Clusters weighted points by the mean distance between their members (UPGMA; Lance–Williams
 * update, with each cluster's nearest neighbour kept). About n² time and memory for n points, which
 * a few thousand points allow. Of equally near pairs the one with the earliest members merges first.
 * @param weights how many members each point represents, > 0
 * @param distance symmetric, ≥ 0
 * @param maximum how many clusters may be left, ≥ 1
 * @returns the points of each cluster, ascending, in the order of their first points
 */
export const averageLinkage = (
  weights: readonly number[],
  distance: (a: number, b: number) => number,
  maximum: number,
): readonly (readonly number[])[] => atOnce(averageLinkageSteps(weights, distance, maximum));

/** The same in steps. */
export function* averageLinkageSteps(
  weights: readonly number[],
  distance: (a: number, b: number) => number,
  maximum: number,
): Steps<readonly (readonly number[])[]> {
  const size = weights.length;
  let looked = 0;
  const distances = new Float64Array(size * size);
  for (let a = 0; a < size; a += 1) {
    looked += size - a;
    if (looked > PAIRS_AT_ONCE) {
      looked = 0;
      yield;
    }
    for (let b = a + 1; b < size; b += 1) {
      const apart = distance(a, b);
      distances[a * size + b] = apart;
      distances[b * size + a] = apart;
    }
  }
  const apart = (a: number, b: number): number => distances[a * size + b] ?? 0;
  const clusters = new Map(weights.map((weight, point) => [point, { weight, points: [point] }]));
  const nearest = new Int32Array(size).fill(-1);
  /** The nearest cluster after this one, so that every pair belongs to its earlier cluster. */
  const findNearest = (cluster: number): void => {
    looked += clusters.size;
    let best = -1;
    for (const other of clusters.keys()) {
      if (other <= cluster) continue;
      if (best < 0 || apart(cluster, other) < apart(cluster, best) - TOLERANCE) best = other;
    }
    nearest[cluster] = best;
  };
  for (const cluster of clusters.keys()) {
    if (looked > PAIRS_AT_ONCE) {
      looked = 0;
      yield;
    }
    findNearest(cluster);
  }

  while (clusters.size > maximum) {
    looked += clusters.size;
    if (looked > PAIRS_AT_ONCE) {
      looked = 0;
      yield;
    }
    let first = -1;
    for (const cluster of clusters.keys()) {
      const other = nearest[cluster] ?? -1;
      if (other < 0) continue;
      const leader = first < 0 ? Infinity : apart(first, nearest[first] ?? -1);
      if (apart(cluster, other) < leader - TOLERANCE) first = cluster;
    }
    const second = nearest[first] ?? -1;
    const kept = clusters.get(first);
    const merged = clusters.get(second);
    if (kept === undefined || merged === undefined) break;
    clusters.delete(second);
    const weight = kept.weight + merged.weight;
    for (const other of clusters.keys()) {
      if (other === first) continue;
      const mean =
        (kept.weight * apart(first, other) + merged.weight * apart(second, other)) / weight;
      distances[first * size + other] = mean;
      distances[other * size + first] = mean;
    }
    clusters.set(first, {
      weight,
      points: [...kept.points, ...merged.points].sort((a, b) => a - b),
    });
    for (const cluster of clusters.keys()) {
      const towards = nearest[cluster] ?? -1;
      const nearer = cluster < first && apart(cluster, first) < apart(cluster, towards) + TOLERANCE;
      if (nearer || cluster === first || towards === first || towards === second) {
        findNearest(cluster);
      }
    }
  }
  return [...clusters.values()].map(({ points }) => points);
}
