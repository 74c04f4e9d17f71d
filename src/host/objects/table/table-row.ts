/** Excel.TableRow and its collection. */
import { applyShift, shiftOf } from "../../engine/structure";
import { invalidArgument, itemNotFound, sizeMismatch } from "../../wire/errors";
import { HostCollection, MEMBERS } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { requireAllowed } from "../worksheet/protection-rules";
import type { Range } from "../cells/range";
import { fillNewRows } from "./calculated-columns";
import { TableLine } from "./table-ranges";
import type { OwnTable } from "./table-ranges";

export class TableRow
  extends TableLine
  implements Hosted<Excel.TableRow, "index" | "delete" | "getRange">
{
  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.position);
  }
  delete(): void {
    const { sheet, book } = this.table;
    requireAllowed(sheet, "allowDeleteRows");
    if (this.table.getDataBodyRange().rowCount === 1) {
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
  readonly #table: OwnTable;
  constructor(table: OwnTable) {
    super(table.book);
    this.#table = table;
  }
  [MEMBERS](): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.#table, index));
  }
  get count(): number {
    return this.#table.getDataBodyRange().rowCount;
  }
  override getCount(): number {
    return this.count;
  }
  override getItemAt(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw itemNotFound();
    return new TableRow(this.#table, index);
  }
  /** Adds rows at an index, or at the end; what is below the table moves down. */
  add(index?: number | null, values?: unknown): TableRow {
    const { stored, sheet, book } = this.#table;
    requireAllowed(sheet, "allowInsertRows");
    const given = Array.isArray(values) ? (values as unknown[]) : null;
    const count = given?.length ?? 1;
    if (given?.some((row) => !Array.isArray(row) || row.length !== stored.area.columns)) {
      throw sizeMismatch();
    }
    const body = this.#table.getDataBodyRange().area;
    const at = index === undefined || index === null || index < 0 ? body.rows : index;
    if (at > body.rows) throw invalidArgument();
    const { area } = stored;
    const inserted = { ...area, row: body.row + at, rows: count };
    applyShift(book, sheet, shiftOf(inserted, "row", 1));
    stored.area = { ...area, rows: area.rows + count };
    book.tablesChanged();
    if (at === body.rows) book.engine.write(sheet.id, fillNewRows(book, sheet, stored, at));
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
