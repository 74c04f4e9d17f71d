/** Parts of the format of a range: changed for every cell, read as the value that all cells have in common. */
import { intersection } from "../../../a1/area";
import type { CellStyle } from "../../../xlsx/content";
import type { StyleChange } from "../../engine/styles";
import { HostObject } from "../base/host-object";
import { orNull } from "../base/hosted";
import type { SheetArea } from "../base/on-sheet";
import type { Property } from "../base/properties";
import { reachedAreas } from "../cells/reached-cells";
import { requireEditable } from "../worksheet/protection-rules";

interface HasRange {
  readonly range: SheetArea;
}

/** Something that belongs to a range. */
export abstract class OfRange extends HostObject implements HasRange {
  readonly range: SheetArea;

  constructor(range: SheetArea) {
    super(range.book);
    this.range = range;
  }
}

function changeStyle(range: SheetArea, change: StyleChange): void {
  const { book, sheet, area } = range;
  requireEditable(book, sheet, area, "allowFormatCells");
  for (const reached of reachedAreas(range))
    sheet.styles.change(reached, (style) => book.pool.changed(style, change));
  book.dirty = true;
}

function commonStyle<T>({ book, sheet, area }: SheetArea, read: (style: CellStyle) => T): T | null {
  const used = area.rows * area.columns > 100_000 ? book.engine.occupied(sheet.id) : area;
  const bounded = (used && intersection(area, used)) ?? { ...area, rows: 1, columns: 1 };
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

/**
 * A property of the format of a range: null where its cells differ, which the client's types leave out.
 * @param change the members of the cells' styles that a new value changes
 */
export const styleProperty = <V>(
  read: (style: CellStyle) => V,
  change: (value: V) => StyleChange,
): Property<HasRange, V> => ({
  get: ({ range }) => orNull(commonStyle(range, read)),
  set: ({ range }, value) => {
    changeStyle(range, change(value));
  },
});

/** Removes members from the styles of all cells. */
export const clearStyle = ({ range }: HasRange, ...members: readonly (keyof CellStyle)[]): void => {
  changeStyle(range, Object.fromEntries(members.map((member) => [member, undefined])));
};
