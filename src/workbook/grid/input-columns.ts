/** Columns to the right of a grid's channels that people fill in, one value a row: found by their headers in either language. */
import type { Language } from "../../locale/language";
import { trimmed, type Content } from "../cell";
import { isHeader } from "../finding/folded";
import type { Field } from "../fields";
import { columnNotation } from "../numbers/number-columns";
import type { Problem } from "../problem";
import { cellAt } from "../snapshot";
import { gridPosition, type Grid } from "./grid";

/** How such a column is headed, shown and checked, and what its cells become. */
export interface InputColumn extends Pick<
  Field<never>,
  "header" | "hint" | "width" | "format" | "choices" | "range"
> {
  /** It is not printed, and neither is what stands to the right of it. */
  readonly unprinted?: boolean;
  /** The content of a row's cell; null leaves it as it is. */
  readonly cell: (rowId: string) => Content;
}

/** An input column whose values are known by row; a row without one is left as it is. */
export const inputColumn = <T>(
  field: Field<T>,
  valueOf: (rowId: string) => T | undefined,
): InputColumn => {
  const { header, hint, width, format, choices, range } = field;
  return {
    header,
    hint,
    width,
    format,
    ...(choices === undefined ? {} : { choices }),
    ...(range === undefined ? {} : { range }),
    cell: (rowId) => {
      const value = valueOf(rowId);
      return value === undefined ? null : field.write(value);
    },
  };
};

/** Column of the sheet under this header in either language; null: the grid has none. A channel's column is none. */
export function inputColumnAt(
  grid: Grid,
  header: Readonly<Record<Language, string>>,
): number | null {
  const channels = new Set(grid.columns.map(({ at }) => at));
  for (let column = grid.left; column < grid.right; column++) {
    if (channels.has(column)) continue;
    if (isHeader(cellAt(grid.sheet, grid.headerRow, column), header)) return column;
  }
  return null;
}

/** Reads an input column by row; a column that the grid does not have has no values. */
export function readInputColumn<T>(
  grid: Grid | null,
  field: Field<T>,
): { readonly values: ReadonlyMap<string, T>; readonly problems: readonly Problem[] } {
  const values = new Map<string, T>();
  const problems: Problem[] = [];
  const column = grid === null ? null : inputColumnAt(grid, field.header);
  if (grid === null || column === null) return { values, problems };
  const id = trimmed(cellAt(grid.sheet, grid.headerRow, column));
  const cells = grid.rows.map((row) => cellAt(grid.sheet, row.at, column));
  const notation = field.numbers === undefined ? undefined : columnNotation(cells, field.numbers);
  for (const [index, row] of grid.rows.entries()) {
    const reading = field.read(cells[index] ?? "", notation);
    if (reading.ok) values.set(row.id, reading.value);
    else {
      const { code, values: of } = reading;
      problems.push({ code, values: of, position: gridPosition(grid, row, { id, at: column }) });
    }
  }
  return { values, problems };
}
