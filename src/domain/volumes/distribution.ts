/** How the contacts of one service move to its primaries and complements over the horizon (docs/method.md, Volumes). */
import { yearOf, type ChannelValues } from "../assumptions/channel-values";
import type { CellClass } from "../model/model";
import type { Settings } from "../model/settings";
import { isBelow } from "../score/tolerance";
import type { MethodTables } from "../units/method-tables";

/** What the channels are for every service. */
export interface Horizon {
  readonly values: ChannelValues;
  /** Cost per contact, NaN where it is not known: assumed costs move nothing. */
  readonly cost: Float64Array;
  /** 1 where the last year is before the year of the horizon. */
  readonly closing: Uint8Array;
  readonly settings: Settings;
}

export function horizonOf({ known, channels }: MethodTables): Horizon {
  const year = yearOf(known.today) + known.settings.horizonYears;
  return {
    values: channels,
    cost: Float64Array.from(known.channels, ({ cost }) => cost ?? Number.NaN),
    closing: Uint8Array.from(known.channels, ({ lastYear }) =>
      lastYear !== null && lastYear < year ? 1 : 0,
    ),
    settings: known.settings,
  };
}

/** One service with a primary: what it has now and what attracts it. */
export interface Moving {
  readonly classes: readonly CellClass[];
  /** 0 where there is no number. */
  readonly now: Float64Array;
  /** The volume to distribute, > 0 when `measured`. */
  readonly total: number;
  /** Whether it is measured by channel. */
  readonly measured: boolean;
  /** Need 0–1 by column, 1 where it is not known. */
  readonly need: Float64Array;
  readonly frequency: number;
}

/** The wanted volumes of a service, and the quantities that lead to them; contacts per year. */
export interface Distribution {
  /** Whether a primary or complement stays over the horizon; where none does, the primaries take. */
  readonly stays: boolean;
  /** Column of the target, −1: none. */
  readonly target: number;
  /** Lowest known cost of the primaries; 0 where one is not known. */
  readonly primaryCost: number;
  /** What goes to the target. */
  readonly moved: number;
  /** What goes to all takers. */
  readonly rest: number;
  /** What each taker attracts, by column. */
  readonly pull: Float64Array;
  readonly pulls: number;
  /** The part of `pulls` that complements have. */
  readonly others: number;
  /** What primaries may not take and complements get. */
  readonly over: number;
  /** Column that takes all the rest where nothing attracts, else −1. */
  readonly first: number;
  /** By column. */
  readonly wanted: Float64Array;
}

/** The columns that take what leaves: primaries and complements that stay, else the primaries. */
function takersOf(
  { classes }: Moving,
  { values, closing }: Horizon,
): { readonly takers: readonly number[]; readonly stays: boolean } {
  const columns = [...classes.keys()];
  const staying = columns.filter(
    (column) =>
      closing[column] === 0 &&
      (classes[column] === "primary" ||
        (classes[column] === "complement" && values.ending[column] === 0)),
  );
  const stays = staying.length > 0;
  return {
    takers: stays ? staying : columns.filter((column) => classes[column] === "primary"),
    stays,
  };
}

/** The electronic primary among the takers with the lowest known cost; −1: none. */
function targetOf(
  { classes }: Moving,
  { values, cost }: Horizon,
  takers: readonly number[],
): number {
  let target = -1;
  for (const column of takers) {
    const own = cost[column] ?? Number.NaN;
    if (classes[column] !== "primary" || values.electronic[column] === 0) continue;
    if (Number.isNaN(own)) continue;
    if (target < 0 || isBelow(own, cost[target] ?? 0)) target = column;
  }
  return target;
}

/** Lowest cost of the primaries, 0 where one is not known. */
const lowestPrimaryCost = ({ classes }: Moving, { cost }: Horizon): number => {
  const costs = [...classes.keys()]
    .filter((column) => classes[column] === "primary")
    .map((column) => cost[column] ?? Number.NaN);
  return costs.some(Number.isNaN) ? 0 : Math.min(...costs);
};

/** The shares 0–1 of a channel's volume that leave it: to the target, or to all takers. */
function leaving(
  { classes }: Moving,
  { values, cost, closing, settings }: Horizon,
  stays: boolean,
  target: number,
  primaryCost: number,
): (column: number) => { readonly toTarget: number; readonly toAll: number } {
  const isDearer = (column: number): boolean =>
    target >= 0 && isBelow(cost[target] ?? Number.NaN, cost[column] ?? Number.NaN);
  const toTarget = (share: number) => ({ toTarget: share, toAll: 0 });
  const toAll = (share: number) => ({ toTarget: 0, toAll: share });
  return (column) => {
    const own = classes[column];
    const electronic = values.electronic[column] === 1;
    const closes = closing[column] === 1;
    if (own === "primary") return toAll(closes && stays ? 1 : 0);
    if (own === "forbidden" || values.ending[column] === 1 || closes) return toAll(1);
    if (own === "discouraged") {
      const cheaper = electronic && isBelow(cost[column] ?? Number.NaN, primaryCost);
      return toAll(cheaper ? 0 : settings.moveDiscouraged);
    }
    if (own === "open" && isDearer(column)) return toTarget(settings.moveOpen);
    if (own === "complement" && !electronic && isDearer(column)) {
      return toTarget(settings.moveComplement);
    }
    return toAll(0);
  };
}

/** What each taker attracts, by column. */
function pullsOf(moving: Moving, { settings }: Horizon, takers: readonly number[]): Float64Array {
  const { classes, now, total, measured, need, frequency } = moving;
  const pull = new Float64Array(classes.length);
  for (const column of takers) {
    const own =
      classes[column] === "primary" ? settings.primaryPull * (measured ? 1 : frequency) : 1;
    const used = total > 0 ? (now[column] ?? 0) / total : 0;
    pull[column] = own * (need[column] ?? 1) * (used + 0.1);
  }
  return pull;
}

/** The wanted volumes of a service with a primary. */
export function distribution(moving: Moving, horizon: Horizon): Distribution {
  const { classes, now, total, measured, need } = moving;
  const { takers, stays } = takersOf(moving, horizon);
  const target = targetOf(moving, horizon, takers);
  const primaryCost = lowestPrimaryCost(moving, horizon);
  const leaves = leaving(moving, horizon, stays, target, primaryCost);
  const isPrimary = (column: number): boolean => classes[column] === "primary";
  const wanted = new Float64Array(now);
  let moved = 0;
  let rest = measured ? 0 : total;
  for (const [column, volume] of measured ? now.entries() : []) {
    const { toTarget, toAll } = leaves(column);
    moved += volume * toTarget;
    rest += volume * toAll;
    wanted[column] = volume * (1 - toTarget - toAll);
  }
  if (target >= 0) wanted[target] = (wanted[target] ?? 0) + moved;
  const pull = pullsOf(moving, horizon, takers);
  const pulls = pull.reduce((all, own) => all + own, 0);
  const others = takers.reduce(
    (all, column) => all + (isPrimary(column) ? 0 : (pull[column] ?? 0)),
    0,
  );
  const quantities = { stays, target, primaryCost, moved, rest, pull, pulls, others, wanted };
  if (pulls <= 0) {
    const first = takers.find(isPrimary) ?? takers[0] ?? -1;
    if (first >= 0) wanted[first] = (wanted[first] ?? 0) + rest;
    return { ...quantities, over: 0, first };
  }
  let over = 0;
  for (const column of takers) {
    const own = pull[column] ?? 0;
    const gets = (wanted[column] ?? 0) + (rest * own) / pulls;
    wanted[column] = gets;
    if (!measured || others <= 0 || !isPrimary(column)) continue;
    const accepted = need[column] ?? 1;
    const before = (now[column] ?? 0) + (column === target ? moved : 0);
    const limit = Math.max(accepted * total, before + accepted * rest);
    if (gets <= limit) continue;
    over += gets - limit;
    wanted[column] = limit;
  }
  if (over > 0) {
    for (const column of takers) {
      if (isPrimary(column)) continue;
      wanted[column] = (wanted[column] ?? 0) + (over * (pull[column] ?? 0)) / others;
    }
  }
  return { ...quantities, over, first: -1 };
}
