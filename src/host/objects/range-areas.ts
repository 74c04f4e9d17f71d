/** Excel.RangeAreas: which areas there are, which of their cells are visible, and selecting them. */
import type { Area } from "../../a1/address";
import { formatArea, quoteSheetName } from "../../a1/reference";
import type { Book, Sheet } from "../engine/book";
import { apiNotFound, itemNotFound } from "../wire/errors";
import { HostCollection, HostObject, MEMBERS } from "./host-object";
import { Range } from "./range";
import { visiblePieces } from "./visible-cells";
import { Worksheet } from "./worksheet";

class RangeCollection extends HostCollection<Range> {
  readonly #ranges: Range[];
  constructor(book: Book, ranges: Range[]) {
    super(book);
    this.#ranges = ranges;
  }
  [MEMBERS](): Range[] {
    return this.#ranges;
  }
  getCount(): number {
    return this.#ranges.length;
  }
  getItemAt(index: number): Range | null {
    return this.#ranges[index] ?? null;
  }
}

export class RangeAreas extends HostObject {
  readonly sheet: Sheet;
  readonly pieces: readonly Area[];

  constructor(book: Book, sheet: Sheet, pieces: readonly Area[]) {
    super(book);
    this.sheet = sheet;
    this.pieces = pieces;
  }
  get address(): string {
    const name = quoteSheetName(this.sheet.name);
    return this.pieces.map((area) => `${name}!${formatArea(area)}`).join(",");
  }
  get areaCount(): number {
    return this.pieces.length;
  }
  get cellCount(): number {
    return this.pieces.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }
  get areas(): RangeCollection {
    const ranges = this.pieces.map((area) => new Range(this.book, this.sheet, area));
    return new RangeCollection(this.book, ranges);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  select(): void {
    const [first, ...others] = this.pieces;
    if (first) this.book.select(this.sheet, first, ...others);
  }
  /** Only the visible cells are found here. @throws ApiNotFound for the other kinds of Excel.SpecialCellType */
  getSpecialCellsOrNullObject(cellType: string): RangeAreas | null {
    if (cellType !== "Visible") throw apiNotFound(`SpecialCellType.${cellType}`);
    const pieces = this.pieces.flatMap((area) => visiblePieces(this.sheet, area));
    return pieces.length === 0 ? null : new RangeAreas(this.book, this.sheet, pieces);
  }
  getSpecialCells(cellType: string): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(cellType);
    if (!found) throw itemNotFound();
    return found;
  }
}
