/** Where a drawing's shape lies: over cells, or, in files of earlier editions and others, at a distance from the corner. */
import type { CellPoint } from "../content";
import { rowSize } from "../cells/cell-read";
import { scanRows } from "../cells/row-scan";
import { readColumns } from "../sheet/columns";
import type { SheetPart } from "../sheet/sheet-part";
import { cornersOf, positionOf } from "../sheet/sizes";
import type { Lines } from "../sheet/sizes";
import { UNITS_PER_POINT } from "./chart-types";
import type { XmlElement } from "../package/xml";
import { childOf, localName, numberOf, textOf } from "../package/xml";

export interface Corners {
  readonly from: CellPoint;
  readonly to: CellPoint;
}

function points(element: XmlElement | undefined, name: string): number {
  return (numberOf(element, name) ?? 0) / UNITS_PER_POINT;
}

function readPoint(element: XmlElement | undefined): CellPoint {
  const value = (name: string): number => {
    const number = Number(textOf(childOf(element, name)));
    return Number.isFinite(number) ? number : 0;
  };
  return {
    column: value("col"),
    x: value("colOff") / UNITS_PER_POINT,
    row: value("row"),
    y: value("rowOff") / UNITS_PER_POINT,
  };
}

/** Read once for each part, however many shapes it has. */
const read = new WeakMap<SheetPart, Lines>();

function linesOf(sheet: SheetPart): Lines {
  const known = read.get(sheet);
  if (known !== undefined) return known;
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  scanRows(sheet.rows, ({ row, tag }) => {
    const { height, hidden } = rowSize(tag);
    if (height !== undefined) rowHeights.set(row, height);
    if (hidden) hiddenRows.add(row);
  });
  const lines = { ...readColumns(sheet), rowHeights, hiddenRows };
  read.set(sheet, lines);
  return lines;
}

/** The corners of an anchor; undefined for an element that is none. */
export function readAnchor(anchor: XmlElement, sheet: SheetPart): Corners | undefined {
  const kind = localName(anchor);
  if (kind === "twoCellAnchor")
    return { from: readPoint(childOf(anchor, "from")), to: readPoint(childOf(anchor, "to")) };
  if (kind !== "oneCellAnchor" && kind !== "absoluteAnchor") return undefined;
  const lines = linesOf(sheet);
  const size = childOf(anchor, "ext");
  const corner = childOf(anchor, "pos");
  const { left, top } =
    kind === "oneCellAnchor"
      ? positionOf(lines, readPoint(childOf(anchor, "from")))
      : { left: points(corner, "x"), top: points(corner, "y") };
  return cornersOf(lines, { left, top, width: points(size, "cx"), height: points(size, "cy") });
}

function pointText(name: "from" | "to", { column, x, row, y }: CellPoint): string {
  const units = (length: number): number => Math.round(length * UNITS_PER_POINT);
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${units(x)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${units(y)}</xdr:rowOff></xdr:${name}>`;
}

/** The two corners as the file has them. */
export function anchorText({ from, to }: Corners): string {
  return pointText("from", from) + pointText("to", to);
}
