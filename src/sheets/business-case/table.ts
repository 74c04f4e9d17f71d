/** Where the parts of the sheet `businessCase` are, for its own formulas and for charts and figures of other sheets. */
import { absoluteAddress, area, cellAddress, type Area } from "../../a1/address";
import type { Model } from "../../domain/model/model";
import type { NowVolumes } from "../../domain/volumes/volumes-now";
import type { Formula } from "../../workbook/formula";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";

/** Rows of the comparison, of what it rests on, and of how it is counted; a blank one after each. */
export const COMPARED = [
  "compared",
  "now",
  "decided",
  "benefit",
  "uncosted",
  "uncostedDecided",
  "note",
  "services",
  "total",
  "comparedServices",
  "withoutNow",
  "inPart",
  "undecided",
  "inProjection",
  "withoutVolume",
] as const;
export const ASSUMPTIONS = ["assumptions", "hourlyValue", "horizon", "growing"] as const;
export const EXPLANATIONS = ["explainedCost", "explainedForecast", "explainedYearZero"] as const;

/** Columns of the table year by year. */
export const YEAR_KEYS = [
  "year",
  "volume",
  "internal",
  "external",
  "internalKept",
  "externalKept",
  "internalBenefit",
  "externalBenefit",
  "internalSum",
  "externalSum",
] as const;
export type YearKey = (typeof YEAR_KEYS)[number];

/** Columns of the table by channel; `kept` and those after it are hidden. */
export type ChannelKey =
  | "channel"
  | "cost"
  | "minutes"
  | "nowCompared"
  | "decidedCompared"
  | `${"year" | "kept" | "moved"} ${number}`
  | "id"
  | "number";

const FIRST_ROW = TABLE_HEADER_ROW;
const ASSUMPTIONS_ROW = FIRST_ROW + COMPARED.length + 1;
const YEARS_ROW = ASSUMPTIONS_ROW + ASSUMPTIONS.length + 1 + EXPLANATIONS.length + 1;

/** Address of a cell to the right of a label; `column` 0 is the label's. */
export const comparedCell = (key: (typeof COMPARED)[number], column: number): Formula =>
  cellAddress(FIRST_ROW + COMPARED.indexOf(key), column) as Formula;

export const assumptionCell = (key: (typeof ASSUMPTIONS)[number]): Formula =>
  `$B$${ASSUMPTIONS_ROW + ASSUMPTIONS.indexOf(key) + 1}` as Formula;

/** The first row of the comparison, and the first of each table's body, from 0. */
export interface ForecastPositions {
  readonly comparison: number;
  readonly years: number;
  readonly horizon: number;
  readonly channels: number;
  /** Channels, a row each. */
  readonly count: number;
}

/** Whether the service in a row has numbers for all channels that it is offered in, so that it can be compared. */
export const isWhole = (now: Pick<NowVolumes, "known" | "inPart">, row: number): boolean =>
  now.known[row] === 1 && now.inPart[row] === 0;

/** Where the tables are; null where there is nothing to compare. */
export function forecastPositions(
  model: Pick<Model, "services" | "channels" | "settings">,
  now: NowVolumes,
): ForecastPositions | null {
  if (!model.services.some((_, row) => isWhole(now, row))) return null;
  const horizon = model.settings.horizonYears;
  const years = YEARS_ROW + 2;
  return {
    comparison: FIRST_ROW,
    years,
    horizon,
    channels: years + horizon + 4,
    count: model.channels.length,
  };
}

/** Years of the forecast, from 0. */
export const yearsOf = ({ horizon }: ForecastPositions): readonly number[] =>
  Array.from({ length: horizon + 1 }, (_, year) => year);

/** The cells of the table by channel, by the columns' keys. */
export function channelCells(positions: ForecastPositions) {
  const years = yearsOf(positions);
  const shown: readonly ChannelKey[] = [
    ...(["channel", "cost", "minutes", "nowCompared", "decidedCompared"] as const),
    ...years.map((year) => `year ${year}` as const),
  ];
  const hidden: readonly ChannelKey[] = [
    ...years.map((year) => `kept ${year}` as const),
    ...years.slice(1).map((year) => `moved ${year}` as const),
    ...(["id", "number"] as const),
  ];
  const hiddenColumn = Math.max(YEAR_KEYS.length, shown.length);
  const at = (key: ChannelKey): number =>
    shown.includes(key) ? shown.indexOf(key) : hiddenColumn + hidden.indexOf(key);
  const cells = (from: ChannelKey, to = from): Area =>
    area(positions.channels, at(from), positions.count, at(to) - at(from) + 1);
  return {
    hiddenColumn,
    /** Columns from one to another, or one, for charts. */
    area: cells,
    /** The same for formulas: `$B$40:$B$52`. */
    all: (from: ChannelKey, to = from) => absoluteAddress(cells(from, to)) as Formula,
    /** The cell of a column in the row of the formula, for the first row. */
    own: (key: ChannelKey) => `$${cellAddress(positions.channels, at(key))}` as Formula,
  };
}
