/** An exact search for the complements of a service: depth first, with bounds (docs/method.md, Classification 3). */
import { isAtLeast, TOLERANCE } from "../score/tolerance";
import { bestAcceptance, type Coverage, type UnitClass } from "../units/coverage";

/** A channel that may be added. */
interface Option {
  readonly column: number;
  readonly score: number;
  /** For each class of units the greater of its acceptance and that of the channels given. */
  readonly reached: Float64Array;
}

/** A set of added channels and how good it is. */
interface ComplementSet {
  /** Ascending. */
  readonly columns: readonly number[];
  /** Weight of the counted units served. */
  readonly served: number;
  /** Σ weight · best acceptance, less the least gain for each channel added. */
  readonly gain: number;
  readonly sum: number;
}

/** The limits of the search. */
export interface ComplementLimits {
  readonly acceptanceThreshold: number;
  readonly minimumGain: number;
  /** ≥ 0. */
  readonly maximumComplements: number;
}

const ascending = (columns: readonly number[]): readonly number[] =>
  [...columns].sort((one, other) => one - other);

/** Whether a list of columns comes before another of the same length. */
function isEarlier(columns: readonly number[], than: readonly number[]): boolean {
  const index = columns.findIndex((column, at) => column !== than[at]);
  return index >= 0 && (columns[index] ?? 0) < (than[index] ?? 0);
}

/** Whether `one` is the better set: what it serves, its gain, fewer channels, scores, earlier columns. */
function isBetter(one: ComplementSet, than: ComplementSet): boolean {
  const differences = [
    one.served - than.served,
    one.gain - than.gain,
    than.columns.length - one.columns.length,
    one.sum - than.sum,
  ];
  const decisive = differences.find((difference) => Math.abs(difference) >= TOLERANCE);
  return decisive === undefined
    ? isEarlier(ascending(one.columns), ascending(than.columns))
    : decisive > 0;
}

/** Whether `one` makes `other` superfluous in every set: it reaches all units at least as well and ranks no lower. */
function replaces(one: Option, other: Option): boolean {
  const ahead = one.score - other.score;
  if (ahead <= -TOLERANCE || (ahead < TOLERANCE && one.column >= other.column)) return false;
  for (let at = 0; at < one.reached.length; at += 1) {
    if ((one.reached[at] ?? 0) < (other.reached[at] ?? 0)) return false;
  }
  return true;
}

/** The sum of the greatest `count` values, all at least 0. */
function sumOfGreatest(values: Float64Array, count: number): number {
  if (count >= values.length) return values.reduce((sum, value) => sum + value, 0);
  const sorted = values.slice().sort();
  let sum = 0;
  for (let index = sorted.length - count; index < sorted.length; index += 1) {
    sum += sorted[index] ?? 0;
  }
  return sum;
}

/** For each option what it and all after it reach together, by class of units. */
function reachedFrom(options: readonly Option[], classes: number): readonly Float64Array[] {
  const reached = new Array<Float64Array>(options.length);
  let later = new Float64Array(classes);
  for (let first = options.length - 1; first >= 0; first -= 1) {
    const own = options[first]?.reached;
    later = later.map((value, at) => Math.max(value, own?.[at] ?? 0));
    reached[first] = later;
  }
  return reached;
}

class Search {
  private readonly classes: readonly UnitClass[];
  private readonly together: readonly Float64Array[];
  private best: ComplementSet = { columns: [], served: 0, gain: 0, sum: 0 };

  constructor(
    private readonly options: readonly Option[],
    cover: Coverage,
    private readonly limits: ComplementLimits,
  ) {
    this.classes = cover.classes;
    this.together = reachedFrom(options, cover.classes.length);
  }

  /** @param base acceptance of the channels given, by class */
  run(base: Float64Array): readonly number[] {
    this.visit(0, base, this.best);
    return ascending(this.best.columns);
  }

  /** Examines the sets that add options from `first` on to those chosen. */
  private visit(first: number, reached: Float64Array, chosen: ComplementSet): void {
    const left = this.limits.maximumComplements - chosen.columns.length;
    if (left <= 0 || first >= this.options.length) return;
    const count = this.options.length - first;
    const served = new Float64Array(count);
    const gain = new Float64Array(count);
    for (let index = 0; index < count; index += 1) {
      this.measure(this.options[first + index], reached, index, served, gain);
    }
    for (let index = 0; index < count; index += 1) {
      const option = this.options[first + index];
      if (option === undefined) return;
      this.offer(option, chosen, served[index] ?? 0, gain[index] ?? 0);
    }
    if (left === 1) return;
    for (let index = 0; index < count - 1; index += 1) {
      const option = this.options[first + index];
      if (option === undefined || !this.promises(chosen, first, index, reached, served, gain))
        return;
      this.visit(
        first + index + 1,
        reached.map((value, at) => Math.max(value, option.reached[at] ?? 0)),
        this.withOption(option, chosen, served[index] ?? 0, gain[index] ?? 0),
      );
    }
  }

  /** What an option adds to those chosen. */
  private measure(
    option: Option | undefined,
    reached: Float64Array,
    index: number,
    served: Float64Array,
    gain: Float64Array,
  ): void {
    if (option === undefined) return;
    let addedServed = 0;
    let addedGain = -this.limits.minimumGain;
    const least = this.limits.acceptanceThreshold - TOLERANCE;
    for (let at = 0; at < reached.length; at += 1) {
      const before = reached[at] ?? 0;
      const after = option.reached[at] ?? 0;
      if (after <= before) continue;
      const { weight = 0, counted = 0 } = this.classes[at] ?? {};
      addedGain += weight * (after - before);
      if (after > least && before <= least) addedServed += counted;
    }
    served[index] = addedServed;
    gain[index] = addedGain;
  }

  private withOption(
    option: Option,
    chosen: ComplementSet,
    served: number,
    gain: number,
  ): ComplementSet {
    return {
      columns: [...chosen.columns, option.column],
      served: chosen.served + served,
      gain: chosen.gain + gain,
      sum: chosen.sum + option.score,
    };
  }

  private offer(option: Option, chosen: ComplementSet, served: number, gain: number): void {
    if (chosen.served + served < this.best.served - TOLERANCE) return;
    const set = this.withOption(option, chosen, served, gain);
    if (isBetter(set, this.best)) this.best = set;
  }

  /**
   * Whether sets of the options from `first + index` on can still be better or as good. They serve and gain
   * at most what the best of them do one by one, and at most what all of them do together.
   */
  private promises(
    chosen: ComplementSet,
    first: number,
    index: number,
    reached: Float64Array,
    served: Float64Array,
    gain: Float64Array,
  ): boolean {
    const left = this.limits.maximumComplements - chosen.columns.length;
    const all = this.added(reached, this.together[first + index] ?? reached);
    const mostServed =
      chosen.served + Math.min(all.served, sumOfGreatest(served.subarray(index), left));
    if (mostServed <= this.best.served - TOLERANCE) return false;
    if (mostServed >= this.best.served + TOLERANCE) return true;
    const { minimumGain } = this.limits;
    const sorted = gain.slice(index).sort();
    let sum = 0;
    let most = 0;
    for (let count = 1; count <= Math.min(left, sorted.length) && sum < all.gain; count += 1) {
      sum += (sorted[sorted.length - count] ?? 0) + minimumGain;
      most = Math.max(most, Math.min(sum, all.gain) - count * minimumGain);
    }
    return chosen.gain + most > this.best.gain - TOLERANCE;
  }

  /** What channels that reach the units so add to what is reached: weight of counted units, and acceptance. */
  private added(
    before: Float64Array,
    after: Float64Array,
  ): { readonly served: number; readonly gain: number } {
    const least = this.limits.acceptanceThreshold - TOLERANCE;
    let served = 0;
    let gain = 0;
    for (let at = 0; at < before.length; at += 1) {
      const [own, other] = [before[at] ?? 0, after[at] ?? 0];
      if (other <= own) continue;
      const { weight = 0, counted = 0 } = this.classes[at] ?? {};
      gain += weight * (other - own);
      if (other > least && own <= least) served += counted;
    }
    return { served, gain };
  }
}

/**
 * The complements to add to the channels given: at most so many as the limit says, with the greatest weight of counted units served;
 * of equals the greatest gain in acceptance, then the fewest channels, the greatest sum of scores, the
 * earliest columns.
 * @param given columns of the primaries and of the complements made by rules
 * @param candidates columns that may be added, ascending
 * @param scores by column
 * @returns columns, ascending
 */
export function chooseComplements(
  cover: Coverage,
  given: readonly number[],
  candidates: readonly number[],
  scores: Float64Array,
  limits: ComplementLimits,
): readonly number[] {
  const { classes, acceptance, channels } = cover;
  const base = new Float64Array(classes.length);
  classes.forEach(({ index }, at) => {
    base[at] = bestAcceptance(cover, index, given);
  });
  const useful: Option[] = [];
  for (const column of candidates) {
    const reached = base.slice();
    let isUseful = false;
    for (let at = 0; at < reached.length; at += 1) {
      const own = acceptance[(classes[at]?.index ?? 0) * channels + column] ?? 0;
      if (own <= (base[at] ?? 0)) continue;
      reached[at] = own;
      isUseful = true;
    }
    if (isUseful) useful.push({ column, score: scores[column] ?? 0, reached });
  }
  const needed = useful.filter((option) => !useful.some((other) => replaces(other, option)));
  return new Search(needed, cover, limits).run(base);
}

/** Whether the channels given leave counted units unserved. */
export const leavesUnserved = (
  cover: Coverage,
  given: readonly number[],
  threshold: number,
): boolean =>
  cover.classes.some(
    ({ index, counted }) =>
      counted > 0 && !isAtLeast(bestAcceptance(cover, index, given), threshold),
  );
