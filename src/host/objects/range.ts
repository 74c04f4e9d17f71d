/** Excel.Range: an area of one sheet, its contents and the ranges that can be reached from it. */
import type { Area } from "../../a1/address";
import { COLUMNS, ROWS, boundingArea, contains, intersection, subtract } from "../../a1/area";
import { formatArea, quoteSheetName } from "../../a1/reference";
import type { Book, Sheet } from "../engine/book";
import { invalidArgument, itemNotFound } from "../wire/errors";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeCells,
  writeNumberFormats,
} from "./cells";
import { ConditionalFormatCollection } from "./conditional-format";
import { DataValidation } from "./data-validation";
import { RangeFormat } from "./format";
import { CALCULATED, HostObject } from "./host-object";
import { orNull } from "./hosted";
import type { Hosted } from "./hosted";
import { asRange } from "./range-argument";
import { clearRange, copyRange, deleteCells, insertCells } from "./range-edits";
import { RangeAreas } from "./range-areas";
import { requireAllowed } from "./protection-rules";
import { Worksheet } from "./worksheet";

/** true for all, false for none; null, which the client's types leave out, for some. */
function allOrNull(count: number, of: number): boolean {
  return orNull(count === 0 ? false : count === of ? true : null);
}

export class Range
  extends HostObject
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
  readonly sheet: Sheet;
  readonly area: Area;

  /** @throws InvalidArgument for an area that is empty or outside the sheet */
  constructor(book: Book, sheet: Sheet, area: Area) {
    super(book);
    const fits =
      [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
      area.row >= 0 &&
      area.column >= 0 &&
      area.rows >= 1 &&
      area.columns >= 1 &&
      area.row + area.rows <= ROWS &&
      area.column + area.columns <= COLUMNS;
    if (!fits) throw invalidArgument();
    this.sheet = sheet;
    this.area = area;
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
    return this.area.columns === COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === ROWS;
  }
  get hasSpill(): boolean | null {
    const spills = this.book.engine.spillAreas(this.sheet.id);
    if (spills.some((spill) => contains(spill, this.area))) return true;
    return spills.some((spill) => intersection(spill, this.area)) ? null : false;
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, this.area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.area);
  }
  get rowHidden(): boolean {
    const { area, sheet } = this;
    const hidden = [...sheet.hiddenRows].filter(
      (row) => row >= area.row && row < area.row + area.rows,
    ).length;
    return allOrNull(hidden, area.rows);
  }
  set rowHidden(hidden: boolean) {
    requireAllowed(this.sheet, "allowFormatRows");
    for (let row = this.area.row; row < this.area.row + this.area.rows; row++) {
      if (hidden) this.sheet.hiddenRows.add(row);
      else this.sheet.hiddenRows.delete(row);
    }
  }
  get columnHidden(): boolean {
    const { area, sheet } = this;
    const hidden = [...sheet.hiddenColumns].filter(
      (column) => column >= area.column && column < area.column + area.columns,
    ).length;
    return allOrNull(hidden, area.columns);
  }
  set columnHidden(hidden: boolean) {
    requireAllowed(this.sheet, "allowFormatColumns");
    const { column: first, columns } = this.area;
    for (let column = first; column < first + columns; column++) {
      if (hidden) this.sheet.hiddenColumns.add(column);
      else this.sheet.hiddenColumns.delete(column);
    }
  }
  get hyperlink(): Excel.RangeHyperlink | null {
    const link = this.sheet.hyperlinks.find(({ area }) => intersection(area, this.area));
    if (!link) return null;
    const { address, documentReference, screenTip } = link;
    const [[textToDisplay] = []] =
      readTexts(this.book, this.sheet, { ...this.area, rows: 1, columns: 1 }) ?? [];
    return {
      ...(address !== undefined && { address }),
      ...(documentReference !== undefined && { documentReference }),
      ...(screenTip !== undefined && { screenTip }),
      ...(textToDisplay !== undefined && { textToDisplay }),
    };
  }
  set hyperlink(link: Excel.RangeHyperlink | null) {
    requireAllowed(this.sheet, "allowInsertHyperlinks");
    const others = this.sheet.hyperlinks.flatMap((other) =>
      subtract(other.area, this.area).map((area) => ({ ...other, area })),
    );
    this.sheet.hyperlinks.splice(0, Infinity, ...others);
    if (!link) return;
    const { address, documentReference, screenTip, textToDisplay } = link;
    this.sheet.hyperlinks.push({
      area: this.area,
      ...(address !== undefined && { address }),
      ...(documentReference !== undefined && { documentReference }),
      ...(screenTip !== undefined && { screenTip }),
    });
    if (textToDisplay !== undefined) this.values = textToDisplay;
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
    return this.#at(boundingArea(this.area, asRange(this.book, this.sheet, other).area));
  }
  getIntersectionOrNullObject(other: HostObject | string): Range | null {
    const { sheet, area } = asRange(this.book, this.sheet, other);
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
    const used = this.worksheet.getUsedRangeOrNullObject(valuesOnly);
    const shared = used && intersection(used.area, this.area);
    const within = shared && this.book.engine.occupied(this.sheet.id, shared);
    return valuesOnly === true ? within && this.#at(within) : shared && this.#at(shared);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ?? this.#at({ ...this.area, rows: 1, columns: 1 })
    );
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.sheet.merges.flatMap((area) => intersection(area, this.area) ?? []);
    return areas.length === 0 ? null : new RangeAreas(this.book, this.sheet, areas);
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
    const pieces = across
      ? Array.from({ length: this.area.rows }, (_, row) => ({
          ...this.area,
          row: this.area.row + row,
          rows: 1,
        }))
      : [this.area];
    if (this.sheet.tables.some((table) => intersection(table.area, this.area)))
      throw invalidArgument();
    for (const piece of pieces) {
      const [corner, ...rest] = subtract(piece, { ...piece, rows: 1, columns: 1 });
      for (const hidden of corner ? [corner, ...rest] : [])
        clearRange(this.#at(hidden), "Contents");
      if (piece.rows * piece.columns > 1) this.sheet.merges.push(piece);
    }
  }
  unmerge(): void {
    requireAllowed(this.sheet);
    const kept = this.sheet.merges.filter((area) => !intersection(area, this.area));
    this.sheet.merges.splice(0, Infinity, ...kept);
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
    copyRange(asRange(this.book, this.sheet, source), this, copyType, skipBlanks, transpose);
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows === this.area.rows && columns === this.area.columns) return;
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
