/** Excel.TableColumn and its collection. */
import { COLUMNS } from "../../../a1/area";
import { applyShift, shiftOf } from "../../engine/structure";
import { invalidArgument } from "../../wire/errors";
import { IDENTITY, MEMBERS, NamedCollection, freeName, sameName } from "../base/host-object";
import type { Identity } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { requireAllowed } from "../worksheet/protection-rules";
import type { Range } from "../cells/range";
import { Filter } from "./auto-filter";
import { TableLine } from "./table-ranges";
import type { OwnTable } from "./table-ranges";

export class TableColumn
  extends TableLine
  implements
    Hosted<
      Excel.TableColumn,
      "id" | "index" | "name" | "delete" | "getRange" | "getDataBodyRange" | "getHeaderRowRange"
    >
{
  override [IDENTITY](): Identity {
    return { Id: this.id };
  }
  get id(): number {
    return this.position + 1;
  }
  get name(): string {
    const { stored, sheet, book } = this.table;
    return book.headers(sheet, stored.area)[this.position] ?? "";
  }
  set name(name: string) {
    if (name === "") throw invalidArgument();
    const { stored, sheet, book } = this.table;
    const others = book.headers(sheet, stored.area).filter((_, index) => index !== this.position);
    if (others.some((other) => sameName(other, name))) throw invalidArgument();
    this.getHeaderRowRange().values = [[`'${name}`]];
  }
  get filter(): Filter {
    return new Filter(this.table, this.position);
  }
  getRange(): Range {
    return this.table.getRange().getColumn(this.position);
  }
  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.position);
  }
  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.position);
  }
  delete(): void {
    const { stored, sheet, book } = this.table;
    requireAllowed(sheet);
    if (stored.area.columns === 1) throw invalidArgument();
    const column = { ...stored.area, column: stored.area.column + this.position, columns: 1 };
    applyShift(book, sheet, shiftOf(column, "column", -1));
  }
}

export class TableColumnCollection
  extends NamedCollection<TableColumn, number | string>
  implements
    Hosted<
      Excel.TableColumnCollection,
      "count" | "getCount" | "getItem" | "getItemAt" | "getItemOrNullObject"
    >
{
  readonly #table: OwnTable;
  constructor(table: OwnTable) {
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
  /** Adds a column at an index, or at the end; what is to the right of the table moves right. */
  add(index?: number | null, values?: unknown, name?: string): TableColumn {
    const { stored, sheet, book } = this.#table;
    requireAllowed(sheet);
    const { area } = stored;
    const at = index === undefined || index === null || index < 0 ? area.columns : index;
    if (at > area.columns || area.column + area.columns >= COLUMNS) throw invalidArgument();
    const inserted = { ...area, column: area.column + at, columns: 1 };
    applyShift(book, sheet, shiftOf(inserted, "column", 1));
    stored.area = { ...area, columns: area.columns + 1 };
    const column = new TableColumn(this.#table, at);
    column.getHeaderRowRange().values = [
      [
        `'${name ?? freeName("Column", this.count - 1, (taken) => this.getItemOrNullObject(taken) !== null)}`,
      ],
    ];
    book.tablesChanged();
    if (values !== undefined && values !== null) this.#fill(column, values);
    return column;
  }
  #fill(column: TableColumn, values: unknown): void {
    const withHeader = Array.isArray(values) && values.length === column.getRange().rowCount;
    if (withHeader) column.values = values;
    else column.getDataBodyRange().values = values;
  }
  getItemOrNullObject(key: number | string): TableColumn | null {
    const members = this[MEMBERS]();
    if (typeof key === "number") return members.find((column) => column.id === key) ?? null;
    return members.find((column) => sameName(column.name, key)) ?? null;
  }
}
