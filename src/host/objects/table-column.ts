/** Excel.TableColumn and its collection. */
import { COLUMNS } from "../../a1/area";
import { applyShift, shiftOf } from "../engine/structure";
import { invalidArgument, itemNotFound } from "../wire/errors";
import { CALCULATED, HostCollection, HostObject, IDENTITY, MEMBERS } from "./host-object";
import type { Identity } from "./host-object";
import type { Hosted } from "./hosted";
import { requireAllowed } from "./protection-rules";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableColumn
  extends HostObject
  implements
    Hosted<
      Excel.TableColumn,
      "id" | "index" | "name" | "delete" | "getRange" | "getDataBodyRange" | "getHeaderRowRange"
    >
{
  readonly #table: Table;
  readonly #index: number;
  constructor(table: Table, index: number) {
    super(table.book);
    this.#table = table;
    this.#index = index;
  }
  override [IDENTITY](): Identity {
    return { Id: this.id };
  }
  override get [CALCULATED](): readonly string[] {
    return ["values"];
  }
  get id(): number {
    return this.#index + 1;
  }
  get index(): number {
    return this.#index;
  }
  get name(): string {
    const { stored, sheet, book } = this.#table;
    return book.headers(sheet, stored.area)[this.#index] ?? "";
  }
  set name(name: string) {
    if (name === "") throw invalidArgument();
    const { columns } = this.#table;
    const other = columns.getItemOrNullObject(name);
    if (other && other.index !== this.#index) throw invalidArgument();
    this.getHeaderRowRange().values = [[`'${name}`]];
  }
  get values(): unknown[][] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.#table.getRange().getColumn(this.#index);
  }
  getHeaderRowRange(): Range {
    return this.#table.getHeaderRowRange().getColumn(this.#index);
  }
  getDataBodyRange(): Range {
    return this.#table.getDataBodyRange().getColumn(this.#index);
  }
  delete(): void {
    const { stored, sheet, book } = this.#table;
    requireAllowed(sheet);
    if (stored.area.columns === 1) throw invalidArgument();
    const column = { ...stored.area, column: stored.area.column + this.#index, columns: 1 };
    applyShift(book, sheet, shiftOf(column, "column", -1));
  }
}

export class TableColumnCollection
  extends HostCollection<TableColumn>
  implements
    Hosted<
      Excel.TableColumnCollection,
      "count" | "getCount" | "getItem" | "getItemAt" | "getItemOrNullObject"
    >
{
  readonly #table: Table;
  constructor(table: Table) {
    super(table.book);
    this.#table = table;
  }
  [MEMBERS](): TableColumn[] {
    return Array.from(
      { length: this.#table.stored.area.columns },
      (_, index) => new TableColumn(this.#table, index),
    );
  }
  get count(): number {
    return this.#table.stored.area.columns;
  }
  getCount(): number {
    return this.count;
  }
  /** Adds a column at an index, or at the end; what stands to the right of the table moves right. */
  add(index?: number | null, values?: unknown, name?: string): TableColumn {
    const { stored, sheet, book } = this.#table;
    requireAllowed(sheet);
    const { area } = stored;
    const at = index === undefined || index === null || index < 0 ? area.columns : index;
    if (at > area.columns || area.column + area.columns >= COLUMNS) throw invalidArgument();
    const place = { ...area, column: area.column + at, columns: 1 };
    applyShift(book, sheet, shiftOf(place, "column", 1));
    stored.area = { ...area, columns: area.columns + 1 };
    const column = new TableColumn(this.#table, at);
    column.getHeaderRowRange().values = [[`'${name ?? this.#freeName()}`]];
    book.tablesChanged();
    if (values !== undefined && values !== null) this.#fill(column, values);
    return column;
  }
  #freeName(): string {
    for (let number = this.count; ; number++) {
      if (!this.getItemOrNullObject(`Column${number}`)) return `Column${number}`;
    }
  }
  #fill(column: TableColumn, values: unknown): void {
    const withHeader = Array.isArray(values) && values.length === column.getRange().rowCount;
    if (withHeader) column.values = values;
    else column.getDataBodyRange().values = values;
  }
  getItemOrNullObject(key: number | string): TableColumn | null {
    const members = this[MEMBERS]();
    if (typeof key === "number") return members.find((column) => column.id === key) ?? null;
    const lower = key.toLowerCase();
    return members.find((column) => column.name.toLowerCase() === lower) ?? null;
  }
  getItem(key: number | string): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }
  getItemAt(index: number): TableColumn {
    const column = this[MEMBERS]()[index];
    if (!column) throw invalidArgument();
    return column;
  }
}
