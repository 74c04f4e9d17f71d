/** Excel.RangeAreas as far as it answers which areas there are. */
import type { Area } from "../content";
import { formatArea, quoteSheetName } from "../engine/area";
import type { Book, Sheet } from "../engine/book";
import { HostCollection, HostObject, MEMBERS } from "./hostObject";
import { Range } from "./range";

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
}
