/** Draws the texts beside the points of a chart, which the chart library does not have. */
import type { Chart, Plugin } from "chart.js";
import type { ChartLabelsContent } from "../../xlsx/charts/chart-content";

/** What a series' dataset has besides what the library knows. */
export interface Labelled {
  readonly label?: string;
  readonly labels?: ChartLabelsContent;
}

/** Between a point's edge and its text, in pixels. */
const GAP = 4;
/** Pixels a point of text takes. */
const SCALE = 4 / 3;
const INK = "#404040";

/** The text of a point; "" where it has none. */
function textOf({ label = "", labels }: Labelled, value: unknown): string {
  if (labels?.name === true) return label;
  return labels?.value === true && typeof value === "number"
    ? Math.round(value).toLocaleString(document.documentElement.lang)
    : "";
}

/** Where a text is drawn beside a point, kept inside the picture. */
function positionOf(
  chart: Chart,
  { x, y }: { readonly x: number; readonly y: number },
  position: string,
  away: number,
  width: number,
): readonly [x: number, y: number] {
  if (position === "Left" && x - away - width > 0) return [x - away - width, y];
  if (position === "Right" && x + away + width < chart.width) return [x + away, y];
  const left = Math.min(Math.max(0, x - width / 2), chart.width - width);
  if (position === "Center") return [left, y];
  return [left, position === "Bottom" ? y + away + GAP : y - away - GAP];
}

function drawLabels(chart: Chart): void {
  const { ctx, data } = chart;
  data.datasets.forEach((dataset, index) => {
    const own = dataset as Labelled;
    if (own.labels === undefined) return;
    const { position = "Right", size = 9, color = INK } = own.labels;
    ctx.save();
    ctx.font = `${size * SCALE}px sans-serif`;
    ctx.fillStyle = color;
    ctx.textBaseline = "middle";
    chart.getDatasetMeta(index).data.forEach((element, at) => {
      const text = textOf(own, dataset.data[at]);
      const away = Number(element.options["radius"] ?? 0) + GAP;
      const { width } = ctx.measureText(text);
      const side = position === "OutsideEnd" ? "Right" : position;
      ctx.fillText(text, ...positionOf(chart, element, side, away, width));
    });
    ctx.restore();
  });
}

export const chartLabels: Plugin = {
  id: "labels",
  afterDatasetsDraw: (chart) => {
    drawLabels(chart);
  },
};
