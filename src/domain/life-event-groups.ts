/** Services by the reason why people need them: private persons' life events and businesses' processes (guidance, Prioritering av kanaler per tjänst). */
import { listedNames } from "./listed-names";
import { KINDS, mainKind, type Service } from "./model/model";

export const LIFE_EVENT_KINDS = ["life-event", "process", "none"] as const;
/** A life event, a business process, or neither stated. */
export type LifeEventKind = (typeof LIFE_EVENT_KINDS)[number];

/** A life event or business process with its services; `none` has no name. */
export interface LifeEventGroup {
  readonly kind: LifeEventKind;
  readonly name: string;
  readonly services: readonly Service[];
}

type Order = (one: string, other: string) => number;

/** Index of the service's main kind in a case, inform first; services without a kind come last. */
export const stepInCase = (service: Pick<Service, "kinds">): number => {
  const kind = mainKind(service);
  return kind === null ? KINDS.length : KINDS.indexOf(kind);
};

/** By case, those without a case last; within it by step, then as the table has them. */
const byCase =
  (order: Order) =>
  (one: Service, other: Service): number =>
    Number(one.case === "") - Number(other.case === "") ||
    order(one.case, other.case) ||
    stepInCase(one) - stepInCase(other);

/**
 * Groups the services: life events first, then processes, each by name, then those with neither. A service
 * with several, or both, is listed under each. Empty when no service states any.
 *
 * @param order how names compare in the workbook's language
 */
export function lifeEventGroupsOf(
  services: readonly Service[],
  order: Order,
): readonly LifeEventGroup[] {
  const named = (kind: LifeEventKind, of: (service: Service) => string): LifeEventGroup[] => {
    const groups = new Map<string, Service[]>();
    const namesIn = listedNames(services.map(of));
    for (const service of services) {
      for (const name of namesIn(of(service))) {
        const group = groups.get(name);
        if (group === undefined) groups.set(name, [service]);
        else group.push(service);
      }
    }
    return [...groups]
      .sort(([one], [other]) => order(one, other))
      .map(([name, found]) => ({ kind, name, services: [...found].sort(byCase(order)) }));
  };
  const stated = [
    ...named("life-event", ({ lifeEvent }) => lifeEvent),
    ...named("process", ({ process }) => process),
  ];
  const rest = services.filter(
    ({ lifeEvent, process }) => lifeEvent.trim() === "" && process.trim() === "",
  );
  return stated.length === 0 || rest.length === 0
    ? stated
    : [...stated, { kind: "none", name: "", services: [...rest].sort(byCase(order)) }];
}
