/** Excel.WorksheetCustomProperty and its collection. */
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { IDENTITY, MEMBERS, sameName } from "../base/host-object";
import type { Identity } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { CollectionOnSheet, OnSheet } from "../base/on-sheet";

export class WorksheetCustomProperty
  extends OnSheet
  implements Hosted<Excel.WorksheetCustomProperty, "key" | "value" | "delete">
{
  readonly #key: string;
  constructor(book: Book, sheet: Sheet, key: string) {
    super(book, sheet);
    this.#key = key;
  }
  override [IDENTITY](): Identity {
    return { _Id: this.#key };
  }
  get key(): string {
    return this.#key;
  }
  get value(): string {
    return this.sheet.customProperties.get(this.#key) ?? "";
  }
  set value(value: string) {
    this.sheet.customProperties.set(this.#key, value);
  }
  delete(): void {
    if (!this.sheet.customProperties.delete(this.#key)) throw itemNotFound();
  }
}

export class WorksheetCustomPropertyCollection
  extends CollectionOnSheet<WorksheetCustomProperty>
  implements
    Hosted<
      Excel.WorksheetCustomPropertyCollection,
      "add" | "getCount" | "getItem" | "getItemOrNullObject"
    >
{
  [MEMBERS](): WorksheetCustomProperty[] {
    return [...this.sheet.customProperties.keys()].map(
      (key) => new WorksheetCustomProperty(this.book, this.sheet, key),
    );
  }
  #stored(key: string): string | undefined {
    return [...this.sheet.customProperties.keys()].find((known) => sameName(known, key));
  }
  /** Adds a property; an existing one with the same key, ignoring case, gets the new value. */
  add(key: string, value: string): WorksheetCustomProperty {
    if (key === "") throw invalidArgument();
    const stored = this.#stored(key) ?? key;
    this.sheet.customProperties.set(stored, value);
    return new WorksheetCustomProperty(this.book, this.sheet, stored);
  }
  getItemOrNullObject(key: string): WorksheetCustomProperty | null {
    const stored = this.#stored(key);
    return stored === undefined ? null : new WorksheetCustomProperty(this.book, this.sheet, stored);
  }
}
