/** Excel.RangeAreas: which areas there are, which of their cells are visible, and selecting them. */
import type { Area } from "../../../a1/address";
import { formatArea, quoteSheetName } from "../../../a1/reference";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { apiNotFound, itemNotFound } from "../../wire/errors";
import { HostCollection, MEMBERS } from "../base/host-object";
import { OnSheet } from "../base/on-sheet";
import { Range } from "./range";
import { visibleAreas } from "./visible-cells";

class RangeCollection extends HostCollection<Range> {
  readonly #ranges: Range[];
  constructor(book: Book, ranges: Range[]) {
    super(book);
    this.#ranges = ranges;
  }
  [MEMBERS](): Range[] {
    return this.#ranges;
  }
}

export class RangeAreas extends OnSheet {
  readonly parts: readonly Area[];

  constructor(book: Book, sheet: Sheet, parts: readonly Area[]) {
    super(book, sheet);
    this.parts = parts;
  }
  get address(): string {
    const name = quoteSheetName(this.sheet.name);
    return this.parts.map((area) => `${name}!${formatArea(area)}`).join(",");
  }
  get areaCount(): number {
    return this.parts.length;
  }
  get cellCount(): number {
    return this.parts.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }
  get areas(): RangeCollection {
    const ranges = this.parts.map((area) => new Range(this.book, this.sheet, area));
    return new RangeCollection(this.book, ranges);
  }
  select(): void {
    const [first, ...others] = this.parts;
    if (first) this.book.select(this.sheet, first, ...others);
  }
  /** Only the visible cells are found here. @throws ApiNotFound for the other kinds of Excel.SpecialCellType */
  getSpecialCellsOrNullObject(cellType: string): RangeAreas | null {
    if (cellType !== "Visible") throw apiNotFound(`SpecialCellType.${cellType}`);
    const parts = this.parts.flatMap((area) => visibleAreas(this.sheet, area));
    return parts.length === 0 ? null : new RangeAreas(this.book, this.sheet, parts);
  }
  getSpecialCells(cellType: string): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(cellType);
    if (!found) throw itemNotFound();
    return found;
  }
}
