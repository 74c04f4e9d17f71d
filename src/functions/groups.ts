/** CHANNEL.GROUPS: the group of services that each service belongs to. */
import { serviceGroups } from "../domain/service-groups/service-groups";
import { DEFAULT_SETTINGS, SETTING_RANGES } from "../domain/model/settings";
import { codesOf } from "./codes-argument";
import { isLeftOut } from "./argument";
import { numbersOf } from "./number-argument";

/**
 * @param codes services × channels
 * @param count how many groups at the most; left out or blank: as the setting is by default
 * @returns one column of the groups' numbers, from 1 in the order of their first services
 */
export function groups(codes: unknown, count: unknown): number[][] {
  const { classes } = codesOf("codes", codes);
  const asked = isLeftOut(count)
    ? null
    : (numbersOf("count", count, SETTING_RANGES.maximumServiceGroups)[0]?.[0] ?? null);
  const found = serviceGroups(classes, asked ?? DEFAULT_SETTINGS.maximumServiceGroups);
  const numbers = new Array<number>(classes.length).fill(0);
  found.forEach(({ services }, index) => {
    for (const service of services) numbers[service] = index + 1;
  });
  return numbers.map((number) => [number]);
}
