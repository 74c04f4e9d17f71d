/** How often a service is used, as a level (method.md, Score 1). */
import type { Service } from "../model/model";
import type { Settings } from "../model/settings";

/**
 * The level of a volume: 1 + how many breakpoints are ≤ it.
 * @param volume contacts per year, ≥ 0
 * @param breakpoints contacts per year, in any order
 * @returns 1 … 1 + the number of breakpoints
 */
export function frequencyOfVolume(volume: number, breakpoints: readonly number[]): number {
  return 1 + breakpoints.filter((breakpoint) => breakpoint <= volume).length;
}

/**
 * The frequency level of a service: the one given, else the one that its volume gives.
 * @returns a level ≥ 1, decimals as given; null when neither level nor volume is known
 */
export function frequencyOf(
  service: Pick<Service, "frequency" | "volume">,
  settings: Pick<Settings, "frequencyBreakpoints">,
): number | null {
  if (service.frequency !== null) return service.frequency;
  if (service.volume === null) return null;
  return frequencyOfVolume(service.volume, settings.frequencyBreakpoints);
}
