/** Part of the sheet `businessCase`: what is saved and what it costs year by year, and their chart. */
import { absoluteAddress, area, columnName } from "../../a1/address";
import { yearOf } from "../../domain/assumptions/channel-values";
import { LEAST_SAVING } from "../../domain/money/forecast";
import { captionedChart } from "../../workbook/layout/figures";
import { fx, type Formula } from "../../workbook/formula";
import { HEADER_HEIGHT } from "../../workbook/layout/header-styles";
import {
  plainTable,
  type SectionPart,
  type TablePart,
  type TitledColumn,
} from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import {
  channelCells,
  COST_KEYS,
  figureCell,
  YEAR_KEYS,
  yearKey,
  yearsOf,
  type CostKey,
  type ForecastPositions,
  type YearKey,
} from "./table";
import { FIGURE_TEXTS, TABLE_TEXTS } from "./texts";
import { figureWidth, LABEL_WIDTH } from "./widths";

/** Series of the chart: light and dark in turn, so that they are distinguishable in greyscale. */
const SERIES = [
  { name: "internalYear", column: "internal", color: "#1F4E79" },
  { name: "internalKept", column: "internalKept", color: "#9DC3E6" },
  { name: "externalYear", column: "external", color: "#843C0C" },
  { name: "externalKept", column: "externalKept", color: "#F4B183" },
] as const;

/** Internal and external cost of contacts by channel, a column of the table by channel. */
export function costsOf(positions: ForecastPositions, contacts: Formula): [Formula, Formula] {
  const { all } = channelCells(positions);
  return [
    fx`SUMPRODUCT(${all("cost")},${contacts})`,
    fx`SUMPRODUCT(${all("minutes")},${contacts})/60*${figureCell("hourlyValue", 1)}`,
  ];
}

/** Yearly costs that come less those that go, or only those that go (below 0), in a year from now. */
export function yearlyCost(
  positions: ForecastPositions,
  year: Formula,
  which: "both" | "going" = "both",
): Formula {
  const { all } = channelCells(positions);
  const open = fx`(${all("closedFrom")}>${year})`;
  const last = fx`(${year}>=${figureCell("horizon", 1)})`;
  const emptied = fx`${last}*${all("counted")}*${all("empty")}`;
  const goes = fx`(1-${all("coming")})*${all("exists")}*(1-${open}*(1-${emptied}))`;
  const comes = which === "both" ? fx`${all("coming")}*${open}` : fx`0`;
  return fx`SUMPRODUCT(${all("yearlyCost")}*(${comes}-${goes}))`;
}

/** Address of a column's cells in a table that begins at the left. */
const columnAt = (keys: readonly string[], key: string): string => columnName(keys.indexOf(key));

/** The label of the first year whose accumulated saving has paid for the costs. */
export function paybackYear(run: RunContext, positions: ForecastPositions): Formula {
  const { years, horizon } = positions;
  const column = (column: number): Formula =>
    absoluteAddress(area(years, column, horizon + 1, 1)) as Formula;
  const labels = column(YEAR_KEYS.indexOf("year"));
  const paid = column(channelCells(positions).hiddenColumn);
  const never = { text: word(run, FIGURE_TEXTS.notPaid) };
  return fx`IFERROR(INDEX(${labels},MATCH(1,${paid},0)),${never})`;
}

const yearLabel =
  (run: RunContext) =>
  (year: number): string =>
    word(run, TABLE_TEXTS.yearNumber, { year, calendar: yearOf(run.result.model.today) + year });

/** The cells of a table's row, and of those from its first year to the row's. */
function rowCells<K extends string>(keys: readonly K[], body: number) {
  const row = body + 1;
  const own = (key: K): Formula => `$${columnAt(keys, key)}${row}` as Formula;
  const first = (key: K): Formula => `$${columnAt(keys, key)}$${row}` as Formula;
  return { own, until: (key: K): Formula => fx`${first(key)}:${own(key)}` };
}

/** Contacts by channel in the row's year, and if they were used as now. */
function contactsOf(positions: ForecastPositions, number: Formula) {
  const { all } = channelCells(positions);
  const { horizon } = positions;
  return {
    contacts: fx`INDEX(${all(yearKey(0), yearKey(horizon))},0,${number})`,
    kept: fx`INDEX(${all("kept 0", `kept ${horizon}`)},0,${number})`,
  };
}

function savingFormulas(
  positions: ForecastPositions,
): Readonly<Record<Exclude<YearKey, "year">, Formula>> {
  const { all } = channelCells(positions);
  const { own, until } = rowCells(YEAR_KEYS, positions.years);
  const number = fx`ROWS(${until("year")})`;
  const { contacts, kept } = contactsOf(positions, number);
  const [, time] = costsOf(positions, contacts);
  const [, timeKept] = costsOf(positions, kept);
  const introduced = fx`SUMPRODUCT(${all("introductionCost")}*${all("introduced")})`;
  return {
    volume: fx`SUM(${contacts})`,
    yearSaving: fx`SUMPRODUCT(${all("saved")}*(${kept}-${contacts}))`,
    yearIntroduction: fx`IF(${number}=2,${introduced},0)`,
    yearly: fx`IF(${number}=1,0,${yearlyCost(positions, fx`(${number}-1)`)})`,
    net: fx`${own("yearSaving")}-${own("yearIntroduction")}-${own("yearly")}`,
    netSum: fx`SUM(${until("net")})`,
    timeSaved: fx`${timeKept}-${time}`,
  };
}

function costFormulas(
  positions: ForecastPositions,
): Readonly<Record<Exclude<CostKey, "costYear">, Formula>> {
  const { until } = rowCells(COST_KEYS, positions.costYears);
  const { contacts, kept } = contactsOf(positions, fx`ROWS(${until("costYear")})`);
  const [internal, external] = costsOf(positions, contacts);
  const [internalKept, externalKept] = costsOf(positions, kept);
  return { internal, internalKept, external, externalKept };
}

/** The columns of a table by year: the year's label, then formulas. */
const columnsOf = <K extends string>(
  run: RunContext,
  [first, ...others]: readonly [K, ...K[]],
  headerOf: (key: K) => string,
  formulaOf: (key: K) => Formula,
): readonly TitledColumn<number>[] => [
  {
    key: first,
    header: headerOf(first),
    width: LABEL_WIDTH,
    style: "figure-label",
    value: yearLabel(run),
  },
  ...others.map((key): TitledColumn<number> => ({
    key,
    header: headerOf(key),
    width: figureWidth(run),
    style: key === "volume" ? "integer" : "money-whole",
    formula: formulaOf(key),
  })),
];

/** What is saved year by year. */
export function yearTable(run: RunContext, positions: ForecastPositions): TablePart {
  const formulas = savingFormulas(positions);
  return plainTable(
    columnsOf(
      run,
      YEAR_KEYS,
      (key) => word(run, TABLE_TEXTS[key]),
      (key) => formulas[key as Exclude<YearKey, "year">],
    ),
    yearsOf(positions),
    {
      heading: { text: word(run, TABLE_TEXTS.years), columns: YEAR_KEYS.length },
      headerHeight: HEADER_HEIGHT,
    },
  );
}

/** Hidden, to the right of that table: 1 in years to the horizon in which what is saved has paid for the costs. */
export function paidColumn(positions: ForecastPositions): TablePart {
  const { own, until } = rowCells(YEAR_KEYS, positions.years);
  const number = fx`ROWS(${until("year")})`;
  const within = fx`AND(${number}>1,${number}-1<=${figureCell("horizon", 1)})`;
  const paid = fx`AND(${own("yearSaving")}>${LEAST_SAVING},${own("netSum")}+${LEAST_SAVING}>0)`;
  const formula = fx`IF(AND(${within},${paid}),1,0)`;
  return plainTable(
    [{ key: "paid", header: "paid", width: 9, hidden: true, style: "formula", formula }],
    yearsOf(positions),
    { headerHeight: HEADER_HEIGHT },
  );
}

const COST_HEADERS: Readonly<Record<CostKey, keyof typeof TABLE_TEXTS>> = {
  costYear: "costYear",
  internal: "internalYear",
  internalKept: "internalKept",
  external: "externalYear",
  externalKept: "externalKept",
};

/** What contacts cost year by year. */
export function costTable(run: RunContext, positions: ForecastPositions): TablePart {
  const formulas = costFormulas(positions);
  return plainTable(
    columnsOf(
      run,
      COST_KEYS,
      (key) => word(run, TABLE_TEXTS[COST_HEADERS[key]]),
      (key) => formulas[key as Exclude<CostKey, "costYear">],
    ),
    yearsOf(positions),
    {
      heading: { text: word(run, TABLE_TEXTS.costYears), columns: COST_KEYS.length },
      headerHeight: HEADER_HEIGHT,
    },
  );
}

export function yearChart(run: RunContext, { costYears, horizon }: ForecastPositions): SectionPart {
  const t = (key: keyof typeof TABLE_TEXTS): string => word(run, TABLE_TEXTS[key]);
  const cells = (key: CostKey) => ({
    sheet: sheetName(run, "businessCase"),
    area: area(costYears, COST_KEYS.indexOf(key), horizon + 1, 1),
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
      // Columns are compared by their length.
      valueAxis: { minimum: 0 },
      series: SERIES.map(({ name, column, color }) => ({
        name: t(name),
        values: cells(column),
        across: cells("costYear"),
        color,
      })),
    },
    { rows: 19, columns: 3 },
  );
}
