/** Widths and heights: points as Excel's client has them, characters as files have column widths; points in cells. */
import { COLUMNS, ROWS } from "../../a1/area";
import type { CellPoint, SheetContent } from "../content";

/** The lines of a sheet with their sizes. */
export type Lines = Pick<
  SheetContent,
  "columnWidths" | "hiddenColumns" | "rowHeights" | "hiddenRows"
>;

const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** Width of a column that was never set, in characters of the default font with its padding. */
export const DEFAULT_WIDTH = 9.140625;
/** Height of a row that was never set, in points. */
export const DEFAULT_HEIGHT = 15;

/** Width in points of a width in characters. */
export function widthToPoints(characters: number): number {
  const pixels = Math.trunc(
    ((256 * characters + Math.trunc(128 / PIXELS_PER_CHARACTER)) / 256) * PIXELS_PER_CHARACTER,
  );
  return pixels * POINTS_PER_PIXEL;
}

/** Width in characters, in steps of a pixel, of a width in points. */
export function widthToCharacters(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / PIXELS_PER_CHARACTER) * 256) / 256;
}

/** Width of a column in points; hidden: 0. */
export function columnPoints(lines: Lines, column: number): number {
  if (lines.hiddenColumns.has(column)) return 0;
  return widthToPoints(lines.columnWidths.get(column) ?? DEFAULT_WIDTH);
}

/** Height of a row in points; hidden: 0. */
export function rowPoints(lines: Lines, row: number): number {
  if (lines.hiddenRows.has(row)) return 0;
  return lines.rowHeights.get(row) ?? DEFAULT_HEIGHT;
}

type SizeOf = (index: number) => number;

/** @param most how many lines a sheet has; what lies beyond is at the last one's end */
function split(
  points: number,
  most: number,
  sizeOf: SizeOf,
): readonly [index: number, rest: number] {
  let rest = Math.max(0, points);
  for (let index = 0; index < most; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [most - 1, sizeOf(most - 1)];
}

function sum(count: number, most: number, sizeOf: SizeOf): number {
  let points = 0;
  for (let index = 0; index < Math.min(count, most); index += 1) points += sizeOf(index);
  return points;
}

/** The cell at a position in points from the sheet's corner, with the rest. */
export function cellPoint(lines: Lines, left: number, top: number): CellPoint {
  const [column, x] = split(left, COLUMNS, (index) => columnPoints(lines, index));
  const [row, y] = split(top, ROWS, (index) => rowPoints(lines, index));
  return { column, x, row, y };
}

/** A position in points from the sheet's corner. */
export function positionOf(
  lines: Lines,
  { column, x, row, y }: CellPoint,
): { readonly left: number; readonly top: number } {
  return {
    left: sum(column, COLUMNS, (index) => columnPoints(lines, index)) + x,
    top: sum(row, ROWS, (index) => rowPoints(lines, index)) + y,
  };
}

/** A rectangle in points from the sheet's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle between two points of cells. */
export function boxBetween(lines: Lines, from: CellPoint, to: CellPoint): Box {
  const { left, top } = positionOf(lines, from);
  const end = positionOf(lines, to);
  return { left, top, width: end.left - left, height: end.top - top };
}

/** The points of cells at the corners of a rectangle. */
export function cornersOf(
  lines: Lines,
  { left, top, width, height }: Box,
): { readonly from: CellPoint; readonly to: CellPoint } {
  return {
    from: cellPoint(lines, left, top),
    to: cellPoint(lines, left + width, top + height),
  };
}
