/** The axes of a chart (ECMA-376 part 1, 21.2.2.25 and 21.2.2.226). */
import type { ChartAxisContent } from "./chart-content";
import { encodeAttribute } from "../package/escapes";
import {
  attributeOf,
  childOf,
  descendantsOf,
  flagOf,
  numberOf,
  type XmlElement,
} from "../package/xml";

/** An axis as it is written. */
export interface Axis {
  readonly id: number;
  readonly other: number;
  readonly position: "l" | "b";
  /** The element of its title, or nothing. */
  readonly title: string;
  readonly content: ChartAxisContent | undefined;
  /** Of the cells that its numbers come from. */
  readonly numberFormat: string;
  /** Where on the other axis it crosses. */
  readonly crossing: number | undefined;
}

function common({ id, position, content = {} }: Axis): string {
  const bound = (name: "max" | "min", value: number | undefined): string =>
    value === undefined ? "" : `<c:${name} val="${value}"/>`;
  const orientation = content.reversed === true ? "maxMin" : "minMax";
  return `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/>${bound("max", content.maximum)}${bound("min", content.minimum)}</c:scaling><c:delete val="${content.hidden === true ? 1 : 0}"/><c:axPos val="${position}"/>`;
}

const crossing = ({ other, crossing: at }: Axis): string =>
  `<c:crossAx val="${other}"/>${at === undefined ? '<c:crosses val="autoZero"/>' : `<c:crossesAt val="${at}"/>`}`;

const ticks = ({ content, numberFormat }: Axis, usual: "nextTo" | "low"): string =>
  `<c:numFmt formatCode="${encodeAttribute(numberFormat)}" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${content?.unlabelled === true ? "none" : usual}"/>${font(content?.size)}`;

/** Sizes in files are in hundredths of a point. */
const SIZE_UNITS = 100;

const font = (size: number | undefined): string =>
  size === undefined
    ? ""
    : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * SIZE_UNITS)}"/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

/** An axis of numbers. */
export function valueAxis(axis: Axis, between: string): string {
  const lines =
    axis.content?.withoutGridlines === true
      ? ""
      : '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return `<c:valAx>${common(axis)}${lines}${axis.title}${ticks(axis, "nextTo")}${crossing(axis)}<c:crossBetween val="${between}"/></c:valAx>`;
}

/** An axis of names. */
export const categoryAxis = (axis: Axis): string =>
  `<c:catAx>${common(axis)}${axis.title}${ticks(axis, "low")}${crossing(axis)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

/**
 * What an axis has of its own; undefined where it is the usual one.
 * @param other the axis that crosses it
 */
export function readAxis(
  axis: XmlElement | undefined,
  other: XmlElement | undefined,
): ChartAxisContent | undefined {
  if (axis === undefined) return undefined;
  const scaling = childOf(axis, "scaling");
  const content: ChartAxisContent = {};
  const minimum = numberOf(childOf(scaling, "min"), "val");
  const maximum = numberOf(childOf(scaling, "max"), "val");
  const crossesAt = numberOf(childOf(other, "crossesAt"), "val");
  if (minimum !== undefined) content.minimum = minimum;
  if (maximum !== undefined) content.maximum = maximum;
  if (crossesAt !== undefined) content.crossesAt = crossesAt;
  if (attributeOf(childOf(scaling, "orientation"), "val") === "maxMin") content.reversed = true;
  if (flagOf(childOf(axis, "delete"), "val")) content.hidden = true;
  if (attributeOf(childOf(axis, "tickLblPos"), "val") === "none") content.unlabelled = true;
  const properties = childOf(axis, "txPr");
  const size = properties === undefined ? undefined : descendantsOf(properties, "defRPr")[0];
  const points = numberOf(size, "sz");
  if (points !== undefined) content.size = points / SIZE_UNITS;
  const isValue = axis.name.endsWith("valAx");
  if (isValue && childOf(axis, "majorGridlines") === undefined) content.withoutGridlines = true;
  return Object.keys(content).length > 0 ? content : undefined;
}
