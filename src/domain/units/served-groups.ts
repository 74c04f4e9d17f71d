/** Which units of the target groups the decided channels serve, and by which class (docs/method.md, Classification 3). */
import type { CellClass, Model, Segment } from "../model/model";
import { SEGMENTS } from "../model/model";
import { isAtLeast, TOLERANCE } from "../score/tolerance";
import { UNIT_KINDS } from "./acceptance";
import { methodTables } from "./method-tables";
import { helpAt } from "./units";

/** A segment of a target group, those who need help from a person apart. */
export interface GroupUnit {
  /** Row of the target group; 0 is everyone where there are no target groups. */
  readonly group: number;
  readonly segment: Segment;
  readonly help: boolean;
  /** The segment's share of its group, 0–1. */
  readonly share: number;
}

/** Every unit of every target group, in the order of the groups, E, M, P, and without and with need of help. */
export const groupUnits = (model: Model): readonly GroupUnit[] =>
  methodTables(model).groups.flatMap(({ shares }, group) =>
    SEGMENTS.flatMap((segment, index) =>
      [false, true].map((help) => ({ group, segment, help, share: shares[index] ?? 0 })),
    ),
  );

/** How a service meets a unit. */
export interface UnitInService {
  /** Its share of its group in this service, 0–1. */
  readonly share: number;
  /** Whether it is large enough to count. */
  readonly counts: boolean;
  /** For each channel whether it serves the unit. */
  readonly accepted: readonly boolean[];
}

/** How the service in a row meets a unit of one of its groups. */
export function unitInService(model: Model, service: number, unit: GroupUnit): UnitInService {
  const { services, acceptances, known } = methodTables(model);
  const { help: levels, minimumShare, acceptanceThreshold } = known.settings;
  const { complexity = 1, kind = null } = services[service] ?? {};
  const help = helpAt(complexity, levels);
  const share = unit.share * (unit.help ? help : 1 - help);
  const { values } = acceptances.at(complexity, kind === "decide");
  const index =
    (acceptances.needsOf[unit.group] ?? 0) * UNIT_KINDS +
    2 * SEGMENTS.indexOf(unit.segment) +
    (unit.help ? 1 : 0);
  const width = known.channels.length;
  return {
    share,
    counts: share >= TOLERANCE && isAtLeast(unit.help ? help : share, minimumShare),
    accepted: known.channels.map((_, column) =>
      isAtLeast(values[index * width + column] ?? 0, acceptanceThreshold),
    ),
  };
}

/** How a service reaches a unit: by a primary, only by a complement, or not at all. */
export type Reach = "primary" | "complement" | "none";

/** How a service with these classes reaches a unit. */
export function reachOf(accepted: readonly boolean[], classes: readonly CellClass[]): Reach {
  const through = (wanted: CellClass): boolean =>
    classes.some((cellClass, channel) => cellClass === wanted && accepted[channel] === true);
  if (through("primary")) return "primary";
  return through("complement") ? "complement" : "none";
}

/** For each target group the services that are for it, as rows. */
export function servicesOfGroups(model: Model): readonly (readonly number[])[] {
  const tables = methodTables(model);
  const services = tables.groups.map((): number[] => []);
  model.services.forEach((_, service) => {
    for (const group of tables.groupsOf(service)) services[group]?.push(service);
  });
  return services;
}
