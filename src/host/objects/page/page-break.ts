/** Excel.PageBreakCollection and its members: the rows before which a printed page begins. */
import { cellArea } from "../../../a1/area";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import type { HostObject } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { OnSheet } from "../base/on-sheet";
import { Range } from "../cells/range";
import { cellsOf } from "../cells/range-argument";

/** Breaks that a sheet may have ([MS-XLSB] 2.4.196, BrtBeginRwBrk). */
const MOST = 1023;

function setBreaks(sheet: Sheet, rows: readonly number[]): void {
  if (rows.length === 0) delete sheet.page.rowBreaks;
  else sheet.page.rowBreaks = rows;
}

export class PageBreak
  extends OnSheet
  implements Hosted<Excel.PageBreak, "delete" | "getCellAfterBreak">
{
  readonly #row: number;
  constructor(book: Book, sheet: Sheet, row: number) {
    super(book, sheet);
    this.#row = row;
  }
  #require(): readonly number[] {
    const { rowBreaks = [] } = this.sheet.page;
    if (!rowBreaks.includes(this.#row)) throw itemNotFound();
    return rowBreaks;
  }
  delete(): void {
    setBreaks(
      this.sheet,
      this.#require().filter((row) => row !== this.#row),
    );
  }
  getCellAfterBreak(): Range {
    this.#require();
    return new Range(this.book, this.sheet, cellArea(this.#row, 0));
  }
}

export class HorizontalPageBreaks
  extends OnSheet
  implements Hosted<Excel.PageBreakCollection, "add" | "getCount" | "getItem" | "removePageBreaks">
{
  /** Begins a page above the range; nothing is above the first row. */
  add(pageBreakRange: HostObject | string): PageBreak {
    const { area, sheet } = cellsOf(this.book, this.sheet, pageBreakRange);
    const { rowBreaks = [] } = this.sheet.page;
    const rows = [...new Set([...rowBreaks, area.row])].sort((one, other) => one - other);
    if (sheet !== this.sheet || area.row === 0 || rows.length > MOST) throw invalidArgument();
    setBreaks(this.sheet, rows);
    return new PageBreak(this.book, this.sheet, area.row);
  }
  getCount(): number {
    return this.sheet.page.rowBreaks?.length ?? 0;
  }
  getItem(index: number): PageBreak {
    const row = this.sheet.page.rowBreaks?.[index];
    if (row === undefined) throw invalidArgument();
    return new PageBreak(this.book, this.sheet, row);
  }
  removePageBreaks(): void {
    setBreaks(this.sheet, []);
  }
}
