/** The ranges of a table, for the table, its rows and its columns. */
import type { TableContent } from "../../../xlsx/content";
import { itemNotFound } from "../../wire/errors";
import { CALCULATED, HostObject } from "../base/host-object";
import { OnSheetOfContent } from "../base/on-sheet";
import { Range } from "../cells/range";
import { tableBody } from "../cells/range-argument";

export abstract class TableRanges extends OnSheetOfContent<TableContent> {
  getRange(): Range {
    return new Range(this.book, this.sheet, this.stored.area);
  }
  getHeaderRowRange(): Range {
    if (!this.stored.showHeaders) throw itemNotFound();
    return this.getRange().getRow(0);
  }
  getTotalRowRange(): Range {
    if (!this.stored.showTotals) throw itemNotFound();
    return this.getRange().getLastRow();
  }
  getDataBodyRange(): Range {
    return new Range(this.book, this.sheet, tableBody(this.stored));
  }
}

/** The part of a table that its rows and columns use. */
export type OwnTable = Pick<
  TableRanges,
  "book" | "sheet" | "stored" | "getRange" | "getHeaderRowRange" | "getDataBodyRange"
>;

/** A row or a column of a table. */
export abstract class TableLine extends HostObject {
  readonly table: OwnTable;
  readonly position: number;
  constructor(table: OwnTable, position: number) {
    super(table.book);
    this.table = table;
    this.position = position;
  }
  override get [CALCULATED](): readonly string[] {
    return ["values"];
  }
  get index(): number {
    return this.position;
  }
  get values(): unknown[][] {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  abstract getRange(): Range;
}
