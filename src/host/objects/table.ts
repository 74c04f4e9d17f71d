/** Excel.Table and its collections on a sheet and in the workbook. */
import type { Area } from "../../a1/address";
import { intersection, sameArea } from "../../a1/area";
import type { TableContent } from "../../xlsx/content";
import type { Book, Sheet } from "../engine/book";
import { renameTable } from "../../a1/structured";
import { applyShift, shiftOf } from "../engine/structure";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../wire/errors";
import { settleHeaders } from "./cells";
import { HostCollection, HostObject, IDENTITY, MEMBERS } from "./host-object";
import type { Identity } from "./host-object";
import type { Hosted } from "./hosted";
import { isNameTaken, requireName } from "./named-item";
import { requireAllowed } from "./protection-rules";
import { Range } from "./range";
import { asRange } from "./range-argument";
import { TableColumnCollection } from "./table-column";
import { TableRowCollection } from "./table-row";
import { Worksheet } from "./worksheet";

/** @throws InvalidArgument where the area overlaps another table */
export function requireNoOtherTable(sheet: Sheet, area: Area, self?: TableContent): void {
  if (sheet.tables.some((table) => table !== self && intersection(table.area, area))) {
    throw invalidArgument(
      "A table can't overlap a range that contains a PivotTable report, query results, protected cells or another table.",
    );
  }
}

/** The rows of a table between its header and its totals. */
export function bodyArea(table: TableContent): Area {
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  const { row, rows } = table.area;
  return { ...table.area, row: row + head, rows: Math.max(1, rows - head - foot) };
}

export class Table
  extends HostObject
  implements
    Hosted<
      Excel.Table,
      | "id"
      | "name"
      | "style"
      | "showHeaders"
      | "showTotals"
      | "showBandedRows"
      | "showFilterButton"
      | "getRange"
      | "getHeaderRowRange"
      | "getDataBodyRange"
      | "resize"
      | "delete"
      | "convertToRange"
      | "clearFilters"
    >
{
  readonly sheet: Sheet;
  readonly stored: TableContent;

  constructor(book: Book, sheet: Sheet, stored: TableContent) {
    super(book);
    this.sheet = sheet;
    this.stored = stored;
  }
  override [IDENTITY](): Identity {
    return { Id: String(this.stored.id) };
  }
  #range(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }
  get id(): string {
    return String(this.stored.id);
  }
  get name(): string {
    return this.stored.name;
  }
  set name(name: string) {
    requireName(name);
    if (isNameTaken(this.book, name, this.stored)) throw itemAlreadyExists();
    const before = this.stored.name;
    this.stored.name = name;
    this.book.rewriteFormulas((formula) => renameTable(formula, before, name));
    this.book.tablesChanged();
  }
  get style(): string {
    return this.stored.style;
  }
  set style(style: string) {
    this.stored.style = style;
  }
  get showHeaders(): boolean {
    return this.stored.showHeaders;
  }
  set showHeaders(show: boolean) {
    if (show === this.stored.showHeaders) return;
    const { area } = this.stored;
    if (show && area.row === 0) throw invalidArgument();
    this.stored.area = show
      ? { ...area, row: area.row - 1, rows: area.rows + 1 }
      : { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (!show) this.#range({ ...area, rows: 1 }).clear("Contents");
    this.stored.showHeaders = show;
    settleHeaders(this.book, this.sheet, this.stored.area);
    this.book.tablesChanged();
  }
  get showTotals(): boolean {
    return this.stored.showTotals;
  }
  set showTotals(show: boolean) {
    if (show === this.stored.showTotals) return;
    const { area } = this.stored;
    this.stored.area = { ...area, rows: area.rows + (show ? 1 : -1) };
    this.stored.showTotals = show;
    this.book.tablesChanged();
  }
  get showBandedRows(): boolean {
    return this.stored.showBandedRows;
  }
  set showBandedRows(show: boolean) {
    this.stored.showBandedRows = show;
  }
  get showFilterButton(): boolean {
    return this.stored.showFilterButton;
  }
  set showFilterButton(show: boolean) {
    this.stored.showFilterButton = show;
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  getRange(): Range {
    return this.#range(this.stored.area);
  }
  getHeaderRowRange(): Range {
    if (!this.stored.showHeaders) throw itemNotFound();
    return this.#range({ ...this.stored.area, rows: 1 });
  }
  getTotalRowRange(): Range {
    if (!this.stored.showTotals) throw itemNotFound();
    return this.getRange().getLastRow();
  }
  getDataBodyRange(): Range {
    return this.#range(bodyArea(this.stored));
  }
  /** The header row stays where it is, and old and new area must overlap (Table.resize). */
  resize(newRange: HostObject | string): void {
    requireAllowed(this.sheet);
    const { sheet, area } = asRange(this.book, this.sheet, newRange);
    const head = this.stored.showHeaders ? 1 : 0;
    const sameHead = area.row === this.stored.area.row && intersection(area, this.stored.area);
    if (sheet !== this.sheet || !sameHead || area.rows < head + 1) throw invalidArgument();
    requireNoOtherTable(this.sheet, area, this.stored);
    if (sameArea(area, this.stored.area)) return;
    this.stored.area = area;
    settleHeaders(this.book, this.sheet, area);
    this.book.tablesChanged();
  }
  /** Deletes the table with its cells' contents and looks. */
  delete(): void {
    requireAllowed(this.sheet);
    this.#forget();
    this.#range(this.stored.area).clear("All");
  }
  /** Lets the cells be ordinary ones; their contents and looks stay. */
  convertToRange(): Range {
    requireAllowed(this.sheet);
    this.#forget();
    return this.#range(this.stored.area);
  }
  #forget(): void {
    const index = this.sheet.tables.indexOf(this.stored);
    if (index < 0) throw itemNotFound();
    this.sheet.tables.splice(index, 1);
    this.book.tablesChanged();
  }
  /** This host has no filters that hide rows, so there is nothing to clear. */
  clearFilters(): void {
    return;
  }
}

export class TableCollection
  extends HostCollection<Table>
  implements
    Hosted<
      Excel.TableCollection,
      "count" | "add" | "getCount" | "getItem" | "getItemAt" | "getItemOrNullObject"
    >
{
  readonly #sheet: Sheet | null;
  constructor(book: Book, sheet: Sheet | null) {
    super(book);
    this.#sheet = sheet;
  }
  [MEMBERS](): Table[] {
    const sheets = this.#sheet ? [this.#sheet] : this.book.sheets;
    return sheets.flatMap((sheet) =>
      sheet.tables.map((table) => new Table(this.book, sheet, table)),
    );
  }
  get count(): number {
    return this[MEMBERS]().length;
  }
  getCount(): number {
    return this.count;
  }
  /**
   * Makes a table. Without headers a header row is put above and the cells move down.
   * @throws InvalidArgument where it would overlap another table
   */
  add(address: HostObject | string, hasHeaders: boolean): Table {
    const range = asRange(this.book, this.#sheet ?? this.book.active, address);
    const { sheet } = range;
    if (this.#sheet && sheet !== this.#sheet) throw invalidArgument();
    requireAllowed(sheet);
    let { area } = range;
    requireNoOtherTable(sheet, area);
    if (!hasHeaders) {
      applyShift(this.book, sheet, shiftOf({ ...area, rows: 1 }, "row", 1));
      area = { ...area, rows: area.rows + 1 };
    } else if (area.rows === 1) {
      area = { ...area, rows: 2 };
      requireNoOtherTable(sheet, area);
    }
    const kept = sheet.merges.filter((merge) => !intersection(merge, area));
    sheet.merges.splice(0, Infinity, ...kept);
    const id = this.#freeId();
    const table: TableContent = {
      id,
      name: this.#freeName(id),
      area,
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    };
    sheet.tables.push(table);
    settleHeaders(this.book, sheet, { ...area, rows: 1 });
    this.book.tablesChanged();
    return new Table(this.book, sheet, table);
  }
  #freeId(): number {
    const ids = this.book.sheets.flatMap(({ tables }) => tables.map(({ id }) => id));
    return Math.max(0, ...ids) + 1;
  }
  #freeName(from: number): string {
    for (let number = from; ; number++) {
      if (!isNameTaken(this.book, `Table${number}`)) return `Table${number}`;
    }
  }
  getItemOrNullObject(key: string): Table | null {
    const lower = key.toLowerCase();
    const members = this[MEMBERS]();
    return (
      members.find((table) => table.name.toLowerCase() === lower) ??
      members.find((table) => table.id === key) ??
      null
    );
  }
  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  getItemAt(index: number): Table {
    const table = this[MEMBERS]()[index];
    if (!table) throw invalidArgument();
    return table;
  }
}
