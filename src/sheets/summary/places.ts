/** Where the parts of the page and the figures behind it are, by row and column from 0. */
import { absoluteAddress, area, type Area } from "../../a1/address";
import type { Formula } from "../../workbook/formula";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";

/** Columns of the page, with their widths in characters. */
export const PAGE_WIDTHS = [33, 25, 19, 15, 18, 16, 11, 26] as const;
export const PAGE_COLUMNS = PAGE_WIDTHS.length;
/** The chart to the left, and the one to the right of it. */
export const LEFT_CHART = { column: 0, columns: 3 };
export const RIGHT_CHART = { column: 3, columns: 5 };
export const CHART_ROWS = 21;
/** Characters of the sentence in a line. */
export const LINE_CHARACTERS = 134;

/** First column of the figures behind the page, and of each of their tables. */
const BEHIND = PAGE_COLUMNS + 1;
export const BEHIND_COLUMNS = {
  figures: BEHIND,
  channels: BEHIND + 3,
  bubbles: BEHIND + 8,
  groups: BEHIND + 13,
};
/** Row of the headings of these tables, and the first row of their bodies. */
export const BEHIND_HEADING = TABLE_HEADER_ROW;
export const BEHIND_TOP = BEHIND_HEADING + 2;

/** The figures behind the page, in order. */
export const FIGURES = [
  "decided",
  "adoptedServices",
  "discussFirst",
  "selfNow",
  "selfWanted",
  "low",
  "base",
  "high",
  "missed",
  "letters",
  "lettersThen",
] as const;
export type FigureKey = (typeof FIGURES)[number];

export const figureArea = (key: FigureKey): Area =>
  area(BEHIND_TOP + FIGURES.indexOf(key), BEHIND_COLUMNS.figures + 1, 1, 1);

/** The cell of a figure, for formulas. */
export const figureCell = (key: FigureKey): Formula => absoluteAddress(figureArea(key)) as Formula;

export const CHANNEL_COLUMNS = ["channel", "now", "wanted", "self"] as const;
export type ChannelColumn = (typeof CHANNEL_COLUMNS)[number];

/** Cells of the table by channel. @param count rows */
export const channelArea = (key: ChannelColumn, count: number, first = 0): Area =>
  area(
    BEHIND_TOP + first,
    BEHIND_COLUMNS.channels + CHANNEL_COLUMNS.indexOf(key),
    Math.max(count, 1),
    1,
  );
