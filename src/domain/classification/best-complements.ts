/** Of the sets of complements that serve the same weight, the one with the greatest sum of scores (method.md, Classification 3). */
import type { ComplementOption, ComplementWalk } from "./complement-options";
import { TOLERANCE } from "../score/tolerance";

/** The best set seen: the greatest sum of scores, of equals the earliest columns. */
class BestSet {
  columns: readonly number[] = [];
  sum = Number.NEGATIVE_INFINITY;

  /** Whether a set with at most this sum may still be better. */
  admits(sum: number): boolean {
    return sum > this.sum - TOLERANCE;
  }

  offer(options: readonly ComplementOption[], sum: number): void {
    const columns = options.map(({ column }) => column).sort((a, b) => a - b);
    const difference = sum - this.sum;
    const earlier = (): boolean => {
      const index = columns.findIndex((column, at) => column !== this.columns[at]);
      return (columns[index] ?? 0) < (this.columns[index] ?? 0);
    };
    if (difference >= TOLERANCE || (difference > -TOLERANCE && earlier())) {
      this.columns = columns;
      this.sum = Math.max(sum, this.sum);
    }
  }
}

/**
 * Sets of `picks` options that serve at least `weight`, walked in column order.
 * @returns the columns of the best, ascending
 */
export function bestOfWeight(
  walk: ComplementWalk,
  picks: number,
  weight: number,
): readonly number[] {
  const { options } = walk;
  const highestFrom = new Float64Array(options.length + 1).fill(Number.NEGATIVE_INFINITY);
  for (let index = options.length - 1; index >= 0; index -= 1) {
    highestFrom[index] = Math.max(options[index]?.score ?? 0, highestFrom[index + 1] ?? 0);
  }
  const best = new BestSet();
  const chosen: ComplementOption[] = [];
  const visit = (from: number, served: number, sum: number): void => {
    const level = chosen.length;
    const open = picks - level;
    if (open === 0) {
      if (served > weight - TOLERANCE) best.offer(chosen, sum);
      return;
    }
    if (open > 1 && served + walk.bound(from, level, open) <= weight - TOLERANCE) return;
    for (let index = from; index + open <= options.length; index += 1) {
      const option = options[index];
      if (option === undefined || !best.admits(sum + open * (highestFrom[index] ?? 0))) return;
      const reached = served + walk.gain(option, level);
      walk.take(option, level);
      chosen.push(option);
      visit(index + 1, reached, sum + option.score);
      chosen.pop();
    }
  };
  visit(0, 0, 0);
  return best.columns;
}

/**
 * Sets of `picks` options that serve every unit that any option serves, when no fewer do: some
 * option of each set serves the rarest unit, so the walk branches on those.
 * @returns the columns of the best, ascending
 */
export function bestThatServeAll(walk: ComplementWalk, picks: number): readonly number[] {
  const { options } = walk;
  const highest = options.reduce((most, { score }) => Math.max(most, score), 0);
  const heaviest = options.reduce((most, { weight }) => Math.max(most, weight), 0);
  const total = walk.unservedWeight(0);
  const best = new BestSet();
  const chosen: ComplementOption[] = [];
  const barred = new Uint8Array(options.length);
  const visit = (served: number, sum: number): void => {
    const level = chosen.length;
    const open = picks - level;
    if (open === 0) {
      if (served > total - TOLERANCE) best.offer(chosen, sum);
      return;
    }
    if (served + open * heaviest <= total - TOLERANCE) return;
    if (!best.admits(sum + open * highest)) return;
    const serving = walk.servingRarest(level, barred);
    for (const index of serving) {
      const option = options[index];
      if (option === undefined) continue;
      const reached = served + walk.gain(option, level);
      if (open > 1) walk.take(option, level);
      chosen.push(option);
      barred[index] = 1;
      visit(reached, sum + option.score);
      chosen.pop();
    }
    for (const index of serving) barred[index] = 0;
  };
  visit(0, 0);
  return best.columns;
}
