/** Where the contacts of each service go over the horizon when the classes that hold are followed (method.md, Volumes). */
import { yearOf, type ChannelValues } from "../assumptions/channel-values";
import { gate } from "../classification/gate";
import { holdingClasses } from "../decisions/effective";
import { axesOf, rowAt, type Matrix, type NumberMatrix } from "../model/matrix";
import type { CellClass, Model } from "../model/model";
import type { Settings } from "../model/settings";
import { isBelow } from "../score/tolerance";
import { atOnce, mapped, type Steps } from "../steps";
import { methodTables, type MethodTables } from "../units/method-tables";

/** Volumes wanted, contacts per year. */
export interface WantedVolumes {
  /** ≥ 0; NaN in all channels of a service whose wanted volumes are not known. */
  readonly volumes: NumberMatrix;
  /** For each service 1 when its wanted volumes are known. */
  readonly known: Uint8Array;
  /** For each service 1 when it has a letter in the matrix. */
  readonly decided: Uint8Array;
}

/** What the channels are for every service. */
interface Horizon {
  readonly values: ChannelValues;
  /** Cost per contact, NaN where it is not known: assumed costs move nothing. */
  readonly cost: Float64Array;
  /** 1 where the last year is before the year of the horizon. */
  readonly closing: Uint8Array;
  readonly settings: Settings;
}

function horizonOf({ known, channels }: MethodTables): Horizon {
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

/** One service: what it has now and what attracts it. */
interface Moving {
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

/** The columns that take what leaves: primaries and complements that stay. */
function takersOf({ classes }: Moving, { values, closing }: Horizon): readonly number[] {
  const columns = [...classes.keys()];
  const staying = columns.filter(
    (column) =>
      closing[column] === 0 &&
      (classes[column] === "primary" ||
        (classes[column] === "complement" && values.ending[column] === 0)),
  );
  return staying.length > 0 ? staying : columns.filter((column) => classes[column] === "primary");
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

/** The shares 0–1 of a channel's volume that leave it: to the target, or to all takers. */
function leaving(
  moving: Moving,
  horizon: Horizon,
  takers: readonly number[],
  target: number,
): (column: number) => { readonly toTarget: number; readonly toAll: number } {
  const { classes } = moving;
  const { values, cost, closing, settings } = horizon;
  const primaryCosts = [...classes.keys()]
    .filter((column) => classes[column] === "primary")
    .map((column) => cost[column] ?? Number.NaN);
  const isCheaper = (column: number): boolean =>
    primaryCosts.every((primary) => isBelow(cost[column] ?? Number.NaN, primary));
  const isDearer = (column: number): boolean =>
    target >= 0 && isBelow(cost[target] ?? Number.NaN, cost[column] ?? Number.NaN);
  const toTarget = (share: number) => ({ toTarget: share, toAll: 0 });
  const toAll = (share: number) => ({ toTarget: 0, toAll: share });
  return (column) => {
    const own = classes[column];
    const electronic = values.electronic[column] === 1;
    if (own === "primary") return toAll(closing[column] === 1 && !takers.includes(column) ? 1 : 0);
    if (own === "forbidden" || values.ending[column] === 1 || closing[column] === 1) {
      return toAll(1);
    }
    if (own === "discouraged") {
      return toAll(electronic && isCheaper(column) ? 0 : settings.moveDiscouraged);
    }
    if (own === "open" && isDearer(column)) return toTarget(settings.moveOpen);
    if (own === "complement" && !electronic && isDearer(column)) {
      return toTarget(settings.moveComplement);
    }
    return toAll(0);
  };
}

/** What each taker attracts, by column. */
function pulls(moving: Moving, { settings }: Horizon, takers: readonly number[]): Float64Array {
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

/** The wanted volumes of a service with a primary, by column. */
function distributed(moving: Moving, horizon: Horizon): Float64Array {
  const { classes, now, total, measured, need } = moving;
  const takers = takersOf(moving, horizon);
  const target = targetOf(moving, horizon, takers);
  const leaves = leaving(moving, horizon, takers, target);
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
  const pull = pulls(moving, horizon, takers);
  const sum = pull.reduce((all, own) => all + own, 0);
  if (sum <= 0) {
    const first = takers.find(isPrimary) ?? takers[0];
    if (first !== undefined) wanted[first] = (wanted[first] ?? 0) + rest;
    return wanted;
  }
  const others = takers.reduce(
    (all, column) => all + (isPrimary(column) ? 0 : (pull[column] ?? 0)),
    0,
  );
  let over = 0;
  for (const column of takers) {
    const own = pull[column] ?? 0;
    const gets = (wanted[column] ?? 0) + (rest * own) / sum;
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
  return wanted;
}

/**
 * The wanted volumes of every service by the classes that hold: those in the matrix, and what the gate closes.
 * A service without a letter has none; one without a primary keeps what it has.
 * @param letters the matrix, open where it is blank
 */
export const volumesWanted = (model: Model, letters: Matrix<CellClass>): WantedVolumes =>
  atOnce(volumesWantedSteps(model, letters));

/** The same in steps, some services in each. */
export function* volumesWantedSteps(
  model: Model,
  letters: Matrix<CellClass>,
): Steps<WantedVolumes> {
  const tables = methodTables(model);
  const horizon = horizonOf(tables);
  const holding = holdingClasses(gate(tables.known), letters);
  const width = model.channels.length;
  const volumes = new Float64Array(model.services.length * width).fill(Number.NaN);
  const known = new Uint8Array(model.services.length);
  const decided = new Uint8Array(model.services.length);
  yield* mapped(model.services, (_, row) => {
    const values = tables.services[row];
    if (values === undefined || rowAt(letters, row).every((own) => own === "open")) return;
    decided[row] = 1;
    const measured = tables.now.known[row] === 1;
    const classes = rowAt(holding, row);
    const total = measured ? (tables.now.total[row] ?? 0) : values.volume;
    const hasPrimary = classes.includes("primary");
    if (total === null || (!measured && !hasPrimary)) return;
    const now = rowAt(tables.now.volumes, row).map((own) => (own === own ? own : 0));
    const need = tables.coverageOf(row).need.map((own) => (own === own ? own : 1));
    const { frequency } = values;
    const moving: Moving = { classes, now, total, measured, need, frequency };
    known[row] = 1;
    volumes.set(hasPrimary ? distributed(moving, horizon) : now, row * width);
  });
  return { volumes: { ...axesOf(model), cells: volumes }, known, decided };
}

/**
 * For each service 1 when what it has now and what is wanted can be compared: measured by channel, in whole,
 * and decided.
 */
export const comparable = (
  now: { readonly known: Uint8Array; readonly inPart: Uint8Array },
  wanted: { readonly known: Uint8Array },
): Uint8Array =>
  now.known.map((is, service) =>
    is === 1 && now.inPart[service] === 0 ? (wanted.known[service] ?? 0) : 0,
  );
