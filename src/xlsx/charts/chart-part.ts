/** The text of a chart part (ECMA-376 part 1, 21.2). */
import type { CellValue, ChartContent, ChartSeriesContent } from "../content";
import type { ChartKind } from "./chart-types";
import { categoryAxis, valueAxis, type Axis } from "./chart-axes";
import { labelsText } from "./chart-labels";
import { CHART_KINDS, LEGENDS } from "./chart-types";
import type { CellsOf } from "./chart-values";
import { encodeText, stringText } from "../package/escapes";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const FIRST_AXIS = 500_000_001;
const SECOND_AXIS = 500_000_002;

function title(text: string, size: number, turned = false): string {
  if (text === "") return "";
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="en-GB" sz="${size}" b="0"/><a:t>${encodeText(line)}</a:t></a:r></a:p>`,
    )
    .join("");
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraphs}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function shown(value: CellValue | null): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

function points(values: readonly (CellValue | null)[], text: (value: CellValue) => string): string {
  const listed = values
    .map((value, at) =>
      value === null || typeof value === "object"
        ? ""
        : `<c:pt idx="${at}"><c:v>${stringText(text(value))}</c:v></c:pt>`,
    )
    .join("");
  return `<c:ptCount val="${values.length}"/>${listed}`;
}

function textReference(formula: string, cellsOf: CellsOf): string {
  const values = cellsOf(formula)?.values;
  const cache = values === undefined ? "" : `<c:strCache>${points(values, shown)}</c:strCache>`;
  return `<c:strRef><c:f>${encodeText(formula.replace(/^=/, ""))}</c:f>${cache}</c:strRef>`;
}

function numberReference(formula: string, cellsOf: CellsOf): string {
  const cells = cellsOf(formula);
  const values = cells?.values.map((value) => (typeof value === "number" ? value : null));
  const cache =
    cells === undefined || values === undefined
      ? ""
      : `<c:numCache><c:formatCode>${encodeText(cells.numberFormat)}</c:formatCode>${points(values, shown)}</c:numCache>`;
  return `<c:numRef><c:f>${encodeText(formula.replace(/^=/, ""))}</c:f>${cache}</c:numRef>`;
}

/** Numbers where all cells are numbers, else texts. */
function reference(formula: string, cellsOf: CellsOf): string {
  const numbers = cellsOf(formula)?.values.every((value) => typeof value === "number") === true;
  return numbers ? numberReference(formula, cellsOf) : textReference(formula, cellsOf);
}

function shape(kind: ChartKind, color: string | undefined): string {
  if (color === undefined) return "";
  if (color === "") return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  const hex = color.replace("#", "").toUpperCase();
  if (kind.element === "lineChart")
    return `<c:spPr><a:ln w="28575" cap="rnd"><a:solidFill><a:srgbClr val="${hex}"/></a:solidFill><a:round/></a:ln></c:spPr>`;
  if (kind.element === "scatterChart") return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>`;
  // Bubbles may overlap, so they are translucent.
  const alpha = kind.element === "bubbleChart" ? '<a:alpha val="75000"/>' : "";
  return `<c:spPr><a:solidFill><a:srgbClr val="${hex}">${alpha}</a:srgbClr></a:solidFill></c:spPr>`;
}

function marker(kind: ChartKind, color: string | undefined): string {
  if (kind.element === "lineChart" && kind.markers !== true)
    return '<c:marker><c:symbol val="none"/></c:marker>';
  const hex = color?.replace("#", "").toUpperCase();
  const fill =
    hex === undefined
      ? ""
      : `<c:spPr><a:solidFill><a:srgbClr val="${hex}"/></a:solidFill></c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="7"/>${fill}</c:marker>`;
}

function series(one: ChartSeriesContent, at: number, kind: ChartKind, cellsOf: CellsOf): string {
  const { name, values, color } = one;
  const label = name.startsWith("=")
    ? textReference(name, cellsOf)
    : `<c:v>${stringText(name)}</c:v>`;
  const head = `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${name === "" ? "" : `<c:tx>${label}</c:tx>`}${shape(kind, color)}`;
  const numbers = numberReference(values, cellsOf);
  if (kind.element === "bubbleChart" || kind.element === "scatterChart") {
    const across = one.xValues ?? one.categories;
    const x = across === undefined ? "" : `<c:xVal>${reference(across, cellsOf)}</c:xVal>`;
    if (kind.element === "scatterChart")
      return `${head}${marker(kind, color)}${labelsText(one.labels)}${x}<c:yVal>${numbers}</c:yVal><c:smooth val="0"/></c:ser>`;
    const size =
      one.bubbleSizes === undefined
        ? ""
        : `<c:bubbleSize>${numberReference(one.bubbleSizes, cellsOf)}</c:bubbleSize>`;
    return `${head}<c:invertIfNegative val="0"/>${labelsText(one.labels)}${x}<c:yVal>${numbers}</c:yVal>${size}<c:bubble3D val="0"/></c:ser>`;
  }
  const categories =
    one.categories === undefined ? "" : `<c:cat>${reference(one.categories, cellsOf)}</c:cat>`;
  if (kind.element === "lineChart")
    return `${head}${marker(kind, color)}${labelsText(one.labels)}${categories}<c:val>${numbers}</c:val><c:smooth val="0"/></c:ser>`;
  return `${head}<c:invertIfNegative val="0"/>${labelsText(one.labels)}${categories}<c:val>${numbers}</c:val></c:ser>`;
}

function plot(chart: ChartContent, kind: ChartKind, cellsOf: CellsOf): string {
  const all = chart.series.map((one, at) => series(one, at, kind, cellsOf)).join("");
  const axes = `<c:axId val="${FIRST_AXIS}"/><c:axId val="${SECOND_AXIS}"/>`;
  const vary = '<c:varyColors val="0"/>';
  switch (kind.element) {
    case "barChart": {
      const overlap = kind.grouping === "clustered" ? "" : '<c:overlap val="100"/>';
      return `<c:barChart><c:barDir val="${kind.direction ?? "col"}"/><c:grouping val="${kind.grouping ?? "clustered"}"/>${vary}${all}<c:gapWidth val="80"/>${overlap}${axes}</c:barChart>`;
    }
    case "lineChart":
      return `<c:lineChart><c:grouping val="standard"/>${vary}${all}<c:marker val="1"/>${axes}</c:lineChart>`;
    case "scatterChart":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${vary}${all}${axes}</c:scatterChart>`;
    case "bubbleChart":
      return `<c:bubbleChart>${vary}${all}<c:bubbleScale val="60"/><c:showNegBubbles val="0"/>${axes}</c:bubbleChart>`;
  }
}

/** The part of a chart, with the values that it shows now. */
export function chartPart(chart: ChartContent, cellsOf: CellsOf): string {
  const kind = CHART_KINDS[chart.type] ?? {
    element: "barChart",
    direction: "col",
    grouping: "clustered",
  };
  const lying = kind.direction === "bar";
  const [shownFirst] = chart.series;
  const formatOf = (formula = ""): string => cellsOf(formula)?.numberFormat ?? "General";
  const first: Axis = {
    id: FIRST_AXIS,
    other: SECOND_AXIS,
    position: lying ? "l" : "b",
    title: title(chart.categoryTitle, 1000, lying),
    content: chart.categoryAxis,
    numberFormat: formatOf(shownFirst?.xValues ?? shownFirst?.categories),
    crossing: chart.valueAxis?.crossesAt,
  };
  const second: Axis = {
    id: SECOND_AXIS,
    other: FIRST_AXIS,
    position: lying ? "b" : "l",
    title: title(chart.valueTitle, 1000, !lying),
    content: chart.valueAxis,
    numberFormat: formatOf(shownFirst?.values),
    crossing: chart.categoryAxis?.crossesAt,
  };
  const byValue = kind.element === "bubbleChart" || kind.element === "scatterChart";
  const axes = byValue
    ? valueAxis(first, "midCat") + valueAxis(second, "midCat")
    : categoryAxis(first) + valueAxis(second, "between");
  const legend =
    chart.legend === "None"
      ? ""
      : `<c:legend><c:legendPos val="${LEGENDS[chart.legend]}"/><c:overlay val="0"/></c:legend>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>${title(chart.title, 1400)}<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/><c:plotArea><c:layout/>${plot(chart, kind, cellsOf)}${axes}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}
