/** The formulas of a workbook as the engine takes them: filled formulas share one that is read once. */
import { joinReferences } from "../../a1/joined";
import { isFilledDown, relativeForm } from "../../a1/rewrite";
import { memberOf } from "./cell-edits";
import type { CellOfSheet } from "./cell-edits";
import { NameTable } from "./name-table";
import { TableReferences, type RowRange } from "./references/table-references";

interface EngineFormula {
  f: string;
  si?: string;
  x?: number;
  y?: number;
}

/** Sheet → row → column → formula. */
type EngineFormulas = Record<string, Record<number, Record<number, EngineFormula>>>;

interface StoredFormula {
  readonly text: string;
  readonly relative: string;
  /** What the engine was given for it last. */
  meaning?: string;
}

/** A formula that others in its column may have been filled from. */
interface Origin extends StoredFormula {
  readonly row: number;
}

/** Formulas whose meaning depends on their own row in other ways than through A1 references are never shared. */
function sharable(formula: string): boolean {
  return !formula.includes("[") && !/\b(ROW|COLUMN|CELL|LET|LAMBDA)\(/i.test(formula);
}

/** Formulas by sheet, row and column. */
export class FormulaStore {
  readonly #sheets = new Map<string, Map<number, Map<number, StoredFormula>>>();
  readonly #origins = new Map<string, Map<number, Origin>>();
  readonly #names = new NameTable();
  readonly #tables = new TableReferences();
  #count = 0;
  #cached: EngineFormulas | null = null;
  #changed: CellOfSheet[] = [];

  get size(): number {
    return this.#count;
  }

  set(sheetId: string, row: number, column: number, formula: string | null): void {
    this.#cached = null;
    const rows = memberOf(
      this.#sheets,
      sheetId,
      () => new Map<number, Map<number, StoredFormula>>(),
    );
    const columns = memberOf(rows, row, () => new Map<number, StoredFormula>());
    if (formula === null) {
      if (columns.delete(column)) this.#count--;
      return;
    }
    if (!columns.has(column)) this.#count++;
    columns.set(column, {
      text: formula,
      relative: this.#relative(sheetId, row, column, formula),
    });
  }

  cells(sheetId: string): readonly CellOfSheet[] {
    return [...(this.#sheets.get(sheetId) ?? [])].flatMap(([row, columns]) =>
      [...columns.keys()].map((column) => ({ sheetId, row, column })),
    );
  }

  /** The relative form of a formula, shared with the last one in its column when it was filled from that. */
  #relative(sheetId: string, row: number, column: number, text: string): string {
    if (!sharable(text)) return "";
    const origins = memberOf(this.#origins, sheetId, () => new Map<number, Origin>());
    const origin = origins.get(column);
    if (origin && isFilledDown(origin.text, row - origin.row, text)) return origin.relative;
    const relative = relativeForm(text, row, column);
    origins.set(column, { row, text, relative });
    return relative;
  }

  /** Sets the names that formulas may use. */
  setNames(...names: Parameters<NameTable["set"]>): void {
    this.#names.set(...names);
    this.#cached = null;
  }

  /** Sets the tables that formulas may name. */
  setTables(...tables: Parameters<TableReferences["set"]>): void {
    this.#tables.set(...tables);
    this.#cached = null;
  }

  /** The formula of a cell with cells in place of references to tables. */
  withoutTables(formula: string, at: CellOfSheet): string {
    return this.#tables.expand(formula, at);
  }

  /** Rows in which the formula of a cell, filled down, means the same moved along, as far as tables go. */
  rowsAlike(formula: string, at: CellOfSheet): RowRange {
    return this.#tables.rowsAlike(formula, at);
  }

  forget(sheetId: string): void {
    for (const columns of this.#sheets.get(sheetId)?.values() ?? []) this.#count -= columns.size;
    this.#sheets.delete(sheetId);
    this.#origins.delete(sheetId);
    this.#cached = null;
  }

  /** The cells whose formulas have come to mean something else, since a name or a table has changed. */
  takeChanged(): readonly CellOfSheet[] {
    this.forEngine();
    return this.#changed.splice(0);
  }

  forEngine(): EngineFormulas {
    if (this.#cached) return this.#cached;
    const sheets: EngineFormulas = {};
    for (const [sheetId, rows] of this.#sheets) {
      const first = new Map<string, { row: number; column: number; record: EngineFormula }>();
      const out: Record<number, Record<number, EngineFormula>> = {};
      sheets[sheetId] = out;
      for (const [row, columns] of rows) {
        for (const [column, stored] of columns) {
          const named = this.#names.expand(stored.text, sheetId);
          const text = joinReferences(this.#tables.expand(named, { sheetId, row, column }));
          if ((stored.meaning ??= text) !== text) this.#changed.push({ sheetId, row, column });
          stored.meaning = text;
          const relative =
            text === stored.text || !sharable(text)
              ? stored.relative
              : relativeForm(text, row, column);
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
