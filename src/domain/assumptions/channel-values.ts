/** The values of each channel that the method works with: those stated, and what is assumed in place of those that are not known (docs/method.md, Score 3). */
import { MODES, type Mode } from "../model/mode";
import { channelGroupOf, isElectronic, type Channel } from "../model/model";
import { modeOf } from "../model/modes";
import type { Settings } from "../model/settings";
import { median } from "./median";

/** A value of every channel. */
export interface AssumedValues {
  /** NaN in all channels when no channel has one. */
  readonly values: Float64Array;
  /** 1 where the value is assumed. */
  readonly assumed: Uint8Array;
  /** Whether any channel states one; of costs and minutes one above 0. */
  readonly present: boolean;
}

export interface ChannelValues {
  readonly modes: readonly Mode[];
  /** 1 where the channel is electronic. */
  readonly electronic: Uint8Array;
  /** 1 where it is being phased out: by its direction, or since its last year is before the year of the run. */
  readonly ending: Uint8Array;
  readonly richness: AssumedValues;
  readonly capacity: AssumedValues;
  readonly cost: AssumedValues;
  readonly minutes: AssumedValues;
  /** Economy 0–1 by column with these costs, NaN when no cost above 0 is known. */
  readonly economy: Float64Array;
  /** Economy when every assumed cost is the lowest, or the highest, that is known. */
  readonly economyAtLowest: Float64Array;
  readonly economyAtHighest: Float64Array;
  /** The costs with the assumed ones at the lowest, or the highest, that is known. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** Effort 0–1 by column, NaN when no minutes above 0 are known. */
  readonly effort: Float64Array;
}

type Field = "richness" | "capacity" | "cost" | "minutes";

/** The year of an ISO date. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

function assume(
  channels: readonly Channel[],
  modes: readonly Mode[],
  field: Field,
  fromRelation: ((mode: Mode) => number) | null,
): AssumedValues {
  const stated = channels.flatMap((channel, column) => {
    const value = channel[field];
    return value === null
      ? []
      : [{ value, mode: modes[column], group: channelGroupOf(channel) } as const];
  });
  const medianOf = (of: readonly { readonly value: number }[]): number =>
    median(of.map(({ value }) => value));
  const assumed = Uint8Array.from(channels, (channel) => (channel[field] === null ? 1 : 0));
  const values = Float64Array.from(channels, (channel, column) => {
    const value = channel[field];
    if (value !== null) return value;
    const mode = modes[column] ?? "self";
    const ofMode = stated.filter((one) => one.mode === mode);
    if (ofMode.length > 0) return medianOf(ofMode);
    if (fromRelation !== null && stated.length > 0) return fromRelation(mode);
    const ofGroup = stated.filter(({ group }) => group === channelGroupOf(channel));
    return medianOf(ofGroup.length > 0 ? ofGroup : stated);
  });
  const positive = field === "cost" || field === "minutes";
  const present = stated.some(({ value }) => !positive || value > 0);
  return { values, assumed, present };
}

/** The median over the modes of each mode's median stated value above 0. */
function usual(channels: readonly Channel[], modes: readonly Mode[], field: Field): number {
  const medians = MODES.flatMap((mode) => {
    const own = channels.flatMap((channel, column) => {
      const value = channel[field];
      return modes[column] === mode && value !== null && value > 0 ? [value] : [];
    });
    return own.length > 0 ? [median(own)] : [];
  });
  return median(medians);
}

/** A half at the usual value, 1 at none. */
const againstUsual = (values: Float64Array, middle: number): Float64Array =>
  values.map((value) => middle / (middle + value));

/** @param channels with values outside their range taken away (`knownModel`) */
export function channelValues(
  channels: readonly Channel[],
  { costRelation }: Pick<Settings, "costRelation">,
  today: string,
): ChannelValues {
  const modes = channels.map(modeOf);
  const relationOf = (mode: Mode): number => costRelation[MODES.indexOf(mode)] ?? 1;
  const costOfCall = median(
    channels.flatMap(({ cost }, column) =>
      cost === null ? [] : [cost / relationOf(modes[column] ?? "self")],
    ),
  );
  const cost = assume(channels, modes, "cost", (mode) => relationOf(mode) * costOfCall);
  const minutes = assume(channels, modes, "minutes", null);
  const known = channels.flatMap((channel) => channel.cost ?? []);
  const withAssumed = (value: number): Float64Array =>
    cost.values.map((own, column) => (cost.assumed[column] === 1 ? value : own));
  const lowest = withAssumed(known.reduce((least, one) => Math.min(least, one), Infinity));
  const highest = withAssumed(known.reduce((most, one) => Math.max(most, one), 0));
  const middle = usual(channels, modes, "cost");
  return {
    modes,
    electronic: Uint8Array.from(channels, (channel) => (isElectronic(channel) ? 1 : 0)),
    ending: Uint8Array.from(channels, ({ direction, lastYear }) =>
      direction === "phase-out" || (lastYear !== null && lastYear < yearOf(today)) ? 1 : 0,
    ),
    richness: assume(channels, modes, "richness", null),
    capacity: assume(channels, modes, "capacity", null),
    cost,
    minutes,
    economy: againstUsual(cost.values, middle),
    economyAtLowest: againstUsual(lowest, middle),
    economyAtHighest: againstUsual(highest, middle),
    lowest,
    highest,
    effort: againstUsual(minutes.values, usual(channels, modes, "minutes")),
  };
}
