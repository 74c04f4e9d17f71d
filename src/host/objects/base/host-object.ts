/**
 * Base of the objects that answer the client. Members with plain names on the prototypes of its classes are the
 * Excel members of the same name, found by reflection; everything else is a field, a `#private` or has a symbol.
 */
import type { Book } from "../../engine/book";
import { invalidArgument, itemNotFound } from "../../wire/errors";

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

/** A collection. `count`, which not all of Excel's have, is defined by each. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract [MEMBERS](): T[];
  getCount(): number {
    return this[MEMBERS]().length;
  }
  getItemAt(index: number): T {
    const member = this[MEMBERS]()[index];
    if (!member) throw invalidArgument();
    return member;
  }
}

/** A collection whose members have keys: names, ids or both. */
export abstract class NamedCollection<T extends HostObject, K = string> extends HostCollection<T> {
  abstract getItemOrNullObject(key: K): T | null;
  getItem(key: K): T {
    const member = this.getItemOrNullObject(key);
    if (!member) throw itemNotFound();
    return member;
  }
}

/** Names are the same in any case. */
export const sameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** The first name of a series, `Sheet2`, `Sheet3`, …, that is not taken. */
export function freeName(prefix: string, from: number, isTaken: (name: string) => boolean): string {
  for (let number = from; ; number++) {
    const name = `${prefix}${number}`;
    if (!isTaken(name)) return name;
  }
}

/** Removes a member of a list. @throws ItemNotFound where it is no longer in it */
export function removeFrom<T>(list: T[], member: T): void {
  const index = list.indexOf(member);
  if (index < 0) throw itemNotFound();
  list.splice(index, 1);
}
