/** The target groups that services serve, the units in them that channels serve, and how much each weighs (method.md, Score 3 and Classification 3). */
import type { TargetGroupId } from "../model/ids";
import { SEGMENTS, type Segment, type TargetGroup, type Model } from "../model/model";
import { isAtLeast } from "../score/tolerance";
import { indexesById } from "../model/matrix";

/** The name of a unit. */
export interface Unit {
  readonly group: TargetGroupId;
  readonly segment: Segment;
}

/** A segment of a target group among the groups that a service serves. */
export interface WeighedSegment extends Unit {
  /** Index of the group in the list. */
  readonly index: number;
  /** 0 = E, 1 = M, 2 = P. */
  readonly segmentIndex: number;
  /** The segment's share of its group, 0–1. */
  readonly share: number;
  /** Its share of all that the service serves, 0–1; the weights of a list add up to 1. */
  readonly weight: number;
}

/** The shares of E, M and P scaled to add up to 1; blank counts as 0, and three that add up to 0 are thirds. */
export function segmentShares(group: Pick<TargetGroup, "shares">): readonly number[] {
  const given = SEGMENTS.map((segment) => group.shares[segment] ?? 0);
  const total = given.reduce((sum, share) => sum + share, 0);
  return given.map((share) => (total > 0 ? share / total : 1 / SEGMENTS.length));
}

/** Size over the sum of sizes; all equal when any size is missing or they add up to 0. */
export function groupWeights(groups: readonly Pick<TargetGroup, "size">[]): readonly number[] {
  const total = groups.reduce((sum, group) => sum + (group.size ?? Number.NaN), 0);
  return groups.map((group) => (total > 0 ? (group.size ?? 0) / total : 1 / groups.length));
}

/** Every segment of every group of a service, in the order of the groups and E, M, P. */
export function weighSegments(groups: readonly TargetGroup[]): readonly WeighedSegment[] {
  const weights = groupWeights(groups);
  return groups.flatMap((group, index) => {
    const shares = segmentShares(group);
    return SEGMENTS.map((segment, segmentIndex) => {
      const share = shares[segmentIndex] ?? 0;
      const weight = (weights[index] ?? 0) * share;
      return { group: group.id, segment, index, segmentIndex, share, weight };
    });
  });
}

/** Whether a segment is large enough within its group to be a unit. */
export const isUnit = (segment: WeighedSegment, minimumShare: number): boolean =>
  isAtLeast(segment.share, minimumShare);

/** Lists of target groups, each once. */
export interface TargetGroupLists {
  /** Rows of the target groups, ascending. */
  readonly lists: readonly (readonly number[])[];
  /** For each service the index of its list in `lists`. */
  readonly ofService: Int32Array;
}

/**
 * A service that lists no target group serves all of them. Unknown ids are ignored (the checks report them),
 * so a service that lists only unknown ones serves no known group.
 */
export function targetGroupLists(model: Pick<Model, "services" | "groups">): TargetGroupLists {
  const rowOf = indexesById(model.groups);
  const all = model.groups.map((_, row) => row);
  const lists: (readonly number[])[] = [];
  const indexOf = new Map<string, number>();
  const ofService = Int32Array.from(model.services, (service) => {
    const asListed = JSON.stringify(service.targetGroups);
    const known = indexOf.get(asListed);
    if (known !== undefined) return known;
    const rows = service.targetGroups.flatMap((id) => rowOf.get(id) ?? []);
    lists.push(service.targetGroups.length === 0 ? all : [...new Set(rows)].sort((a, b) => a - b));
    indexOf.set(asListed, lists.length - 1);
    return lists.length - 1;
  });
  return { lists, ofService };
}
