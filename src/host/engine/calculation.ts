/** When and what the engine calculates: the formulas, what changed since the last time, and the areas that formulas fill. */
import type { Area } from "../../a1/address";
import { ObjectMatrix } from "@univerjs/core";
import type { ICellData, IRange, IUnitRange, Nullable } from "@univerjs/core";
import type { ICalculateFormulaService, IDependencyManagerService } from "@univerjs/engine-formula";
import type { CellValue } from "../../xlsx/content";
import { FormulaStore } from "./formula-store";
import { fromUniver, toUniver } from "./value";

type Values = ObjectMatrix<Nullable<ICellData>>;
type Dataset = Parameters<ICalculateFormulaService["execute"]>[0];

function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Whether a cell keeps what it holds instead of a result. */
export type KeepStored = (
  sheetId: string,
  row: number,
  column: number,
  result: ICellData,
) => boolean;

/** Rows touched on a sheet, each with its first and last touched column. */
type Touched = Map<number, [first: number, last: number]>;

/** The formulas of one workbook and what they need. */
export class Calculation {
  readonly #unitId: string;
  readonly #service: ICalculateFormulaService;
  readonly #dependencies: IDependencyManagerService;
  readonly #formulas = new FormulaStore();
  readonly #touched = new Map<string, Touched>();
  readonly #spillRanges = new Map<string, ObjectMatrix<IRange>>();
  readonly #spillValues = new Map<string, Values>();
  readonly #changedTables = new Set<string>();
  #rebuild = true;
  #everything = false;

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
    return this.#everything || this.#touched.size > 0;
  }

  setFormula(sheetId: string, row: number, column: number, formula: string | null): void {
    this.#formulas.set(sheetId, row, column, formula);
    this.#rebuild = true;
  }

  /** Notes that a cell changed; a formula that filled cells from or over it loses them until it is calculated again. */
  touch(sheetId: string, row: number, column: number): void {
    let rows = this.#touched.get(sheetId);
    if (!rows) this.#touched.set(sheetId, (rows = new Map<number, [number, number]>()));
    const span = rows.get(row);
    if (!span) rows.set(row, [column, column]);
    else if (column < span[0]) span[0] = column;
    else if (column > span[1]) span[1] = column;
    const ranges = this.#spillRanges.get(sheetId);
    if (ranges && ranges.getLength() > 0) this.#breakSpill(sheetId, ranges, row, column);
  }

  #breakSpill(sheetId: string, ranges: ObjectMatrix<IRange>, row: number, column: number): void {
    const broken: IRange[] = [];
    ranges.forValue((_row, _column, range) => {
      if (
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn
      ) {
        broken.push(range);
      }
    });
    for (const range of broken) this.#clearSpill(sheetId, range);
  }

  #clearSpill(sheetId: string, range: IRange): void {
    const { startRow, startColumn, endRow, endColumn } = range;
    this.#spillRanges.get(sheetId)?.realDeleteValue(startRow, startColumn);
    const values = this.#spillValues.get(sheetId);
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        values?.realDeleteValue(row, column);
      }
      this.touch(sheetId, row, startColumn);
      this.touch(sheetId, row, endColumn);
    }
  }

  adoptSpill(sheetId: string, area: Area, values: (CellValue | null)[][]): void {
    const range = {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rows - 1,
      endColumn: area.column + area.columns - 1,
    };
    this.#ranges(sheetId).setValue(area.row, area.column, range);
    values.forEach((columns, row) => {
      columns.forEach((value, column) => {
        this.#values(sheetId).setValue(
          area.row + row,
          area.column + column,
          value === null ? { v: "" } : toUniver(value),
        );
      });
    });
  }

  #ranges(sheetId: string): ObjectMatrix<IRange> {
    let ranges = this.#spillRanges.get(sheetId);
    if (!ranges) this.#spillRanges.set(sheetId, (ranges = new ObjectMatrix<IRange>()));
    return ranges;
  }

  #values(sheetId: string): Values {
    let values = this.#spillValues.get(sheetId);
    if (!values) {
      this.#spillValues.set(sheetId, (values = new ObjectMatrix<Nullable<ICellData>>()));
    }
    return values;
  }

  /** Value that a formula elsewhere puts into a cell; null: none. */
  spilled(sheetId: string, row: number, column: number): CellValue | null {
    const record = this.#spillValues.get(sheetId)?.getValue(row, column);
    return record ? fromUniver(record) : null;
  }

  spillArea(sheetId: string, row: number, column: number): Area | null {
    const range = this.#spillRanges.get(sheetId)?.getValue(row, column);
    return range ? toArea(range) : null;
  }

  spillAreas(sheetId: string): Area[] {
    const areas: Area[] = [];
    this.#spillRanges.get(sheetId)?.forValue((_row, _column, range) => {
      areas.push(toArea(range));
    });
    return areas;
  }

  sheetsChanged(): void {
    this.#rebuild = true;
  }

  forgetSheet(sheetId: string): void {
    this.#formulas.forget(sheetId);
    this.#touched.delete(sheetId);
    this.#spillRanges.delete(sheetId);
    this.#spillValues.delete(sheetId);
    this.everythingChanged();
  }

  setNames(...names: Parameters<FormulaStore["setNames"]>): void {
    this.#formulas.setNames(...names);
    this.everythingChanged();
  }

  tablesChanged(names: readonly string[]): void {
    for (const name of names) this.#changedTables.add(name);
    this.everythingChanged();
  }

  everythingChanged(): void {
    this.#rebuild = true;
    this.#everything = this.#formulas.size > 0;
  }

  /** Forgets what changed, but not that the formulas have to be read anew. */
  nothingChanged(): void {
    this.#forgetChanges();
    this.#rebuild = true;
  }

  #dirtyRanges(): IUnitRange[] {
    const dirty: IUnitRange[] = [];
    for (const [sheetId, rows] of this.#touched) {
      let open: IRange | null = null;
      for (const row of [...rows.keys()].sort((a, b) => a - b)) {
        const [first, last] = rows.get(row) ?? [0, 0];
        if (open?.endRow === row - 1 && open.startColumn === first && open.endColumn === last) {
          open.endRow = row;
        } else {
          open = { startRow: row, endRow: row, startColumn: first, endColumn: last };
          dirty.push({ unitId: this.#unitId, sheetId, range: open });
        }
      }
    }
    return dirty;
  }

  #dataset(): Dataset {
    const everything = this.#everything;
    const usedTables = this.#formulas.tablesUsed(this.#changedTables);
    const marks = (names: Iterable<string>): Record<string, Record<string, string>> => ({
      [this.#unitId]: Object.fromEntries([...names].map((name) => [name, "1"])),
    });
    return {
      formulaData: { [this.#unitId]: this.#formulas.forEngine() },
      arrayFormulaCellData: {
        [this.#unitId]: Object.fromEntries(
          [...this.#spillValues].map(([id, values]) => [id, values.getMatrix()]),
        ),
      },
      arrayFormulaRange: {
        [this.#unitId]: Object.fromEntries(
          [...this.#spillRanges].map(([id, ranges]) => [id, ranges.getMatrix()]),
        ),
      },
      forceCalculate: everything,
      dirtyRanges: this.#dirtyRanges(),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      // The engine reads every formula anew in which the name of a changed table stands, sheet names too.
      dirtySuperTableMap: usedTables.size > 0 ? marks(usedTables) : {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      maxIteration: 1,
    };
  }

  /**
   * Calculates what needs it.
   * @param keep whether a cell shall rather keep the value, and what it spilled, than take a result
   * @returns new values by sheet
   */
  async run(keep: KeepStored): Promise<Map<string, Values>> {
    const results = new Map<string, Values>();
    if (!this.stale) return results;
    if (this.#formulas.size === 0) {
      this.#forgetChanges();
      return results;
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
      for (const place of kept) {
        values.realDeleteValue(...place);
        data.clearArrayFormulaCellData[this.#unitId]?.[sheetId]?.realDeleteValue(...place);
      }
    }
    this.#keepSpills(data);
    for (const [sheetId, values] of Object.entries(unitData)) {
      results.set(sheetId, values);
    }
    return results;
  }

  #forgetChanges(): void {
    this.#rebuild = false;
    this.#everything = false;
    this.#touched.clear();
    this.#changedTables.clear();
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
        this.#ranges(sheetId).setValue(row, column, range);
      });
    }
    for (const [sheetId, values] of Object.entries(data.arrayFormulaCellData[this.#unitId] ?? {})) {
      values.forValue((row, column, value) => {
        if (value) this.#values(sheetId).setValue(row, column, value);
      });
    }
  }

  #dropSpill(sheetId: string, row: number, column: number): void {
    const range = this.#spillRanges.get(sheetId)?.getValue(row, column);
    if (!range) return;
    const values = this.#spillValues.get(sheetId);
    for (let r = range.startRow; r <= range.endRow; r++) {
      for (let c = range.startColumn; c <= range.endColumn; c++) values?.realDeleteValue(r, c);
    }
    this.#spillRanges.get(sheetId)?.realDeleteValue(row, column);
  }
}

type Observed<T> = T extends { subscribe(observer: (value: infer V) => void): unknown } ? V : never;
type CompletedRun = Observed<ICalculateFormulaService["executionCompleteListener$"]>;
