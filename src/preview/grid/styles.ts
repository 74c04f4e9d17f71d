/** Cell styles in the grid's form. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IPaddingData,
  type IStyleData,
} from "@univerjs/core";
import { hasNarrowFont } from "../fonts";
import type { ConditionalStyle } from "../../xlsx/content";
import type { BorderLine, CellStyle, Edge } from "../../xlsx/styles/cell-style";

/** Excel's default font, and its substitutes. */
const DEFAULT_FONT = "Calibri";
const STAND_INS = "Carlito, Arial, sans-serif";
const DEFAULT_SIZE = 11;
/** Relative size of a substitute whose words are as wide as Calibri's. */
const STAND_IN_SIZE = 10 / 11;
/** Width of one step of indentation in pixels. */
const INDENT = 9;
/** Padding between text and edge in pixels. */
const EDGE = 2;

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<NonNullable<CellStyle["vertical"]>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
};

const LINES: Readonly<Record<BorderLine["style"], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  hair: BorderStyleTypes.HAIR,
  double: BorderStyleTypes.DOUBLE,
};

const EDGES: Readonly<Record<Edge, "t" | "b" | "l" | "r">> = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
};

let scale: number | null = null;

/** Font sizes as drawn: where Calibri is missing, the wider substitute is a little smaller. */
function drawnSize(size: number): number {
  scale ??= hasNarrowFont() ? 1 : STAND_IN_SIZE;
  return Math.round(size * scale);
}

/** The default style of cells. */
export const defaultStyle = (): IStyleData => ({
  ff: `${DEFAULT_FONT}, ${STAND_INS}`,
  fs: drawnSize(DEFAULT_SIZE),
  vt: VerticalAlign.BOTTOM,
});

function borders(lines: Readonly<Partial<Record<Edge, BorderLine>>>): IBorderData {
  const drawn: IBorderData = {};
  for (const [edge, line] of Object.entries(lines) as [Edge, BorderLine][]) {
    drawn[EDGES[edge]] = { s: LINES[line.style], cl: { rgb: line.color } };
  }
  return drawn;
}

/**
 * Excel's text angle: up to 90 counter-clockwise, from 91 to 180 clockwise, 255 stacks the letters.
 * The grid's angles are clockwise.
 */
function turned(rotation: number): NonNullable<IStyleData["tr"]> {
  if (rotation === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation > 90 ? rotation - 90 : -rotation };
}

/** Padding between a text and the edges of its cell, in pixels, including its indent. */
function paddingOf(horizontal: CellStyle["horizontal"], indent: number): IPaddingData {
  const stepped = EDGE + indent * INDENT;
  return horizontal === "Right"
    ? { t: EDGE, b: 1, l: EDGE, r: stepped }
    : { t: EDGE, b: 1, l: stepped, r: EDGE };
}

/** A cell's own style. */
export function styleOf(style: CellStyle): IStyleData {
  const { horizontal, rotation, indent } = style;
  const isTurned = rotation !== undefined && rotation !== 0;
  // The grid draws turned text in the middle whatever it is told, and its filter button where the text is to be.
  const vertical = isTurned ? "Bottom" : style.vertical;
  return {
    ...defaultStyle(),
    ...(style.fontName !== undefined && { ff: `${style.fontName}, ${STAND_INS}` }),
    ...(style.fontSize !== undefined && { fs: drawnSize(style.fontSize) }),
    ...(style.bold === true && { bl: BooleanNumber.TRUE }),
    ...(style.italic === true && { it: BooleanNumber.TRUE }),
    ...(style.underline === true && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strikethrough === true && { st: { s: BooleanNumber.TRUE } }),
    ...(style.fontColor !== undefined && { cl: { rgb: style.fontColor } }),
    ...(style.fillColor !== undefined && { bg: { rgb: style.fillColor } }),
    ...(style.numberFormat !== undefined && { n: { pattern: style.numberFormat } }),
    ...(horizontal !== undefined && { ht: HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { vt: VERTICAL[vertical] }),
    ...(style.wrap === true && { tb: WrapStrategy.WRAP }),
    ...(isTurned && { tr: turned(rotation) }),
    pd: paddingOf(horizontal, indent ?? 0),
    ...(style.borders !== undefined && { bd: borders(style.borders) }),
  };
}

/**
 * A style with a conditional format over it.
 * @param edges borders of the cell itself, which stay where the format sets none
 */
export function withConditional(
  style: IStyleData,
  over: ConditionalStyle,
  edges?: IStyleData["bd"],
): IStyleData {
  const flag = (set: boolean): BooleanNumber => (set ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...style,
    ...(over.bold !== undefined && { bl: flag(over.bold) }),
    ...(over.italic !== undefined && { it: flag(over.italic) }),
    ...(over.fontColor !== undefined && { cl: { rgb: over.fontColor } }),
    ...(over.fillColor !== undefined && { bg: { rgb: over.fillColor } }),
    ...(over.borders !== undefined && { bd: { ...edges, ...style.bd, ...borders(over.borders) } }),
  };
}
