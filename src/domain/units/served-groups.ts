/** Which target groups and segments the decided channels serve, and by which class (method.md, Classification 3). */
import { acceptance } from "./acceptance";
import { rowAt, type Matrix } from "../model/matrix";
import { SEGMENTS, type CellClass, type Model, type Segment } from "../model/model";
import { targetGroupLists, segmentShares } from "./units";
import { isAtLeast } from "../score/tolerance";

/** A segment of a target group. */
export interface GroupSegment {
  /** Row of the target group. */
  readonly group: number;
  readonly segment: Segment;
  /** Its share of its group, 0–1. */
  readonly share: number;
  /** Whether it is large enough to count. */
  readonly counts: boolean;
  /** For each channel whether the segment accepts it. */
  readonly accepted: readonly boolean[];
}

/** Every segment of every target group, in the order of the groups and E, M, P. */
export function groupSegments(
  model: Pick<Model, "channels" | "groups" | "needs" | "settings">,
): readonly GroupSegment[] {
  const accepted = acceptance(model);
  const { acceptanceThreshold, minimumShare } = model.settings;
  return model.groups.flatMap((target, group) => {
    const shares = segmentShares(target);
    return SEGMENTS.map((segment, index): GroupSegment => {
      const share = shares[index] ?? 0;
      return {
        group,
        segment,
        share,
        counts: isAtLeast(share, minimumShare),
        accepted: model.channels.map((_, channel) =>
          isAtLeast(accepted.of(channel, group, index), acceptanceThreshold),
        ),
      };
    });
  });
}

/** How a service reaches a segment: by a primary, only by a complement, or not at all. */
export type Reach = "primary" | "complement" | "none";

/** How a service with these classes reaches a segment. */
export function reachOf(accepted: readonly boolean[], classes: readonly CellClass[]): Reach {
  const through = (wanted: CellClass): boolean =>
    classes.some((cellClass, channel) => cellClass === wanted && accepted[channel] === true);
  if (through("primary")) return "primary";
  return through("complement") ? "complement" : "none";
}

/** For each target group the services that are for it, as rows. */
export function servicesOfGroups(
  model: Pick<Model, "services" | "groups">,
): readonly (readonly number[])[] {
  const { lists, ofService } = targetGroupLists(model);
  const services = model.groups.map((): number[] => []);
  ofService.forEach((list, service) => {
    for (const group of lists[list] ?? []) services[group]?.push(service);
  });
  return services;
}

/** The services for a segment that do not reach it, as rows. */
export const notReached = (
  { accepted }: GroupSegment,
  services: readonly number[],
  classes: Matrix<CellClass>,
): readonly number[] =>
  services.filter((service) => reachOf(accepted, rowAt(classes, service)) === "none");
