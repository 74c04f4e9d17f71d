/** Formula references to the matrix and the other grids by address. */
import { absoluteAddress, area, columnName, quotedSheet } from "../a1/address";
import type { GridLayout } from "./grid/grid-sheet";

/** One channel's cells in a grid, top to bottom: `'Kanalmatris'!$D$6:$D$75`. */
export function channelCells(layout: GridLayout, channel: string): string | null {
  const column = layout.columns.get(channel);
  return column === undefined ? null : columnCells(layout, column);
}

/** A column of a grid, top to bottom. */
export const columnCells = (layout: GridLayout, column: number): string =>
  `${quotedSheet(layout.sheetName)}!${absoluteAddress(area(layout.firstRow, column, layout.rowIds.length, 1))}`;

/**
 * The cell of a grid's column in the row whose id is in the cell `id`, however the grid is sorted;
 * "" where there is none. A formula without `=`.
 */
export function cellOfRow(layout: GridLayout, column: number, id: string): string {
  const ids = columnCells(layout, layout.idColumn);
  const cells = columnCells(layout, column);
  // MATCH reads *, ? and ~ in an id as wildcards; LOOKUP for the last match compares literally, but is slower.
  return layout.rowIds.some((known) => /[*?~]/.test(known))
    ? `IFERROR(LOOKUP(2,1/EXACT(${ids},${id}),${cells}),"")`
    : `IFERROR(INDEX(${cells},MATCH(${id},${ids},0)),"")`;
}

/** The header of a channel in a grid. */
export const headerCell = (layout: GridLayout, column: number): string =>
  `${quotedSheet(layout.sheetName)}!${columnName(column)}$${layout.headerRow + 1}`;
