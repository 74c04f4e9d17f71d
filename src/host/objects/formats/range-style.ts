/** What fonts, fills and alignments are of: the cells of a range, read as the value that all have in common, or a named style. */
import { intersection } from "../../../a1/area";
import type { CellStyle } from "../../../xlsx/styles/cell-style";
import type { Book } from "../../engine/book";
import type { StyleChange } from "../../engine/styles";
import { HostObject } from "../base/host-object";
import { orNull } from "../base/hosted";
import type { SheetArea } from "../base/on-sheet";
import type { Property } from "../base/properties";
import { reachedAreas } from "../cells/reached-cells";
import { requireEditable } from "../worksheet/protection-rules";

/** Something with a style. */
export interface Styled {
  /** null: its cells differ. */
  readonly read: <T>(member: (style: CellStyle) => T) => T | null;
  readonly change: (change: StyleChange) => void;
}

interface HasStyle {
  readonly styled: Styled;
}

/** The cells of an area. */
export const styledCells = (range: SheetArea): Styled => ({
  read: (member) => commonStyle(range, member),
  change: (change) => {
    changeStyle(range, change);
  },
});

/** The cells of several areas of a sheet. */
export const styledAreas = (ranges: readonly SheetArea[]): Styled => ({
  read: (member) => {
    const values = ranges.map((range) => commonStyle(range, member));
    const [first = null] = values;
    return values.every((value) => value === first) ? first : null;
  },
  change: (change) => {
    for (const range of ranges) changeStyle(range, change);
  },
});

/** Something that belongs to a style. */
export abstract class OfStyle extends HostObject implements HasStyle {
  readonly styled: Styled;

  constructor(book: Book, styled: Styled) {
    super(book);
    this.styled = styled;
  }
}

/** Something that belongs to a range. */
export abstract class OfRange extends OfStyle {
  readonly range: SheetArea;

  constructor(range: SheetArea) {
    super(range.book, styledCells(range));
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
 * A property of a style: null where the cells differ, which the client's types leave out.
 * @param change the members of the style that a new value changes
 */
export const styleProperty = <V>(
  read: (style: CellStyle) => V,
  change: (value: V) => StyleChange,
): Property<HasStyle, V> => ({
  get: ({ styled }) => orNull(styled.read(read)),
  set: ({ styled }, value) => {
    styled.change(change(value));
  },
});

/** Removes members from the style. */
export const clearStyle = (
  { styled }: HasStyle,
  ...members: readonly (keyof CellStyle)[]
): void => {
  styled.change(Object.fromEntries(members.map((member) => [member, undefined])));
};

/** Gives cells a named style in place of all that they had. @returns false where the workbook has no such style */
export function applyNamedStyle({ book, sheet, area }: SheetArea, name: string): boolean {
  const named = book.pool.named(name);
  if (named === undefined && name.toLowerCase() !== NORMAL.toLowerCase()) return false;
  requireEditable(book, sheet, area, "allowFormatCells");
  const style = named === undefined ? 0 : book.pool.ofNamed(named);
  // The apostrophe before a text belongs to the text.
  const quoted = book.pool.changed(style, { quotePrefix: true });
  sheet.styles.change(area, (before) =>
    book.pool.get(before).quotePrefix === true ? quoted : style,
  );
  book.dirty = true;
  return true;
}

/** Excel's name of the style that every cell has until it gets another. */
export const NORMAL = "Normal";
