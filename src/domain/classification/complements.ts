/** Exactly as many complements as are needed to serve the remaining units: the exact optimum (method.md, Classification 3). */
import { weightOfBoth, type Coverage, type UnitMask } from "../units/coverage";
import { TOLERANCE } from "../score/tolerance";
import { ComplementSearch, type ComplementOption } from "./complement-search";

/**
 * The channels that serve something unserved, highest score first; of channels that serve the very
 * same units only the best score (of equals the earliest), because a set with two of them is never
 * among the smallest.
 */
function optionsOf(
  coverage: Coverage,
  left: UnitMask,
  candidates: readonly number[],
  scores: Float64Array,
): readonly ComplementOption[] {
  const bestOf = new Map<string, ComplementOption>();
  for (const column of candidates) {
    const mask = coverage.served[column]?.map((bits, word) => bits & (left[word] ?? 0));
    if (mask === undefined) continue;
    const weight = weightOfBoth(coverage, mask, left);
    if (weight <= 0) continue;
    const score = scores[column] ?? 0;
    const units = mask.join(",");
    const best = bestOf.get(units);
    if (best === undefined || score - best.score >= TOLERANCE) {
      bestOf.set(units, { column, score, mask, weight });
    }
  }
  return [...bestOf.values()].sort((a, b) => b.score - a.score);
}

/** The options whose units are not a proper subset of another option's, heaviest first. */
function undominated(options: readonly ComplementOption[]): readonly ComplementOption[] {
  const within = (a: ComplementOption, b: ComplementOption): boolean =>
    a.mask.every((bits, word) => (bits & ~(b.mask[word] ?? 0)) === 0);
  return options
    .filter((option) => !options.some((other) => other !== option && within(option, other)))
    .sort((a, b) => b.weight - a.weight);
}

/**
 * The complements: at most `maximum` channels that together serve the greatest weight of the remaining units,
 * by the fewest channels, with the greatest sum of scores, in the earliest columns. Weights and sums that
 * differ by less than 1e-9 are equal.
 * @param left the units that primaries and complements set by rules leave unserved
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
  const options = optionsOf(coverage, weighty, candidates, scores);
  if (options.length === 0) return [];
  const coverable = weighty.map((_, word) =>
    options.reduce((bits, option) => bits | (option.mask[word] ?? 0), 0),
  );
  const total = weightOfBoth(coverage, coverable, coverable);
  const heaviest = undominated(options);
  const most = Math.min(maximum, heaviest.length);
  let found = { picks: 0, weight: 0 };
  for (let picks = 1; picks <= most && found.weight <= total - TOLERANCE; picks += 1) {
    const { weight } = new ComplementSearch(coverage, heaviest, coverable, picks).run(null);
    if (weight > found.weight + TOLERANCE) found = { picks, weight };
  }
  return new ComplementSearch(coverage, options, coverable, found.picks).run(found.weight).columns;
}
