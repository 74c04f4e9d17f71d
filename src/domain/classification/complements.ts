/** Exactly as many complements as are needed to serve the units that are left: the exact optimum (method.md, Classification 3). */
import { bestOfWeight, bestThatServeAll } from "./best-complements";
import {
  complementOptions,
  ComplementWalk,
  undominated,
  type ComplementOption,
} from "./complement-options";
import { weightOfBoth, type Coverage, type UnitMask } from "../units/coverage";
import { TOLERANCE } from "../score/tolerance";

/** The greatest weight that `picks` options serve; stops early at `enough`. */
function greatestWeight(walk: ComplementWalk, picks: number, enough: number): number {
  let greatest = 0;
  const visit = (from: number, level: number, served: number): void => {
    const open = picks - level;
    if (open > 1 && served + walk.bound(from, level, open) <= greatest + TOLERANCE) return;
    for (let index = from; index < walk.options.length; index += 1) {
      if (greatest > enough - TOLERANCE) return;
      const option = walk.options[index];
      if (option === undefined || served + open * option.weight <= greatest + TOLERANCE) return;
      const reached = served + walk.gain(option, level);
      greatest = Math.max(greatest, reached);
      if (open === 1) continue;
      walk.take(option, level);
      visit(index + 1, level + 1, reached);
    }
  };
  visit(0, 0, 0);
  return greatest;
}

/** How few options serve the greatest weight that at most `maximum` can, and that weight. */
function fewest(
  coverage: Coverage,
  options: readonly ComplementOption[],
  coverable: UnitMask,
  maximum: number,
): { readonly picks: number; readonly weight: number } {
  const total = weightOfBoth(coverage, coverable, coverable);
  const heaviest = options.reduce((most, { weight }) => Math.max(most, weight), 0);
  if (heaviest > total - TOLERANCE) return { picks: 1, weight: heaviest };
  const best = undominated(options);
  const most = Math.min(maximum, best.length);
  const walk = new ComplementWalk(coverage, best, coverable, most);
  let found = { picks: 0, weight: 0 };
  for (let picks = 1; picks <= most; picks += 1) {
    const weight = greatestWeight(walk, picks, total);
    if (weight > found.weight + TOLERANCE) found = { picks, weight };
    if (weight > total - TOLERANCE) break;
  }
  return found;
}

/**
 * The complements: at most `maximum` channels that together serve the greatest weight of what is
 * left, by the fewest channels, with the greatest sum of scores, in the earliest columns. Weights
 * and sums that differ by less than 1e-9 are equal.
 * @param left the units that primaries and rule-made complements leave unserved
 * @param candidates columns of the free channels with a score that is high enough, ascending
 * @param scores the service's scores by column
 * @param maximum ≥ 0
 * @returns columns, ascending; empty when nothing is left that a candidate serves
 */
export function chooseComplements(
  coverage: Coverage,
  left: UnitMask,
  candidates: readonly number[],
  scores: Float64Array,
  maximum: number,
): readonly number[] {
  if (maximum === 0 || left.every((bits) => bits === 0)) return [];
  const weighty = left.map((bits, word) => bits & (coverage.weighty[word] ?? 0));
  const options = complementOptions(coverage, weighty, candidates, scores);
  if (options.length === 0) return [];
  const coverable = weighty.map((_, word) =>
    options.reduce((bits, option) => bits | (option.mask[word] ?? 0), 0),
  );
  const { picks, weight } = fewest(coverage, options, coverable, maximum);
  const walk = new ComplementWalk(coverage, options, coverable, picks);
  return picks > 1 && weight > walk.unservedWeight(0) - TOLERANCE
    ? bestThatServeAll(walk, picks)
    : bestOfWeight(walk, picks, weight);
}
