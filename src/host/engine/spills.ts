/** The areas that formulas fill, and the values they fill them with. */
import { ObjectMatrix } from "@univerjs/core";
import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { Area } from "../../a1/address";
import type { CellValue } from "../../xlsx/content";
import { memberOf } from "./cell-edits";
import { isWithin, toArea, toRange } from "./univer-range";
import { fromUniver, toUniver } from "./value";

export type Values = ObjectMatrix<Nullable<ICellData>>;

type Line = Record<string, Nullable<ICellData>>;

type Matrices<T> = Record<string, ReturnType<ObjectMatrix<T>["getMatrix"]>>;

const matrices = <T>(sheets: ReadonlyMap<string, ObjectMatrix<T>>): Matrices<T> =>
  Object.fromEntries([...sheets].map(([sheetId, matrix]) => [sheetId, matrix.getMatrix()]));

/** By sheet; the range of a spill is stored under its first cell. */
export class Spills {
  readonly #ranges = new Map<string, ObjectMatrix<IRange>>();
  readonly #values = new Map<string, Values>();

  #rangesOf(sheetId: string): ObjectMatrix<IRange> {
    return memberOf(this.#ranges, sheetId, () => new ObjectMatrix<IRange>());
  }

  #valuesOf(sheetId: string): Values {
    return memberOf(this.#values, sheetId, () => new ObjectMatrix<Nullable<ICellData>>());
  }

  /** Takes over an area with stored values. */
  adopt(sheetId: string, area: Area, values: readonly (readonly (CellValue | null)[])[]): void {
    this.setRange(sheetId, toRange(area));
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        const record = value === null ? { v: "" } : toUniver(value);
        this.setValue(sheetId, area.row + row, area.column + column, record);
      });
    });
  }

  setRange(sheetId: string, range: IRange): void {
    this.#rangesOf(sheetId).setValue(range.startRow, range.startColumn, range);
  }

  setValue(sheetId: string, row: number, column: number, record: ICellData): void {
    this.#valuesOf(sheetId).setValue(row, column, record);
  }

  /** Value that a formula elsewhere puts into a cell; null: none. */
  value(sheetId: string, row: number, column: number): CellValue | null {
    const record = this.#values.get(sheetId)?.getValue(row, column);
    return record ? fromUniver(record) : null;
  }

  /** The values that formulas put into the cells of a row. */
  row(sheetId: string, row: number): readonly (readonly [column: number, value: CellValue])[] {
    const records = this.#values.get(sheetId)?.getMatrix()[row] as Line | undefined;
    return Object.entries(records ?? {}).flatMap(([column, record]) => {
      const value = record ? fromUniver(record) : null;
      return value === null ? [] : [[Number(column), value] as const];
    });
  }

  /** The area that the formula in a cell fills; null: only itself. */
  area(sheetId: string, row: number, column: number): Area | null {
    const range = this.#ranges.get(sheetId)?.getValue(row, column);
    return range ? toArea(range) : null;
  }

  areas(sheetId: string): Area[] {
    return this.#allRanges(sheetId).map(toArea);
  }

  #allRanges(sheetId: string): IRange[] {
    const ranges: IRange[] = [];
    this.#ranges.get(sheetId)?.forValue((_row, _column, range) => {
      ranges.push(range);
    });
    return ranges;
  }

  /** The ranges that hold a cell. */
  over(sheetId: string, row: number, column: number): IRange[] {
    const ranges = this.#ranges.get(sheetId);
    if (!ranges || ranges.getLength() === 0) return [];
    return this.#allRanges(sheetId).filter((range) => isWithin(range, row, column));
  }

  /** Removes the spill of the formula in a cell. */
  drop(sheetId: string, row: number, column: number): void {
    const ranges = this.#ranges.get(sheetId);
    const range = ranges?.getValue(row, column);
    if (!ranges || !range) return;
    ranges.realDeleteValue(row, column);
    const values = this.#values.get(sheetId);
    for (let line = range.startRow; line <= range.endRow; line++) {
      for (let index = range.startColumn; index <= range.endColumn; index++) {
        values?.realDeleteValue(line, index);
      }
    }
  }

  forget(sheetId: string): void {
    this.#ranges.delete(sheetId);
    this.#values.delete(sheetId);
  }

  /** Ranges and values as the engine takes them. */
  forEngine(): { ranges: Matrices<IRange>; values: Matrices<Nullable<ICellData>> } {
    return { ranges: matrices(this.#ranges), values: matrices(this.#values) };
  }
}
