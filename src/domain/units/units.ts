/** The units that a service has to reach: segments of its target groups, with and without need of help (docs/method.md, Units). */
import { median } from "../assumptions/median";
import type { TargetGroupId } from "../model/ids";
import { SEGMENTS, type Model, type Segment, type TargetGroup } from "../model/model";
import type { Settings } from "../model/settings";
import { indexesById } from "../model/matrix";

/** The name of a unit. */
export interface Unit {
  /** null: everyone, where the workbook has no target groups. */
  readonly group: TargetGroupId | null;
  readonly segment: Segment;
  /** Whether it is those who need help from a person. */
  readonly help: boolean;
}

/** A target group as the method weighs it. */
export interface WeighedGroup {
  readonly id: TargetGroupId | null;
  readonly size: number | null;
  /** Of E, M and P; they add up to 1, or to 0 where nothing is stated anywhere. */
  readonly shares: readonly number[];
}

const scaled = (shares: readonly number[]): readonly number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (total > 0 ? share / total : 0));
};

/** The shares of E, M and P scaled to add up to 1; where all are blank or 0, those of the population. */
export function segmentShares(
  group: Pick<TargetGroup, "shares">,
  { population }: Pick<Settings, "population">,
): readonly number[] {
  const stated = SEGMENTS.map((segment) => group.shares[segment] ?? 0);
  return scaled(stated.some((share) => share > 0) ? stated : population);
}

/** The target groups; where there are none, everyone. */
export const weighedGroups = ({
  groups,
  settings,
}: Pick<Model, "groups" | "settings">): readonly WeighedGroup[] =>
  groups.length === 0
    ? [{ id: null, size: null, shares: scaled(settings.population) }]
    : groups.map((group) => ({
        id: group.id,
        size: group.size,
        shares: segmentShares(group, settings),
      }));

/** Size over the sum of sizes; one not known counts as the median of those known. All equal where none is known or they add up to 0. */
export function groupWeights(groups: readonly Pick<TargetGroup, "size">[]): readonly number[] {
  const known = groups.flatMap(({ size }) => size ?? []);
  const usual = known.length > 0 ? median(known) : 1;
  const sizes = groups.map(({ size }) => size ?? usual);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => (total > 0 ? size / total : 1 / groups.length));
}

/**
 * The share of a service's users that need help from a person, on a straight line between the levels.
 * @param complexity 1–5
 * @param levels shares 0–1 at complexity 1, 2, 3, 4 and 5
 */
export function helpAt(complexity: number, levels: readonly number[]): number {
  const below = Math.floor(complexity);
  const part = complexity - below;
  const at = (level: number): number => levels[level - 1] ?? 0;
  return part === 0 ? at(below) : (1 - part) * at(below) + part * at(below + 1);
}

/** Lists of target groups, each once. */
export interface TargetGroupLists {
  /** Rows of the weighed groups, ascending. */
  readonly lists: readonly (readonly number[])[];
  /** For each service the index of its list in `lists`. */
  readonly ofService: Int32Array;
}

/**
 * A service that lists no target group serves all that have no parent. Unknown ids are ignored (the checks
 * report them), so a service that lists only unknown ones serves no known group.
 */
export function targetGroupLists(model: Pick<Model, "services" | "groups">): TargetGroupLists {
  const { services, groups } = model;
  if (groups.length === 0) return { lists: [[0]], ofService: new Int32Array(services.length) };
  const rowOf = indexesById(groups);
  const tops = [...groups.keys()].filter((row) => groups[row]?.parent === null);
  const lists: (readonly number[])[] = [];
  const indexOf = new Map<string, number>();
  const ofService = Int32Array.from(services, (service) => {
    const asListed = service.targetGroups.join("\n");
    const known = indexOf.get(asListed);
    if (known !== undefined) return known;
    const rows = service.targetGroups.flatMap((id) => rowOf.get(id) ?? []);
    lists.push(service.targetGroups.length === 0 ? tops : [...new Set(rows)].sort((a, b) => a - b));
    indexOf.set(asListed, lists.length - 1);
    return lists.length - 1;
  });
  return { lists, ofService };
}
