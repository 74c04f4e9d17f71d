/** Excel.RangeAreas: which areas there are, their format, which of their cells are visible, and selecting them. */
import type { Area } from "../../../a1/address";
import { formatArea, quoteSheetName } from "../../../a1/reference";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { apiNotFound, itemNotFound } from "../../wire/errors";
import { HostCollection, MEMBERS } from "../base/host-object";
import { orNull } from "../base/hosted";
import { OnSheet } from "../base/on-sheet";
import { withProperties } from "../base/properties";
import { DataValidation } from "../formats/data-validation";
import { ALIGNMENT, RangeFill, RangeFont, type RangeFormat } from "../formats/format";
import { NORMAL, OfStyle, styledAreas } from "../formats/range-style";
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

/** The format of the cells of several areas; where they differ, null, which the client's types leave out. */
class RangeAreasFormat extends withProperties(OfStyle, ALIGNMENT) {
  readonly #formats: readonly RangeFormat[];

  constructor(book: Book, ranges: readonly Range[]) {
    super(book, styledAreas(ranges));
    this.#formats = ranges.map(({ format }) => format);
  }
  #common(size: "columnWidth" | "rowHeight"): number {
    const sizes = new Set(this.#formats.map((format) => format[size]));
    return orNull(sizes.size === 1 ? ([...sizes][0] ?? null) : null);
  }
  get columnWidth(): number {
    return this.#common("columnWidth");
  }
  set columnWidth(value: number) {
    for (const format of this.#formats) format.columnWidth = value;
  }
  get rowHeight(): number {
    return this.#common("rowHeight");
  }
  set rowHeight(value: number) {
    for (const format of this.#formats) format.rowHeight = value;
  }
  get fill(): RangeFill {
    return new RangeFill(this.book, this.styled);
  }
  get font(): RangeFont {
    return new RangeFont(this.book, this.styled);
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
  #ranges(): Range[] {
    return this.parts.map((area) => new Range(this.book, this.sheet, area));
  }
  get format(): RangeAreasFormat {
    return new RangeAreasFormat(this.book, this.#ranges());
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.parts);
  }
  /** Name of the named style of all cells. */
  get style(): string {
    return orNull(styledAreas(this.#ranges()).read(({ named = NORMAL }) => named));
  }
  /** @throws InvalidArgument for a style that the workbook has not */
  set style(name: string) {
    for (const range of this.#ranges()) range.style = name;
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
