/** Values of formulas that are about to be written, by the cells that they will stand in. */
import type { CellValue } from "../../xlsx/content";

/** Values of an area of a sheet, row by row; null where a formula has to be worked out. */
export interface ExpectedValues {
  /** Name of the sheet, which may not be there yet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | null)[])[];
}

export class ExpectedCells {
  readonly #bySheet = new Map<string, ExpectedValues[]>();

  constructor(expected: readonly ExpectedValues[]) {
    for (const one of expected) {
      const name = one.sheet.toLowerCase();
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
}
