/** Excel.DocumentProperties and the custom ones. */
import type { Book } from "../engine/book";
import { invalidArgument, itemNotFound } from "../wire/errors";
import { HostCollection, HostObject, IDENTITY, MEMBERS } from "./host-object";
import type { Identity } from "./host-object";
import type { Hosted } from "./hosted";

/** Longest key and value of a custom property (CustomPropertyCollection.add). */
const LONGEST = 255;

type Value = string | number | boolean | Date;

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
    this.book.customProperties.set(this.#key, value);
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
  extends HostCollection<CustomProperty>
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
    const lower = key.toLowerCase();
    return [...this.book.customProperties.keys()].find((known) => known.toLowerCase() === lower);
  }
  add(key: string, value: Value): CustomProperty {
    if (key === "" || key.length > LONGEST) throw invalidArgument();
    if (typeof value === "string" && value.length > LONGEST) throw invalidArgument();
    const stored = this.#stored(key) ?? key;
    const isDate = typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
    this.book.customProperties.set(stored, isDate ? new Date(value) : value);
    return new CustomProperty(this.book, stored);
  }
  deleteAll(): void {
    this.book.customProperties.clear();
  }
  getCount(): number {
    return this.book.customProperties.size;
  }
  getItemOrNullObject(key: string): CustomProperty | null {
    const stored = this.#stored(key);
    return stored === undefined ? null : new CustomProperty(this.book, stored);
  }
  getItem(key: string): CustomProperty {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }
}

export class DocumentProperties
  extends HostObject
  implements
    Hosted<
      Excel.DocumentProperties,
      | "author"
      | "category"
      | "comments"
      | "company"
      | "keywords"
      | "lastAuthor"
      | "manager"
      | "subject"
      | "title"
    >
{
  #get(name: string): string {
    return this.book.properties.get(name) ?? "";
  }
  #set(name: string, value: string): void {
    this.book.properties.set(name, value);
  }
  get author(): string {
    return this.#get("author");
  }
  set author(value: string) {
    this.#set("author", value);
  }
  get category(): string {
    return this.#get("category");
  }
  set category(value: string) {
    this.#set("category", value);
  }
  get comments(): string {
    return this.#get("comments");
  }
  set comments(value: string) {
    this.#set("comments", value);
  }
  get company(): string {
    return this.#get("company");
  }
  set company(value: string) {
    this.#set("company", value);
  }
  get keywords(): string {
    return this.#get("keywords");
  }
  set keywords(value: string) {
    this.#set("keywords", value);
  }
  get lastAuthor(): string {
    return this.#get("lastAuthor");
  }
  get manager(): string {
    return this.#get("manager");
  }
  set manager(value: string) {
    this.#set("manager", value);
  }
  get subject(): string {
    return this.#get("subject");
  }
  set subject(value: string) {
    this.#set("subject", value);
  }
  get title(): string {
    return this.#get("title");
  }
  set title(value: string) {
    this.#set("title", value);
  }
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book);
  }
}
