/** Imported tables as plain data, which another thread can be given: their positions by row and by column. */
import type { Import, Imports } from "../../run/read-inputs";
import type { Position } from "../../workbook/problem";
import type { TableSource } from "../../workbook/table/table";

interface PlainSource extends Omit<TableSource, "position"> {
  readonly top: Position;
  /** The position of each row. */
  readonly lines: readonly Position[];
  /** What each column is called in a position. */
  readonly columns: readonly (string | null)[];
}

export type PlainImports = Readonly<Partial<Record<Import, PlainSource>>>;

function plainSource({ position, ...source }: TableSource): PlainSource {
  return {
    ...source,
    top: position(null, null),
    lines: source.rows.map((_, row) => position(row, null)),
    columns: source.headers.map((_, column) => position(null, column).column),
  };
}

function sourceOf({ top, lines, columns, ...source }: PlainSource): TableSource {
  return {
    ...source,
    position: (row, column) => ({
      ...(row === null ? top : (lines[row] ?? top)),
      column: column === null ? null : (columns[column] ?? null),
    }),
  };
}

/** Files alone: no position in them is an address on a sheet. */
export const plainImports = (imports: Imports): PlainImports =>
  Object.fromEntries(
    Object.entries(imports).map(([table, source]) => [table, plainSource(source)]),
  );

export const importsOf = (imports: PlainImports): Imports =>
  Object.fromEntries(Object.entries(imports).map(([table, source]) => [table, sourceOf(source)]));
