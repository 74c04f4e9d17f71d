/** Excel.Range: an area of one sheet, its contents and the ranges that can be reached from it. */
import type { Area } from "../../../a1/address";
import {
  COLUMNS,
  ROWS,
  boundingArea,
  contains,
  isWholeColumns,
  isWholeRows,
  intersection,
  subtract,
} from "../../../a1/area";
import { formatArea, quoteSheetName } from "../../../a1/reference";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { invalidArgument, itemNotFound, sizeMismatch } from "../../wire/errors";
import { CALCULATED } from "../base/host-object";
import type { HostObject } from "../base/host-object";
import { orNull, type Hosted } from "../base/hosted";
import { CellRange } from "../base/on-sheet";
import { withProperties } from "../base/properties";
import { DataValidation } from "../formats/data-validation";
import { RangeFormat } from "../formats/format";
import { applyNamedStyle, NORMAL, styledCells } from "../formats/range-style";
import { requireAllowed } from "../worksheet/protection-rules";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeCells,
  writeNumberFormats,
} from "./cell-contents";
import { hiddenProperty } from "./hidden-lines";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { cellsOf } from "./range-argument";
import { clearRange, copyRange, deleteCells, insertCells, withoutOverlap } from "./range-edits";
import { usedArea } from "./used-area";

export class Range
  extends withProperties(CellRange, {
    rowHidden: hiddenProperty("row"),
    columnHidden: hiddenProperty("column"),
  })
  implements
    Hosted<
      Excel.Range,
      | "values"
      | "formulas"
      | "address"
      | "rowIndex"
      | "columnIndex"
      | "rowCount"
      | "columnCount"
      | "cellCount"
      | "getCell"
      | "getRow"
      | "getColumn"
      | "getResizedRange"
      | "getOffsetRange"
      | "getBoundingRect"
      | "getIntersection"
      | "getEntireRow"
      | "getEntireColumn"
      | "getUsedRange"
      | "clear"
      | "merge"
      | "unmerge"
      | "select"
      | "insert"
      | "delete"
    >
{
  /** @throws InvalidArgument for an area that is empty or outside the sheet */
  constructor(book: Book, sheet: Sheet, area: Area) {
    super(book, sheet, area);
    const fits =
      [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
      area.row >= 0 &&
      area.column >= 0 &&
      area.rows >= 1 &&
      area.columns >= 1 &&
      area.row + area.rows <= ROWS &&
      area.column + area.columns <= COLUMNS;
    if (!fits) throw invalidArgument();
  }

  override get [CALCULATED](): readonly string[] {
    return ["values", "text", "valueTypes", "hasSpill"];
  }

  #at(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }

  get values(): unknown[][] {
    return readValues(this.book, this.sheet, this.area) as unknown[][];
  }
  set values(input: unknown) {
    writeCells(this.book, this.sheet, this.area, input);
  }
  get formulas(): unknown[][] {
    return readFormulas(this.book, this.sheet, this.area) as unknown[][];
  }
  set formulas(input: unknown) {
    writeCells(this.book, this.sheet, this.area, input);
  }
  get text(): string[][] | null {
    return readTexts(this.book, this.sheet, this.area);
  }
  get valueTypes(): string[][] | null {
    return readValueTypes(this.book, this.sheet, this.area);
  }
  get numberFormat(): string[][] | null {
    return readNumberFormats(this.book, this.sheet, this.area);
  }
  set numberFormat(input: unknown) {
    writeNumberFormats(this.book, this.sheet, this.area, input);
  }
  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }
  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }
  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return isWholeRows(this.area);
  }
  get isEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }
  get hasSpill(): boolean | null {
    const spills = this.book.engine.spillAreas(this.sheet.id);
    if (spills.some((spill) => contains(spill, this.area))) return true;
    return spills.some((spill) => intersection(spill, this.area)) ? null : false;
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  /** Name of the cells' named style. */
  get style(): string {
    return orNull(styledCells(this).read(({ named = NORMAL }) => named));
  }
  /** @throws InvalidArgument for a style that the workbook has not */
  set style(name: string) {
    if (!applyNamedStyle(this, name)) throw invalidArgument();
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, [this.area]);
  }
  get hyperlink(): Excel.RangeHyperlink | null {
    return readHyperlink(this);
  }
  set hyperlink(link: Excel.RangeHyperlink | null) {
    writeHyperlink(this, link);
  }

  getCell(row: number, column: number): Range {
    return this.#at({
      row: this.area.row + row,
      column: this.area.column + column,
      rows: 1,
      columns: 1,
    });
  }
  getRow(row: number): Range {
    if (row >= this.area.rows) throw invalidArgument();
    return this.#at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    if (column >= this.area.columns) throw invalidArgument();
    return this.#at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.#at({
      ...this.area,
      rows: this.area.rows + deltaRows,
      columns: this.area.columns + deltaColumns,
    });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, rows, columns });
  }
  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    const { row, column } = this.area;
    return this.#at({ ...this.area, row: row + rowOffset, column: column + columnOffset });
  }
  getBoundingRect(other: HostObject | string): Range {
    return this.#at(boundingArea(this.area, cellsOf(this.book, this.sheet, other).area));
  }
  getIntersectionOrNullObject(other: HostObject | string): Range | null {
    const { sheet, area } = cellsOf(this.book, this.sheet, other);
    const shared = sheet === this.sheet ? intersection(this.area, area) : null;
    return shared && this.#at(shared);
  }
  getIntersection(other: HostObject | string): Range {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound();
    return shared;
  }
  getEntireRow(): Range {
    return this.#at({ ...this.area, column: 0, columns: COLUMNS });
  }
  getEntireColumn(): Range {
    return this.#at({ ...this.area, row: 0, rows: ROWS });
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedArea(this.book, this.sheet, valuesOnly);
    const shared = used && intersection(used, this.area);
    const within = shared && this.book.engine.occupied(this.sheet.id, shared);
    return valuesOnly === true ? within && this.#at(within) : shared && this.#at(shared);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ?? this.#at({ ...this.area, rows: 1, columns: 1 })
    );
  }
  getSpillingToRangeOrNullObject(): Range | null {
    const spill = this.book.engine.spillArea(this.sheet.id, this.area.row, this.area.column);
    return spill && this.#at(spill);
  }
  clear(applyTo: Excel.ClearApplyTo | string = "All"): void {
    clearRange(this, applyTo);
  }
  insert(shift: string): this {
    insertCells(this, shift);
    return this;
  }
  delete(shift: string): void {
    deleteCells(this, shift);
  }
  merge(across = false): void {
    requireAllowed(this.sheet);
    this.unmerge();
    const parts = across
      ? Array.from({ length: this.area.rows }, (_, row) => ({
          ...this.area,
          row: this.area.row + row,
          rows: 1,
        }))
      : [this.area];
    if (this.sheet.tables.some((table) => intersection(table.area, this.area)))
      throw invalidArgument();
    for (const part of parts) {
      for (const hidden of subtract(part, { ...part, rows: 1, columns: 1 })) {
        clearRange(this.#at(hidden), "Contents");
      }
      if (part.rows * part.columns > 1) this.sheet.merges.push(part);
    }
  }
  unmerge(): void {
    requireAllowed(this.sheet);
    withoutOverlap(this.sheet.merges, this.area);
  }
  select(): void {
    this.book.select(this.sheet, this.area);
  }
  copyFrom(
    source: HostObject | string,
    copyType: Excel.RangeCopyType | string = "All",
    skipBlanks = false,
    transpose = false,
  ): void {
    copyRange(cellsOf(this.book, this.sheet, source), this, copyType, skipBlanks, transpose);
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows === this.area.rows && columns === this.area.columns) return;
    throw sizeMismatch();
  }
}
