/** Charts that were created here, found again by their creation id; of all others what shows which they are. */
import type { ChartContent, ChartSeriesContent } from "../content";
import type { ChartKind } from "./chart-types";
import { readAnchor } from "./chart-anchor";
import type { Corners } from "./chart-anchor";
import { readAxis } from "./chart-axes";
import { readLabels } from "./chart-labels";
import { CHART_KINDS, FOREIGN_CHART, LEGENDS, OWN_CHART } from "./chart-types";
import { decodeXString } from "../package/escapes";
import type { SheetPart } from "../sheet/sheet-part";
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elements,
  localName,
  prefixedAttributeOf,
  textOf,
} from "../package/xml";

export interface FoundChart {
  readonly content: ChartContent;
  readonly anchor: XmlElement;
  readonly path: string;
  readonly relationship: string;
}

function value(parent: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(childOf(parent, name), "val");
}

function titleOf(parent: XmlElement | undefined): string {
  const rich = childOf(childOf(childOf(parent, "title"), "tx"), "rich");
  return childrenOf(rich, "p")
    .map((paragraph) => descendantsOf(paragraph, "t").map(textOf).join(""))
    .join("\n");
}

function formulaOf(parent: XmlElement | undefined): string | undefined {
  const formula = parent === undefined ? undefined : descendantsOf(parent, "f")[0];
  return formula === undefined ? undefined : `=${textOf(formula)}`;
}

function typeOf(plot: XmlElement): string | undefined {
  const element = localName(plot);
  const markers =
    element === "lineChart"
      ? childrenOf(plot, "ser").some((one) => value(childOf(one, "marker"), "symbol") !== "none")
      : undefined;
  const same = (kind: ChartKind): boolean =>
    kind.element === element &&
    (element !== "barChart" ||
      (kind.direction === value(plot, "barDir") && kind.grouping === value(plot, "grouping"))) &&
    kind.markers === markers;
  return Object.entries(CHART_KINDS).find(([, kind]) => same(kind))?.[0];
}

function colorOf(series: XmlElement): string | undefined {
  if (childOf(childOf(series, "spPr"), "noFill") !== undefined) return "";
  const mark = childOf(childOf(series, "marker"), "spPr");
  const shapes = [childOf(series, "spPr"), mark].filter((shape) => shape !== undefined);
  const color = shapes.flatMap((shape) => descendantsOf(shape, "srgbClr"))[0];
  const hex = attributeOf(color, "val");
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

function readSeries(series: XmlElement): ChartSeriesContent {
  const label = childOf(series, "tx");
  const content: ChartSeriesContent = {
    name: formulaOf(label) ?? decodeXString(textOf(childOf(label, "v"))),
    values: formulaOf(childOf(series, "val") ?? childOf(series, "yVal")) ?? "",
  };
  const categories = formulaOf(childOf(series, "cat"));
  const xValues = formulaOf(childOf(series, "xVal"));
  const bubbleSizes = formulaOf(childOf(series, "bubbleSize"));
  const color = colorOf(series);
  if (categories !== undefined) content.categories = categories;
  if (xValues !== undefined) content.xValues = xValues;
  if (bubbleSizes !== undefined) content.bubbleSizes = bubbleSizes;
  if (color !== undefined) content.color = color;
  const labels = readLabels(series);
  if (labels !== undefined) content.labels = labels;
  return content;
}

function readChart(
  root: XmlElement,
  anchor: XmlElement,
  corners: Corners,
  id: string,
): ChartContent | undefined {
  const chart = childOf(root, "chart");
  const area = childOf(chart, "plotArea");
  const plots =
    area === undefined ? [] : elements(area).filter((one) => localName(one).endsWith("Chart"));
  const axes =
    area === undefined ? [] : elements(area).filter((one) => localName(one).endsWith("Ax"));
  const [plot] = plots;
  const type = plot === undefined || plots.length > 1 ? undefined : typeOf(plot);
  if (type === undefined || plot === undefined) return undefined;
  const properties = descendantsOf(anchor, "cNvPr")[0];
  const position = value(childOf(chart, "legend"), "legendPos");
  const legend = (Object.keys(LEGENDS) as (keyof typeof LEGENDS)[]).find(
    (one) => LEGENDS[one] === position,
  );
  const categories = readAxis(axes[0], axes[1]);
  const values = readAxis(axes[1], axes[0]);
  return {
    id,
    name: attributeOf(properties, "name") ?? "",
    type,
    title: titleOf(chart),
    categoryTitle: titleOf(axes[0]),
    valueTitle: titleOf(axes[1]),
    altText: attributeOf(properties, "descr") ?? "",
    ...corners,
    series: childrenOf(plot, "ser").map(readSeries),
    legend: legend ?? "None",
    ...(categories !== undefined && { categoryAxis: categories }),
    ...(values !== undefined && { valueAxis: values }),
  };
}

/** A chart of another program, which also writes ours in its own way when it saves a workbook. */
const foreignChart = (
  root: XmlElement,
  anchor: XmlElement,
  corners: Corners,
  relationship: string,
): ChartContent => {
  const properties = descendantsOf(anchor, "cNvPr")[0];
  return {
    id: `${FOREIGN_CHART}${relationship}`,
    isForeign: true,
    name: attributeOf(properties, "name") ?? "",
    type: "",
    title: titleOf(childOf(root, "chart")),
    categoryTitle: "",
    valueTitle: "",
    altText: attributeOf(properties, "descr") ?? "",
    ...corners,
    series: [],
    legend: "None",
  };
};

/** Path of the sheet's drawing. */
export function drawingPath({ root, parts, path }: SheetPart): string | undefined {
  const id = prefixedAttributeOf(childOf(root, "drawing"), "id");
  const target = parts.relationships(path).find((one) => one.id === id)?.target;
  return id !== undefined && target !== undefined && parts.has(target) ? target : undefined;
}

/** The charts of a sheet, with where they are in the drawing. */
export function findCharts(sheet: SheetPart): FoundChart[] {
  const { parts } = sheet;
  const path = drawingPath(sheet);
  if (path === undefined) return [];
  const targets = parts.targets(path);
  return elements(parts.tree(path).root).flatMap((anchor) => {
    const id = attributeOf(descendantsOf(anchor, "creationId")[0], "id") ?? "";
    const relationship = prefixedAttributeOf(descendantsOf(anchor, "chart")[0], "id") ?? "";
    const target = targets.get(relationship);
    if (target === undefined || !parts.has(target)) return [];
    const corners = readAnchor(anchor, sheet);
    if (corners === undefined) return [];
    const { root } = parts.tree(target);
    const content = id.startsWith(OWN_CHART)
      ? readChart(root, anchor, corners, id)
      : localName(root) === "chartSpace"
        ? foreignChart(root, anchor, corners, relationship)
        : undefined;
    return content === undefined ? [] : [{ content, anchor, path: target, relationship }];
  });
}

export function readCharts(sheet: SheetPart): ChartContent[] {
  return findCharts(sheet).map(({ content }) => content);
}
