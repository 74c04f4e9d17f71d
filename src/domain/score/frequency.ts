/** How often a service is used, as a level (docs/method.md, Score 1). */

/**
 * The level of a volume: 1 + how many breakpoints are ≤ it.
 * @param volume contacts per year, ≥ 0
 * @param breakpoints contacts per year, in any order
 * @returns 1 … 1 + the number of breakpoints
 */
export function frequencyOfVolume(volume: number, breakpoints: readonly number[]): number {
  return 1 + breakpoints.filter((breakpoint) => breakpoint <= volume).length;
}
