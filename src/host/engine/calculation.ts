/** When and what the engine calculates: the formulas, what changed since the last time, and the areas that formulas fill. */
import { ObjectMatrix } from "@univerjs/core";
import type { ICellData, IRange, IUnitRange } from "@univerjs/core";
import type { ICalculateFormulaService, IDependencyManagerService } from "@univerjs/engine-formula";
import { memberOf } from "./cell-edits";
import { FormulaStore } from "./formula-store";
import type { CellOfSheet } from "./cell-edits";
import { Spills } from "./spills";
import type { Values } from "./spills";
import type { RowRange } from "./references/table-references";
import { toRange } from "./univer-range";

type Dataset = Parameters<ICalculateFormulaService["execute"]>[0];

/** Whether a cell keeps its value instead of a result. */
export type KeepStored = (
  sheetId: string,
  row: number,
  column: number,
  result: ICellData,
) => boolean;

/** What a calculation gave. */
export interface Calculated {
  readonly results: Map<string, Values>;
  readonly spilled: readonly CellOfSheet[];
}

/** Rows touched on a sheet, each with its touched columns. */
type Touched = Map<number, Set<number>>;

/** Numbers that follow each other, as the first and last of each run. */
function runsOf(numbers: Iterable<number>): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const open = runs.at(-1);
    if (open?.[1] === number - 1) open[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** The formulas of one workbook with their names and tables. */
export class Calculation {
  readonly #unitId: string;
  readonly #service: ICalculateFormulaService;
  readonly #dependencies: IDependencyManagerService;
  readonly #formulas = new FormulaStore();
  readonly #touched = new Map<string, Touched>();
  readonly spills = new Spills();
  /** Cells that formulas elsewhere filled, or fill now, since the last calculation. */
  #spilled: CellOfSheet[] = [];
  #rebuild = true;
  #everything = false;
  /** A name or a table was set, so that formulas may mean something else. */
  #meaningsMayDiffer = false;

  constructor(
    unitId: string,
    service: ICalculateFormulaService,
    dependencies: IDependencyManagerService,
  ) {
    this.#unitId = unitId;
    this.#service = service;
    this.#dependencies = dependencies;
  }

  get stale(): boolean {
    return this.#everything || this.#touched.size > 0 || this.#meaningsMayDiffer;
  }

  /** The cells whose formulas are read. */
  formulaCells(sheetId: string): readonly CellOfSheet[] {
    return this.#formulas.cells(sheetId);
  }

  setFormula(sheetId: string, row: number, column: number, formula: string | null): void {
    this.#formulas.set(sheetId, row, column, formula);
    this.#rebuild = true;
  }

  /** Notes that a cell changed; a formula that filled cells from or over it loses them until it is calculated again. */
  touch(sheetId: string, row: number, column: number): void {
    const rows = memberOf(this.#touched, sheetId, () => new Map<number, Set<number>>());
    memberOf(rows, row, () => new Set<number>()).add(column);
    for (const range of this.spills.over(sheetId, row, column)) this.#clearSpill(sheetId, range);
  }

  #clearSpill(sheetId: string, range: IRange): void {
    const { startRow, startColumn, endRow, endColumn } = range;
    this.#noteSpill(sheetId, range);
    this.spills.drop(sheetId, startRow, startColumn);
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++)
        this.touch(sheetId, row, column);
    }
  }

  #noteSpill(sheetId: string, { startRow, startColumn, endRow, endColumn }: IRange): void {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        this.#spilled.push({ sheetId, row, column });
      }
    }
  }

  sheetsChanged(): void {
    this.#rebuild = true;
  }

  forgetSheet(sheetId: string): void {
    this.#formulas.forget(sheetId);
    this.#touched.delete(sheetId);
    this.spills.forget(sheetId);
    this.#rebuild = true;
  }

  setNames(...names: Parameters<FormulaStore["setNames"]>): void {
    this.#formulas.setNames(...names);
    this.#meaningsMayDiffer = this.#rebuild = true;
  }

  setTables(...tables: Parameters<FormulaStore["setTables"]>): void {
    this.#formulas.setTables(...tables);
    this.#meaningsMayDiffer = this.#rebuild = true;
  }

  withoutTables(formula: string, at: CellOfSheet): string {
    return this.#formulas.withoutTables(formula, at);
  }

  rowsAlike(formula: string, at: CellOfSheet): RowRange {
    return this.#formulas.rowsAlike(formula, at);
  }

  everythingChanged(): void {
    this.#rebuild = true;
    this.#everything = this.#formulas.size > 0;
  }

  /** Clears the changes, but not the mark that the formulas have to be read again. */
  nothingChanged(): void {
    this.#formulas.takeChanged();
    this.#forgetChanges();
    this.#rebuild = true;
  }

  #dirtyRanges(): IUnitRange[] {
    const dirty: IUnitRange[] = [];
    for (const [sheetId, rows] of this.#touched) {
      let open = new Map<string, IRange>();
      let before = -1;
      for (const row of [...rows.keys()].sort((a, b) => a - b)) {
        const above = row === before + 1 ? open : new Map<string, IRange>();
        open = new Map();
        for (const [startColumn, endColumn] of runsOf(rows.get(row) ?? [])) {
          const key = `${startColumn}:${endColumn}`;
          let range = above.get(key);
          if (range === undefined) {
            range = { startRow: row, endRow: row, startColumn, endColumn };
            dirty.push({ unitId: this.#unitId, sheetId, range });
          }
          range.endRow = row;
          open.set(key, range);
        }
        before = row;
      }
    }
    return dirty;
  }

  #dataset(): Dataset {
    const everything = this.#everything;
    const { ranges, values } = this.spills.forEngine();
    return {
      formulaData: { [this.#unitId]: this.#formulas.forEngine() },
      arrayFormulaCellData: { [this.#unitId]: values },
      arrayFormulaRange: { [this.#unitId]: ranges },
      forceCalculate: everything,
      dirtyRanges: this.#dirtyRanges(),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      maxIteration: 1,
    };
  }

  /**
   * Calculates what needs it.
   * @param keep whether a cell keeps its value, and the values it spilled, instead of a result
   * @returns new values by sheet, and the cells that formulas elsewhere filled or fill
   */
  async run(keep: KeepStored): Promise<Calculated> {
    const results = new Map<string, Values>();
    const done = (): Calculated => ({ results, spilled: this.#spilled.splice(0) });
    if (this.#meaningsMayDiffer) this.#touchChanged();
    if (!this.stale) return done();
    if (this.#formulas.size === 0) {
      this.#forgetChanges();
      return done();
    }
    if (this.#rebuild) this.#dependencies.reset();
    const dataset = this.#dataset();
    this.#forgetChanges();
    const data = await new Promise<CompletedRun>((resolve) => {
      const subscription = this.#service.executionCompleteListener$.subscribe((completed) => {
        subscription.unsubscribe();
        resolve(completed);
      });
      void this.#service.execute(dataset);
    });
    const unitData = data.unitData[this.#unitId] ?? {};
    for (const [sheetId, values] of Object.entries(unitData)) {
      const kept: (readonly [number, number])[] = [];
      values.forValue((row, column, value) => {
        if (value && keep(sheetId, row, column, value)) kept.push([row, column]);
      });
      for (const cell of kept) {
        values.realDeleteValue(...cell);
        data.clearArrayFormulaCellData[this.#unitId]?.[sheetId]?.realDeleteValue(...cell);
      }
    }
    this.#keepSpills(data);
    for (const [sheetId, values] of Object.entries(unitData)) {
      results.set(sheetId, values);
    }
    return done();
  }

  /** Has formulas worked out that mean something else than before. */
  #touchChanged(): void {
    for (const { sheetId, row, column } of this.#formulas.takeChanged())
      this.touch(sheetId, row, column);
    this.#meaningsMayDiffer = false;
  }

  #dropSpill(sheetId: string, row: number, column: number): void {
    const area = this.spills.area(sheetId, row, column);
    if (area !== null) this.#noteSpill(sheetId, toRange(area));
    this.spills.drop(sheetId, row, column);
  }

  #forgetChanges(): void {
    this.#rebuild = false;
    this.#everything = false;
    this.#meaningsMayDiffer = false;
    this.#touched.clear();
  }

  #keepSpills(data: CompletedRun): void {
    for (const [sheetId, cleared] of Object.entries(
      data.clearArrayFormulaCellData[this.#unitId] ?? {},
    )) {
      cleared.forValue((row, column) => {
        this.#dropSpill(sheetId, row, column);
      });
    }
    for (const [sheetId, ranges] of Object.entries(data.arrayFormulaRange[this.#unitId] ?? {})) {
      new ObjectMatrix<IRange>(ranges).forValue((row, column, range) => {
        this.#dropSpill(sheetId, row, column);
        this.spills.setRange(sheetId, range);
        this.#noteSpill(sheetId, range);
      });
    }
    for (const [sheetId, values] of Object.entries(data.arrayFormulaCellData[this.#unitId] ?? {})) {
      values.forValue((row, column, value) => {
        if (value) this.spills.setValue(sheetId, row, column, value);
      });
    }
  }
}

type Observed<T> = T extends { subscribe(observer: (value: infer V) => void): unknown } ? V : never;
type CompletedRun = Observed<ICalculateFormulaService["executionCompleteListener$"]>;
