/** Cell styles in Excel's terms: font, fill, number format, alignment. They are named in the workbook, so that a planner can restyle all cells of one. */
import type { CellStyleName } from "../../workbook/layout/plan";

/** What a style sets; absent members leave the cell unchanged. */
export interface StyleFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Steps in from the edge, so that text does not touch a number before it. */
  readonly indent?: number;
  readonly rotation?: number;
  readonly topLine?: string;
  readonly bottomLine?: string;
}

const HEADER: StyleFormat = {
  bold: true,
  color: "#FFFFFF",
  fill: "#1F3864",
  wrap: true,
  // Above the filter buttons of Excel.
  vertical: "Top",
  horizontal: "Left",
};
const TEXT: StyleFormat = { numberFormat: "@", vertical: "Top", horizontal: "Left", indent: 1 };
const SECTION: StyleFormat = { bold: true, color: "#1F3864", fill: "#DCE6F1", vertical: "Top" };
const WHOLE = "#,##0";
/** As General, but Excel does not give the cell the format of what its formula refers to, such as Text. */
const SHOWN_AS_IT_IS = "General;-General;General;@";

export const FORMATS: Readonly<Record<CellStyleName, StyleFormat>> = {
  title: { bold: true, size: 16, color: "#1F3864" },
  purpose: { italic: true, color: "#595959" },
  stamp: { color: "#595959" },
  header: HEADER,
  "number-header": { ...HEADER, horizontal: "Right" },
  "text-header": { ...HEADER, indent: 1 },
  "channel-header": { ...HEADER, horizontal: "Center" },
  "rotated-header": { ...HEADER, rotation: 90, vertical: "Center", horizontal: "Center" },
  "channel-group": { bold: true, color: "#1F3864" },
  "channel-id": { numberFormat: "@", size: 8, color: "#7F7F7F", horizontal: "Center" },
  "row-id": { ...TEXT, indent: 0, size: 9, color: "#7F7F7F" },
  "row-label": { ...TEXT, indent: 0, wrap: true },
  text: TEXT,
  "long-text": { ...TEXT, wrap: true },
  formula: {},
  "formula-id": { vertical: "Top", size: 9, color: "#7F7F7F" },
  "formula-label": { vertical: "Top", wrap: true },
  "formula-text": { vertical: "Top", wrap: true },
  answer: { bold: true, color: "#0B3D0E", wrap: true, vertical: "Top" },
  integer: { numberFormat: WHOLE, horizontal: "Right", vertical: "Top" },
  level: { numberFormat: SHOWN_AS_IT_IS, horizontal: "Center", vertical: "Top" },
  decimal: { numberFormat: SHOWN_AS_IT_IS, horizontal: "Right", vertical: "Top" },
  money: { numberFormat: "#,##0.00", horizontal: "Right", vertical: "Top" },
  "money-whole": { numberFormat: WHOLE, horizontal: "Right", vertical: "Top" },
  percent: { numberFormat: "0.0%", horizontal: "Right", vertical: "Top" },
  "percent-one": { numberFormat: "0.0%", horizontal: "Right", vertical: "Top" },
  year: { numberFormat: "0", horizontal: "Center", vertical: "Top" },
  date: { numberFormat: "yyyy-mm-dd", horizontal: "Center", vertical: "Top" },
  setting: { horizontal: "Right", vertical: "Top" },
  class: { numberFormat: "@", horizontal: "Center", vertical: "Center" },
  score: { numberFormat: "0.0", horizontal: "Right", vertical: "Top" },
  share: { numberFormat: "0.00", horizontal: "Right", vertical: "Top" },
  figure: { numberFormat: WHOLE, bold: true, horizontal: "Right" },
  "figure-label": { vertical: "Top" },
  section: SECTION,
  "section-number": { ...SECTION, horizontal: "Right" },
  link: { color: "#0563C1", underline: true, vertical: "Top" },
  paragraph: { numberFormat: "@", wrap: true, vertical: "Top", horizontal: "Left" },
  heading: { bold: true, size: 13, color: "#1F3864" },
  lead: { size: 13, color: "#242424", fill: "#EEF6F0", vertical: "Center" },
  alert: { bold: true, color: "#8A1C1C" },
  "big-figure": {
    numberFormat: WHOLE,
    bold: true,
    size: 18,
    color: "#1F3864",
    horizontal: "Left",
    topLine: "#1F3864",
  },
  "figure-note": { color: "#595959", horizontal: "Left" },
  "key-self": { color: "#0B6A3A" },
  "key-written": { color: "#2E75B6" },
  "key-person": { color: "#9C5315" },
  "free-text": {
    numberFormat: "@",
    wrap: true,
    vertical: "Top",
    horizontal: "Left",
    fill: "#FFF9E5",
    bottomLine: "#BF9000",
  },
  lined: { bottomLine: "#D9D9D9" },
  total: { bold: true, topLine: "#1F3864" },
};

/** What cells of several styles look like: a later style overrides what an earlier one sets. */
export const combinedFormat = (styles: readonly CellStyleName[]): StyleFormat =>
  Object.assign(
    { numberFormat: SHOWN_AS_IT_IS },
    ...styles.map((style) => FORMATS[style]),
  ) as StyleFormat;

const sameFormat = (one: StyleFormat, other: StyleFormat): boolean => {
  const members = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof StyleFormat>;
  return [...members].every((member) => one[member] === other[member]);
};

/** The styles without those that change nothing: overridden by later ones, or given before. */
export function effectiveStyles(styles: readonly CellStyleName[]): readonly CellStyleName[] {
  const whole = combinedFormat(styles);
  return styles.reduceRight<readonly CellStyleName[]>((kept, _, index) => {
    const without = [...styles.slice(0, index), ...kept];
    const isNeeded = !sameFormat(combinedFormat(without), whole) || without.length === 0;
    return isNeeded ? [styles[index] ?? "text", ...kept] : kept;
  }, []);
}

/** Begins the names of the add-in's styles in Excel's gallery. */
const PREFIX = "Channel Matrix";

/** The name of the cell style for cells that have these styles, in order: `Channel Matrix text, lined`. */
export const cellStyleName = (styles: readonly CellStyleName[]): string =>
  `${PREFIX} ${styles.join(", ")}`;

/**
 * Defines a cell style in the workbook's gallery, where the planner can change it.
 * @param exists it is there, perhaps in part
 */
export function defineCellStyle(
  workbook: Excel.Workbook,
  styles: readonly CellStyleName[],
  exists: boolean,
): void {
  const name = cellStyleName(styles);
  if (!exists) workbook.styles.add(name);
  const style = workbook.styles.getItem(name);
  const wanted = combinedFormat(styles);
  if (wanted.numberFormat !== undefined) style.numberFormat = wanted.numberFormat;
  if (wanted.bold !== undefined) style.font.bold = wanted.bold;
  if (wanted.italic !== undefined) style.font.italic = wanted.italic;
  if (wanted.underline === true) style.font.underline = "Single";
  if (wanted.size !== undefined) style.font.size = wanted.size;
  if (wanted.color !== undefined) style.font.color = wanted.color;
  if (wanted.fill !== undefined) style.fill.color = wanted.fill;
  if (wanted.horizontal !== undefined) style.horizontalAlignment = wanted.horizontal;
  if (wanted.vertical !== undefined) style.verticalAlignment = wanted.vertical;
  if (wanted.indent !== undefined) style.indentLevel = wanted.indent;
  if (wanted.wrap !== undefined) style.wrapText = wanted.wrap;
  if (wanted.rotation !== undefined) style.textOrientation = wanted.rotation;
  if (wanted.topLine !== undefined) line(style, "EdgeTop", wanted.topLine);
  if (wanted.bottomLine !== undefined) line(style, "EdgeBottom", wanted.bottomLine);
}

function line(style: Excel.Style, edge: "EdgeTop" | "EdgeBottom", color: string): void {
  const border = style.borders.getItem(edge);
  border.style = "Continuous";
  border.color = color;
}
