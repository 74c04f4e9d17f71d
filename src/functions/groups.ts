/** CHANNEL.GROUPS: the group of services that each service belongs to. */
import { serviceGroups } from "../domain/service-groups/service-groups";
import { DEFAULT_SETTINGS } from "../domain/model/settings";
import type { NumberRange } from "../domain/model/ranges";
import { codesOf } from "./arguments/codes-argument";
import { isLeftOut } from "./arguments/argument";
import { numbersOf } from "./arguments/number-argument";
import type { FunctionDescription } from "./description";
import { CODES_PARAMETER } from "./arguments/parameters";

export const description: FunctionDescription = {
  id: "GROUPS",
  sv: "Numret på den grupp av tjänster med samma kanaler som varje tjänst hör till.",
  en: "Number of the group of services with the same channels that each service belongs to.",
  parameters: [
    CODES_PARAMETER,
    {
      name: "count",
      optional: true,
      sv: "Högst så här många grupper; fler slås ihop. Utelämnat: 12.",
      en: "How many groups at the most; more are merged. Left out: 12.",
    },
  ],
};

/** How many groups may be asked for, as the setting may. */
const COUNT: NumberRange = { minimum: 1, maximum: 1000, integer: true };

/**
 * @param codes services × channels
 * @param count how many groups at the most; left out or blank: as the setting is by default
 * @returns one column of the groups' numbers, from 1 in the order of their first services
 */
export function run(codes: unknown, count?: unknown): number[][] {
  const { classes } = codesOf("codes", codes);
  const asked = isLeftOut(count) ? null : (numbersOf("count", count, COUNT)[0]?.[0] ?? null);
  const unknown = classes.map(() => null);
  const found = serviceGroups(classes, unknown, asked ?? DEFAULT_SETTINGS.maximumServiceGroups);
  const numbers = new Array<number>(classes.length).fill(0);
  found.forEach(({ services }, index) => {
    for (const service of services) numbers[service] = index + 1;
  });
  return numbers.map((number) => [number]);
}
