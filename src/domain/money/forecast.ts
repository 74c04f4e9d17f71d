/** Volumes, costs and savings year by year on the way from now to wanted (docs/method.md, Money and time). */
import { isChosen } from "../decisions/effective";
import { rowAt, type Matrix } from "../model/matrix";
import type { CellClass, Model } from "../model/model";
import { methodTables, type MethodTables } from "../units/method-tables";
import type { WantedVolumes } from "../volumes/volumes-wanted";
import { channelChanges, isClosed, yearlyChange, type ChannelChange } from "./channel-changes";
import { costOfChannels, type Cost } from "./costs";
import { afterLastYears } from "./last-years";
import { contactValues, moves, type Moves } from "./saving";

/** One year of the forecast. */
export interface ForecastYear {
  /** Years from now, 0 … the horizon. */
  readonly year: number;
  /** Contacts by channel. */
  readonly volumes: Float64Array;
  /** Contacts by channel if they were used as now. */
  readonly kept: Float64Array;
  readonly cost: Cost;
  readonly costIfKept: Cost;
  /** What the authority saves on contacts, before the costs below. */
  readonly saving: number;
  /** The users' time that is saved, in money. */
  readonly externalSaving: number;
  /** Cost of introducing channels, in year 1. */
  readonly introduction: number;
  /** Yearly costs of channels that come, less those of channels that go. */
  readonly yearly: number;
}

/** A channel that has contacts after its last year, since no other takes them. */
export interface Staying {
  readonly column: number;
  /** Rows of the services, ascending. */
  readonly services: readonly number[];
}

export interface Forecast {
  readonly years: readonly ForecastYear[];
  /** The first year in which what is saved has paid for the costs; null: not within the horizon. */
  readonly payback: number | null;
  readonly staying: readonly Staying[];
  /** By column. */
  readonly channels: readonly ChannelChange[];
}

/** A service on its way. */
interface Course {
  readonly row: number;
  readonly now: Float64Array;
  readonly moved: Float64Array;
  /** What the volume is multiplied by each year. */
  readonly factor: number;
  readonly attraction: Float64Array;
}

/**
 * What each channel attracts of what another had when that closes: pull · need, 0 for channels that are not
 * chosen.
 * @param own the classes of the service that hold
 * @param need 0–1 by column, NaN = not known, counts as 1
 */
export const attractionOf = (
  own: readonly CellClass[],
  need: Float64Array,
  primaryPull: number,
): Float64Array =>
  need.map((accepted, column) => {
    if (!isChosen(own[column])) return 0;
    const pull = own[column] === "primary" ? primaryPull : 1;
    return pull * (Number.isNaN(accepted) ? 1 : accepted);
  });

function courses(
  tables: MethodTables,
  classes: Matrix<CellClass>,
  { compared, now, moved }: Moves,
): readonly Course[] {
  const { services, settings } = tables.known;
  return services.flatMap(({ growth }, row): readonly Course[] => {
    if (compared[row] !== 1) return [];
    const { need } = tables.coverageOf(row);
    return [
      {
        row,
        now: rowAt(now, row),
        moved: rowAt(moved, row),
        factor: 1 + (growth ?? 0),
        attraction: attractionOf(rowAt(classes, row), need, settings.primaryPull),
      },
    ];
  });
}

/** Kronor below which nothing is saved: sums of many contacts leave less than that where they should leave 0. */
export const LEAST_SAVING = 0.005;

/** The first year from which the sum of what is saved, less the costs, is not below 0. */
function paybackOf(years: readonly ForecastYear[]): number | null {
  let sum = 0;
  for (const { year, saving, introduction, yearly } of years) {
    sum += saving - introduction - yearly;
    if (year > 0 && saving > LEAST_SAVING && sum > -LEAST_SAVING) return year;
  }
  return null;
}

/**
 * The forecast over the services that can be compared: year t is t / horizon of the way, with each service's
 * growth; after its last year a channel's contacts go to the others that are chosen.
 * @param classes those that hold (`holdingClasses`)
 */
export function forecast(
  model: Model,
  classes: Matrix<CellClass>,
  wanted: WantedVolumes,
): Forecast {
  const tables = methodTables(model);
  const { known } = tables;
  const { horizonYears: horizon } = known.settings;
  const values = contactValues(known);
  const channels = channelChanges(tables, classes, wanted);
  const included = courses(tables, classes, moves(tables.now, wanted));
  const staying = new Map<number, Set<number>>();
  const sumOf = (of: (column: number) => number): number =>
    channels.reduce((sum, _, column) => sum + of(column), 0);
  const years = Array.from({ length: horizon + 1 }, (_, year): ForecastYear => {
    const volumes = new Float64Array(channels.length);
    const kept = new Float64Array(channels.length);
    const closed = channels.map((change) => isClosed(change, year));
    for (const { row, now, moved, factor, attraction } of included) {
      const grown = factor ** year;
      const onTheWay = now.map(
        (volume, column) => (volume + (year / horizon) * (moved[column] ?? 0)) * grown,
      );
      const own = afterLastYears(onTheWay, attraction, closed);
      for (const column of own.staying) {
        staying.set(column, (staying.get(column) ?? new Set<number>()).add(row));
      }
      own.volumes.forEach((volume, column) => {
        volumes[column] = (volumes[column] ?? 0) + volume;
        kept[column] = (kept[column] ?? 0) + (now[column] ?? 0) * grown;
      });
    }
    const saved = (of: Float64Array): number =>
      sumOf((column) => {
        const value = of[column] ?? Number.NaN;
        if (Number.isNaN(value)) return 0;
        return ((kept[column] ?? 0) - (volumes[column] ?? 0)) * value;
      });
    const introduced = (column: number): number =>
      (channels[column]?.introductions ?? 0) * (known.channels[column]?.introduction ?? 0);
    const yearly = (column: number): number => {
      const change = channels[column];
      if (change === undefined) return 0;
      return yearlyChange(change, year, year === horizon) * (known.channels[column]?.yearly ?? 0);
    };
    return {
      year,
      volumes,
      kept,
      cost: costOfChannels(known, volumes),
      costIfKept: costOfChannels(known, kept),
      saving: saved(values.internal),
      externalSaving: saved(values.external),
      introduction: year === 1 ? sumOf(introduced) : 0,
      yearly: sumOf(yearly),
    };
  });
  return {
    years,
    payback: paybackOf(years),
    staying: [...staying]
      .sort(([one], [other]) => one - other)
      .map(([column, services]) => ({
        column,
        services: [...services].sort((one, other) => one - other),
      })),
    channels,
  };
}
