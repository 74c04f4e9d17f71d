/** Excel.NamedItem and its collection. */
import type { NameContent } from "../../../xlsx/content";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { isError } from "../../engine/value";
import { invalidArgument, itemAlreadyExists } from "../../wire/errors";
import { IDENTITY, MEMBERS, NamedCollection, removeFrom, sameName } from "../base/host-object";
import type { HostObject } from "../base/host-object";
import { isNameTaken, requireName } from "../base/names";
import { CellRange, OfContent, absoluteFormula } from "../base/on-sheet";
import { contentProperties, withProperties } from "../base/properties";
import type { Identity } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { Range } from "../cells/range";

export class NamedItem
  extends withProperties(
    OfContent<NameContent>,
    contentProperties<NameContent>()("comment", "visible"),
  )
  implements
    Hosted<
      Excel.NamedItem,
      "name" | "comment" | "visible" | "formula" | "delete" | "getRange" | "getRangeOrNullObject"
    >
{
  override [IDENTITY](): Identity {
    return { _Id: this.stored.name };
  }
  get name(): string {
    return this.stored.name;
  }
  get scope(): string {
    return this.stored.scope === null ? "Workbook" : "Worksheet";
  }
  get formula(): string {
    return this.stored.formula;
  }
  set formula(formula: string) {
    if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument();
    this.stored.formula = formula;
    this.book.namesChanged();
  }
  get type(): string {
    if (this.getRangeOrNullObject()) return "Range";
    const { value } = this;
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    if (typeof value === "boolean") return "Boolean";
    return value.startsWith("#") ? "Error" : "String";
  }
  /** Address of a range; the value of a constant; for other formulas their text. */
  get value(): string | number | boolean {
    const range = this.getRangeOrNullObject();
    if (range) return range.address;
    const text = this.stored.formula.slice(1);
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
    return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  }
  getRangeOrNullObject(): Range | null {
    const found = this.book.locate(this.stored.formula, null);
    return found && new Range(this.book, found.sheet, found.area);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument();
    return range;
  }
  delete(): void {
    removeFrom(this.book.names, this.stored);
    this.book.namesChanged();
  }
}

export class NamedItemCollection
  extends NamedCollection<NamedItem>
  implements
    Hosted<
      Excel.NamedItemCollection,
      "add" | "addFormulaLocal" | "getCount" | "getItem" | "getItemOrNullObject"
    >
{
  readonly #sheet: Sheet | null;
  constructor(book: Book, sheet: Sheet | null) {
    super(book);
    this.#sheet = sheet;
  }
  get #scope(): string | null {
    return this.#sheet?.id ?? null;
  }
  [MEMBERS](): NamedItem[] {
    return this.book.names
      .filter((name) => name.scope === this.#scope)
      .map((name) => new NamedItem(this.book, name));
  }
  /** @throws InvalidArgument for a bad name, ItemAlreadyExists for one that is taken */
  add(name: string, reference: HostObject | string, comment = ""): NamedItem {
    requireName(name);
    const taken = this.#sheet ? this.getItemOrNullObject(name) : isNameTaken(this.book, name);
    if (taken) throw itemAlreadyExists();
    const stored: NameContent = {
      name,
      formula: this.#formula(reference),
      comment,
      visible: true,
      scope: this.#scope,
    };
    this.book.names.push(stored);
    this.book.namesChanged();
    return new NamedItem(this.book, stored);
  }
  #formula(reference: unknown): string {
    if (reference instanceof CellRange) return absoluteFormula(reference);
    if (typeof reference === "number" || typeof reference === "boolean") {
      return `=${String(reference).toUpperCase()}`;
    }
    if (typeof reference !== "string" || isError(reference)) throw invalidArgument();
    if (reference.startsWith("=")) return reference;
    return `="${reference.replaceAll('"', '""')}"`;
  }
  addFormulaLocal(name: string, formula: string, comment?: string): NamedItem {
    return this.add(name, formula, comment);
  }
  getItemOrNullObject(name: string): NamedItem | null {
    return this[MEMBERS]().find((member) => sameName(member.name, name)) ?? null;
  }
}
