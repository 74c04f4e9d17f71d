/** What came by channel and year beside the goals, and the goals that the way from now to wanted proposes (guidance, points 36 and 69). */
import { yearOf } from "../assumptions/channel-values";
import type { ChannelId, ServiceId } from "../model/ids";
import type { Model, VolumeNow } from "../model/model";
import { nameOf } from "../model/names";
import { businessCase } from "../money/business-case";
import type { Result } from "../result";

/** The volume of a year before that of the service's current ones. */
export interface PastVolume {
  readonly year: number;
  /** Their ids; "": none of the model has the name that was typed. */
  readonly service: ServiceId | "";
  readonly channel: ChannelId | "";
  readonly serviceName: string;
  readonly channelName: string;
  /** null: a row without a volume. */
  readonly volume: VolumeNow | null;
}

/** How many contacts a planner wants in a channel in a year. */
export interface Goal {
  readonly channel: ChannelId | "";
  /** As it was typed, where no channel of the model has that name or there is no goal; else "". */
  readonly channelName: string;
  readonly year: number;
  /** null: the row was typed without one; it is kept. */
  readonly goal: number | null;
}

/** What the follow-up goes by, besides the model. */
export interface FollowUpInputs {
  /** The year of each service's current volumes; absent: it has none. */
  readonly years: ReadonlyMap<ServiceId, number>;
  readonly past: readonly PastVolume[];
  readonly goals: readonly Goal[];
}

/** A channel in a year. */
export interface TargetRow {
  /** Column of the channel; null: the model does not have it, or the row has no goal yet. */
  readonly column: number | null;
  readonly channelName: string;
  readonly year: number;
  readonly goal: number | null;
  /** Contacts to expect on the way to what is wanted; null: nothing is decided, or the year has come. */
  readonly proposed: number | null;
  /** Contacts that came; null: not known. */
  readonly came: number | null;
}

export interface FollowUp {
  /** The newest year of the current volumes; null: there are none. */
  readonly year: number | null;
  /** Earlier years with volumes, ascending. */
  readonly earlier: readonly number[];
  /** Services whose current volumes are of an earlier year. */
  readonly behind: number;
  /** Contacts that came by year and column; null: not known. */
  readonly came: ReadonlyMap<number, readonly (number | null)[]>;
  /** By channel and year, then goals for channels that are gone and rows without a goal, as they were typed. */
  readonly targets: readonly TargetRow[];
}

/** Contacts by column; null where no service has a number. */
type Totals = (number | null)[];

/** Contacts by year and column, of current and earlier volumes. */
function totalsByYear(
  { channels, volumes }: Pick<Model, "channels" | "volumes">,
  { years, past }: FollowUpInputs,
): ReadonlyMap<number, Totals> {
  const columns = new Map<string, number>(channels.map(({ id }, column) => [id, column]));
  const totals = new Map<number, Totals>();
  const add = (year: number | undefined, channel: string, volume: VolumeNow | null): void => {
    const column = columns.get(channel);
    if (year === undefined || column === undefined || typeof volume !== "number") return;
    const ofYear = totals.get(year) ?? channels.map(() => null);
    ofYear[column] = (ofYear[column] ?? 0) + volume;
    totals.set(year, ofYear);
  };
  for (const { year, channel, volume } of past) add(year, channel, volume);
  for (const { service, channel, volume } of volumes) add(years.get(service), channel, volume);
  return totals;
}

/** How much more or less comes in a channel, by years from the run; null: nothing that is decided can be compared. */
function plannedChange(result: Result): ((column: number, year: number) => number) | null {
  const { years } = businessCase(result).forecast;
  const [first] = years;
  if (first?.volumes.some((volume) => volume > 0) !== true) return null;
  return (column, year) => {
    const then = years[Math.min(Math.max(year, 0), years.length - 1)] ?? first;
    return (then.volumes[column] ?? 0) - (first.volumes[column] ?? 0);
  };
}

/** Contacts now by column, whatever their year; null where no service has a number. */
function totalsNow({ channels, volumes }: Model): Totals {
  return channels.map(({ id }) => {
    const own = volumes.flatMap(({ channel, volume }) =>
      channel === id && typeof volume === "number" ? [volume] : [],
    );
    return own.length === 0 ? null : own.reduce((sum, volume) => sum + volume, 0);
  });
}

/** The years of a channel's rows: those to come, up to the horizon where goals are proposed, and those of goals. */
function yearsOfRows(
  { today, settings }: Model,
  year: number | null,
  isProposed: boolean,
  goals: readonly Goal[],
): readonly number[] {
  const last = isProposed ? yearOf(today) + settings.horizonYears : (year ?? 0) + 1;
  const coming =
    year === null
      ? []
      : Array.from({ length: Math.max(last - year, 0) }, (_, index) => year + 1 + index);
  return [...new Set([...coming, ...goals.map((goal) => goal.year)])].sort((a, b) => a - b);
}

/** The follow-up of a run. */
export function followUp(result: Result, inputs: FollowUpInputs): FollowUp {
  const { model } = result;
  const came = totalsByYear(model, inputs);
  const ofCurrent = [...inputs.years.values()];
  const year = ofCurrent.length === 0 ? null : Math.max(...ofCurrent);
  const change = plannedChange(result);
  const now = totalsNow(model);
  const targets = model.channels.flatMap((own, column): readonly TargetRow[] => {
    const goals = inputs.goals.filter(({ channel, goal }) => channel === own.id && goal !== null);
    const rows = yearsOfRows(model, year, change !== null, goals).map((of): TargetRow => {
      const isToCome = change !== null && year !== null && of > year;
      const moved = isToCome ? change(column, of - yearOf(model.today)) : 0;
      return {
        column,
        channelName: nameOf(own),
        year: of,
        goal: goals.find((goal) => goal.year === of)?.goal ?? null,
        proposed: isToCome ? Math.max(0, Math.round((now[column] ?? 0) + moved)) : null,
        came: came.get(of)?.[column] ?? null,
      };
    });
    const isUsed =
      goals.length > 0 ||
      [...came.values()].some((totals) => (totals[column] ?? 0) > 0) ||
      rows.some(({ proposed }) => (proposed ?? 0) > 0);
    return isUsed ? rows : [];
  });
  const shown = new Set(
    targets.map(({ column, year: of }) => JSON.stringify([model.channels[column ?? -1]?.id, of])),
  );
  const typedOnly = inputs.goals.filter(
    ({ channel, year: of, goal }) =>
      channel === "" || (goal === null && !shown.has(JSON.stringify([channel, of]))),
  );
  return {
    year,
    earlier: [...came.keys()].filter((of) => year === null || of < year).sort((a, b) => a - b),
    behind: ofCurrent.filter((of) => year !== null && of < year).length,
    came,
    targets: [
      ...targets,
      ...typedOnly.map(({ channelName, year: of, goal }): TargetRow => {
        return { column: null, channelName, year: of, goal, proposed: null, came: null };
      }),
    ],
  };
}
