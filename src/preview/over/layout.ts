/** Positions of cells and points of the active sheet on the page, in pixels from the workbook's top left corner. */
import type { Area } from "../../a1/address";
import type { IRender } from "@univerjs/engine-render";
import { SheetScrollManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Sheet } from "../../host/engine/sheet";
import { columnPoints, rowPoints } from "../../xlsx/sheet/sizes";

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_POINT = 96 / 72;

/**
 * Where a position in points is drawn.
 * @param ends where each row or column ends, in pixels
 * @param pointsOf size of a row or column in points
 */
function drawnAt(
  points: number,
  ends: readonly number[],
  pointsOf: (index: number) => number,
): number {
  let rest = points;
  for (let index = 0; index < ends.length; index++) {
    const size = pointsOf(index);
    if (rest < size) return (ends[index - 1] ?? 0) + rest * PIXELS_PER_POINT;
    rest -= size;
  }
  return (ends.at(-1) ?? 0) + rest * PIXELS_PER_POINT;
}

/** One state of the grid: scrolled, zoomed and frozen as it is now. */
export class Layout {
  readonly #rows: readonly number[];
  readonly #columns: readonly number[];
  readonly #scale: number;
  readonly #scroll: { readonly x: number; readonly y: number };
  readonly #frozen: { readonly width: number; readonly height: number };
  /** The rectangle of the cells, without the headers of rows and columns. */
  readonly cells: Box;

  private constructor(render: IRender, workbook: HTMLElement) {
    const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const scroll = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue();
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const frame = workbook.getBoundingClientRect();
    this.#rows = skeleton?.rowHeightAccumulation ?? [];
    this.#columns = skeleton?.columnWidthAccumulation ?? [];
    this.#scale = render.scene.scaleX;
    this.#scroll = { x: scroll?.viewportScrollX ?? 0, y: scroll?.viewportScrollY ?? 0 };
    const { startRow = -1, startColumn = -1 } = skeleton?.worksheet.getFreeze() ?? {};
    this.#frozen = {
      width: startColumn > 0 ? (this.#columns[startColumn - 1] ?? 0) : 0,
      height: startRow > 0 ? (this.#rows[startRow - 1] ?? 0) : 0,
    };
    const headers = {
      width: (skeleton?.rowHeaderWidth ?? 0) * this.#scale,
      height: (skeleton?.columnHeaderHeight ?? 0) * this.#scale,
    };
    this.cells = {
      left: canvas.left - frame.left + headers.width,
      top: canvas.top - frame.top + headers.height,
      width: canvas.width - headers.width,
      height: canvas.height - headers.height,
    };
  }

  /** The layout of a workbook's grid; null while it is not drawn. */
  static of(render: IRender | null, workbook: HTMLElement): Layout | null {
    if (!render?.with(SheetSkeletonManagerService).getCurrentSkeleton()) return null;
    return new Layout(render, workbook);
  }

  #x(at: number): number {
    return (at - (at >= this.#frozen.width ? this.#scroll.x : 0)) * this.#scale;
  }

  #y(at: number): number {
    return (at - (at >= this.#frozen.height ? this.#scroll.y : 0)) * this.#scale;
  }

  /** The rectangle of cells, from the corner of `cells`. */
  boxOf({ row, column, rows, columns }: Area): Box {
    const [left, right] = [
      this.#columns[column - 1] ?? 0,
      this.#columns[column + columns - 1] ?? 0,
    ];
    const [top, bottom] = [this.#rows[row - 1] ?? 0, this.#rows[row + rows - 1] ?? 0];
    return {
      left: this.#x(left),
      top: this.#y(top),
      width: (right - left) * this.#scale,
      height: (bottom - top) * this.#scale,
    };
  }

  /** The position of a rectangle in points of the host's sheet, which the grid may draw a little larger. */
  boxOfPoints(sheet: Sheet, { left, top, width, height }: Box): Box {
    const across = (points: number): number =>
      drawnAt(points, this.#columns, (column) => columnPoints(sheet, column));
    const down = (points: number): number =>
      drawnAt(points, this.#rows, (row) => rowPoints(sheet, row));
    const [x, y] = [across(left), down(top)];
    return {
      left: this.#x(x),
      top: this.#y(y),
      width: (across(left + width) - x) * this.#scale,
      height: (down(top + height) - y) * this.#scale,
    };
  }

  /** How much of a floating box the frozen panes hide at its left and top; a box that begins in them stays. */
  hiddenBy(box: Box): { left: number; top: number } {
    const frozen = {
      left: this.#frozen.width * this.#scale,
      top: this.#frozen.height * this.#scale,
    };
    const scrolled = { left: this.#scroll.x * this.#scale, top: this.#scroll.y * this.#scale };
    return {
      left: box.left + scrolled.left >= frozen.left ? Math.max(0, frozen.left - box.left) : 0,
      top: box.top + scrolled.top >= frozen.top ? Math.max(0, frozen.top - box.top) : 0,
    };
  }

  /** Whether the cells can be seen: not scrolled away, not under the frozen panes. */
  shows(area: Area): boolean {
    const box = this.boxOf(area);
    const [frozenWidth, frozenHeight] = [
      this.#frozen.width * this.#scale,
      this.#frozen.height * this.#scale,
    ];
    const isFrozen = {
      across: (this.#columns[area.column - 1] ?? 0) < this.#frozen.width,
      down: (this.#rows[area.row - 1] ?? 0) < this.#frozen.height,
    };
    return (
      box.left >= (isFrozen.across ? 0 : frozenWidth - 1) &&
      box.top >= (isFrozen.down ? 0 : frozenHeight - 1) &&
      box.left < this.cells.width &&
      box.top + box.height <= this.cells.height + 1
    );
  }
}
