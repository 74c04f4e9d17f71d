/** Objects that belong to one sheet. */
import type { Book, Sheet } from "../engine/book";
import { HostCollection, HostObject } from "./host-object";

export abstract class OnSheet extends HostObject {
  readonly sheet: Sheet;
  constructor(book: Book, sheet: Sheet) {
    super(book);
    this.sheet = sheet;
  }
}

export abstract class CollectionOnSheet<T extends HostObject> extends HostCollection<T> {
  readonly sheet: Sheet;
  constructor(book: Book, sheet: Sheet) {
    super(book);
    this.sheet = sheet;
  }
}
