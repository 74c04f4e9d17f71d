/** Where the parts of the sheet `businessCase` are, for its own formulas and for charts and figures of other sheets. */
import { absoluteAddress, area, cellAddress, columnName, type Area } from "../../a1/address";
import type { Model } from "../../domain/model/model";
import type { NowVolumes } from "../../domain/volumes/volumes-now";
import type { Formula } from "../../workbook/formula";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";

/** Sections of labelled figures from the top, a blank row after each, and their rows; the first row is a heading. */
const SECTIONS = {
  saving: ["saving", "internalSaving", "externalSaving", "unknown", "headline"],
  costs: ["costs", "introduction", "yearlyComes", "yearlyGoes", "payback"],
  compared: ["compared", "now", "decided", "difference", "uncosted", "uncostedDecided"],
  services: ["services", "total", "comparedServices", "withoutNow", "inPart", "undecided"],
  assumptions: ["assumptions", "hourlyValue", "horizon", "growing"],
} as const;
export type SectionKey = keyof typeof SECTIONS;
export type FigureKey<S extends SectionKey = SectionKey> = (typeof SECTIONS)[S][number];
export const SECTION_KEYS = Object.keys(SECTIONS) as readonly SectionKey[];

/** The rows of a section. */
export const rowsOfSection = <S extends SectionKey>(section: S): readonly FigureKey<S>[] =>
  SECTIONS[section];

/** Columns of figures beside the labels: low, base and high, or internal and external. */
export const LOW = 1;
export const BASE = 2;
export const HIGH = 3;
export const INTERNAL = 1;
export const EXTERNAL = 2;

const FIRST_ROW = TABLE_HEADER_ROW;

/** Row of a figure, from 0. */
const rowOf = (wanted: FigureKey): number => {
  let row = FIRST_ROW;
  for (const section of SECTION_KEYS) {
    const rows: readonly FigureKey[] = SECTIONS[section];
    const index = rows.indexOf(wanted);
    if (index >= 0) return row + index;
    row += rows.length + 1;
  }
  return row;
};

/** Address of a figure's cell; `column` 0 is its label's. */
export const figureCell = (key: FigureKey, column: number): Formula =>
  `$${columnName(column)}$${rowOf(key) + 1}` as Formula;

/** The first row below the sections. */
const BELOW = FIRST_ROW + SECTION_KEYS.reduce((sum, key) => sum + SECTIONS[key].length + 1, 0);

/** Columns of the table of savings year by year. */
export const YEAR_KEYS = [
  "year",
  "volume",
  "yearSaving",
  "yearIntroduction",
  "yearly",
  "net",
  "netSum",
  "timeSaved",
] as const;
export type YearKey = (typeof YEAR_KEYS)[number];

/** Columns of the table of costs year by year. */
export const COST_KEYS = [
  "costYear",
  "internal",
  "internalKept",
  "external",
  "externalKept",
] as const;
export type CostKey = (typeof COST_KEYS)[number];

/** Columns of the table by channel that are shown beside the years. */
type ShownKey = "channel" | "cost" | "minutes" | "nowCompared" | "decidedCompared";
/** Its hidden columns: what formulas of the year look up, `kept` and `moved` contacts a year. */
const HIDDEN_KEYS = [
  "id",
  "number",
  "letter",
  "pull",
  "saved",
  "introductionCost",
  "yearlyCost",
  "closedFrom",
  "unusable",
  "exists",
  "counted",
  "chosen",
  "introduced",
  "empty",
  "coming",
] as const;
export type ChannelKey =
  ShownKey | (typeof HIDDEN_KEYS)[number] | `${"year" | "kept" | "moved"} ${number}`;

/** The first row of each table's body, from 0, and what their size follows from. */
export interface ForecastPositions {
  readonly years: number;
  readonly costYears: number;
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
  /** A heading and a header above each body, a blank row below it. */
  const years = BELOW + 2;
  const costYears = years + horizon + 1 + 3;
  const channels = costYears + horizon + 1 + 3;
  return { years, costYears, horizon, channels, count: model.channels.length };
}

/** Years of the forecast, from 0. */
export const yearsOf = ({ horizon }: ForecastPositions): readonly number[] =>
  Array.from({ length: horizon + 1 }, (_, year) => year);

/** The key of a year's contacts in the table by channel: this year's are those now. */
export const yearKey = (year: number): ChannelKey => (year === 0 ? "nowCompared" : `year ${year}`);

/** The cells of the table by channel, by the columns' keys. */
export function channelCells(positions: ForecastPositions) {
  const years = yearsOf(positions);
  const shown: readonly ChannelKey[] = [
    ...(["channel", "cost", "minutes"] as const),
    ...years.map(yearKey),
    "decidedCompared",
  ];
  const hidden: readonly ChannelKey[] = [
    ...years.map((year) => `kept ${year}` as const),
    ...years.slice(1).map((year) => `moved ${year}` as const),
    ...HIDDEN_KEYS,
  ];
  const hiddenColumn = Math.max(YEAR_KEYS.length, shown.length);
  const at = (key: ChannelKey): number =>
    shown.includes(key) ? shown.indexOf(key) : hiddenColumn + hidden.indexOf(key);
  const cells = (from: ChannelKey, to = from): Area =>
    area(positions.channels, at(from), positions.count, at(to) - at(from) + 1);
  return {
    /** The first column to the right of all that is shown: hidden ones begin there. */
    hiddenColumn,
    /** Columns from one to another, or one, for charts. */
    area: cells,
    /** The same for formulas: `$B$40:$B$52`. */
    all: (from: ChannelKey, to = from) => absoluteAddress(cells(from, to)) as Formula,
    /** The cell of a column in the row of the formula, for the first row. */
    own: (key: ChannelKey) => `$${cellAddress(positions.channels, at(key))}` as Formula,
  };
}
