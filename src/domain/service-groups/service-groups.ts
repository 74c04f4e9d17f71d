/** Groups of services with the same channels, merged until there are few enough (docs/method.md, Groups of services). */
import { averageLinkageSteps } from "./average-linkage";
import type { CellClass } from "../model/model";
import { TOLERANCE } from "../score/tolerance";
import { atOnce, type Steps } from "../steps";

/** Services that share their channels. */
export interface ServiceGroup {
  /** Rows of the services, ascending. */
  readonly services: readonly number[];
  /** By column the classes of the service that is most like the others. */
  readonly classes: readonly CellClass[];
  /** Whether all its services have exactly these classes. */
  readonly uniform: boolean;
}

interface Pattern {
  readonly classes: readonly CellClass[];
  readonly services: number[];
}

function patternsOf(classes: readonly (readonly CellClass[])[]): readonly Pattern[] {
  const patterns = new Map<string, Pattern>();
  classes.forEach((row, service) => {
    const key = row.join(" ");
    const pattern = patterns.get(key);
    if (pattern === undefined) patterns.set(key, { classes: row, services: [service] });
    else pattern.services.push(service);
  });
  return [...patterns.values()];
}

/** Share of the channels whose class differs, 0–1. */
export function shareThatDiffers(a: readonly CellClass[], b: readonly CellClass[]): number {
  if (a.length === 0) return 0;
  let differing = 0;
  for (let channel = 0; channel < a.length; channel += 1) {
    if (a[channel] !== b[channel]) differing += 1;
  }
  return differing / a.length;
}

/** The weight of each service of a group: its volume; one not known weighs as the least known one, all 1 where none is. */
function weightsOf(
  services: readonly number[],
  volumes: readonly (number | null)[],
): ReadonlyMap<number, number> {
  const known = services.flatMap((service) => volumes[service] ?? []);
  const least = known.length > 0 ? Math.min(...known) : 1;
  return new Map(services.map((service) => [service, volumes[service] ?? least]));
}

/** The pattern with the least weighted distance to the services of the group; of equals the one with the earliest service. */
function medoid(patterns: readonly Pattern[], volumes: readonly (number | null)[]): Pattern {
  const weights = weightsOf(
    patterns.flatMap(({ services }) => services),
    volumes,
  );
  const weighed = patterns.map((pattern) => ({
    ...pattern,
    weight: pattern.services.reduce((sum, service) => sum + (weights.get(service) ?? 0), 0),
  }));
  const distanceOf = (pattern: Pattern): number =>
    weighed.reduce(
      (sum, { classes, weight }) => sum + weight * shareThatDiffers(pattern.classes, classes),
      0,
    );
  const first = ({ services }: Pattern): number => services[0] ?? 0;
  const measured = patterns
    .map((pattern) => ({ pattern, distance: distanceOf(pattern) }))
    .sort((one, other) => first(one.pattern) - first(other.pattern));
  return measured.reduce((best, one) => (one.distance <= best.distance - TOLERANCE ? one : best))
    .pattern;
}

/**
 * Groups the services by equal rows; when that leaves too many groups, merges them by average
 * linkage on the share of channels that differ, each service counting once.
 * @param classes suggested or effective, by service
 * @param volumes contacts a year by service; null: not known
 * @param maximum how many groups the planner wants at the most, ≥ 1
 * @returns groups in the order of their first services
 */
export const serviceGroups = (
  classes: readonly (readonly CellClass[])[],
  volumes: readonly (number | null)[],
  maximum: number,
): readonly ServiceGroup[] => atOnce(serviceGroupsSteps(classes, volumes, maximum));

/** The same in steps. */
export function* serviceGroupsSteps(
  classes: readonly (readonly CellClass[])[],
  volumes: readonly (number | null)[],
  maximum: number,
): Steps<readonly ServiceGroup[]> {
  const patterns = patternsOf(classes);
  const clusters = yield* averageLinkageSteps(
    patterns.map(({ services }) => services.length),
    (a, b) => shareThatDiffers(patterns[a]?.classes ?? [], patterns[b]?.classes ?? []),
    maximum,
  );
  return clusters.map((points) => {
    const members = points.flatMap((point) => patterns[point] ?? []);
    return {
      services: members.flatMap(({ services }) => services).sort((a, b) => a - b),
      classes: medoid(members, volumes).classes,
      uniform: members.length === 1,
    };
  });
}
