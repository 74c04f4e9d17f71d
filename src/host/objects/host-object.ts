/**
 * Base of the objects that answer the client. Members with plain names on the prototypes of its classes are the
 * Excel members of the same name, found by reflection; everything else is a field, a `#private` or has a symbol.
 */
import type { Book } from "../engine/book";

/** Identity that the client keeps for the object: `Id`, or `_Id` where the key is not a property. */
export const IDENTITY = Symbol("identity");
/** Members of a collection, in order. */
export const MEMBERS = Symbol("members");
/** Names of properties that need calculated values. */
export const CALCULATED = Symbol("calculated");

export type Identity = Readonly<Record<string, string | number>>;

export abstract class HostObject {
  readonly book: Book;

  constructor(book: Book) {
    this.book = book;
  }

  [IDENTITY](): Identity {
    return {};
  }

  get [CALCULATED](): readonly string[] {
    return [];
  }
}

export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract [MEMBERS](): T[];
}
