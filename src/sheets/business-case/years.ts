/** Part of the sheet `businessCase`: volume, cost and benefit year by year, and their chart. */
import { area, cellAddress, columnName } from "../../a1/address";
import {
  channelColumn,
  COST_COLUMN,
  keptColumn,
  MINUTES_COLUMN,
  YEARS_FROM,
  type ForecastPositions,
} from "./channels";
import { hourlyValueCell } from "./comparison";
import { businessCaseWord, sectionBar, type BusinessCaseRequest, type Section } from "./parts";
import { formula, text, type Content } from "../../workbook/cell";
import type { ChartPlan } from "../../workbook/plan";

const COLUMNS = [
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
const at = (key: (typeof COLUMNS)[number]): number => COLUMNS.indexOf(key);

/** Where the chart stands: beside the comparison. */
const CHART_COLUMN = 4;
const CHART_COLUMNS = 6;
const CHART_ROWS = 19;

/** Series of the chart: light and dark in turn, so that they are distinguishable in greyscale. */
const SERIES = [
  { name: "decidedInternal", column: "internal", color: "#1F4E79" },
  { name: "keptInternal", column: "internalKept", color: "#9DC3E6" },
  { name: "decidedExternal", column: "external", color: "#843C0C" },
  { name: "keptExternal", column: "externalKept", color: "#F4B183" },
] as const;

/** Section line, headers, a row a year. */
export const yearSectionRows = (horizon: number): number => horizon + 3;

/** One year's row. */
function yearRow(places: ForecastPositions, hourlyValue: string, year: number): Content[] {
  const row = places.years + year;
  const costs = channelColumn(places, COST_COLUMN);
  const minutes = channelColumn(places, MINUTES_COLUMN);
  const contacts = channelColumn(places, YEARS_FROM + year);
  const kept = channelColumn(places, keptColumn(places, year));
  const own = (key: (typeof COLUMNS)[number]): string => cellAddress(row, at(key));
  const internal = (volumes: string): Content => formula(`=SUMPRODUCT(${costs},${volumes})`);
  const external = (volumes: string): Content =>
    formula(`=SUMPRODUCT(${minutes},${volumes})/60*${hourlyValue}`);
  const summed = (key: "internalBenefit" | "externalBenefit"): Content => {
    const column = columnName(at(key));
    return formula(`=SUM(${column}$${places.years + 1}:${column}${row + 1})`);
  };
  return [
    formula(`=SUM(${contacts})`),
    internal(contacts),
    external(contacts),
    internal(kept),
    external(kept),
    formula(`=${own("internalKept")}-${own("internal")}`),
    formula(`=${own("externalKept")}-${own("external")}`),
    summed("internalBenefit"),
    summed("externalBenefit"),
  ];
}

function chart(request: BusinessCaseRequest, places: ForecastPositions): ChartPlan {
  const word = businessCaseWord(request.language);
  const cells = (key: (typeof COLUMNS)[number]) => ({
    sheet: request.name,
    area: area(places.years, at(key), places.horizon + 1, 1),
  });
  return {
    name: "costByYear",
    type: "ColumnClustered",
    title: word("chart"),
    categoryTitle: word("year"),
    valueTitle: word("chartValue"),
    altText: word("chartAlt"),
    area: area(places.comparison + 1, CHART_COLUMN, CHART_ROWS, CHART_COLUMNS),
    series: SERIES.map(({ name, column, color }) => ({
      name: word(name),
      values: cells(column),
      across: cells("year"),
      color,
    })),
  };
}

/** Lays out the table and the chart. */
export function yearSection(request: BusinessCaseRequest, places: ForecastPositions): Section {
  const word = businessCaseWord(request.language);
  const { years: first, horizon } = places;
  const header = first - 1;
  const rows = Array.from({ length: horizon + 1 }, (_, year) => [
    text(word("yearNumber", { year })),
    ...yearRow(places, hourlyValueCell(places), year),
  ]);
  return {
    blocks: [
      { row: places.comparison, column: CHART_COLUMN, cells: [[text(word("chartCaption"))]] },
      { row: header - 1, column: 0, cells: [[text(word("years"))]] },
      { row: header, column: 0, cells: [COLUMNS.map((key) => text(word(key)))] },
      { row: first, column: 0, cells: rows },
    ],
    styles: [
      { area: area(places.comparison, CHART_COLUMN, 1, 1), style: "purpose" },
      sectionBar(header - 1),
      { area: area(header, 0, 1, COLUMNS.length), style: "header" },
      { area: area(first, 0, horizon + 1, 1), style: "figure-label" },
      { area: area(first, 1, horizon + 1, 1), style: "integer" },
      { area: area(first, 2, horizon + 1, COLUMNS.length - 2), style: "money-whole" },
      { area: area(first, 0, horizon + 1, COLUMNS.length), style: "lined" },
    ],
    heights: [{ row: header, points: 48 }],
    charts: [chart(request, places)],
  };
}
