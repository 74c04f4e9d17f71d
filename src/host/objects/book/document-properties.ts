/** Excel.DocumentProperties and the custom ones. */
import type { Book } from "../../engine/book";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { HostObject, IDENTITY, MEMBERS, NamedCollection, sameName } from "../base/host-object";
import type { Identity } from "../base/host-object";
import { each, withProperties } from "../base/properties";
import type { Hosted } from "../base/hosted";

/** Longest key and value of a custom property (CustomPropertyCollection.add). */
const LONGEST = 255;

type Value = string | number | boolean | Date;

/** As clients send dates. */
const SENT_DATE = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
/** Texts that Excel takes for dates, with or without a time of day. */
const LIKE_A_DATE =
  /^\s*(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?Z?)?\s*$/;

/** The value as the workbook keeps it. @throws InvalidArgument for one that is blank or too long */
function keptValue({ behaviour }: Book, value: Value): Value {
  if (typeof value !== "string") return value;
  if (value.length > LONGEST) throw invalidArgument();
  if (SENT_DATE.test(value)) return new Date(value);
  if (value === "" && behaviour.blankPropertiesAreRefused) throw invalidArgument();
  if (!behaviour.propertiesBecomeDates) return value;
  const date = LIKE_A_DATE.test(value) ? new Date(value.replace(" ", "T")) : null;
  return date !== null && !Number.isNaN(date.getTime()) ? date : value;
}

export class CustomProperty
  extends HostObject
  implements Hosted<Excel.CustomProperty, "key" | "value" | "delete">
{
  readonly #key: string;
  constructor(book: Book, key: string) {
    super(book);
    this.#key = key;
  }
  override [IDENTITY](): Identity {
    return { _Id: this.#key };
  }
  get key(): string {
    return this.#key;
  }
  get value(): Value {
    const value = this.book.customProperties.get(this.#key);
    if (value === undefined) throw itemNotFound();
    return value;
  }
  set value(value: Value) {
    this.book.customProperties.set(this.#key, keptValue(this.book, value));
  }
  get type(): string {
    const { value } = this;
    if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
    if (typeof value === "boolean") return "Boolean";
    return typeof value === "string" ? "String" : "Date";
  }
  delete(): void {
    if (!this.book.customProperties.delete(this.#key)) throw itemNotFound();
  }
}

export class CustomPropertyCollection
  extends NamedCollection<CustomProperty>
  implements
    Hosted<
      Excel.CustomPropertyCollection,
      "add" | "deleteAll" | "getCount" | "getItem" | "getItemOrNullObject"
    >
{
  [MEMBERS](): CustomProperty[] {
    return [...this.book.customProperties.keys()].map((key) => new CustomProperty(this.book, key));
  }
  #stored(key: string): string | undefined {
    return [...this.book.customProperties.keys()].find((known) => sameName(known, key));
  }
  add(key: string, value: Value): CustomProperty {
    if (key === "" || key.length > LONGEST) throw invalidArgument();
    const kept = keptValue(this.book, value);
    const stored = this.#stored(key) ?? key;
    this.book.customProperties.set(stored, kept);
    return new CustomProperty(this.book, stored);
  }
  deleteAll(): void {
    this.book.customProperties.clear();
  }
  getItemOrNullObject(key: string): CustomProperty | null {
    const stored = this.#stored(key);
    return stored === undefined ? null : new CustomProperty(this.book, stored);
  }
}

const TEXTS = [
  "author",
  "category",
  "comments",
  "company",
  "keywords",
  "manager",
  "subject",
  "title",
] as const;

const textOf = ({ book }: HostObject, name: string): string => book.properties.get(name) ?? "";

export class DocumentProperties
  extends withProperties(HostObject, {
    ...each(TEXTS, textOf, ({ book }: HostObject, text, name) => {
      book.properties.set(name, text);
    }),
    lastAuthor: { get: (properties: HostObject) => textOf(properties, "lastAuthor") },
  })
  implements Hosted<Excel.DocumentProperties, (typeof TEXTS)[number] | "lastAuthor">
{
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book);
  }
}
