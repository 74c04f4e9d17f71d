/** Excel.Table and its collections on a sheet and in the workbook. */
import type { Area } from "../../../a1/address";
import { intersection, sameArea } from "../../../a1/area";
import type { TableContent } from "../../../xlsx/content";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { renameTable } from "../../../a1/structured";
import { applyShift, shiftOf } from "../../engine/structure";
import { invalidArgument, itemAlreadyExists } from "../../wire/errors";
import { settleHeaders } from "../cells/cell-contents";
import {
  IDENTITY,
  MEMBERS,
  NamedCollection,
  freeName,
  removeFrom,
  sameName,
} from "../base/host-object";
import type { HostObject } from "../base/host-object";
import type { Identity } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { isNameTaken, requireName } from "../base/names";
import { requireAllowed } from "../worksheet/protection-rules";
import { Range } from "../cells/range";
import { cellsOf, tableBody } from "../cells/range-argument";
import { withoutOverlap } from "../cells/range-edits";
import { AutoFilter, setFilters } from "./auto-filter";
import { fillNewRows } from "./calculated-columns";
import { TableColumnCollection } from "./table-column";
import { TableRowCollection } from "./table-row";
import { TableRanges } from "./table-ranges";
import { TableSort } from "./table-sort";
import { contentProperties, withProperties } from "../base/properties";

/** @throws InvalidArgument where the area overlaps another table */
export function requireNoOtherTable(sheet: Sheet, area: Area, self?: TableContent): void {
  if (sheet.tables.some((table) => table !== self && intersection(table.area, area))) {
    throw invalidArgument(
      "A table can't overlap a range that contains a PivotTable report, query results, protected cells or another table.",
    );
  }
}

export class Table
  extends withProperties(TableRanges, contentProperties<TableContent>()("style", "showBandedRows"))
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
  override [IDENTITY](): Identity {
    return { Id: String(this.stored.id) };
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
    if (!show) {
      const header = new Range(this.book, this.sheet, { ...area, rows: 1 });
      header.clear("Contents");
    }
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
    // The sums go with the row, as in Excel.
    if (!show) this.getTotalRowRange().clear("Contents");
    this.stored.area = { ...area, rows: area.rows + (show ? 1 : -1) };
    this.stored.showTotals = show;
    this.book.tablesChanged();
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  /** The header row stays where it is, and old and new area must overlap (Table.resize). */
  resize(newRange: HostObject | string): void {
    requireAllowed(this.sheet);
    const { sheet, area } = cellsOf(this.book, this.sheet, newRange);
    const head = this.stored.showHeaders ? 1 : 0;
    const sameHead = area.row === this.stored.area.row && intersection(area, this.stored.area);
    if (sheet !== this.sheet || !sameHead || area.rows < head + 1) throw invalidArgument();
    requireNoOtherTable(this.sheet, area, this.stored);
    if (sameArea(area, this.stored.area)) return;
    const before = tableBody(this.stored).rows;
    this.stored.area = area;
    const { filters } = this.stored;
    if (filters?.some(({ column }) => column >= area.columns) === true)
      setFilters(
        this,
        filters.filter(({ column }) => column < area.columns),
      );
    settleHeaders(this.book, this.sheet, area);
    this.book.tablesChanged();
    this.book.engine.write(this.sheet.id, fillNewRows(this.book, this.sheet, this.stored, before));
  }
  /** Deletes the table with its cells' contents and formats. */
  delete(): void {
    requireAllowed(this.sheet);
    this.#forget();
    this.getRange().clear("All");
  }
  /** Converts the cells to ordinary ones; their contents and formats are kept. */
  convertToRange(): Range {
    requireAllowed(this.sheet);
    this.#forget();
    return this.getRange();
  }
  #forget(): void {
    removeFrom(this.sheet.tables, this.stored);
    this.book.tablesChanged();
  }
  get showFilterButton(): boolean {
    return this.stored.showFilterButton;
  }
  /** Without its buttons a table has no filters, and shows all rows. */
  set showFilterButton(show: boolean) {
    if (!show) setFilters(this, []);
    this.stored.showFilterButton = show;
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this);
  }
  get sort(): TableSort {
    return new TableSort(this);
  }
  clearFilters(): void {
    setFilters(this, []);
  }
  reapplyFilters(): void {
    this.autoFilter.reapply();
  }
}

export class TableCollection
  extends NamedCollection<Table>
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
    return this.getCount();
  }
  /**
   * Creates a table. Without headers a header row is inserted above and the cells move down.
   * @throws InvalidArgument where it would overlap another table
   */
  add(address: HostObject | string, hasHeaders: boolean): Table {
    const range = cellsOf(this.book, this.#sheet ?? this.book.active, address);
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
    withoutOverlap(sheet.merges, area);
    const id = this.#freeId();
    const table: TableContent = {
      id,
      name: freeName("Table", id, (name) => isNameTaken(this.book, name)),
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
  getItemOrNullObject(key: string): Table | null {
    const members = this[MEMBERS]();
    return (
      members.find((table) => sameName(table.name, key)) ??
      members.find((table) => table.id === key) ??
      null
    );
  }
}
