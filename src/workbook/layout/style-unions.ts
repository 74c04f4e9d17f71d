/** The cells of a sheet by what they look like: few unions of areas in place of styles that lie over each other. */
import type { Area } from "../../a1/address";
import type { CellStyleName, StylePlan } from "./plan";

/** Areas whose cells all have the same styles, in order. */
export interface StyledAreas {
  readonly styles: readonly CellStyleName[];
  readonly areas: readonly Area[];
}

/** The positions where an area begins or ends, in order. */
const edges = (starts: readonly (readonly [number, number])[]): readonly number[] =>
  [...new Set(starts.flatMap(([from, length]) => [from, from + length]))].sort((a, b) => a - b);

/** Areas that lie beside each other in equal rows become one. */
class Unions {
  readonly #open = new Map<string, Area>();
  readonly done = new Map<string, Area[]>();

  /** Adds cells of a strip of rows; strips come from above. */
  add(styles: string, cells: Area): void {
    const key = `${styles} ${cells.column} ${cells.columns}`;
    const above = this.#open.get(key);
    if (above !== undefined && above.row + above.rows === cells.row) {
      this.#open.set(key, { ...above, rows: above.rows + cells.rows });
      return;
    }
    if (above !== undefined) this.#finish(key, above);
    this.#open.set(key, cells);
  }

  #finish(key: string, cells: Area): void {
    const styles = key.slice(0, key.indexOf(" "));
    this.done.set(styles, [...(this.done.get(styles) ?? []), cells]);
  }

  end(): void {
    for (const [key, cells] of this.#open) this.#finish(key, cells);
    this.#open.clear();
  }
}

/**
 * The styles of a sheet as areas that do not overlap, one entry for cells of the same styles.
 * @param plans in the order in which they lie over each other
 * @param effective the styles that count of those of a cell, so that cells that look alike are one entry
 */
export function styleUnions(
  plans: readonly StylePlan[],
  effective: (styles: readonly CellStyleName[]) => readonly CellStyleName[] = (styles) => styles,
): readonly StyledAreas[] {
  const rows = edges(plans.map(({ area }) => [area.row, area.rows]));
  const columns = edges(plans.map(({ area }) => [area.column, area.columns]));
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  // Between two edges all cells have the same styles.
  const strips = rows.slice(1).map(() => columns.slice(1).map((): CellStyleName[] => []));
  for (const { area, style } of plans) {
    const right = columnAt.get(area.column + area.columns) ?? 0;
    const below = rowAt.get(area.row + area.rows) ?? 0;
    for (const strip of strips.slice(rowAt.get(area.row), below)) {
      for (const cell of strip.slice(columnAt.get(area.column), right)) cell.push(style);
    }
  }
  const known = new Map<string, string>();
  const kept = (styles: readonly CellStyleName[]): string => {
    const key = styles.join(",");
    const found = known.get(key) ?? effective(styles).join(",");
    known.set(key, found);
    return found;
  };
  const unions = new Unions();
  strips.forEach((strip, index) => {
    const [row = 0, below = 0] = rows.slice(index, index + 2);
    let from = 0;
    while (from < strip.length) {
      const styles = kept(strip[from] ?? []);
      let to = from + 1;
      while (to < strip.length && kept(strip[to] ?? []) === styles) to += 1;
      if (styles !== "") {
        const [left = 0, right = 0] = [columns[from], columns[to]];
        unions.add(styles, { row, column: left, rows: below - row, columns: right - left });
      }
      from = to;
    }
  });
  unions.end();
  return [...unions.done].map(([styles, areas]) => ({
    styles: styles.split(",") as CellStyleName[],
    areas,
  }));
}
