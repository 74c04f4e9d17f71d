/** Texts beside the points of a series (ECMA-376 part 1, 21.2.2.49). */
import type { ChartLabelsContent } from "./chart-content";
import { encodeAttribute } from "../package/escapes";
import {
  attributeOf,
  childOf,
  descendantsOf,
  flagOf,
  numberOf,
  type XmlElement,
} from "../package/xml";
import { LABEL_POSITIONS } from "./chart-types";

/** Sizes in files are in hundredths of a point. */
const SIZE_UNITS = 100;

/** The element, or nothing. */
export function labelsText(labels: ChartLabelsContent | undefined): string {
  if (labels === undefined) return "";
  const { value, name, position, numberFormat, size, color } = labels;
  const format =
    numberFormat === undefined
      ? ""
      : `<c:numFmt formatCode="${encodeAttribute(numberFormat)}" sourceLinked="0"/>`;
  const sized = size === undefined ? "" : ` sz="${Math.round(size * SIZE_UNITS)}"`;
  const filled =
    color === undefined
      ? ""
      : `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
  const font =
    sized === "" && filled === ""
      ? ""
      : `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr${sized}>${filled}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
  const at = position === undefined ? undefined : LABEL_POSITIONS[position];
  const placed = at === undefined ? "" : `<c:dLblPos val="${at}"/>`;
  const flag = (is: boolean): string => (is ? "1" : "0");
  return `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${font}${placed}<c:showLegendKey val="0"/><c:showVal val="${flag(value)}"/><c:showCatName val="0"/><c:showSerName val="${flag(name)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

/** The labels of a series; undefined where it has none. */
export function readLabels(series: XmlElement): ChartLabelsContent | undefined {
  const element = childOf(series, "dLbls");
  if (element === undefined) return undefined;
  const shows = (name: string): boolean => flagOf(childOf(element, name), "val");
  const labels: ChartLabelsContent = { value: shows("showVal"), name: shows("showSerName") };
  const at = attributeOf(childOf(element, "dLblPos"), "val");
  const position = Object.entries(LABEL_POSITIONS).find(([, own]) => own === at)?.[0];
  if (position !== undefined) labels.position = position;
  const numberFormat = attributeOf(childOf(element, "numFmt"), "formatCode");
  if (numberFormat !== undefined) labels.numberFormat = numberFormat;
  const font = childOf(element, "txPr");
  const properties = font === undefined ? undefined : descendantsOf(font, "defRPr")[0];
  const size = numberOf(properties, "sz");
  if (size !== undefined) labels.size = size / SIZE_UNITS;
  const color = properties === undefined ? undefined : descendantsOf(properties, "srgbClr")[0];
  const hex = attributeOf(color, "val");
  if (hex !== undefined) labels.color = `#${hex.toUpperCase()}`;
  return labels;
}
