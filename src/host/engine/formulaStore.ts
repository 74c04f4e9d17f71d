/** The formulas of a workbook as the engine takes them: filled formulas share one that is read once. */
import { relativeForm } from "./references";

interface EngineFormula {
  f: string;
  si?: string;
  x?: number;
  y?: number;
}

/** Sheet → row → column → formula. */
type EngineFormulas = Record<string, Record<number, Record<number, EngineFormula>>>;

interface Held {
  readonly text: string;
  readonly relative: string;
}

/** Formulas whose meaning depends on their own row in other ways than through A1 references are never shared. */
function sharable(formula: string): boolean {
  return !formula.includes("[") && !/\b(ROW|COLUMN|CELL|LET|LAMBDA)\(/i.test(formula);
}

/** Formulas by sheet, row and column. */
export class FormulaStore {
  readonly #sheets = new Map<string, Map<number, Map<number, Held>>>();
  #count = 0;
  #cached: EngineFormulas | null = null;

  get size(): number {
    return this.#count;
  }

  set(sheetId: string, row: number, column: number, formula: string | null): void {
    this.#cached = null;
    let rows = this.#sheets.get(sheetId);
    if (!rows) this.#sheets.set(sheetId, (rows = new Map<number, Map<number, Held>>()));
    let columns = rows.get(row);
    if (formula === null) {
      if (columns?.delete(column)) this.#count--;
      return;
    }
    if (!columns) rows.set(row, (columns = new Map<number, Held>()));
    if (!columns.has(column)) this.#count++;
    const relative = sharable(formula) ? relativeForm(formula, row, column) : "";
    columns.set(column, { text: formula, relative });
  }

  forget(sheetId: string): void {
    for (const columns of this.#sheets.get(sheetId)?.values() ?? []) this.#count -= columns.size;
    this.#sheets.delete(sheetId);
    this.#cached = null;
  }

  forEngine(): EngineFormulas {
    if (this.#cached) return this.#cached;
    const sheets: EngineFormulas = {};
    for (const [sheetId, rows] of this.#sheets) {
      const first = new Map<string, { row: number; column: number; record: EngineFormula }>();
      const out: Record<number, Record<number, EngineFormula>> = {};
      sheets[sheetId] = out;
      for (const [row, columns] of rows) {
        for (const [column, { text, relative }] of columns) {
          const record: EngineFormula = { f: text };
          const origin = relative === "" ? undefined : first.get(relative);
          if (origin) {
            origin.record.si ??= relative;
            record.f = origin.record.f;
            record.si = relative;
            record.x = column - origin.column;
            record.y = row - origin.row;
          } else if (relative !== "") {
            first.set(relative, { row, column, record });
          }
          (out[row] ??= {})[column] = record;
        }
      }
    }
    return (this.#cached = sheets);
  }
}
