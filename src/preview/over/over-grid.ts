/** Floating elements over the grid, repositioned while the user scrolls, zooms and moves. */
import type { ReadableBook } from "../../host/engine/readable-book";
import type { Sheet } from "../../host/engine/sheet";
import type { Grid } from "../grid/grid";
import { Charts } from "./charts";
import { DropDown, type Chosen } from "./drop-down";
import { Layout } from "./layout";
import { keepTabInSight } from "./tab-in-sight";

/** Charts, drop-down lists and input messages over one grid. */
export class OverGrid {
  readonly #grid: Grid;
  readonly #workbook: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #charts: Charts;
  readonly #dropDown: DropDown;
  readonly #book: () => ReadableBook | null;
  #waiting = false;

  constructor(
    grid: Grid,
    parts: { readonly workbook: HTMLElement; readonly layer: HTMLElement },
    book: () => ReadableBook | null,
    choose: { readonly label: string; readonly chosen: Chosen },
  ) {
    this.#grid = grid;
    this.#workbook = parts.workbook;
    this.#layer = parts.layer;
    this.#book = book;
    this.#charts = new Charts(parts.layer);
    this.#dropDown = new DropDown(parts.layer, choose.label, choose.chosen, () => {
      grid.focus();
    });
    grid.onDrawn = () => {
      this.follow();
    };
    new ResizeObserver(() => {
      this.follow();
    }).observe(parts.workbook);
    keepTabInSight(parts.workbook);
    parts.workbook.addEventListener(
      "keydown",
      (event) => {
        if (!event.altKey || event.key !== "ArrowDown") return;
        event.preventDefault();
        event.stopPropagation();
        // A key may come before the frame that follows a move: the list is that of the cell where the person is now.
        this.#draw();
        this.#dropDown.open();
      },
      true,
    );
  }

  /** Repositions everything with the next frame. */
  follow(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#draw();
    });
  }

  #draw(): void {
    const book = this.#book();
    const layout = Layout.of(this.#grid.render, this.#workbook);
    const sheet = book?.sheetById(this.#grid.sheetInFront?.getSheetId() ?? "");
    this.#layer.hidden = !book || !layout || !sheet;
    if (!book || !layout || !sheet) return;
    const { left, top, width, height } = layout.cells;
    Object.assign(this.#layer.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    this.#charts.show(book, sheet, layout);
    this.#dropDown.show(book, this.#selected(sheet), layout);
  }

  #selected(sheet: Sheet): { sheet: Sheet; row: number; column: number } | null {
    const { position } = this.#grid;
    if (position?.sheetId !== sheet.id) return null;
    const { row, column, rows, columns } = position.area;
    return rows === 1 && columns === 1 ? { sheet, row, column } : null;
  }
}
