/** Where grids and the lists of services and channels differ: what the matrix lacks, and what is on no service or channel. */
import { idKey } from "../domain/model/same-id";
import { classOf } from "../locale/class-codes";
import { trimmed } from "../workbook/cell";
import { onSheet } from "../workbook/finding/found-tables";
import { findGrid, type Grid } from "../workbook/grid/grid";
import type { Problem } from "../workbook/problem";
import { CURRENT_TABLE } from "../sheets/current/table";
import { MATRIX_TABLE } from "../sheets/matrix/table";
import { NEEDS_TABLE } from "../sheets/needs/table";
import { cellAt, type Line, type WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookInputs } from "../workbook/inputs";

/** How many the next run will add to the matrix. */
export interface MatrixGaps {
  readonly services: number;
  readonly channels: number;
}

export function matrixGaps(
  snapshot: WorkbookSnapshot,
  { entries }: Pick<WorkbookInputs, "entries">,
): MatrixGaps {
  const grid = findGrid(snapshot.sheets.get("matrix"), MATRIX_TABLE);
  const lacking = (
    records: readonly { readonly record: { readonly id: string } }[],
    lines: readonly { readonly id: string }[],
  ): number => {
    const there = new Set(lines.map(({ id }) => idKey(id)));
    return records.filter(({ record }) => !there.has(idKey(record.id))).length;
  };
  return {
    services: lacking(entries.services, grid?.rows ?? []),
    channels: lacking(entries.channels, grid?.columns ?? []),
  };
}

type Records = readonly { readonly record: { readonly id: string } }[];

const idsOf = (records: Records): ReadonlySet<string> =>
  new Set(records.map(({ record }) => idKey(record.id)));

const isLetter = (grid: Grid, row: number, column: number): boolean => {
  const read = classOf(trimmed(cellAt(grid.sheet, row, column)));
  return read !== null && read !== "open";
};

/** Rows of the matrix with letters that are no service's: its id and its name were both changed, or it was deleted. */
function lettersOfNoService(matrix: Grid | null, services: Records): readonly Problem[] {
  if (matrix === null || services.length === 0) return [];
  const ids = idsOf(services);
  return matrix.rows.flatMap(({ id, at }): readonly Problem[] => {
    const count = matrix.columns.filter((column) => isLetter(matrix, at, column.at)).length;
    if (count === 0 || ids.has(idKey(id))) return [];
    const label = matrix.labelColumns[0] ?? null;
    const name = label === null ? "" : trimmed(cellAt(matrix.sheet, at, label));
    const cell = [at, label ?? matrix.idColumn ?? matrix.left] as const;
    const values = { value: name === "" ? id : name, id, count };
    return [onSheet(matrix.sheet, "letters-of-no-service", values, cell)];
  });
}

/** Columns of a grid with the id of a channel that has another column: a copy, in which something else is written. */
function copiedColumns(grid: Grid | null): readonly Problem[] {
  const idRow = grid?.idRow ?? null;
  if (grid === null || idRow === null) return [];
  const { sheet, headerRow, rows } = grid;
  const channels = new Map(grid.columns.map((line): [string, Line] => [idKey(line.id), line]));
  const own = new Set(grid.columns.map(({ at }) => at));
  const textAt = (row: number, column: number): string => trimmed(cellAt(sheet, row, column));
  const problems: Problem[] = [];
  for (let at = grid.left; at < grid.right; at++) {
    const channel = own.has(at) ? undefined : channels.get(idKey(textAt(idRow, at)));
    if (channel === undefined) continue;
    const count = rows.filter(
      ({ at: row }) => textAt(row, at) !== "" && textAt(row, at) !== textAt(row, channel.at),
    ).length;
    if (count === 0) continue;
    const values = {
      value: textAt(headerRow, at),
      channel: textAt(headerRow, channel.at),
      count,
    };
    problems.push(onSheet(sheet, "column-copied", values, [headerRow, at]));
  }
  return problems;
}

/** What is written in grids and counts for nothing; `matrix` with its ids as the lists spell them. */
export const gridNotes = (
  { sheets }: WorkbookSnapshot,
  matrix: Grid | null,
  services: Records,
): readonly Problem[] => [
  ...lettersOfNoService(matrix, services),
  ...copiedColumns(matrix),
  ...copiedColumns(findGrid(sheets.get("current"), CURRENT_TABLE)),
  ...copiedColumns(findGrid(sheets.get("needs"), NEEDS_TABLE)),
];
