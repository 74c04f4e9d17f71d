/** The picture of how often and how complex the services are, and the table that it draws from. */
import { area } from "../../a1/address";
import { plainTable, type TablePart } from "../../workbook/layout/parts";
import type { ChartPlan, LabelPlan, SeriesPlan } from "../../workbook/layout/chart-plan";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { bubbles, LEFT_EDGE, rightEdge, type Bubble, type Meeting } from "./bubble-places";
import { SUMMARY_CHART_TEXTS } from "./chart-texts";
import type { SummaryFacts } from "./facts";
import { BEHIND_COLUMNS, BEHIND_TOP } from "./places";
import { SUMMARY_TEXTS } from "./texts";

type Key = keyof typeof SUMMARY_CHART_TEXTS;
type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string;
/** A chart without the cells that it covers. */
export type Chart = Omit<ChartPlan, "area">;

const MEETING_COLORS: Readonly<Record<Meeting, string>> = {
  self: "#0B6A3A",
  written: "#5B9BD5",
  person: "#B5651D",
};
const UNKNOWN_COLOR = "#A6A6A6";
/** Colour of labels that are not names of services. */
export const QUIET = "#616161";
const INK = "#242424";
const MEETINGS: readonly (Meeting | null)[] = ["self", "written", "person", null];

/** The texts in the workbook's language. */
export const translated =
  (run: RunContext): Translate =>
  (key, values) =>
    word(run, SUMMARY_CHART_TEXTS[key], values);

/** A row of the table of bubbles: a corner that says what its quarter is, or a service. */
type Point = Pick<Bubble, "name" | "x" | "y" | "size"> & {
  readonly series: string | null;
  readonly meeting: Meeting | null;
  readonly label: LabelPlan | null;
  readonly corner: boolean;
};

const rightOf = (run: RunContext, found: readonly Bubble[]): number =>
  rightEdge(
    found.map(({ x }) => x),
    run.result.model.settings.frequencyBreakpoints.length,
  );

/** What the picture shows, in the order of its table. */
export interface BubblePicture {
  readonly points: readonly Point[];
  readonly services: number;
  /** Where it ends, in levels of frequency. */
  readonly right: number;
}

/** The picture's points: corners, services with names, then others by how people meet in their primary. */
export function bubblePicture(run: RunContext, facts: SummaryFacts): BubblePicture {
  const t = translated(run);
  const found = bubbles(run.result, facts.letters);
  const right = rightOf(run, found);
  const smallest = Math.max((found[0]?.size ?? 1) / 1e6, 1e-6);
  const corner = (key: Key, x: number, y: number, position: "Right" | "Left"): Point => ({
    name: t(key),
    x,
    y,
    size: smallest,
    series: t(key),
    meeting: null,
    corner: true,
    label: { shows: "name", position, size: 9, color: QUIET },
  });
  const [from, to] = [LEFT_EDGE + 0.05, right - 0.05];
  const named = found.flatMap((one): Point[] =>
    one.label === null
      ? []
      : [
          {
            ...one,
            series: one.name,
            corner: false,
            label: { shows: "name", position: one.label, size: 8, color: INK },
          },
        ],
  );
  const others = MEETINGS.flatMap((meeting) =>
    found.flatMap((one): Point[] =>
      one.label !== null || one.meeting !== meeting
        ? []
        : [{ ...one, series: null, corner: false, label: null }],
    ),
  );
  return {
    points: [
      corner("inPerson", from, 5.7, "Right"),
      corner("withHelp", to, 5.7, "Left"),
      corner("information", from, 0.4, "Right"),
      corner("selfService", to, 0.4, "Left"),
      ...others,
      ...named,
    ],
    services: found.length,
    right,
  };
}

/** The table behind the picture. */
export const bubblesTable = (run: RunContext, { points }: BubblePicture): TablePart =>
  plainTable<Point>(
    [
      {
        key: "service",
        header: word(run, SUMMARY_TEXTS.service),
        width: 30,
        style: "text",
        value: ({ name }) => name,
      },
      {
        key: "often",
        header: word(run, SUMMARY_TEXTS.often),
        width: 11,
        style: "share",
        value: ({ x }) => x,
      },
      {
        key: "complex",
        header: word(run, SUMMARY_TEXTS.complex),
        width: 13,
        style: "share",
        value: ({ y }) => y,
      },
      {
        key: "contacts",
        header: word(run, SUMMARY_TEXTS.contacts),
        width: 17,
        style: "integer",
        value: ({ size }) => size,
      },
    ],
    points,
    { heading: { text: word(run, SUMMARY_CHART_TEXTS.bubbles), columns: 4 }, headerHeight: null },
  );

/** Points that follow each other and belong to one series. */
interface Span {
  readonly first: number;
  readonly count: number;
  readonly point: Point;
}

function spansOf(points: readonly Point[]): readonly Span[] {
  const spans: Span[] = [];
  points.forEach((point, index) => {
    const last = spans.at(-1);
    const joins =
      last !== undefined &&
      point.series === null &&
      last.point.series === null &&
      last.point.meeting === point.meeting;
    if (joins) spans[spans.length - 1] = { ...last, count: last.count + 1 };
    else spans.push({ first: index, count: 1, point });
  });
  return spans;
}

/** The chart. */
export function bubbleChart(run: RunContext, { points, right }: BubblePicture): Chart {
  const t = translated(run);
  const sheet = sheetName(run, "summary");
  const series = spansOf(points).map(({ first, count, point }): SeriesPlan => {
    const cells = (index: number) => ({
      sheet,
      area: area(BEHIND_TOP + first, BEHIND_COLUMNS.bubbles + index, count, 1),
    });
    const color = point.meeting === null ? UNKNOWN_COLOR : MEETING_COLORS[point.meeting];
    return {
      name: point.series ?? t(point.meeting ?? "bubbles"),
      across: cells(1),
      values: cells(2),
      sizes: cells(3),
      color: point.corner ? null : color,
      ...(point.label !== null && { labels: point.label }),
    };
  });
  return {
    name: "frequencyComplexity",
    type: "Bubble",
    title: t("bubbles"),
    categoryTitle: t("often"),
    valueTitle: t("complex"),
    altText: t("bubblesAlt"),
    series,
    legend: false,
    categoryAxis: {
      minimum: LEFT_EDGE,
      maximum: right,
      crossesAt: (LEFT_EDGE + right) / 2,
      unlabelled: true,
      gridlines: false,
    },
    valueAxis: { minimum: 0.2, maximum: 5.9, crossesAt: 3, unlabelled: true, gridlines: false },
  };
}
