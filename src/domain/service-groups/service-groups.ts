/** Groups of services with the same channels, merged until there are few enough (method.md, Groups of services). */
import { averageLinkageSteps } from "./average-linkage";
import type { CellClass } from "../model/model";
import { atOnce, type Steps } from "../steps";

/** Services that share their channels. */
export interface ServiceGroup {
  /** Rows of the services, ascending. */
  readonly services: readonly number[];
  /** By column the most common class of the services; of equally common ones the more restrictive. */
  readonly classes: readonly CellClass[];
  /** Whether all its services have exactly these classes. */
  readonly uniform: boolean;
}

/** The most restrictive first. */
export const RESTRICTIVENESS: readonly CellClass[] = [
  "forbidden",
  "not-applicable",
  "discouraged",
  "open",
  "complement",
  "primary",
];

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

function mostCommon(patterns: readonly Pattern[], channel: number): CellClass {
  const counts = RESTRICTIVENESS.map((cellClass) =>
    patterns.reduce(
      (sum, { classes, services }) => sum + (classes[channel] === cellClass ? services.length : 0),
      0,
    ),
  );
  return RESTRICTIVENESS[counts.indexOf(Math.max(...counts))] ?? "open";
}

/**
 * Groups the services by equal rows; when that leaves too many groups, merges them by average
 * linkage on the share of channels that differ, each service counting once.
 * @param classes suggested or effective
 * @param maximum how many groups the planner wants at the most, ≥ 1
 * @returns groups in the order of their first services
 */
export const serviceGroups = (
  classes: readonly (readonly CellClass[])[],
  maximum: number,
): readonly ServiceGroup[] => atOnce(serviceGroupsSteps(classes, maximum));

/** The same in steps. */
export function* serviceGroupsSteps(
  classes: readonly (readonly CellClass[])[],
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
    const width = members[0]?.classes.length ?? 0;
    return {
      services: members.flatMap(({ services }) => services).sort((a, b) => a - b),
      classes: Array.from({ length: width }, (_, channel) => mostCommon(members, channel)),
      uniform: members.length === 1,
    };
  });
}
