/** The charts of the sheet `summary`, each with a line that says where its figures are, and the table of the last one. */
import { area } from "../../a1/address";
import { CELL_CLASSES, type CellClass } from "../../domain/model/model";
import { captionedChart } from "../../workbook/layout/figures";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { columnIndex, lines, plainTable, type PartBeside } from "../../workbook/layout/parts";
import type { ChartPlan } from "../../workbook/layout/plan";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { byChannel } from "../by-channel/table";
import {
  channelCells,
  forecastPositions,
  isWhole,
  type ForecastPositions,
} from "../business-case/table";
import {
  servicesByFrequencyComplexity,
  type FrequencyComplexityGroup,
} from "../scores/frequency-complexity";
import { SUMMARY_CHART_TEXTS } from "./chart-texts";
import { SUMMARY_TEXTS } from "./texts";

/** The class's colours, deepened where two that are side by side would be alike in greyscale. */
const CLASS_COLORS: Readonly<Record<CellClass, string>> = {
  primary: "#1B5E20",
  complement: "#7CC47F",
  discouraged: "#FFE5B4",
  forbidden: "#8E1B1B",
  "not-applicable": "#BFBFBF",
  open: "#F2F2F2",
};
const NOW_COLOR = "#9DC3E6";
const WANTED_COLOR = "#1F4E79";
const BUBBLE_COLOR = "#2E75B6";

/** Two charts above, one and its table below, to the right of the key figures. */
const UPPER = { rows: 25, columns: 6 };
const LOWER = { rows: 18, columns: 6 };
const TOP = TABLE_HEADER_ROW;
const BELOW = TOP + UPPER.rows + 2;
const LEFT = 3;
const RIGHT = LEFT + UPPER.columns + 1;
/** The columns under the charts, and the width of each. */
export const CHART_COLUMNS = Array.from(
  { length: RIGHT + UPPER.columns - LEFT },
  (_, index) => LEFT + index,
);
export const CHART_COLUMN_WIDTH = 11.5;

type Chart = Omit<ChartPlan, "area">;
type Key = keyof typeof SUMMARY_CHART_TEXTS;
type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

function classesChart(run: RunContext, t: Translate): Chart {
  const sheet = sheetName(run, "byChannel");
  const cells = (key: CellClass | "channel") => ({
    sheet,
    area: area(
      TABLE_HEADER_ROW + 1,
      columnIndex(byChannel, key),
      run.result.model.channels.length,
      1,
    ),
  });
  return {
    name: "classesByChannel",
    type: "BarStacked",
    title: t("classes"),
    categoryTitle: t("channel"),
    valueTitle: t("services"),
    altText: t("classesAlt", { sheet }),
    series: CELL_CLASSES.map((cellClass) => ({
      name: word(run, SUMMARY_TEXTS[cellClass]),
      values: cells(cellClass),
      across: cells("channel"),
      color: CLASS_COLORS[cellClass],
    })),
  };
}

function volumesChart(sheet: string, positions: ForecastPositions, t: Translate): Chart {
  const cells = (key: "channel" | "nowCompared" | "decidedCompared") => ({
    sheet,
    area: channelCells(positions).area(key),
  });
  const across = cells("channel");
  return {
    name: "volumeByChannel",
    type: "BarClustered",
    title: t("volumes"),
    categoryTitle: t("channel"),
    valueTitle: t("contacts"),
    altText: t("volumesAlt", { sheet }),
    series: [
      { name: t("now"), values: cells("nowCompared"), across, color: NOW_COLOR },
      { name: t("wanted"), values: cells("decidedCompared"), across, color: WANTED_COLOR },
    ],
  };
}

/** The bubble chart over the first rows of its table, which have a volume. */
function bubbleChart(sheet: string, rows: number, t: Translate): Chart {
  const cells = (index: number) => ({ sheet, area: area(BELOW + 2, RIGHT + index, rows, 1) });
  return {
    name: "frequencyComplexity",
    type: "Bubble",
    title: t("frequencyComplexity"),
    categoryTitle: t("frequency"),
    valueTitle: t("complexity"),
    altText: t("frequencyComplexityAlt"),
    series: [
      {
        name: t("services"),
        across: cells(0),
        values: cells(1),
        sizes: cells(3),
        color: BUBBLE_COLOR,
      },
    ],
  };
}

/** The table of the bubble chart. */
const groupsTable = (run: RunContext, groups: readonly FrequencyComplexityGroup[], t: Translate) =>
  plainTable<FrequencyComplexityGroup>(
    (
      [
        ["frequency", "level", t("frequency")],
        ["complexity", "level", t("complexity")],
        ["services", "integer", word(run, SUMMARY_TEXTS.services)],
        ["volume", "integer", t("volume")],
      ] as const
    ).map(([key, style, header]) => ({
      key,
      header,
      width: CHART_COLUMN_WIDTH,
      style,
      value: (group) => group[key] ?? t("unknownVolume"),
    })),
    groups,
    { heading: { text: t("frequencyComplexityTable"), columns: 4 }, headerHeight: null },
  );

/** Charts with their captions, and the table of frequency and complexity with notes. */
export function summaryCharts(run: RunContext): readonly PartBeside[] {
  const { model, now } = run.result;
  const { services } = model;
  const t: Translate = (key, values) => word(run, SUMMARY_CHART_TEXTS[key], values);
  const compared = forecastPositions(model, now);
  const businessCase = sheetName(run, "businessCase");
  const { groups, assumed, withoutVolume } = servicesByFrequencyComplexity(model);
  const withVolume = groups.filter(({ volume }) => (volume ?? 0) > 0).length;
  const volumesCaption = (): string =>
    t("volumesCaption", {
      services: services.filter((_, row) => isWhole(now, row)).length,
      total: services.length,
      sheet: businessCase,
    });
  const notes = [
    ...(assumed > 0 ? [t("assumedFrequencyComplexity", { count: assumed })] : []),
    ...(withoutVolume > 0 ? [t("unknownVolumes", { count: withoutVolume })] : []),
  ];
  return [
    {
      row: TOP,
      column: LEFT,
      part: captionedChart(
        t("classesCaption", { sheet: sheetName(run, "byChannel") }),
        classesChart(run, t),
        UPPER,
      ),
    },
    {
      row: TOP,
      column: RIGHT,
      part:
        compared === null
          ? captionedChart(t("noVolumes"), null, UPPER)
          : captionedChart(volumesCaption(), volumesChart(businessCase, compared, t), UPPER),
    },
    {
      row: BELOW,
      column: LEFT,
      part:
        withVolume === 0
          ? captionedChart(t("noFrequencyComplexity"), null, LOWER)
          : captionedChart(
              t("frequencyComplexityCaption"),
              bubbleChart(sheetName(run, "summary"), withVolume, t),
              LOWER,
            ),
    },
    { row: BELOW, column: RIGHT, part: groupsTable(run, groups, t) },
    { row: BELOW + 2 + Math.max(groups.length, 1), column: RIGHT, part: lines(notes) },
  ];
}
