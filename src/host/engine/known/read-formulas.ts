/** Which formulas the engine reads: neither those whose values are known nor those that it cannot work out. */
import type { Area } from "../../../a1/address";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Calculation } from "../calculation";
import { memberOf, type CellOfSheet, type StoredCell } from "../cell-edits";
import type { CustomFunctions } from "../custom-functions";
import type { CellValue } from "../../../xlsx/content";
import { fromUniver, isError, toUniver } from "../value";
import type { ExpectedCell, ExpectedValues } from "./expected-values";
import { canWorkOut, KeptFormulas } from "./kept-formulas";
import { KnownFormulas, type Meanings } from "./known-formulas";
import { readsLongArrays } from "./long-references";

export type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The cells of the engine. */
interface Cells {
  readonly matrix: (sheetId: string) => Matrix;
  /** Sets values of formulas. */
  readonly setValues: (sheetId: string, values: Matrix) => void;
  /** Every sheet. */
  readonly sheetIds: Iterable<string>;
}

export class ReadFormulas {
  readonly #calculation: Calculation;
  readonly #functions: CustomFunctions;
  readonly #cells: Cells;
  readonly #date1904: boolean;
  readonly #known: KnownFormulas;
  readonly #kept = new KeptFormulas();
  /** Something changed since the workbook was opened, so that kept values may be others in Excel. */
  #keptMayDiffer = false;
  /** Where formulas that stayed have the values that are expected, and nothing was written since. */
  readonly #taken = new Set<string>();
  /** Formulas that came with values, until `acceptStoredValues` says which of them have to be read. */
  #stored: (CellOfSheet & { readonly formula: string })[] = [];

  /** @param date1904 the workbook counts days from 1904 */
  constructor(
    calculation: Calculation,
    functions: CustomFunctions,
    cells: Cells,
    meanings: Pick<Meanings, "idOf" | "nameOf" | "withoutTables">,
    date1904: boolean,
  ) {
    this.#calculation = calculation;
    this.#functions = functions;
    this.#cells = cells;
    this.#date1904 = date1904;
    this.#known = new KnownFormulas({
      ...meanings,
      rowsAlike: (formula, at) => calculation.rowsAlike(formula, at),
      canWorkOut: (formula) => this.#canWorkOut(formula),
    });
  }

  /** Every cell with a formula of a sheet. */
  cells(sheetId: string): readonly CellOfSheet[] {
    return [
      ...this.#calculation.formulaCells(sheetId),
      ...this.#known.all(sheetId),
      ...this.#kept.cells(sheetId),
    ];
  }

  forget(sheetId: string): void {
    this.#known.forget(sheetId);
    this.#kept.forget(sheetId);
  }

  /**
   * Takes note of what is written into a cell.
   * @param calculated whether its value is valid
   * @returns the value that is known of its formula; null: none
   */
  take(
    at: CellOfSheet,
    cell: StoredCell | null,
    hadFormula: boolean,
    calculated: boolean,
  ): CellValue | null {
    const { sheetId, row, column } = at;
    const formula = cell?.formula;
    const value = cell?.value ?? null;
    this.#taken.delete(sheetId);
    const known = this.#known.take(at, cell);
    this.#kept.drop(at);
    if (calculated && formula !== undefined && value !== null) {
      this.#stored.push({ ...at, formula });
    } else if (formula !== undefined || hadFormula) {
      // One whose value is known has been asked already.
      const isKept =
        known === null &&
        formula !== undefined &&
        (value !== null ? !this.#canWorkOut(formula) : readsLongArrays(formula));
      if (isKept) this.#kept.add(at);
      const read = known === null && !isKept ? (formula ?? null) : null;
      this.#calculation.setFormula(sheetId, row, column, read);
    }
    return known;
  }

  /** Has formulas worked out that read cells which changed. @returns whether there are any */
  cellsChanged(cells: readonly CellOfSheet[]): boolean {
    return this.#workOut(this.#known.readersOf(cells));
  }

  /** Has formulas worked out that read other cells since tables have changed. */
  tablesChanged(): void {
    this.#workOut(this.#known.readingOtherTables());
  }

  /** Has all formulas worked out. */
  workOutAll(): void {
    this.#workOut(this.#known.all());
  }

  /** Called before a calculation. @param stale whether values may be out of date */
  calculating(stale: boolean): void {
    if (stale && !this.#kept.isEmpty) this.#keptMayDiffer = true;
  }

  #spills(sheetId: string, row: number, column: number): Area | null {
    return this.#calculation.spills.area(sheetId, row, column);
  }

  #value({ sheetId, row, column }: CellOfSheet): CellValue | null {
    const record = this.#cells.matrix(sheetId)[row]?.[column];
    return record ? fromUniver(record) : null;
  }

  #canWorkOut(formula: string): boolean {
    return canWorkOut(formula, this.#functions, this.#date1904);
  }

  /** Whether formulas kept values that may be others in Excel, which has to work them out. */
  get leavesFormulas(): boolean {
    return this.#keptMayDiffer;
  }

  /** Has formulas read and worked out whose values were known. @returns whether there are any */
  #workOut(cells: readonly CellOfSheet[]): boolean {
    for (const at of cells) {
      const { sheetId, row, column } = at;
      if (!this.#known.drop(at)) continue;
      const formula = this.#cells.matrix(sheetId)[row]?.[column]?.f ?? null;
      this.#calculation.setFormula(sheetId, row, column, formula);
      this.#calculation.touch(sheetId, row, column);
    }
    return cells.length > 0;
  }

  /**
   * The values of formulas that are about to be written, or stay where they are, so that they need not be worked out;
   * see `KnownFormulas`.
   */
  expectValues(expected: readonly ExpectedValues[]): void {
    this.#known.expect(expected);
    this.#taken.clear();
    Array.from(this.#takenOver());
  }

  /** The cells that have the formula that is expected there, the engine no longer reading it; not where that is done. */
  *#takenOver(): Generator<ExpectedCell> {
    for (const at of this.#known.expectedCells((sheetId) => !this.#taken.has(sheetId))) {
      const { sheetId, row, column, formula } = at;
      if (this.#cells.matrix(sheetId)[row]?.[column]?.f !== formula) continue;
      if (!this.#known.has(at)) {
        if (this.#spills(sheetId, row, column) !== null) continue;
        if (!this.#known.accept(at, formula, true)) continue;
        this.#calculation.setFormula(sheetId, row, column, null);
      }
      yield at;
    }
  }

  /**
   * Gives formulas that stayed where they are the values that are expected of them, once after what was written last.
   */
  takeExpected(): void {
    const bySheet = new Map<string, Matrix>();
    const changed: CellOfSheet[] = [];
    for (const at of this.#takenOver()) {
      const { sheetId, row, column, value } = at;
      const stored = this.#cells.matrix(sheetId)[row]?.[column];
      const record = toUniver(value);
      if (stored?.v === record.v && stored.t === record.t) continue;
      const rows = memberOf(bySheet, sheetId, (): Matrix => ({}));
      (rows[row] ??= {})[column] = record;
      this.#calculation.touch(sheetId, row, column);
      changed.push(at);
    }
    for (const sheetId of this.#cells.sheetIds) this.#taken.add(sheetId);
    for (const [sheetId, values] of bySheet) this.#cells.setValues(sheetId, values);
    this.#workOut(this.#known.readersOf(changed));
  }

  /** @param right whether the values are those of the cells as they now are; else they are worked out */
  stopExpecting(right: boolean): void {
    this.#known.stopExpecting();
    if (!right) this.#workOut(this.#known.all());
  }

  /** Keeps the values that formulas came with; only formulas without a value, or with a name unknown to the program that saved them, need calculation. */
  acceptStoredValues(): void {
    for (const { formula, ...at } of this.#stored.splice(0)) {
      const { sheetId, row, column } = at;
      const value = this.#value(at);
      const isUnknown = isError(value) && value.error === "#NAME?";
      const fills = this.#spills(sheetId, row, column) !== null;
      if (!isUnknown && !fills && this.#known.accept(at, formula)) continue;
      if (!isUnknown && !this.#canWorkOut(formula)) this.#kept.add(at);
      else this.#calculation.setFormula(sheetId, row, column, formula);
    }
    this.#calculation.nothingChanged();
    for (const id of this.#cells.sheetIds) {
      for (const at of this.#calculation.formulaCells(id)) {
        const value = this.#value(at);
        if (value === null || (isError(value) && value.error === "#NAME?"))
          this.#calculation.touch(id, at.row, at.column);
      }
    }
  }
}
