/** Puts charts into a sheet's drawing; those of other writers stay as they are. */
import type { ChartContent } from "../content";
import { chartPart } from "./chart-part";
import { drawingPath, findCharts } from "./chart-read";
import { anchorText } from "./chart-anchor";
import { OWN_CHART } from "./chart-types";
import type { CellsOf } from "./chart-values";
import { sameContent } from "../package/equal";
import { encodeAttribute } from "../package/escapes";
import type { SheetPart } from "../sheet/sheet-part";
import type { XmlElement } from "../package/xml";
import {
  childOf,
  descendantsOf,
  elementLike,
  elements,
  numberOf,
  parseXml,
  prefixedAttributeOf,
} from "../package/xml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CREATION = "http://schemas.microsoft.com/office/drawing/2014/main";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}"/>`;

/** @param number among the drawing's shapes @param id the creation id */
function anchor(chart: ChartContent, number: number, id: string, relationship: string): XmlElement {
  const name = encodeAttribute(chart.name);
  const description = chart.altText === "" ? "" : ` descr="${encodeAttribute(chart.altText)}"`;
  const text = `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}">${anchorText(chart)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${name}"${description}><a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId xmlns:a16="${CREATION}" id="${id}"/></a:ext></a:extLst></xdr:cNvPr><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  return parseXml(text, "drawing").root;
}

function drawingToChange(sheet: SheetPart): string {
  const known = drawingPath(sheet);
  if (known !== undefined) return known;
  const path = sheet.parts.freePath("xl/drawings/drawing#.xml");
  sheet.parts.put(path, EMPTY, DRAWING_TYPE);
  const id = sheet.parts.relate(sheet.path, "drawing", path);
  sheet.replace(
    "drawing",
    elementLike(sheet.root, "drawing", { [sheet.relationshipAttribute()]: id }),
  );
  return path;
}

function freeId(taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const id = `${OWN_CHART}${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** Writes new and changed charts and removes deleted ones. */
export function writeCharts(
  sheet: SheetPart,
  charts: readonly ChartContent[],
  cellsOf: CellsOf,
): void {
  const { parts } = sheet;
  const path = drawingToChange(sheet);
  const { root } = parts.tree(path);
  const known = new Map(findCharts(sheet).map((found) => [found.content.id, found]));
  const wanted = new Set(charts.map(({ id }) => id));
  const gone = new Set<XmlElement>();
  for (const [id, found] of known) {
    if (wanted.has(id)) continue;
    gone.add(found.anchor);
    parts.unrelate(path, found.relationship);
  }
  root.children = root.children.filter((node) => typeof node === "string" || !gone.has(node));
  const ids = new Set(known.keys());
  for (const chart of charts) {
    const before = known.get(chart.id);
    if (before !== undefined && (chart.isForeign === true || sameContent(before.content, chart)))
      continue;
    const text = chartPart(chart, cellsOf);
    if (before !== undefined) {
      parts.put(before.path, text);
      const number = numberOf(descendantsOf(before.anchor, "cNvPr")[0], "id") ?? 1;
      const moved = anchor(chart, number, chart.id, before.relationship);
      root.children = root.children.map((node) => (node === before.anchor ? moved : node));
      continue;
    }
    const target = parts.freePath("xl/charts/chart#.xml");
    parts.put(target, text, CHART_TYPE);
    const numbers = descendantsOf(root, "cNvPr").map((shape) => numberOf(shape, "id") ?? 0);
    const id = freeId(ids);
    const relationship = parts.relate(path, "chart", target);
    root.children.push(anchor(chart, Math.max(1, ...numbers) + 1, id, relationship));
  }
  parts.touch(path);
  if (elements(root).length > 0) return;
  parts.unrelate(sheet.path, prefixedAttributeOf(childOf(sheet.root, "drawing"), "id") ?? "");
  sheet.replace("drawing");
}
