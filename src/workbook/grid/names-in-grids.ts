/** Cells of the grids with the names of records, for drop-down lists: the headers of channels, the labels of rows. */
import { absoluteAddress, area, quotedSheet } from "../../a1/address";
import type { GridKey } from "../run-context";
import type { ReferenceLists } from "../table/table-sheet";
import type { GridLayout } from "./grid-sheet";

const listOf = ({ sheetName }: GridLayout, cells: string): string =>
  `=${quotedSheet(sheetName)}!${cells}`;

/** The labels of the rows; none where the planner has deleted their column, or there is no row. */
function labels(grid: GridLayout): string | undefined {
  const column = grid.labelColumns[0] ?? null;
  const rows = grid.rowIds.length;
  return column === null || rows === 0
    ? undefined
    : listOf(grid, absoluteAddress(area(grid.firstRow, column, rows, 1)));
}

/** By the table whose records have the names. */
export function namesInGrids({
  matrix,
  needs,
}: Readonly<Record<GridKey, GridLayout>>): ReferenceLists {
  const services = labels(matrix);
  const groups = labels(needs);
  const { body, headerRow } = matrix;
  return {
    ...(services === undefined ? {} : { services }),
    ...(groups === undefined ? {} : { groups }),
    ...(body.columns === 0
      ? {}
      : {
          channels: listOf(matrix, absoluteAddress(area(headerRow, body.column, 1, body.columns))),
        }),
  };
}
