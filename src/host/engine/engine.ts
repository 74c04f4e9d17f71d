/** Univer as the engine: holds the cells of a workbook and calculates its formulas. */
import type { Area } from "../../a1/address";
import { COLUMNS, ROWS } from "../../a1/area";
import { refersToOtherBooks } from "../../a1/structured";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellValue, NameContent } from "../../xlsx/content";
import { memberOf } from "./cell-edits";
import type { CellEdits, StoredCell } from "./cell-edits";
import { refersToSpilledBlock } from "./custom-functions";
import type { HostFunction } from "./custom-functions";
import { textOfTables, type PositionedTable } from "./table-references";
import type { ExpectedCell, ExpectedValues } from "./known/expected-values";
import { canWorkOut, KeptFormulas } from "./known/kept-formulas";
import { KnownFormulas, type CellOfSheet } from "./known/known-formulas";
import { occupiedArea } from "./occupied";
import { Pace } from "./pace";
import { sheetNames, startUniver, type StartedUniver } from "./univer";
import { fromUniver, isError, toUniver } from "./value";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** One workbook's cells in a Univer of its own. Sheets are known by their ids. */
export class Engine {
  readonly #univer: StartedUniver["univer"];
  readonly #unitId: string;
  readonly #workbook: StartedUniver["workbook"];
  readonly #commands: StartedUniver["commands"];
  readonly #calculation: StartedUniver["calculation"];
  readonly #functions: StartedUniver["functions"];
  /** Sheets of the workbook; Univer begins with one of its own, which is removed when the first sheet is added. */
  readonly #sheetIds = new Set<string>();
  readonly #known: KnownFormulas;
  readonly #kept = new KeptFormulas();
  /** Something changed since the workbook was opened, so that kept values may be others in Excel. */
  #keptMayDiffer = false;
  readonly #date1904: boolean;
  /** Pauses its calculation for other work. */
  readonly #pace: Pace;
  /** The tables that were set last, as a text. */
  #tables = "[]";
  /** Formulas that came with values, until `acceptStoredValues` says which of them have to be read. */
  #stored: (CellOfSheet & { readonly formula: string })[] = [];

  /**
   * @param settle passes changed tables to the engine, see `setTables`
   * @param date1904 the workbook counts days from 1904
   */
  constructor(pace: Pace = new Pace(), settle: () => void = () => undefined, date1904 = false) {
    this.#pace = pace;
    this.#date1904 = date1904;
    const { univer, unitId, workbook, commands, calculation, functions } = startUniver(pace);
    this.#univer = univer;
    this.#unitId = unitId;
    this.#workbook = workbook;
    this.#commands = commands;
    this.#calculation = calculation;
    this.#functions = functions;
    this.#known = new KnownFormulas({
      ...sheetNames(workbook),
      withoutTables: (formula, at) => {
        settle();
        return calculation.withoutTables(formula, at);
      },
      rowsAlike: (formula, at) => calculation.rowsAlike(formula, at),
      canWorkOut: (formula) => canWorkOut(formula, functions, date1904),
    });
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
    this.#known.forget(id);
    this.#kept.forget(id);
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
    const record = this.#matrix(sheetId)[row]?.[column];
    if (!record || (record.v ?? record.f) === undefined) {
      const spilled = this.#calculation.spills.value(sheetId, row, column);
      return spilled === null ? undefined : { value: spilled };
    }
    const value = fromUniver(record);
    return record.f ? { value, formula: record.f } : { value };
  }

  /** Every cell with content of its own, in no particular order. */
  *cells(sheetId: string): Generator<readonly [row: number, column: number, cell: StoredCell]> {
    const matrix = this.#matrix(sheetId) as unknown as Record<string, Record<string, ICellData>>;
    for (const [row, columns] of Object.entries(matrix)) {
      for (const [column, record] of Object.entries(columns)) {
        if ((record.v ?? record.f) === undefined) continue;
        const value = fromUniver(record);
        yield [Number(row), Number(column), record.f ? { value, formula: record.f } : { value }];
      }
    }
  }

  /** Every cell with a formula, in no particular order. */
  formulaCells(sheetId: string): readonly CellOfSheet[] {
    return [
      ...this.#calculation.formulaCells(sheetId),
      ...this.#known.all(sheetId),
      ...this.#kept.cells(sheetId),
    ];
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
        const known = this.#known.take(at, cell);
        this.#kept.drop(at);
        if (calculated && formula !== undefined && cell?.value != null) {
          this.#stored.push({ ...at, formula });
        } else if (formula !== undefined || old?.f) {
          const isKept = formula !== undefined && cell?.value != null && !this.#canWorkOut(formula);
          if (isKept) this.#kept.add(at);
          const read = known === null && !isKept ? (formula ?? null) : null;
          this.#calculation.setFormula(sheetId, row, column, read);
        }
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
    this.#workOut(this.#known.readersOf(written));
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
      const formula = this.#matrix(sheetId)[row]?.[column]?.f ?? null;
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
    for (const _ of this.#takenOver());
  }

  /** The cells that have the formula that is expected there, the engine no longer reading it. */
  *#takenOver(): Generator<ExpectedCell> {
    for (const at of this.#known.expectedCells()) {
      const { sheetId, row, column, formula } = at;
      if (this.#matrix(sheetId)[row]?.[column]?.f !== formula) continue;
      if (!this.#known.has(at)) {
        if (this.spillArea(sheetId, row, column) !== null) continue;
        if (!this.#known.accept(at, formula, true)) continue;
        this.#calculation.setFormula(sheetId, row, column, null);
      }
      yield at;
    }
  }

  /** Gives formulas that stayed where they are the values that are expected of them. */
  takeExpected(): void {
    const bySheet = new Map<string, Matrix>();
    const changed: CellOfSheet[] = [];
    for (const at of this.#takenOver()) {
      const { sheetId, row, column, value } = at;
      const stored = this.#matrix(sheetId)[row]?.[column];
      const record = toUniver(value);
      if (stored?.v === record.v && stored.t === record.t) continue;
      const rows = memberOf(bySheet, sheetId, (): Matrix => ({}));
      (rows[row] ??= {})[column] = record;
      this.#calculation.touch(sheetId, row, column);
      changed.push(at);
    }
    for (const [sheetId, values] of bySheet) this.#setCells(sheetId, values, { fromFormula: true });
    this.#workOut(this.#known.readersOf(changed));
  }

  /** @param right whether the values are those of the cells as they now are; else they are worked out */
  stopExpecting(right: boolean): void {
    this.#known.stopExpecting();
    if (!right) this.#workOut(this.#known.all());
  }

  #setCells(sheetId: string, cellValue: Matrix, options: { fromFormula?: boolean }): void {
    this.#commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: this.#unitId, subUnitId: sheetId, cellValue },
      { onlyLocal: true, ...options },
    );
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
    if (text !== this.#tables) this.#workOut(this.#known.readingOtherTables());
    this.#tables = text;
  }

  /** Registers a function for formulas under its full name, such as `CHANNEL.SCORES`. */
  registerFunction(name: string, run: HostFunction): void {
    this.#functions.register(name, run);
    this.#calculation.everythingChanged();
  }

  /** Keeps the values that formulas came with; only formulas without a value, or with a name unknown to the program that saved them, need calculation. */
  acceptStoredValues(): void {
    for (const { formula, ...at } of this.#stored.splice(0)) {
      const { sheetId, row, column } = at;
      const value = this.read(sheetId, row, column)?.value ?? null;
      const isUnknown = isError(value) && value.error === "#NAME?";
      const fills = this.spillArea(sheetId, row, column) !== null;
      if (!isUnknown && !fills && this.#known.accept(at, formula)) continue;
      if (!isUnknown && !this.#canWorkOut(formula)) this.#kept.add(at);
      else this.#calculation.setFormula(sheetId, row, column, formula);
    }
    this.#calculation.nothingChanged();
    for (const id of this.#sheetIds) {
      for (const { row, column } of this.#calculation.formulaCells(id)) {
        const { value = null } = this.read(id, row, column) ?? {};
        if (value === null || (isError(value) && value.error === "#NAME?"))
          this.#calculation.touch(id, row, column);
      }
    }
  }

  /** Marks every formula for calculation, but those whose values are known. */
  markEverything(): void {
    this.#calculation.everythingChanged();
  }

  /** Marks every formula for calculation. */
  markAll(): void {
    this.#workOut(this.#known.all());
    this.markEverything();
  }

  /** Brings all values up to date. */
  async calculate(): Promise<void> {
    await this.#pace.step();
    if (this.stale && !this.#kept.isEmpty) this.#keptMayDiffer = true;
    const { results, spilled } = await this.#calculation.run((sheetId, row, column, result) => {
      const stored = this.#matrix(sheetId)[row]?.[column];
      if (!stored?.f || (stored.v ?? null) === null) return false;
      if (refersToOtherBooks(stored.f)) return true;
      return result.v === "#NAME?"
        ? !this.#functions.knowsAll(stored.f)
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
    // What reads a changed cell is worked out in a further round.
    if (this.#workOut(this.#known.readersOf(changed))) await this.calculate();
  }

  dispose(): void {
    this.#univer.dispose();
  }
}
