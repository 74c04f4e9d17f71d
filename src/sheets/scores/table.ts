/** The table `Scores` as formulas of other sheets name it: hidden columns with each service's volume and its allocation. */
import type { Result } from "../../domain/result";
import type { GroupSegment } from "../../domain/units/served-groups";
import { groupSegments } from "../../domain/units/served-groups";
import { columnOf, columnsBetween, type Formula } from "../../workbook/formula";

export const SCORES_TABLE = "Scores";

const column = (header: string): Formula => columnOf(SCORES_TABLE, header);

/** Hidden columns with the service's volume: a number, 1 or 0, and factors (see `volume-projection.ts`). */
export const PROJECTION = ["volume", "comparable", "on course", "scale", "growth"] as const;
export type Projection = (typeof PROJECTION)[number];

/** Header of a channel's volumes now, by its index in the model. */
export const nowHeader = (channel: number): string => `now ${channel + 1}`;

/** Headers of the volumes' slots: 0 is the volume that stays with the primary. */
export const slotHeader = (name: "profile" | "volume" | "best" | "receiver", slot: number) =>
  `${name} ${slot}`;

/** Largest number of slots of a service besides slot 0. */
export const slotsOf = ({ profiles }: Result): number =>
  Math.max(0, ...profiles.shares.map((shares) => shares.length));

/** The class codes of each service's decisions. */
export const DECISIONS_HEADER = "decisions";
export const decisions = column(DECISIONS_HEADER);

/** The columns that formulas of other sheets work on. */
export interface VolumeCells {
  readonly of: (key: Projection) => Formula;
  readonly now: (channel: number) => Formula;
  /** From the first channel's volumes now to the last's. */
  readonly allNow: Formula;
  /** Index of each service's first primary among its class codes, 0: none. */
  readonly primaries: Formula;
  readonly receivers: Formula;
  readonly volumes: Formula;
}

export function volumeCells(result: Result): VolumeCells {
  const slots = slotsOf(result);
  const channels = result.model.channels.length;
  const slotted = (name: "volume" | "receiver"): Formula =>
    columnsBetween(SCORES_TABLE, slotHeader(name, 0), slotHeader(name, slots));
  return {
    of: column,
    now: (channel) => column(nowHeader(channel)),
    allNow: columnsBetween(SCORES_TABLE, nowHeader(0), nowHeader(Math.max(channels, 1) - 1)),
    primaries: column(slotHeader("receiver", 0)),
    receivers: slotted("receiver"),
    volumes: slotted("volume"),
  };
}

/** For each service its target groups: y or n for each group. */
export const GROUPS_HEADER = "for groups";
export const forGroups = column(GROUPS_HEADER);

/** The content of a column of reach. */
export const REACH = { primary: 2, complement: 1, none: 0 } as const;
export const reachHeader = (index: number): string => `reach ${index + 1}`;

/** The channels that a segment accepts, as a key: segments with the same key share a column of reach. */
const acceptedKey = ({ accepted }: GroupSegment): string =>
  accepted.map((is) => (is ? "y" : "n")).join("");

/** The segments that have columns of reach, one for each way of accepting channels. */
export function reachProfiles({ model }: Pick<Result, "model">): {
  readonly segments: readonly GroupSegment[];
  /** Index of the column of a segment's reach. */
  readonly indexOf: (segment: GroupSegment) => number;
} {
  const byKey = new Map<string, GroupSegment>();
  for (const segment of groupSegments(model)) {
    if (segment.counts) byKey.set(acceptedKey(segment), segment);
  }
  const keys = [...byKey.keys()];
  return {
    segments: [...byKey.values()],
    indexOf: (segment) => keys.indexOf(acceptedKey(segment)),
  };
}

/** From the first column of reach to the last; not used where there is none. */
export const allReach = (count: number): Formula =>
  columnsBetween(SCORES_TABLE, reachHeader(0), reachHeader(Math.max(count, 1) - 1));
