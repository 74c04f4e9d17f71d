/** Formulas of a sheet as files write them; one that is filled down is not read again in every row. */
import { isFilledDown, offsetFormula } from "../../a1/rewrite";
import { tagEnd } from "../package/xml";
import { formulaToFile } from "./formula-text";
import type { ScannedCell } from "./row-scan";

/** A formula of a column that was read. */
interface ReadFormula {
  readonly row: number;
  readonly formula: string;
  /** The formula as files write it. */
  readonly text: string;
  readonly table: string | undefined;
}

export class FilledFormulas {
  readonly #tableAt: (row: number, column: number) => string | undefined;
  /** By column, the one that was read last. */
  readonly #above = new Map<number, ReadFormula>();

  /** @param tableAt name of the table that a cell lies in */
  constructor(tableAt: (row: number, column: number) => string | undefined) {
    this.#tableAt = tableAt;
  }

  /** @returns the formula as `formulaToFile` gives it */
  toFile(formula: string, row: number, column: number): string {
    const table = this.#tableAt(row, column);
    const above = this.#above.get(column);
    const rows = row - (above?.row ?? row);
    if (above !== undefined && above.table === table && isFilledDown(above.formula, rows, formula))
      return offsetFormula(above.text, rows, 0);
    const text = formulaToFile(formula, table);
    this.#above.set(column, { row, formula, text, table });
    return text;
  }
}

/** The element of a formula as the file has it. */
export function keptFormula(source: ScannedCell, prefix: string): string {
  const open = source.body.search(new RegExp(`<${prefix}f[\\s/>]`));
  const end = tagEnd(source.body, open);
  if (source.body[end - 1] === "/") return source.body.slice(open, end + 1);
  const close = source.body.indexOf(`</${prefix}f`, end);
  return source.body.slice(open, source.body.indexOf(">", close) + 1);
}
