/** Univer as the engine: holds the cells of a workbook and calculates its formulas. */
import type { Area } from "../../a1/address";
import { COLUMNS, ROWS } from "../../a1/area";
import { refersToOtherBooks } from "../../a1/structured";
import type { ICellData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellValue, NameContent } from "../../xlsx/content";
import type { CellEdits, StoredCell } from "./cell-edits";
import { refersToSpilledBlock } from "./custom-functions";
import type { HostFunction } from "./custom-functions";
import { textOfTables, type PositionedTable } from "./references/table-references";
import type { CellOfSheet } from "./cell-edits";
import type { Meanings } from "./known/known-formulas";
import { ReadFormulas, type Matrix } from "./known/read-formulas";
import { occupiedArea } from "./occupied";
import { Pace } from "./pace";
import { sheetNames, startUniver, type StartedUniver } from "./univer";
import { contentOf, fromUniver, toUniver } from "./value";

/** A cell of a row; the value of a spilled one comes from a formula elsewhere, which fills it too. */
export type CellOfRow = readonly [column: number, cell: StoredCell, isSpilled: boolean];

/** One workbook's cells in a Univer of its own. Sheets are known by their ids. */
export class Engine {
  readonly #univer: StartedUniver["univer"];
  readonly #unitId: string;
  readonly #workbook: StartedUniver["workbook"];
  readonly #commands: StartedUniver["commands"];
  readonly #calculation: StartedUniver["calculation"];
  /** The functions that formulas may call besides its own. */
  readonly functions: StartedUniver["functions"];
  /** Sheets of the workbook; Univer begins with one of its own, which is removed when the first sheet is added. */
  readonly #sheetIds = new Set<string>();
  /** Which formulas are read, and the values that are known of others. */
  readonly formulas: ReadFormulas;
  /** Pauses its calculation for other work. */
  readonly #pace: Pace;
  /** The formula of a cell with cells in place of references to tables. */
  readonly withoutTables: Meanings["withoutTables"];
  /** Called before a cell is written, with what it holds. */
  onWrite: ((at: CellOfSheet, before: StoredCell | null) => void) | null = null;
  /** Called after contents or values of cells in some rows of a sheet have changed. */
  onRows: ((sheetId: string, rows: readonly number[]) => void) | null = null;
  /** The tables that were set last, as a text. */
  #tables = "[]";

  /**
   * @param settle passes changed tables to the engine, see `setTables`
   * @param date1904 the workbook counts days from 1904
   */
  constructor(pace: Pace = new Pace(), settle: () => void = () => undefined, date1904 = false) {
    this.#pace = pace;
    const { univer, unitId, workbook, commands, calculation, functions } = startUniver(pace);
    this.#univer = univer;
    this.#unitId = unitId;
    this.#workbook = workbook;
    this.#commands = commands;
    this.#calculation = calculation;
    this.functions = functions;
    const cells = {
      matrix: (sheetId: string) => this.#matrix(sheetId),
      setValues: (sheetId: string, values: Matrix) => {
        this.#setCells(sheetId, values, { fromFormula: true });
      },
      sheetIds: this.#sheetIds,
    };
    this.withoutTables = (formula, at) => {
      settle();
      return calculation.withoutTables(formula, at);
    };
    const { withoutTables } = this;
    const meanings = { ...sheetNames(workbook), withoutTables };
    this.formulas = new ReadFormulas(calculation, functions, cells, meanings, date1904);
  }

  /** Whether values may be out of date. */
  get stale(): boolean {
    return this.#calculation.stale;
  }

  addSheet(id: string, name: string, position: number): void {
    for (const sheet of this.#workbook.getSheets()) {
      if (!this.#sheetIds.has(sheet.getSheetId())) this.#workbook.removeSheet(sheet.getSheetId());
    }
    this.#sheetIds.add(id);
    // Univer computes the position of every row of a new sheet, which is not needed here: the sheet begins small.
    this.#workbook.addWorksheet(id, position, {
      id,
      name,
      rowCount: 1,
      columnCount: 1,
      cellData: {},
    });
    const config = this.#workbook.getSheetBySheetId(id)?.getConfig();
    if (config) Object.assign(config, { rowCount: ROWS, columnCount: COLUMNS });
    this.#calculation.sheetsChanged();
  }

  removeSheet(id: string): void {
    this.#sheetIds.delete(id);
    this.#workbook.removeSheet(id);
    this.formulas.forget(id);
    this.#calculation.forgetSheet(id);
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.#workbook.getSheetBySheetId(id);
    if (sheet) sheet.getConfig().name = name;
    this.#calculation.sheetsChanged();
  }

  moveSheet(id: string, position: number): void {
    const order = this.#workbook.getSnapshot().sheetOrder;
    order.splice(order.indexOf(id), 1);
    order.splice(position, 0, id);
  }

  #matrix(sheetId: string): Matrix {
    return this.#workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() ?? {};
  }

  /** The content of a cell; undefined: none. A cell that a formula elsewhere spills into has that value. */
  read(sheetId: string, row: number, column: number): StoredCell | undefined {
    const own = this.own(sheetId, row, column);
    if (own !== null) return own;
    const spilled = this.#calculation.spills.value(sheetId, row, column);
    return spilled === null ? undefined : { value: spilled };
  }

  /** The content of a cell's own; null: it has none. */
  own(sheetId: string, row: number, column: number): StoredCell | null {
    const record = this.#matrix(sheetId)[row]?.[column];
    return !record || (record.v ?? record.f) === undefined ? null : contentOf(record);
  }

  /** Every cell with content of its own, in no particular order. */
  *cells(sheetId: string): Generator<readonly [row: number, column: number, cell: StoredCell]> {
    const matrix = this.#matrix(sheetId) as unknown as Record<string, Record<string, ICellData>>;
    for (const [row, columns] of Object.entries(matrix)) {
      for (const [column, record] of Object.entries(columns)) {
        if ((record.v ?? record.f) === undefined) continue;
        yield [Number(row), Number(column), contentOf(record)];
      }
    }
  }

  /** The cells of a row with content, and those that formulas elsewhere fill, in no particular order. */
  *row(sheetId: string, row: number): Generator<CellOfRow> {
    for (const column of Object.keys(this.#matrix(sheetId)[row] ?? {}).map(Number)) {
      const own = this.own(sheetId, row, column);
      if (own !== null) yield [column, own, false];
    }
    for (const [column, value] of this.#calculation.spills.row(sheetId, row)) {
      if (this.own(sheetId, row, column) === null) yield [column, { value }, true];
    }
  }

  /** What the add-in's function in a cell said when it last gave an error there; undefined: nothing. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.functions.messageAt(sheetId, row, column);
  }

  /** Every cell with a formula, in no particular order. */
  formulaCells(sheetId: string): readonly CellOfSheet[] {
    return this.formulas.cells(sheetId);
  }

  /** Area that the formula in a cell fills; null: only itself. */
  spillArea(sheetId: string, row: number, column: number): Area | null {
    return this.#calculation.spills.area(sheetId, row, column);
  }

  /** Every formula of the sheet that fills an area, by the area's first cell. */
  spillAreas(sheetId: string): Area[] {
    return this.#calculation.spills.areas(sheetId);
  }

  /** Smallest area of all cells with content, spilled ones included; null: none. */
  occupied(sheetId: string, within?: Area): Area | null {
    return occupiedArea(this.cells(sheetId), this.spillAreas(sheetId), within);
  }

  /**
   * Sets and empties cells in one mutation.
   * @param calculated true: formulas come with values that are valid until something they refer to changes;
   * `acceptStoredValues` has to follow.
   */
  write(sheetId: string, edits: CellEdits, calculated = false): void {
    const matrix = this.#matrix(sheetId);
    const cellValue: Matrix = {};
    const written: CellOfSheet[] = [];
    for (const [row, columns] of edits) {
      const records: Record<number, Nullable<ICellData>> = (cellValue[row] = {});
      for (const [column, cell] of columns) {
        const formula = cell?.formula;
        const old = matrix[row]?.[column];
        const at = { sheetId, row, column };
        this.onWrite?.(at, this.own(sheetId, row, column));
        const known = this.formulas.take(at, cell, Boolean(old?.f), calculated);
        const value = known ?? cell?.value ?? null;
        records[column] = cell && {
          ...(value === null ? { v: null } : toUniver(value)),
          ...(formula === undefined ? old?.f && { f: null } : { f: formula }),
        };
        if (!calculated || (formula !== undefined && cell?.value === null)) {
          this.#calculation.touch(sheetId, row, column);
        }
        written.push(at);
      }
    }
    this.#setCells(sheetId, cellValue, {});
    this.formulas.cellsChanged(written);
  }

  #setCells(sheetId: string, cellValue: Matrix, options: { fromFormula?: boolean }): void {
    this.#commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: this.#unitId, subUnitId: sheetId, cellValue },
      { onlyLocal: true, ...options },
    );
    this.onRows?.(sheetId, Object.keys(cellValue).map(Number));
  }

  /** Takes over the stored values of a formula that fills an area. */
  adoptSpill(sheetId: string, area: Area, values: (CellValue | null)[][]): void {
    this.#calculation.spills.adopt(sheetId, area, values);
  }

  /** Sets the names for formulas. */
  setNames(names: readonly NameContent[]): void {
    const sheets = this.#workbook.getSheets();
    const ids = sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet.getSheetId()] as const);
    this.#calculation.setNames(names, new Map(ids));
  }

  /** Sets the tables for formulas, with the texts of their header cells. */
  setTables(tables: readonly Omit<PositionedTable, "sheetName">[]): void {
    const named = tables.map((table) => ({
      ...table,
      sheetName: this.#workbook.getSheetBySheetId(table.sheetId)?.getName() ?? "",
    }));
    this.#calculation.setTables(named);
    const text = textOfTables(named);
    if (text !== this.#tables) this.formulas.tablesChanged();
    this.#tables = text;
  }

  /** Registers a function for formulas under its full name, such as `CHANNEL.SCORES`. */
  registerFunction(name: string, run: HostFunction): void {
    this.functions.register(name, run);
    this.#calculation.everythingChanged();
  }

  /** Marks every formula for calculation, but those whose values are known. */
  markEverything(): void {
    this.#calculation.everythingChanged();
  }

  /** Marks every formula for calculation. */
  markAll(): void {
    this.formulas.workOutAll();
    this.markEverything();
  }

  /** Brings all values up to date. */
  async calculate(): Promise<void> {
    await this.#pace.step();
    this.formulas.calculating(this.stale);
    const { results, spilled } = await this.#calculation.run((sheetId, row, column, result) => {
      const stored = this.#matrix(sheetId)[row]?.[column];
      if (!stored?.f || (stored.v ?? null) === null) return false;
      if (refersToOtherBooks(stored.f)) return true;
      return result.v === "#NAME?"
        ? !this.functions.knowsAll(stored.f)
        : result.v === "#VALUE!" && refersToSpilledBlock(stored.f);
    });
    const changed = [...spilled];
    for (const [sheetId, values] of results) {
      await this.#pace.step();
      const matrix = this.#matrix(sheetId);
      const cellValue: Matrix = {};
      values.forValue((row, column, result) => {
        const stored = matrix[row]?.[column];
        if (!stored?.f || !result) return;
        const record = toUniver(fromUniver(result) ?? 0);
        if (record.v !== stored.v || record.t !== stored.t) changed.push({ sheetId, row, column });
        (cellValue[row] ??= {})[column] = record;
      });
      this.#setCells(sheetId, cellValue, { fromFormula: true });
    }
    for (const { sheetId, row } of spilled) this.onRows?.(sheetId, [row]);
    // What reads a changed cell is worked out in a further round.
    if (this.formulas.cellsChanged(changed)) await this.calculate();
  }

  dispose(): void {
    this.#univer.dispose();
  }
}
