/** A depth-first search with bounds over sets of channels, for the complements of a service (method.md, Classification 3). */
import { weightOfBoth, type Coverage, type UnitMask } from "../units/coverage";
import { TOLERANCE } from "../score/tolerance";

/** A channel that serves some of the remaining units. */
export interface ComplementOption {
  readonly column: number;
  readonly score: number;
  /** The remaining units that it serves, and their weight. */
  readonly mask: UnitMask;
  readonly weight: number;
}

/** The best set that a search found. */
export interface ComplementSet {
  /** Ascending. */
  readonly columns: readonly number[];
  readonly weight: number;
  readonly sum: number;
}

/** Whether a list of ascending columns comes before another of the same length. */
function isEarlier(columns: readonly number[], than: readonly number[]): boolean {
  const index = columns.findIndex((column, at) => column !== than[at]);
  return (columns[index] ?? 0) < (than[index] ?? 0);
}

/** A search over the sets of `picks` options. */
export class ComplementSearch {
  private best: ComplementSet = { columns: [], weight: 0, sum: Number.NEGATIVE_INFINITY };
  private needed: number | null = null;
  private readonly total: number;
  private readonly chosen: ComplementOption[] = [];
  /** 1 for each option that is chosen, or whose sets have all been examined. */
  private readonly barred: Uint8Array;
  /** The units unserved at each level of the search. */
  private readonly left: Int32Array;
  private readonly gains: Float64Array;

  constructor(
    private readonly coverage: Coverage,
    private readonly options: readonly ComplementOption[],
    coverable: UnitMask,
    private readonly picks: number,
  ) {
    this.total = weightOfBoth(coverage, coverable, coverable);
    this.barred = new Uint8Array(options.length);
    this.gains = new Float64Array(options.length);
    this.left = new Int32Array((picks + 1) * coverage.words);
    this.left.set(coverable);
  }

  /**
   * The best set.
   * @param needed null: any set of the greatest weight, options heaviest first; else the greatest
   * weight that so many options serve: of the sets that serve it the one with the greatest sum of
   * scores, of equals the earliest columns, options highest score first
   */
  run(needed: number | null): ComplementSet {
    this.needed = needed;
    this.visit(0, 0, 0);
    return this.best;
  }

  private visit(level: number, served: number, sum: number): void {
    const open = this.picks - level;
    if (open === 0) {
      this.offer(served, sum);
      return;
    }
    if (open > 1 && served + this.greatestGains(level, open) <= this.floor()) return;
    const tried: number[] = [];
    for (const index of this.branches(level)) {
      const option = this.options[index];
      if (option === undefined || !this.promises(option, open, served, sum)) break;
      const reached = served + this.gain(option, level);
      if (open > 1) this.choose(option, level);
      this.chosen.push(option);
      this.barred[index] = 1;
      tried.push(index);
      this.visit(level + 1, reached, sum + option.score);
      this.chosen.pop();
    }
    for (const index of tried) this.barred[index] = 0;
  }

  /** A set must serve more than this to be considered. */
  private floor(): number {
    return this.needed === null ? this.best.weight + TOLERANCE : this.needed - TOLERANCE;
  }

  /** Whether `open` further options, this one the first in order, can still make a better set. */
  private promises(option: ComplementOption, open: number, served: number, sum: number): boolean {
    if (this.needed === null) return served + open * option.weight > this.floor();
    let most = sum;
    let counted = 0;
    for (let index = 0; index < this.options.length && counted < open; index += 1) {
      if (this.barred[index] === 1) continue;
      most += this.options[index]?.score ?? 0;
      counted += 1;
    }
    return counted === open && most > this.best.sum - TOLERANCE;
  }

  private offer(weight: number, sum: number): void {
    if (weight <= this.floor()) return;
    const columns = this.chosen.map(({ column }) => column).sort((a, b) => a - b);
    const difference = sum - this.best.sum;
    const tie = difference > -TOLERANCE && isEarlier(columns, this.best.columns);
    if (this.needed !== null && difference < TOLERANCE && !tie) return;
    this.best = { columns, weight, sum: Math.max(sum, this.best.sum) };
  }

  /** Weight that an option adds at a level. */
  private gain(option: ComplementOption, level: number): number {
    return weightOfBoth(this.coverage, option.mask, this.left, level * this.coverage.words);
  }

  /** Chooses an option: the next level has the units that it leaves unserved. */
  private choose({ mask }: ComplementOption, level: number): void {
    const { words } = this.coverage;
    for (let word = 0; word < words; word += 1) {
      const unserved = this.left[level * words + word] ?? 0;
      this.left[(level + 1) * words + word] = unserved & ~(mask[word] ?? 0);
    }
  }

  /** The most that `open` further options can add: the sum of the greatest single gains. */
  private greatestGains(level: number, open: number): number {
    let count = 0;
    for (const [index, option] of this.options.entries()) {
      if (this.barred[index] === 0) this.gains[count++] = this.gain(option, level);
    }
    const gains = this.gains.subarray(0, count).sort();
    let most = 0;
    for (let index = Math.max(0, count - open); index < count; index += 1)
      most += gains[index] ?? 0;
    return most;
  }

  /** Options to branch on: those that serve the rarest unserved unit when all units must be served, else all. */
  private branches(level: number): readonly number[] {
    const free = [...this.options.keys()].filter((index) => this.barred[index] === 0);
    if (this.needed === null || this.needed <= this.total - TOLERANCE) return free;
    const { words } = this.coverage;
    let rarest: readonly number[] = free;
    for (let word = 0; word < words; word += 1) {
      let unserved = this.left[level * words + word] ?? 0;
      while (unserved !== 0) {
        const bit = unserved & -unserved;
        unserved &= ~bit;
        const serving = free.filter((one) => ((this.options[one]?.mask[word] ?? 0) & bit) !== 0);
        if (serving.length < rarest.length) rarest = serving;
      }
    }
    return rarest;
  }
}
