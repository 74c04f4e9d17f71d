/** Parts of the look of a range: change it for every cell, read what all cells have in common. */
import { intersection } from "../../a1/area";
import type { CellStyle } from "../../xlsx/content";
import type { StyleChange } from "../engine/styles";
import { HostObject } from "./host-object";
import { orNull } from "./hosted";
import { requireEditable } from "./protection-rules";
import type { Range } from "./range";

/** Something that belongs to a range. */
export abstract class OfRange extends HostObject {
  readonly range: Range;

  constructor(range: Range) {
    super(range.book);
    this.range = range;
  }

  protected change(change: StyleChange | ((style: CellStyle) => StyleChange)): void {
    const { book, sheet, area } = this.range;
    requireEditable(book, sheet, area, "allowFormatCells");
    sheet.styles.change(area, (style) =>
      book.pool.changed(
        style,
        typeof change === "function" ? change(book.pool.get(style)) : change,
      ),
    );
    book.dirty = true;
  }

  /** What all cells of the range have in common; null where they differ, as the client's types leave out. */
  protected shared<T>(read: (style: CellStyle) => T): T {
    return orNull(this.#common(read));
  }

  #common<T>(read: (style: CellStyle) => T): T | null {
    const { book, sheet, area } = this.range;
    const used = book.engine.occupied(sheet.id);
    const bounded =
      area.rows * area.columns > 100_000
        ? ((used && intersection(area, used)) ?? { ...area, rows: 1, columns: 1 })
        : area;
    let first: T | undefined;
    for (let row = bounded.row; row < bounded.row + bounded.rows; row++) {
      for (let column = bounded.column; column < bounded.column + bounded.columns; column++) {
        const value = read(book.pool.get(sheet.styles.get(row, column)));
        if (first === undefined) first = value;
        else if (first !== value) return null;
      }
    }
    return first ?? null;
  }
}
