/** The channels worth considering as complements of a service, and a walk over sets of them (method.md, Classification 3). */
import { weightOfBoth, type Coverage, type UnitMask } from "../units/coverage";
import { TOLERANCE } from "../score/tolerance";

/** A channel that serves some of the units that are left. */
export interface ComplementOption {
  readonly column: number;
  readonly score: number;
  /** The units left that it serves, and their weight. */
  readonly mask: UnitMask;
  readonly weight: number;
}

/**
 * The channels that serve something unserved, in column order; of channels that serve the very same
 * units only the best score (of equals the earliest), because a set with two of them is never among
 * the smallest.
 */
export function complementOptions(
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
  return [...bestOf.values()].sort((a, b) => a.column - b.column);
}

/** The options whose units no other option serves with more besides, heaviest first. */
export function undominated(options: readonly ComplementOption[]): readonly ComplementOption[] {
  const within = (a: ComplementOption, b: ComplementOption): boolean =>
    a.mask.every((bits, word) => (bits & ~(b.mask[word] ?? 0)) === 0);
  return options
    .filter((option) => !options.some((other) => other !== option && within(option, other)))
    .sort((a, b) => b.weight - a.weight);
}

/** A walk over sets of options that keeps, for each level, the units still unserved. */
export class ComplementWalk {
  private readonly left: Int32Array;
  private readonly gains: Float64Array;

  /** @param levels how many options a set has at the most */
  constructor(
    private readonly coverage: Coverage,
    readonly options: readonly ComplementOption[],
    unserved: UnitMask,
    levels: number,
  ) {
    this.left = new Int32Array((levels + 1) * coverage.words);
    this.left.set(unserved);
    this.gains = new Float64Array(options.length);
  }

  /** Weight that an option adds at a level. */
  gain(option: ComplementOption, level: number): number {
    return weightOfBoth(this.coverage, option.mask, this.left, level * this.coverage.words);
  }

  /** Weight of the units that are unserved at a level. */
  unservedWeight(level: number): number {
    return weightOfBoth(this.coverage, this.coverage.all, this.left, level * this.coverage.words);
  }

  /** Takes an option: the next level has what it leaves unserved. */
  take(option: ComplementOption, level: number): void {
    const { words } = this.coverage;
    for (let word = 0; word < words; word += 1) {
      const unserved = this.left[level * words + word] ?? 0;
      this.left[(level + 1) * words + word] = unserved & ~(option.mask[word] ?? 0);
    }
  }

  /** The most that `picks` further options from place `from` can add: the sum of the greatest single gains. */
  bound(from: number, level: number, picks: number): number {
    const gains = this.gains.subarray(from);
    for (let index = from; index < this.options.length; index += 1) {
      const option = this.options[index];
      if (option !== undefined) gains[index - from] = this.gain(option, level);
    }
    gains.sort();
    let most = 0;
    for (let index = Math.max(0, gains.length - picks); index < gains.length; index += 1) {
      most += gains[index] ?? 0;
    }
    return most;
  }

  /** How many options not barred serve a unit, counted no further than `limit`. */
  private countServing(word: number, bit: number, barred: Uint8Array, limit: number): number {
    let count = 0;
    for (let index = 0; index < this.options.length && count < limit; index += 1) {
      const units = this.options[index]?.mask[word] ?? 0;
      if ((units & bit) !== 0 && barred[index] === 0) count += 1;
    }
    return count;
  }

  /**
   * The options that serve the unserved unit that the fewest of the options not barred serve.
   * @param barred 1 for each place that is barred
   * @returns places in `options`; empty when an unserved unit has none left, or nothing is unserved
   */
  servingRarest(level: number, barred: Uint8Array): readonly number[] {
    const { words } = this.coverage;
    let fewest = this.options.length + 1;
    let rarestWord = 0;
    let rarestBit = 0;
    for (let word = 0; word < words; word += 1) {
      let unserved = this.left[level * words + word] ?? 0;
      while (unserved !== 0) {
        const bit = unserved & -unserved;
        unserved &= ~bit;
        const count = this.countServing(word, bit, barred, fewest);
        if (count >= fewest) continue;
        fewest = count;
        rarestWord = word;
        rarestBit = bit;
      }
    }
    const serving: number[] = [];
    for (let index = 0; index < this.options.length; index += 1) {
      const units = this.options[index]?.mask[rarestWord] ?? 0;
      if ((units & rarestBit) !== 0 && barred[index] === 0) serving.push(index);
    }
    return serving;
  }
}
