/** The styles that a workbook uses, each kept once, and which cell has which. */
import type { Area } from "../../a1/address";
import { COLUMNS, ROWS } from "../../a1/area";
import type { Shift } from "../../a1/area";
import type { CellStyle, NamedStyle } from "../../xlsx/styles/cell-style";

/** Members to change; undefined removes one. */
export type StyleChange = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

const equal = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The members that are set, by name, so that equal styles have equal texts. */
function sortedMembers(members: StyleChange): CellStyle {
  const kept = Object.entries(members).filter(([, value]) => value !== undefined);
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

/** The distinct styles of a workbook, of which index 0 is the default, and its named styles. */
export class StylePool {
  readonly list: CellStyle[];
  readonly #indexes = new Map<string, number>();
  readonly #named = new Map<string, NamedStyle>();

  constructor(styles: readonly CellStyle[], named: readonly NamedStyle[] = []) {
    this.list = styles.length > 0 ? [...styles] : [{}];
    for (const one of named) this.#named.set(one.name.toLowerCase(), one);
    this.#reindex();
  }

  #reindex(): void {
    this.#indexes.clear();
    this.list.forEach((style, index) => {
      const key = JSON.stringify(style);
      if (!this.#indexes.has(key)) this.#indexes.set(key, index);
    });
  }

  /** All but Normal. */
  namedStyles(): readonly NamedStyle[] {
    return [...this.#named.values()];
  }

  named(name: string): NamedStyle | undefined {
    return this.#named.get(name.toLowerCase());
  }

  addNamed(name: string): void {
    this.#named.set(name.toLowerCase(), { name, builtIn: false, style: {} });
  }

  /** The style of cells that get a named style: what they had is gone. */
  ofNamed({ name, style }: NamedStyle): number {
    return this.intern(sortedMembers({ ...style, named: name }));
  }

  /** Changes a named style. Cells that have it follow in what they do not override. */
  changeNamed(name: string, change: StyleChange): void {
    const known = this.named(name);
    if (known === undefined) return;
    const style = sortedMembers({ ...known.style, ...change });
    this.#named.set(name.toLowerCase(), { ...known, style });
    const before: Record<string, unknown> = { ...known.style };
    const after: Record<string, unknown> = { ...style };
    const members = Object.keys(change).filter((member) => !equal(before[member], after[member]));
    // A style that is being made has no cells yet.
    if (!this.list.some((cell) => cell.named === known.name)) return;
    this.list.forEach((cell, index) => {
      if (cell.named !== known.name) return;
      const { sourceFormat, ...own } = cell;
      const next: Record<string, unknown> = { ...own };
      for (const member of members) {
        if (equal(next[member], before[member])) next[member] = after[member];
      }
      if (sourceFormat !== undefined) next["basedOn"] = sourceFormat;
      this.list[index] = sortedMembers(next);
    });
    this.#reindex();
  }

  /** Gives the styles that were there before what they had; later ones stay. */
  restore(list: readonly CellStyle[], named: readonly NamedStyle[]): void {
    list.forEach((style, index) => {
      this.list[index] = style;
    });
    this.#named.clear();
    for (const one of named) this.#named.set(one.name.toLowerCase(), one);
    this.#reindex();
  }

  get(index: number): CellStyle {
    return this.list[index] ?? {};
  }

  intern(style: CellStyle): number {
    const key = JSON.stringify(style);
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.list.push(style) - 1;
      this.#indexes.set(key, index);
    }
    return index;
  }

  /** Index of a style with some members changed. */
  changed(index: number, change: StyleChange): number {
    const { sourceFormat, ...before } = this.get(index);
    const members = {
      ...before,
      ...change,
      ...(sourceFormat === undefined ? {} : { basedOn: sourceFormat }),
    };
    return this.intern(sortedMembers(members));
  }
}

/** Style indexes of whole rows and columns. */
export interface StyledLines {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** Style indexes of one sheet's cells; whole columns and rows may have one for their blank cells. */
export class StyleGrid {
  #rows = new Map<number, Map<number, number>>();
  #wholeRows = new Map<number, number>();
  #wholeColumns = new Map<number, number>();
  /** Called before the next change, once, with a copy. */
  onChange: ((before: StyleGrid) => void) | null = null;
  /** Called with a row whose styles change; null: any row's may. */
  onRow: ((row: number | null) => void) | null = null;

  #changing(row: number | null): void {
    this.onRow?.(row);
    const { onChange } = this;
    this.onChange = null;
    if (onChange === null) return;
    const before = new StyleGrid();
    before.restore(this);
    onChange(before);
  }

  /** Has the styles of another grid from now on. */
  restore(other: StyleGrid): void {
    this.#changing(null);
    this.#rows = new Map([...other.#rows].map(([row, columns]) => [row, new Map(columns)]));
    this.#wholeRows = new Map(other.#wholeRows);
    this.#wholeColumns = new Map(other.#wholeColumns);
  }

  get(row: number, column: number): number {
    return (
      this.#rows.get(row)?.get(column) ??
      this.#wholeRows.get(row) ??
      this.#wholeColumns.get(column) ??
      0
    );
  }

  set(row: number, column: number, style: number): void {
    if (style === this.get(row, column)) return;
    this.#changing(row);
    let columns = this.#rows.get(row);
    if (!columns) this.#rows.set(row, (columns = new Map<number, number>()));
    const inherited = this.#wholeRows.get(row) ?? this.#wholeColumns.get(column) ?? 0;
    if (style === inherited) columns.delete(column);
    else columns.set(column, style);
  }

  /** The styles of a row's cells, where they are their own. */
  inRow(row: number): ReadonlyMap<number, number> {
    return this.#rows.get(row) ?? new Map();
  }

  /** Replaces the styles of a row's cells. */
  setRow(row: number, styles: ReadonlyMap<number, number>): void {
    this.#changing(row);
    this.#rows.set(row, new Map(styles));
  }

  /** The styles of whole rows and columns. */
  get lines(): StyledLines {
    return { rows: this.#wholeRows, columns: this.#wholeColumns };
  }

  set lines({ rows, columns }: StyledLines) {
    this.#changing(null);
    this.#wholeRows = new Map(rows);
    this.#wholeColumns = new Map(columns);
  }

  /** Every row with cells that have a style of their own. */
  rows(): Iterable<number> {
    return this.#rows.keys();
  }

  /** Every cell with a style of its own. */
  *own(): Generator<readonly [row: number, column: number, style: number]> {
    for (const [row, columns] of this.#rows) {
      for (const [column, style] of columns) yield [row, column, style];
    }
  }

  /** Changes the style of each cell of an area; of whole rows and columns also for cells to come. */
  change(area: Area, next: (style: number) => number): void {
    const cache = new Map<number, number>();
    const changed = (style: number): number => {
      let result = cache.get(style);
      if (result === undefined) cache.set(style, (result = next(style)));
      return result;
    };
    const wholeColumns = area.rows === ROWS;
    const wholeRows = area.columns === COLUMNS;
    if (!wholeColumns && !wholeRows) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          this.set(row, column, changed(this.get(row, column)));
        }
      }
      return;
    }
    const owned = [...this.own()].filter(([row, column]) =>
      wholeColumns
        ? column >= area.column && column < area.column + area.columns
        : row >= area.row && row < area.row + area.rows,
    );
    this.#changing(null);
    const target = wholeColumns ? this.#wholeColumns : this.#wholeRows;
    const [from, count] = wholeColumns ? [area.column, area.columns] : [area.row, area.rows];
    for (let index = from; index < from + count; index++) {
      target.set(index, changed(target.get(index) ?? 0));
    }
    for (const [row, column, style] of owned) this.set(row, column, changed(style));
  }

  /** Moves the styles of the cells that a shift moves, and drops those of deleted cells. */
  shift({ axis, at, count, across }: Shift): void {
    this.#changing(null);
    const before = [...this.own()];
    this.#rows = new Map();
    for (const [row, column, style] of before) {
      const [along, other] = axis === "row" ? [row, column] : [column, row];
      let moved = along;
      if (other >= across[0] && other <= across[1] && along >= at) {
        if (count < 0 && along < at - count) continue;
        moved = along + count;
      }
      this.set(axis === "row" ? moved : row, axis === "row" ? column : moved, style);
    }
    const whole = axis === "row" ? this.#wholeRows : this.#wholeColumns;
    const limit = axis === "row" ? COLUMNS : ROWS;
    if (across[0] > 0 || across[1] < limit - 1) return;
    const moved = new Map(
      [...whole]
        .filter(([index]) => count > 0 || index < at || index >= at - count)
        .map(([index, style]) => [index >= at ? index + count : index, style] as const),
    );
    if (axis === "row") this.#wholeRows = moved;
    else this.#wholeColumns = moved;
  }
}
