/** A chart of the workbook as the chart library draws it, as near to Excel's as it can. */
import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { CellValue, ChartContent, ChartSeriesContent } from "../../xlsx/content";
import type { ChartAxisContent } from "../../xlsx/charts/chart-content";
import type { ReadableBook } from "../../host/engine/readable-book";
import { isError } from "../../host/engine/value";

/** Excel's own colours for series that have none. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const TEXT = "#595959";
const GRID = "#D9D9D9";
/** Radius of the largest bubble as a part of the chart's shorter side. */
const LARGEST_BUBBLE = 0.1;

type Values = readonly (CellValue | null)[];

/** Values of what a series refers to, row by row; none where it is no plain reference. */
function cellsOf(book: ReadableBook, formula: string | undefined): Values {
  const position = formula?.startsWith("=") ? book.locate(formula, null) : null;
  if (!position) return [];
  const { sheet, area } = position;
  const values: (CellValue | null)[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      values.push(book.engine.read(sheet.id, row, column)?.value ?? null);
    }
  }
  return values;
}

const asText = (value: CellValue | null): string =>
  value === null ? "" : isError(value) ? value.error : String(value);
const asNumber = (value: CellValue | null | undefined): number =>
  typeof value === "number" ? value : 0;

function nameOf(book: ReadableBook, { name }: ChartSeriesContent): string {
  return name.startsWith("=") ? cellsOf(book, name).map(asText).join(" ") : name;
}

type Dataset = ChartDataset<"bar" | "line" | "bubble" | "scatter" | "pie">;

function datasetOf(
  book: ReadableBook,
  chart: ChartContent,
  series: ChartSeriesContent,
  at: number,
  { side, largest }: { readonly side: number; readonly largest: number },
): Dataset {
  const isFilled = series.color !== "";
  const color = !isFilled
    ? "transparent"
    : (series.color ?? COLORS[at % COLORS.length] ?? COLORS[0]);
  const common = {
    label: nameOf(book, series),
    backgroundColor: color,
    borderColor: color,
    ...(series.labels !== undefined && { labels: series.labels }),
  };
  const values = cellsOf(book, series.values);
  if (!/^(Bubble|XYScatter)/.test(chart.type)) {
    return {
      ...common,
      data: values.map((value) => (typeof value === "number" ? value : null)),
      ...(chart.type.startsWith("Line") && { pointRadius: chart.type === "Line" ? 0 : 3 }),
    };
  }
  const across = cellsOf(book, series.xValues ?? series.categories);
  const sizes = cellsOf(book, series.bubbleSizes).map(asNumber);
  return {
    ...common,
    ...(isFilled && { backgroundColor: `${color}99` }),
    data: values.flatMap((value, index) =>
      typeof value === "number" && typeof across[index] === "number"
        ? [
            {
              x: across[index],
              y: value,
              r: Math.max(2, Math.sqrt((sizes[index] ?? 0) / largest) * side * LARGEST_BUBBLE),
            },
          ]
        : [],
    ),
  };
}

function kindOf(type: string): "bar" | "line" | "bubble" | "scatter" | "pie" {
  if (type.startsWith("Line")) return "line";
  if (type.startsWith("Bubble")) return "bubble";
  if (type.startsWith("XYScatter")) return "scatter";
  return type.startsWith("Pie") ? "pie" : "bar";
}

/** An axis with its title. In a file a hidden one has its title all the same; the library hides both. */
const axisOf = (plan: ChartAxisContent, title: string, autoSkip = true): object => ({
  ...(plan.minimum !== undefined && { min: plan.minimum }),
  ...(plan.maximum !== undefined && { max: plan.maximum }),
  title: titled(title, 13),
  ...(plan.hidden === true && { border: { display: false } }),
  ticks: {
    color: TEXT,
    font: { size: ((plan.size ?? 9) * 4) / 3 },
    autoSkip,
    display: plan.unlabelled !== true && plan.hidden !== true,
  },
});

/** Whether an axis has lines across the chart: a hidden one has none. */
const hasGrid = ({ hidden, withoutGridlines }: ChartAxisContent): boolean =>
  hidden !== true && withoutGridlines !== true;

const titled = (text: string, size: number): object => ({
  display: text !== "",
  text,
  color: TEXT,
  font: { size, weight: "normal" },
});

/** The configuration for the chart library. @param side the chart's shorter side, in points */
export function chartConfiguration(
  book: ReadableBook,
  chart: ChartContent,
  side: number,
): ChartConfiguration {
  const type = kindOf(chart.type);
  const lying = chart.type.startsWith("Bar");
  const stacked = chart.type.includes("Stacked");
  const [first] = chart.series;
  const labels = cellsOf(book, first?.categories ?? first?.xValues).map(asText);
  const sizes = chart.series.flatMap((series) => cellsOf(book, series.bubbleSizes).map(asNumber));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 1);
  const { categoryAxis = {}, valueAxis = {} } = chart;
  const pointed = type === "bubble" || type === "scatter";
  const categories = {
    stacked,
    ...axisOf(categoryAxis, chart.categoryTitle, !lying),
    grid: { color: GRID, display: pointed && hasGrid(categoryAxis) },
    // Excel draws the categories of horizontal bars from the bottom, the library from the top.
    reverse: lying !== (categoryAxis.reversed === true),
  };
  const values = {
    stacked,
    ...axisOf(valueAxis, chart.valueTitle),
    grid: { color: GRID, display: hasGrid(valueAxis) },
    ...(valueAxis.reversed === true && { reverse: true }),
    beginAtZero: type === "bar",
  };
  return {
    type,
    data: {
      ...(type !== "bubble" && type !== "scatter" && { labels }),
      datasets: chart.series.map((series, at) =>
        datasetOf(book, chart, series, at, { side, largest }),
      ),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      indexAxis: lying ? "y" : "x",
      layout: { padding: 8 },
      plugins: {
        title: titled(chart.title, 17),
        legend: {
          display: chart.legend !== "None",
          position: chart.legend === "None" ? "bottom" : legendAt(chart.legend),
          labels: { color: TEXT, boxWidth: 12, font: { size: 12 } },
        },
        tooltip: { enabled: false },
      },
      ...(type !== "pie" && {
        scales: lying ? { y: categories, x: values } : { x: categories, y: values },
      }),
    },
  };
}

const legendAt = (
  position: Exclude<ChartContent["legend"], "None">,
): "top" | "bottom" | "left" | "right" =>
  (({ Top: "top", Bottom: "bottom", Left: "left", Right: "right" }) as const)[position];
