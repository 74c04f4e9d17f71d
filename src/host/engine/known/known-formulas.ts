/** Formulas that came with their values, from a file or as they were expected: the engine does not read them until a cell that they read changes. */
import { parseEnds, type ReferenceEnd } from "../../../a1/reference";
import { isFilledDown } from "../../../a1/rewrite";
import { formulaTokens } from "../../../a1/tokens";
import type { CellValue } from "../../../xlsx/content";
import { COLUMNS, ROWS } from "../../../a1/area";
import { ChangedCells, hasBetween } from "./changed-cells";
import { memberOf, type CellOfSheet, type StoredCell } from "../cell-edits";
import { ExpectedCells, type ExpectedCell, type ExpectedValues } from "./expected-values";
import type { RowRange } from "../references/table-references";

/** What a formula reads, for the row of the formula itself; a fixed row stays where it is as the formula is filled down. */
interface Reading {
  readonly sheetId: string;
  readonly top: ReferenceEnd;
  readonly bottom: ReferenceEnd;
}

/** Formulas of one column that were filled from the first of them. */
interface Filled {
  readonly sheetId: string;
  readonly column: number;
  /** The first of them as it is written, and its row. */
  readonly row: number;
  readonly text: string;
  /** Rows in which what it was filled with reads the cells that it reads, moved along. */
  readonly alike: RowRange;
  readonly readings: readonly Reading[];
  readonly ofTheMoment: boolean;
  readonly rows: Set<number>;
  /** With cells in place of references to tables, which may become others; null: it has none. */
  readonly cells: string | null;
}

/** Values of these depend on more than the cells that they name. */
const READS_MORE =
  /\b((CELL|FORMULATEXT|INDIRECT|INFO|LAMBDA|LET|OFFSET|SHEET|SHEETS)\(|(COLUMN|ROW)\(\s*\))/i;
/** They depend on the time or on chance: what a file has is kept, and Excel works it out when it opens the file. */
const OF_THE_MOMENT = /\b(NOW|RAND|RANDARRAY|RANDBETWEEN|TODAY)\(/i;

/** Names may stand for any cells and functions of the add-in for any values. */
const UNREADABLE: ReadonlySet<string> = new Set(["name", "other", "structured"]);
/** A reference to a table that there is not, or not yet. */
const NOT_THERE = /#(NAME\?|REF!|VALUE!)/;
/** Between other references than addresses they make areas that are not named: `A1:INDEX(B:B,3)`, `A1#`. */
const MAKES_AREAS = /^[:#]$/;

/** From a file no more are taken that are unlike the one before in their column: each change goes through all of them. */
const MOST_UNLIKE = 1000;

/** What a formula reads; null where that cannot be said. */
function readingsOf(
  formula: string,
  home: string,
  sheetIdOf: (name: string) => string | undefined,
): readonly Reading[] | null {
  if (READS_MORE.test(formula)) return null;
  const readings: Reading[] = [];
  for (const { kind, text, local, sheet } of formulaTokens(formula)) {
    if (UNREADABLE.has(kind) || MAKES_AREAS.test(text)) return null;
    if (kind === "function" && text.includes(".")) return null;
    if (kind !== "reference") continue;
    const [first, last = first] = parseEnds(local) ?? [];
    const sheetId = sheet === null ? home : sheetIdOf(sheet);
    if (first === undefined || last === undefined || sheetId === undefined) return null;
    readings.push({ sheetId, top: first, bottom: last });
  }
  return readings;
}

/** The rows of a column's formulas that read changed cells. */
function rowsReading({ readings, row: origin, rows }: Filled, changed: ChangedCells): Set<number> {
  const reading = new Set<number>();
  for (const { sheetId, top, bottom } of readings) {
    const columns =
      top.column === null || bottom.column === null
        ? ([0, COLUMNS - 1] as const)
        : ([Math.min(top.column, bottom.column), Math.max(top.column, bottom.column)] as const);
    const lists = changed.inColumns(sheetId, ...columns);
    if (lists.length === 0) continue;
    const [first, last] = [top.row ?? 0, bottom.row ?? ROWS - 1];
    const [topMoves, bottomMoves] = [
      top.row !== null && !top.rowFixed,
      bottom.row !== null && !bottom.rowFixed,
    ];
    if (!topMoves && !bottomMoves) {
      if (lists.some((list) => hasBetween(list, first, last))) return rows;
      continue;
    }
    for (const row of rows) {
      const from = topMoves ? first + row - origin : first;
      const to = bottomMoves ? last + row - origin : last;
      if (lists.some((list) => hasBetween(list, Math.min(from, to), Math.max(from, to))))
        reading.add(row);
    }
  }
  return reading;
}

/** What the names in formulas mean: sheets by their ids, which stay, and references to tables as cells. */
export interface Meanings {
  readonly idOf: (name: string) => string | undefined;
  readonly nameOf: (id: string) => string | undefined;
  /** The formula of a cell with cells in place of references to tables. */
  readonly withoutTables: (formula: string, at: CellOfSheet) => string;
  /** Rows in which the formula of a cell, filled down, means the same moved along, as far as tables go. */
  readonly rowsAlike: (formula: string, at: CellOfSheet) => RowRange;
  /** Whether the engine can work it out. */
  readonly canWorkOut: (formula: string) => boolean;
}

const NONE: readonly CellOfSheet[] = [];

const isFilledFrom = ({ text, row: first, alike }: Filled, row: number, formula: string): boolean =>
  row >= alike[0] && row <= alike[1] && isFilledDown(text, row - first, formula);

export class KnownFormulas {
  readonly #names: Meanings;
  /** By sheet and column. */
  readonly #filled = new Map<string, Map<number, Filled[]>>();
  #count = 0;
  #unlike = 0;
  #expected: ExpectedCells | null = null;
  /** How many there were before values were expected: in a new workbook none, so that nothing has to be searched. */
  #earlier = 0;

  constructor(names: Meanings) {
    this.#names = names;
  }

  /**
   * Until `stopExpecting`, formulas that are written into these cells have these values, and nothing that
   * changes makes the engine work them out: the values are right for what the cells hold at the end. Formulas
   * elsewhere are worked out as ever.
   */
  expect(expected: readonly ExpectedValues[]): void {
    this.#expected = new ExpectedCells(expected, this.#names.idOf, this.#names.nameOf);
    this.#earlier = this.#count;
  }

  /** The cells of those sheets whose formulas and values are expected. */
  expectedCells(isOf: (sheetId: string) => boolean): Iterable<ExpectedCell> {
    return this.#expected?.cells(isOf) ?? [];
  }

  stopExpecting(): void {
    this.#expected = null;
  }

  /**
   * Takes note of what is written into a cell.
   * @returns the value of its formula; null where there is none or it has to be worked out
   */
  take(at: CellOfSheet, cell: StoredCell | null): CellValue | null {
    if (this.#count > 0) this.drop(at);
    if (this.#expected === null || cell?.formula === undefined || cell.value !== null) return null;
    const value = this.#expected.at(this.#names.nameOf(at.sheetId) ?? "", at.row, at.column);
    return value !== null && this.#add(at, cell.formula, false) ? value : null;
  }

  /**
   * Takes a formula over whose value is stored.
   * @param anyNumber also where there are many unlike ones
   * @returns false where it has to be read
   */
  accept(at: CellOfSheet, formula: string, anyNumber = false): boolean {
    return (anyNumber || this.#unlike < MOST_UNLIKE) && this.#add(at, formula);
  }

  has({ sheetId, row, column }: CellOfSheet): boolean {
    return (this.#filled.get(sheetId)?.get(column) ?? []).some(({ rows }) => rows.has(row));
  }

  /**
   * @param ofTheMoment whether it may depend on the time or on chance
   * @returns false where it may depend on more than the cells that it names
   */
  #add(at: CellOfSheet, formula: string, ofTheMoment = true): boolean {
    const { sheetId, row, column } = at;
    const columns = memberOf(this.#filled, sheetId, () => new Map<number, Filled[]>());
    const inColumn = memberOf(columns, column, (): Filled[] => []);
    let filled = inColumn.at(-1);
    if (filled === undefined || !isFilledFrom(filled, row, formula)) {
      const cells = this.#names.withoutTables(formula, at);
      const namesTable = cells !== formula;
      if (namesTable && NOT_THERE.test(cells)) return false;
      if (!this.#names.canWorkOut(formula)) return false;
      const readings = readingsOf(cells, sheetId, this.#names.idOf);
      if (readings === null) return false;
      const alike = this.#names.rowsAlike(formula, at);
      filled = {
        sheetId,
        column,
        row,
        text: formula,
        alike,
        readings,
        ofTheMoment: OF_THE_MOMENT.test(formula),
        rows: new Set(),
        cells: namesTable ? cells : null,
      };
      if (filled.ofTheMoment && !ofTheMoment) return false;
      inColumn.push(filled);
      this.#unlike += 1;
    }
    if (filled.ofTheMoment && !ofTheMoment) return false;
    filled.rows.add(row);
    this.#count += 1;
    return true;
  }

  /** @returns whether the cell had such a formula */
  drop({ sheetId, row, column }: CellOfSheet): boolean {
    const inColumn = this.#filled.get(sheetId)?.get(column);
    const index = inColumn?.findIndex(({ rows }) => rows.delete(row)) ?? -1;
    if (inColumn === undefined || index < 0) return false;
    if (inColumn[index]?.rows.size === 0) {
      inColumn.splice(index, 1);
      this.#unlike -= 1;
    }
    this.#count -= 1;
    return true;
  }

  forget(sheetId: string): void {
    for (const { rows } of this.#ofSheet(sheetId)) {
      this.#count -= rows.size;
      this.#unlike -= 1;
    }
    this.#filled.delete(sheetId);
  }

  *#ofSheet(sheetId: string): Generator<Filled> {
    for (const inColumn of this.#filled.get(sheetId)?.values() ?? []) yield* inColumn;
  }

  /** Those that have to be worked out since cells changed. */
  readersOf(cells: readonly CellOfSheet[]): readonly CellOfSheet[] {
    if (cells.length === 0 || this.#count === 0) return NONE;
    if (this.#expected !== null && this.#earlier === 0) return NONE;
    const changed = new ChangedCells(cells);
    const readers: CellOfSheet[] = [];
    for (const sheetId of this.#filled.keys()) {
      const name = this.#names.nameOf(sheetId) ?? "";
      for (const filled of this.#ofSheet(sheetId)) {
        const { column } = filled;
        for (const row of rowsReading(filled, changed)) {
          if (this.#expected === null || this.#expected.at(name, row, column) === null)
            readers.push({ sheetId, row, column });
        }
      }
    }
    return readers;
  }

  /** Those that read other cells since tables have changed. */
  readingOtherTables(): readonly CellOfSheet[] {
    return [...this.#filled.keys()].flatMap((sheetId) =>
      [...this.#ofSheet(sheetId)].flatMap((filled) =>
        this.#readsOtherTables(filled)
          ? [...filled.rows].map((row) => ({ sheetId, row, column: filled.column }))
          : [],
      ),
    );
  }

  #readsOtherTables({ cells, text, alike, ...at }: Filled): boolean {
    if (cells === null) return false;
    const rows = this.#names.rowsAlike(text, at);
    return (
      cells !== this.#names.withoutTables(text, at) || rows[0] !== alike[0] || rows[1] !== alike[1]
    );
  }

  /** All of them, or those of a sheet. */
  all(home?: string): readonly CellOfSheet[] {
    return (home === undefined ? [...this.#filled.keys()] : [home]).flatMap((sheetId) =>
      [...this.#ofSheet(sheetId)].flatMap(({ rows, column }) =>
        [...rows].map((row) => ({ sheetId, row, column })),
      ),
    );
  }
}
