/** Excel.TableRow and its collection. */
import { applyShift, shiftOf } from "../engine/structure";
import { invalidArgument, itemNotFound } from "../wire/errors";
import { CALCULATED, HostCollection, HostObject, MEMBERS } from "./host-object";
import type { Hosted } from "./hosted";
import { requireAllowed } from "./protection-rules";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableRow
  extends HostObject
  implements Hosted<Excel.TableRow, "index" | "delete" | "getRange">
{
  readonly #table: Table;
  readonly #index: number;
  constructor(table: Table, index: number) {
    super(table.book);
    this.#table = table;
    this.#index = index;
  }
  override get [CALCULATED](): readonly string[] {
    return ["values"];
  }
  get index(): number {
    return this.#index;
  }
  get values(): unknown[][] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.#table.getDataBodyRange().getRow(this.#index);
  }
  delete(): void {
    const { sheet, book } = this.#table;
    requireAllowed(sheet, "allowDeleteRows");
    if (this.#table.rows.count === 1) {
      this.getRange().clear("Contents");
      return;
    }
    applyShift(book, sheet, shiftOf(this.getRange().area, "row", -1));
  }
}

export class TableRowCollection
  extends HostCollection<TableRow>
  implements Hosted<Excel.TableRowCollection, "count" | "getCount" | "getItemAt">
{
  readonly #table: Table;
  constructor(table: Table) {
    super(table.book);
    this.#table = table;
  }
  [MEMBERS](): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.#table, index));
  }
  get count(): number {
    return this.#table.getDataBodyRange().rowCount;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw itemNotFound();
    return new TableRow(this.#table, index);
  }
  /** Adds rows at an index, or at the end; what stands below the table moves down. */
  add(index?: number | null, values?: unknown): TableRow {
    const { stored, sheet, book } = this.#table;
    requireAllowed(sheet, "allowInsertRows");
    const given = Array.isArray(values) ? (values as unknown[]) : null;
    const count = given?.length ?? 1;
    if (given?.some((row) => !Array.isArray(row) || row.length !== stored.area.columns)) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    const body = this.#table.getDataBodyRange().area;
    const at = index === undefined || index === null || index < 0 ? body.rows : index;
    if (at > body.rows) throw invalidArgument();
    const { area } = stored;
    const place = { ...area, row: body.row + at, rows: count };
    applyShift(book, sheet, shiftOf(place, "row", 1));
    stored.area = { ...area, rows: area.rows + count };
    book.tablesChanged();
    if (given) {
      const rows = this.#table
        .getDataBodyRange()
        .getRow(at)
        .getResizedRange(count - 1, 0);
      rows.values = given;
    }
    return new TableRow(this.#table, at);
  }
}
