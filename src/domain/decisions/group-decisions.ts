/** Decisions on groups of services: how services inherit them, and which ones new groups keep (docs/method.md, Groups of services). */
import type { ChannelId, ServiceId } from "../model/ids";
import type { CellClass, Decision } from "../model/model";

/** A class that was decided; an open cell has none. */
export type DecidedClass = Decision["class"];

/** The decisions on one group. */
export interface GroupDecision {
  readonly members: readonly ServiceId[];
  /** As a person set them; channels without a decision are absent. */
  readonly decisions: ReadonlyMap<ChannelId, DecidedClass>;
  /** As they were when the services last inherited them. */
  readonly applied: ReadonlyMap<ChannelId, DecidedClass>;
}

/** A cell of the matrix that its group changes; `open`: it is cleared. */
export interface InheritedCell {
  readonly service: ServiceId;
  readonly channel: ChannelId;
  readonly class: CellClass;
}

export interface Inheritance {
  /** The decisions after inheritance from groups. */
  readonly decisions: readonly Decision[];
  /** Only the cells that differ from before. */
  readonly changed: readonly InheritedCell[];
}

const cellKey = (service: string, channel: string): string => `${service}\n${channel}`;

/**
 * Lets services inherit from their groups. A cell inherits when it has the class that the group last gave it,
 * or is blank and the group's decision has changed since; every other decision is the service's own and is
 * kept, and a cell that was emptied after the group filled it stays empty.
 * @param decisions those in the matrix, at most one a cell
 * @param groups each service in at most one; of several the first counts
 */
export function inherit(
  decisions: readonly Decision[],
  groups: readonly GroupDecision[],
): Inheritance {
  const existing = new Map(decisions.map((one) => [cellKey(one.service, one.channel), one]));
  const changed: InheritedCell[] = [];
  const assigned = new Set<string>();
  for (const { members, decisions: decided, applied } of groups) {
    const channels = new Set([...decided.keys(), ...applied.keys()]);
    if (channels.size === 0) {
      for (const service of members) assigned.add(service);
      continue;
    }
    for (const service of members) {
      if (assigned.has(service)) continue;
      assigned.add(service);
      for (const channel of channels) {
        const key = cellKey(service, channel);
        const current = existing.get(key)?.class;
        const wanted = decided.get(channel);
        const given = applied.get(channel);
        const follows = current === undefined ? wanted !== given : current === given;
        if (!follows || current === wanted) continue;
        if (wanted === undefined) existing.delete(key);
        else existing.set(key, { service, channel, class: wanted });
        changed.push({ service, channel, class: wanted ?? "open" });
      }
    }
  }
  return { decisions: [...existing.values()], changed };
}

/**
 * The decisions that new groups keep: for each channel the one that all members' earlier groups had.
 * A member without an earlier group has none.
 * @param groups members of each new group
 * @returns one map a new group
 */
export function keptDecisions(
  groups: readonly (readonly ServiceId[])[],
  earlier: readonly GroupDecision[],
): readonly ReadonlyMap<ChannelId, DecidedClass>[] {
  const groupOf = new Map<ServiceId, GroupDecision>();
  for (const group of earlier) {
    for (const member of group.members) if (!groupOf.has(member)) groupOf.set(member, group);
  }
  return groups.map((members) => {
    const [first, ...others] = [...new Set(members.map((member) => groupOf.get(member)))];
    if (first === undefined) return new Map<ChannelId, DecidedClass>();
    return new Map(
      [...first.decisions].filter(([channel, decided]) =>
        others.every((other) => other?.decisions.get(channel) === decided),
      ),
    );
  });
}

/** The class that every member has in one channel; undefined where they differ or one is blank. */
export function commonDecision(
  members: readonly ServiceId[],
  channel: ChannelId,
  existing: (service: ServiceId, channel: ChannelId) => CellClass,
): DecidedClass | undefined {
  const classes = new Set(members.map((member) => existing(member, channel)));
  const [only] = classes;
  return classes.size === 1 && only !== "open" ? only : undefined;
}

/** How many members decided otherwise than their group in at least one channel. */
export const overriding = (
  members: readonly ServiceId[],
  decisions: ReadonlyMap<ChannelId, DecidedClass>,
  existing: (service: ServiceId, channel: ChannelId) => CellClass,
): number =>
  members.filter((member) =>
    [...decisions].some(([channel, decided]) => existing(member, channel) !== decided),
  ).length;
