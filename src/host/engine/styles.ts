/** The styles that a workbook uses, each kept once, and which cell has which. */
import type { Area } from "../../a1/address";
import { COLUMNS, ROWS } from "../../a1/area";
import type { Shift } from "../../a1/area";
import type { CellStyle } from "../../xlsx/content";

/** Members to change; undefined removes one. */
export type StyleChange = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** The distinct styles of a workbook; index 0 is the default. */
export class StylePool {
  readonly list: CellStyle[];
  readonly #indexes = new Map<string, number>();

  constructor(styles: readonly CellStyle[]) {
    this.list = styles.length > 0 ? [...styles] : [{}];
    this.list.forEach((style, index) => {
      const key = JSON.stringify(style);
      if (!this.#indexes.has(key)) this.#indexes.set(key, index);
    });
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
    const members: Record<string, unknown> = { ...before, ...change };
    if (sourceFormat !== undefined) members["basedOn"] = sourceFormat;
    const kept = Object.entries(members).filter(([, value]) => value !== undefined);
    kept.sort(([a], [b]) => (a < b ? -1 : 1));
    return this.intern(Object.fromEntries(kept));
  }
}

/** Style indexes of one sheet's cells; whole columns and rows may have one for their blank cells. */
export class StyleGrid {
  #rows = new Map<number, Map<number, number>>();
  #wholeRows = new Map<number, number>();
  #wholeColumns = new Map<number, number>();

  get(row: number, column: number): number {
    return (
      this.#rows.get(row)?.get(column) ??
      this.#wholeRows.get(row) ??
      this.#wholeColumns.get(column) ??
      0
    );
  }

  set(row: number, column: number, style: number): void {
    let columns = this.#rows.get(row);
    if (!columns) this.#rows.set(row, (columns = new Map<number, number>()));
    const inherited = this.#wholeRows.get(row) ?? this.#wholeColumns.get(column) ?? 0;
    if (style === inherited) columns.delete(column);
    else columns.set(column, style);
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
    const target = wholeColumns ? this.#wholeColumns : this.#wholeRows;
    const [from, count] = wholeColumns ? [area.column, area.columns] : [area.row, area.rows];
    for (let index = from; index < from + count; index++) {
      target.set(index, changed(target.get(index) ?? 0));
    }
    for (const [row, column, style] of owned) this.set(row, column, changed(style));
  }

  /** Moves the styles of the cells that a shift moves, and drops those of deleted cells. */
  shift({ axis, at, count, across }: Shift): void {
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
