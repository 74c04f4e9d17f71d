/** The charts of the sheet `summary`, each with a line that says where its figures stand. */
import { CELL_CLASSES, type CellClass } from "../../domain/model/model";
import { fill, type Language } from "../../locale/language";
import { SUMMARY_TEXTS } from "./texts";
import { SUMMARY_CHART_TEXTS } from "./chart-texts";
import { columnIndex } from "../../workbook/parts";
import { area, type Area } from "../../a1/address";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import { byChannel } from "../by-channel/table";
import { CHANNEL_COLUMN, DECIDED_COLUMN, NOW_COLUMN } from "../business-case/channels";
import type { ForecastPositions } from "../business-case/channels";
import { text, type Content } from "../../workbook/cell";
import type { ServicesByFrequencyComplexity } from "../scores/frequency-complexity";
import type { OutputContents } from "../../workbook/output";
import type { ChartPlan } from "../../workbook/plan";

/** The class's colours, deepened where two that stand side by side would be alike in greyscale. */
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
const DEMAND_COLOR = "#2E75B6";

/** Two charts above, one and its table below, to the right of the key figures. */
const LEFT = 3;
const CHART_COLUMNS = 6;
const RIGHT = LEFT + CHART_COLUMNS + 1;
const UPPER_ROWS = 25;
const LOWER_ROWS = 18;
export const CHARTS_RIGHT = RIGHT + CHART_COLUMNS;
/** Width of each column under the charts. */
export const CHART_COLUMN_WIDTH = 11.5;

export interface SummaryChartsRequest {
  readonly language: Language;
  readonly firstRow: number;
  readonly name: string;
  readonly channels: number;
  readonly services: number;
  readonly servicesWithNow: number;
  readonly byChannelName: string;
  readonly businessCaseName: string;
  /** Where the compared volumes stand; null: there are none. */
  readonly compared: ForecastPositions | null;
  readonly frequencyComplexity: ServicesByFrequencyComplexity;
}

type Word = (
  key: keyof typeof SUMMARY_CHART_TEXTS,
  values?: Readonly<Record<string, string | number>>,
) => string;

function classesChart(request: SummaryChartsRequest, word: Word, place: Area): ChartPlan {
  const { byChannelName: sheet, channels, language } = request;
  const cells = (column: number) => ({
    sheet,
    area: area(TABLE_HEADER_ROW + 1, column, channels, 1),
  });
  return {
    name: "classesByChannel",
    type: "BarStacked",
    title: word("classes"),
    categoryTitle: word("channel"),
    valueTitle: word("services"),
    altText: word("classesAlt", { sheet }),
    area: place,
    series: CELL_CLASSES.map((cellClass) => ({
      name: SUMMARY_TEXTS[cellClass][language],
      values: cells(columnIndex(byChannel, cellClass)),
      across: cells(columnIndex(byChannel, "channel")),
      color: CLASS_COLORS[cellClass],
    })),
  };
}

function volumesChart(
  { businessCaseName: sheet }: SummaryChartsRequest,
  { channels, count }: ForecastPositions,
  word: Word,
  place: Area,
): ChartPlan {
  const cells = (column: number) => ({ sheet, area: area(channels, column, count, 1) });
  const across = cells(CHANNEL_COLUMN);
  return {
    name: "volumeByChannel",
    type: "BarClustered",
    title: word("volumes"),
    categoryTitle: word("channel"),
    valueTitle: word("contacts"),
    altText: word("volumesAlt", { sheet }),
    area: place,
    series: [
      { name: word("now"), values: cells(NOW_COLUMN), across, color: NOW_COLOR },
      { name: word("wanted"), values: cells(DECIDED_COLUMN), across, color: WANTED_COLOR },
    ],
  };
}

/** The bubble chart over the rows of the table that have a volume. */
function frequencyComplexityChart(
  { name: sheet }: SummaryChartsRequest,
  word: Word,
  place: Area,
  firstRow: number,
  rows: number,
): ChartPlan {
  const cells = (index: number) => ({ sheet, area: area(firstRow, RIGHT + index, rows, 1) });
  return {
    name: "frequencyComplexity",
    type: "Bubble",
    title: word("frequencyComplexity"),
    categoryTitle: word("frequency"),
    valueTitle: word("complexity"),
    altText: word("frequencyComplexityAlt"),
    area: place,
    series: [
      {
        name: word("services"),
        across: cells(0),
        values: cells(1),
        sizes: cells(3),
        color: DEMAND_COLOR,
      },
    ],
  };
}

/** Lays out captions, charts and the table of frequency and complexity. */
export function summaryCharts(request: SummaryChartsRequest): Pick<
  OutputContents,
  "blocks" | "styles"
> & {
  readonly charts: readonly ChartPlan[];
  readonly rows: number;
} {
  const { firstRow: top, language, compared, frequencyComplexity } = request;
  const word: Word = (key, values = {}) => fill(SUMMARY_CHART_TEXTS[key][language], values);
  const below = top + UPPER_ROWS + 2;
  const place = (row: number, column: number): Area =>
    area(row + 1, column, row === top ? UPPER_ROWS : LOWER_ROWS, CHART_COLUMNS);
  const charts = [classesChart(request, word, place(top, LEFT))];
  if (compared !== null) charts.push(volumesChart(request, compared, word, place(top, RIGHT)));
  const withVolume = frequencyComplexity.groups.filter(({ volume }) => (volume ?? 0) > 0).length;
  if (withVolume > 0) {
    charts.push(frequencyComplexityChart(request, word, place(below, LEFT), below + 2, withVolume));
  }
  const captions: readonly (readonly [row: number, column: number, caption: string])[] = [
    [top, LEFT, word("classesCaption", { sheet: request.byChannelName })],
    [
      top,
      RIGHT,
      compared === null
        ? word("noVolumes")
        : word("volumesCaption", {
            services: request.servicesWithNow,
            total: request.services,
            sheet: request.businessCaseName,
          }),
    ],
    [
      below,
      LEFT,
      withVolume > 0 ? word("frequencyComplexityCaption") : word("noFrequencyComplexity"),
    ],
  ];
  const table: Content[][] = frequencyComplexity.groups.map(
    ({ frequency, complexity, services, volume }) => [
      frequency,
      complexity,
      services,
      volume ?? text(word("unknownVolume")),
    ],
  );
  const notes = [
    ...(frequencyComplexity.unknown > 0
      ? [word("unknownFrequencyComplexity", { count: frequencyComplexity.unknown })]
      : []),
    ...(frequencyComplexity.withoutVolume > 0
      ? [word("unknownVolumes", { count: frequencyComplexity.withoutVolume })]
      : []),
  ];
  const first = below + 2;
  const notesAt = first + table.length;
  return {
    blocks: [
      ...captions.map(([row, column, caption]) => ({ row, column, cells: [[text(caption)]] })),
      { row: below, column: RIGHT, cells: [[text(word("frequencyComplexityTable"))]] },
      {
        row: below + 1,
        column: RIGHT,
        cells: [
          [
            word("frequency"),
            word("complexity"),
            SUMMARY_TEXTS.services[language],
            word("volume"),
          ].map(text),
        ],
      },
      ...(table.length === 0 ? [] : [{ row: first, column: RIGHT, cells: table }]),
      ...notes.map((note, index) => ({
        row: notesAt + index,
        column: RIGHT,
        cells: [[text(note)]],
      })),
    ],
    styles: [
      ...captions.map(([row, column]) => ({
        area: area(row, column, 1, 1),
        style: "purpose" as const,
      })),
      { area: area(below, RIGHT, 1, 4), style: "section" },
      { area: area(below + 1, RIGHT, 1, 4), style: "header" },
      ...(table.length === 0
        ? []
        : [
            { area: area(first, RIGHT, table.length, 2), style: "level" as const },
            { area: area(first, RIGHT + 2, table.length, 2), style: "integer" as const },
            { area: area(first, RIGHT, table.length, 4), style: "lined" as const },
          ]),
      ...(notes.length === 0
        ? []
        : [{ area: area(notesAt, RIGHT, notes.length, 1), style: "purpose" as const }]),
    ],
    charts,
    rows: Math.max(below + LOWER_ROWS + 2, notesAt + notes.length),
  };
}
