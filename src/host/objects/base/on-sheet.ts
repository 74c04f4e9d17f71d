/** Objects that belong to one sheet, to stored content, or to cells of a sheet. */
import type { Area } from "../../../a1/address";
import { formatArea, quoteSheetName } from "../../../a1/reference";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { HostObject, NamedCollection } from "./host-object";

export abstract class OnSheet extends HostObject {
  readonly sheet: Sheet;
  constructor(book: Book, sheet: Sheet) {
    super(book);
    this.sheet = sheet;
  }
}

export abstract class CollectionOnSheet<T extends HostObject> extends NamedCollection<T> {
  readonly sheet: Sheet;
  constructor(book: Book, sheet: Sheet) {
    super(book);
    this.sheet = sheet;
  }
}

/** An object that shows stored content. */
export abstract class OfContent<C> extends HostObject {
  readonly stored: C;
  constructor(book: Book, stored: C) {
    super(book);
    this.stored = stored;
  }
}

/** An object that shows stored content of a sheet. */
export abstract class OnSheetOfContent<C> extends OnSheet {
  readonly stored: C;
  constructor(book: Book, sheet: Sheet, stored: C) {
    super(book, sheet);
    this.stored = stored;
  }
}

/** Cells of a sheet, for code that needs only the sheet and area of a range. */
export interface SheetArea {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The interface of ranges for the files that the class Range imports. */
export abstract class CellRange extends OnSheet implements SheetArea {
  readonly area: Area;
  constructor(book: Book, sheet: Sheet, area: Area) {
    super(book, sheet);
    this.area = area;
  }
}

/** Cells as a formula with a sheet and absolute address. */
export const absoluteFormula = ({ sheet, area }: Omit<SheetArea, "book">): string =>
  `=${quoteSheetName(sheet.name)}!${formatArea(area, "$")}`;
