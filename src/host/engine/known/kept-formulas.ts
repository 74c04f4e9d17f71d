/** Formulas that the engine cannot work out: they keep the values that they came with. */
import { refersToOtherBooks } from "../../../a1/structured";
import { memberOf } from "../cell-edits";
import { refersToSpilledBlock, type CustomFunctions } from "../custom-functions";
import type { CellOfSheet } from "../cell-edits";
import { readsLongArrays } from "./long-references";

/** Functions whose results depend on the day that a number stands for. The engine counts days from 1900. */
const OF_DAYS =
  /\b(DATE|DATEDIF|DATEVALUE|DAY|DAYS360|EDATE|EOMONTH|ISOWEEKNUM|MONTH|NETWORKDAYS|NOW|TEXT|TODAY|WEEKDAY|WEEKNUM|WORKDAY|YEAR|YEARFRAC)(\.INTL)?\(/i;

/**
 * Whether the engine gives what Excel gives for a formula.
 * @param date1904 the workbook counts days from 1904
 */
export const canWorkOut = (
  formula: string,
  functions: CustomFunctions,
  date1904: boolean,
): boolean =>
  functions.knowsAll(formula) &&
  !refersToOtherBooks(formula) &&
  !refersToSpilledBlock(formula) &&
  !readsLongArrays(formula) &&
  !(date1904 && OF_DAYS.test(formula));

/** Cells by sheet and row. */
export class KeptFormulas {
  readonly #sheets = new Map<string, Map<number, Set<number>>>();

  get isEmpty(): boolean {
    return this.#sheets.size === 0;
  }

  add({ sheetId, row, column }: CellOfSheet): void {
    const rows = memberOf(this.#sheets, sheetId, () => new Map<number, Set<number>>());
    memberOf(rows, row, () => new Set<number>()).add(column);
  }

  drop({ sheetId, row, column }: CellOfSheet): void {
    this.#sheets.get(sheetId)?.get(row)?.delete(column);
  }

  forget(sheetId: string): void {
    this.#sheets.delete(sheetId);
  }

  cells(sheetId: string): readonly CellOfSheet[] {
    return [...(this.#sheets.get(sheetId) ?? [])].flatMap(([row, columns]) =>
      [...columns].map((column) => ({ sheetId, row, column })),
    );
  }
}
