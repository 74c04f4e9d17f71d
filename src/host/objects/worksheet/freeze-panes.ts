/** Excel.WorksheetFreezePanes. */
import { COLUMNS, ROWS } from "../../../a1/area";
import { invalidArgument } from "../../wire/errors";
import type { HostObject } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { OnSheet } from "../base/on-sheet";
import { Range } from "../cells/range";
import { cellsOf } from "../cells/range-argument";

export class WorksheetFreezePanes
  extends OnSheet
  implements
    Hosted<
      Excel.WorksheetFreezePanes,
      "freezeAt" | "freezeColumns" | "freezeRows" | "getLocationOrNullObject" | "unfreeze"
    >
{
  /** Freezes the rows and columns of a range that begins at the sheet's top left, in one of them or both. */
  freezeAt(frozenRange: HostObject | string): void {
    const { area } = cellsOf(this.book, this.sheet, frozenRange);
    this.sheet.frozen = {
      rows: area.rows === ROWS ? 0 : area.row + area.rows,
      columns: area.columns === COLUMNS ? 0 : area.column + area.columns,
    };
  }
  freezeRows(count = 1): void {
    if (!Number.isInteger(count) || count < 0) throw invalidArgument();
    this.sheet.frozen = { rows: count, columns: 0 };
  }
  freezeColumns(count = 1): void {
    if (!Number.isInteger(count) || count < 0) throw invalidArgument();
    this.sheet.frozen = { rows: 0, columns: count };
  }
  unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return new Range(this.book, this.sheet, {
      row: 0,
      column: 0,
      rows: rows || ROWS,
      columns: columns || COLUMNS,
    });
  }
}
