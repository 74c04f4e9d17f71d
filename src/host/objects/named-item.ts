/** Excel.NamedItem and its collection. */
import { formatArea, parseReference, quoteSheetName } from "../../a1/reference";
import type { NameContent } from "../../xlsx/content";
import type { Book, Sheet } from "../engine/book";
import { isError } from "../engine/value";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../wire/errors";
import { HostCollection, HostObject, IDENTITY, MEMBERS } from "./host-object";
import type { Identity } from "./host-object";
import type { Hosted } from "./hosted";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** Names begin with a letter, `_` or `\`, have no spaces, are at most 255 long and look like no reference. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** @throws InvalidArgument for a name that Excel refuses */
export function requireName(name: string): void {
  const reference = parseReference(name) !== null || /^([rc]|r\d*c\d*)$/i.test(name);
  if (!NAME.test(name) || reference) throw invalidArgument();
}

/** Whether a workbook-wide name or a table has this name. */
export function isNameTaken(book: Book, name: string, except?: unknown): boolean {
  const lower = name.toLowerCase();
  const named = book.names.some(
    (known) => known !== except && known.scope === null && known.name.toLowerCase() === lower,
  );
  return (
    named ||
    book.sheets.some(({ tables }) =>
      tables.some((table) => table !== except && table.name.toLowerCase() === lower),
    )
  );
}

/** A range as a formula with a sheet and absolute address. */
export function absoluteFormula(range: Range): string {
  return `=${quoteSheetName(range.sheet.name)}!${formatArea(range.area, "$")}`;
}

export class NamedItem
  extends HostObject
  implements
    Hosted<
      Excel.NamedItem,
      "name" | "comment" | "visible" | "formula" | "delete" | "getRange" | "getRangeOrNullObject"
    >
{
  readonly stored: NameContent;
  constructor(book: Book, stored: NameContent) {
    super(book);
    this.stored = stored;
  }
  override [IDENTITY](): Identity {
    return { _Id: this.stored.name };
  }
  get name(): string {
    return this.stored.name;
  }
  get comment(): string {
    return this.stored.comment;
  }
  set comment(comment: string) {
    this.stored.comment = comment;
  }
  get visible(): boolean {
    return this.stored.visible;
  }
  set visible(visible: boolean) {
    this.stored.visible = visible;
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
  /** Address of a range; the value of a constant; a formula that is neither answers with its text. */
  get value(): string | number | boolean {
    const range = this.getRangeOrNullObject();
    if (range) return range.address;
    const text = this.stored.formula.slice(1);
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
    return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  }
  get worksheetOrNullObject(): Worksheet | null {
    const sheet = this.stored.scope === null ? undefined : this.book.sheetById(this.stored.scope);
    return sheet ? new Worksheet(this.book, sheet) : null;
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
    const index = this.book.names.indexOf(this.stored);
    if (index < 0) throw itemNotFound();
    this.book.names.splice(index, 1);
    this.book.namesChanged();
  }
}

export class NamedItemCollection
  extends HostCollection<NamedItem>
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
    if (reference instanceof Range) return absoluteFormula(reference);
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
  getCount(): number {
    return this[MEMBERS]().length;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    const lower = name.toLowerCase();
    return this[MEMBERS]().find((member) => member.name.toLowerCase() === lower) ?? null;
  }
  getItem(name: string): NamedItem {
    const member = this.getItemOrNullObject(name);
    if (!member) throw itemNotFound();
    return member;
  }
}
