/** Values of the formulas that a run writes or leaves, by the cells that they stand in afterwards. */
import { offsetFormula } from "../../../a1/rewrite";
import type { CellValue } from "../../../xlsx/content";
import type { CellOfSheet } from "../cell-edits";

/** Values of an area of a sheet, row by row; null where a formula has to be worked out. */
export interface ExpectedValues {
  /** Id of the sheet; null: one of this name, which may not be there yet. */
  readonly sheetId?: string | null;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | null)[])[];
  /**
   * The formulas of the first row, which are filled down: a cell that has its formula already has the value too, without
   * being written. Left out: only formulas that are written have.
   */
  readonly formulas?: readonly (string | null)[];
}

/** A cell whose formula and value are expected. */
export interface ExpectedCell extends CellOfSheet {
  readonly formula: string;
  readonly value: CellValue;
}

export class ExpectedCells {
  readonly #bySheet = new Map<string, ExpectedValues[]>();
  readonly #sheetIdOf: (name: string) => string | undefined;

  constructor(
    expected: readonly ExpectedValues[],
    sheetIdOf: (name: string) => string | undefined,
    nameOf: (sheetId: string) => string | undefined,
  ) {
    this.#sheetIdOf = sheetIdOf;
    for (const one of expected) {
      const { sheetId } = one;
      const name = (
        (typeof sheetId === "string" ? nameOf(sheetId) : undefined) ?? one.sheet
      ).toLowerCase();
      this.#bySheet.set(name, [...(this.#bySheet.get(name) ?? []), one]);
    }
  }

  /** The value of a formula in a cell; null: not known. */
  at(sheet: string, row: number, column: number): CellValue | null {
    for (const area of this.#bySheet.get(sheet.toLowerCase()) ?? []) {
      const value = area.values[row - area.row]?.[column - area.column] ?? null;
      if (value !== null) return value;
    }
    return null;
  }

  /** Every cell whose formula is known too, on those sheets that there are. */
  *cells(isOf: (sheetId: string) => boolean): Generator<ExpectedCell> {
    for (const [name, areas] of this.#bySheet) {
      const sheetId = this.#sheetIdOf(name);
      if (sheetId === undefined || !isOf(sheetId)) continue;
      for (const { row: first, column: left, values, formulas } of areas) {
        for (const [right, filled] of (formulas ?? []).entries()) {
          if (filled?.startsWith("=") !== true) continue;
          const column = left + right;
          for (const [down, line] of values.entries()) {
            const value = line[right] ?? null;
            if (value === null) continue;
            const formula = offsetFormula(filled, down, 0);
            yield { sheetId, row: first + down, column, formula, value };
          }
        }
      }
    }
  }
}
