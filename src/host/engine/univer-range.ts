/** Areas as Univer's ranges and back. */
import type { IRange } from "@univerjs/core";
import type { Area } from "../../a1/address";

export const toArea = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

export const toRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const isWithin = (
  { startRow, endRow, startColumn, endColumn }: IRange,
  row: number,
  column: number,
): boolean => row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
