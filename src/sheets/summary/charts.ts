/** The two pictures of the page: how often and how complex the services are, and contacts by channel now and wanted. */
import { area } from "../../a1/address";
import { text } from "../../workbook/cell";
import type { SectionPart } from "../../workbook/layout/parts";
import type { SeriesPlan } from "../../workbook/layout/chart-plan";
import { sheetName, type RunContext } from "../../workbook/run-context";
import { bubbleChart, QUIET, translated, type BubblePicture, type Chart } from "./bubble-chart";
import type { ChannelRows } from "./channel-rows";
import type { SummaryFacts } from "./facts";
import { channelArea, CHART_ROWS, LEFT_CHART, PAGE_COLUMNS, RIGHT_CHART } from "./places";

const NOW_COLOR = "#BFBFBF";
const WANTED_COLOR = "#0B6A3A";

function barsChart(run: RunContext, facts: SummaryFacts, { charted }: ChannelRows): Chart {
  const t = translated(run);
  const sheet = sheetName(run, "summary");
  const cells = (key: "channel" | "now" | "wanted") => ({
    sheet,
    area: channelArea(key, charted),
  });
  const bar = (key: "now" | "wanted", color: string): SeriesPlan => ({
    name: t(key),
    values: cells(key),
    across: cells("channel"),
    color,
    labels: {
      shows: "value",
      position: "OutsideEnd",
      size: 9,
      color: QUIET,
      numberFormat: "#,##0",
    },
  });
  return {
    name: "volumeByChannel",
    type: "BarClustered",
    title: t("bars"),
    categoryTitle: t("channel"),
    valueTitle: t("contacts"),
    altText: t("barsAlt", {
      services: facts.compared.reduce((sum, is) => sum + is, 0),
      total: facts.compared.length,
    }),
    series: [bar("now", NOW_COLOR), bar("wanted", WANTED_COLOR)],
    legend: true,
    categoryAxis: { reversed: true, size: 10 },
    valueAxis: { visible: false, gridlines: false },
  };
}

/** Both pictures, each under a line that says what it leaves out. */
export function chartsPart(
  run: RunContext,
  facts: SummaryFacts,
  channels: ChannelRows,
  picture: BubblePicture,
): SectionPart {
  const t = translated(run);
  const total = facts.compared.length;
  const services = facts.compared.reduce((sum, is) => sum + is, 0);
  const hasBars = facts.basis === "matrix" && services > 0;
  const hasBubbles = picture.services > 0;
  const leftOut = total - picture.services;
  // A picture alone has the width of both, and where there is none nothing is kept free for it.
  const height = hasBars || hasBubbles ? CHART_ROWS : 0;
  const alone = { column: 0, columns: PAGE_COLUMNS };
  return {
    kind: "section",
    rows: height + 1 + (hasBubbles ? 1 : 0),
    columns: PAGE_COLUMNS,
    at: (row, column) => {
      const position = ({ column: first, columns }: typeof LEFT_CHART) =>
        area(row + 1, column + first, height, columns);
      const left = hasBubbles
        ? leftOut > 0
          ? t("bubblesLeftOut", { count: leftOut })
          : ""
        : t("noBubbles");
      const keys = hasBubbles ? (["self", "written", "person"] as const) : [];
      return {
        blocks: [
          { row, column, cells: [[text(left)]] },
          {
            row,
            column: column + RIGHT_CHART.column,
            cells: [
              [
                text(
                  hasBars
                    ? t("barsCaption", { services, total })
                    : t(services > 0 ? "notDecided" : "noBars"),
                ),
              ],
            ],
          },
          {
            row: row + height + 1,
            column,
            cells: [keys.map((key) => text(t(key)))],
          },
        ],
        styles: [
          { area: area(row, column, 1, PAGE_COLUMNS), style: "figure-note" },
          ...keys.map((key, index) => ({
            area: area(row + height + 1, column + index, 1, 1),
            style: `key-${key}` as const,
          })),
        ],
        charts: [
          ...(hasBubbles
            ? [{ ...bubbleChart(run, picture), area: position(hasBars ? LEFT_CHART : alone) }]
            : []),
          ...(hasBars
            ? [
                {
                  ...barsChart(run, facts, channels),
                  area: position(hasBubbles ? RIGHT_CHART : alone),
                },
              ]
            : []),
        ],
      };
    },
  };
}
