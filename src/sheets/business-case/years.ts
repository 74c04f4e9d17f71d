/** Part of the sheet `businessCase`: volume, cost and benefit year by year, and their chart. */
import { area, columnName } from "../../a1/address";
import { captionedChart } from "../../workbook/layout/figures";
import { fx, type Formula } from "../../workbook/formula";
import { plainTable, type SectionPart, type TablePart } from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import {
  assumptionCell,
  channelCells,
  YEAR_KEYS,
  yearsOf,
  type ForecastPositions,
  type YearKey,
} from "./table";
import { BUSINESS_CASE_TEXTS, FIGURE_WIDTH, LABEL_WIDTH } from "./texts";

/** Series of the chart: light and dark in turn, so that they are distinguishable in greyscale. */
const SERIES = [
  { name: "decidedInternal", column: "internal", color: "#1F4E79" },
  { name: "keptInternal", column: "internalKept", color: "#9DC3E6" },
  { name: "decidedExternal", column: "external", color: "#843C0C" },
  { name: "keptExternal", column: "externalKept", color: "#F4B183" },
] as const;

/** Internal and external cost of contacts by channel, a column of the table by channel. */
export function costsOf(positions: ForecastPositions, contacts: Formula): [Formula, Formula] {
  const { all } = channelCells(positions);
  return [
    fx`SUMPRODUCT(${all("cost")},${contacts})`,
    fx`SUMPRODUCT(${all("minutes")},${contacts})/60*${assumptionCell("hourlyValue")}`,
  ];
}

/** The formulas of a year's row, from the columns of the table by channel by the number of the row. */
function formulasOf(
  positions: ForecastPositions,
): Readonly<Record<Exclude<YearKey, "year">, Formula>> {
  const { years: first, horizon } = positions;
  const { all } = channelCells(positions);
  const row = first + 1;
  const columnAt = (key: YearKey): string => columnName(YEAR_KEYS.indexOf(key));
  const own = (key: YearKey): Formula => `$${columnAt(key)}${row}` as Formula;
  /** From the first year to the row's. */
  const until = (key: YearKey): Formula => fx`${`$${columnAt(key)}$${row}` as Formula}:${own(key)}`;
  const number = fx`ROWS(${until("year")})`;
  const contacts = fx`INDEX(${all("year 0", `year ${horizon}`)},0,${number})`;
  const kept = fx`INDEX(${all("kept 0", `kept ${horizon}`)},0,${number})`;
  const [internal, external] = costsOf(positions, contacts);
  const [internalKept, externalKept] = costsOf(positions, kept);
  return {
    volume: fx`SUM(${contacts})`,
    internal,
    external,
    internalKept,
    externalKept,
    internalBenefit: fx`${own("internalKept")}-${own("internal")}`,
    externalBenefit: fx`${own("externalKept")}-${own("external")}`,
    internalSum: fx`SUM(${until("internalBenefit")})`,
    externalSum: fx`SUM(${until("externalBenefit")})`,
  };
}

export function yearTable(run: RunContext, positions: ForecastPositions): TablePart {
  const formulas = formulasOf(positions);
  return plainTable(
    YEAR_KEYS.map((key) => {
      const header = word(run, BUSINESS_CASE_TEXTS[key]);
      if (key === "year") {
        return {
          key,
          header,
          width: LABEL_WIDTH,
          style: "figure-label",
          value: (year: number) => word(run, BUSINESS_CASE_TEXTS.yearNumber, { year }),
        };
      }
      const style = key === "volume" ? "integer" : "money-whole";
      return { key, header, width: FIGURE_WIDTH, style, formula: formulas[key] };
    }),
    yearsOf(positions),
    { heading: { text: word(run, BUSINESS_CASE_TEXTS.years), columns: YEAR_KEYS.length } },
  );
}

export function yearChart(run: RunContext, { years, horizon }: ForecastPositions): SectionPart {
  const t = (key: keyof typeof BUSINESS_CASE_TEXTS): string => word(run, BUSINESS_CASE_TEXTS[key]);
  const cells = (key: YearKey) => ({
    sheet: sheetName(run, "businessCase"),
    area: area(years, YEAR_KEYS.indexOf(key), horizon + 1, 1),
  });
  return captionedChart(
    t("chartCaption"),
    {
      name: "costByYear",
      type: "ColumnClustered",
      title: t("chart"),
      categoryTitle: t("year"),
      valueTitle: t("chartValue"),
      altText: t("chartAlt"),
      series: SERIES.map(({ name, column, color }) => ({
        name: t(name),
        values: cells(column),
        across: cells("year"),
        color,
      })),
    },
    { rows: 19, columns: 6 },
  );
}
