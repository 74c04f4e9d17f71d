/** Which service and channel the active cell belongs to, in the matrix or on the sheet of scores; one round trip where the matrix is as a run wrote it. */
import { cellAddress } from "../a1/address";
import { trimmed, type Cell } from "../workbook/cell";
import type { KnownSheet } from "../workbook/finding/known-sheet";
import { MATRIX_TABLE, SCORES_TABLE } from "../workbook/table-names";
import { RunError } from "./run-error";
import { BOUNDS, readMatrixSelection } from "./selection";

export interface ActiveCell {
  readonly sheet: "matrix" | "scores";
  readonly address: string;
  readonly service: string;
  readonly channel: string;
}

/** The cell in a matrix that people or other programs have changed, found as in a run. */
async function activeInFound(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
): Promise<ActiveCell | null> {
  try {
    const reading = await readMatrixSelection(context, false, known);
    if (!reading.ok) return null;
    const { active, grid } = reading.selection;
    const row = grid.rows.find(({ at }) => at === active?.row);
    const column = grid.columns.find(({ at }) => at === active?.column);
    if (row === undefined || column === undefined) return null;
    const address = cellAddress(row.at, column.at);
    return { sheet: "matrix", address, service: row.id, channel: column.id };
  } catch (error) {
    if (error instanceof RunError && error.code === "no-matrix") return null;
    throw error;
  }
}

/** The cell; null where the active cell is not one where a service meets a channel. */
export async function readActiveCell(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
): Promise<ActiveCell | null> {
  const { workbook } = context;
  const cell = workbook.getActiveCell().load("rowIndex,columnIndex");
  cell.worksheet.load("id");
  const row = cell.getEntireRow().getUsedRangeOrNullObject(true).load("columnIndex,values");
  const column = cell.getEntireColumn().getUsedRangeOrNullObject(true).load("rowIndex,values");
  const grids = ([MATRIX_TABLE, SCORES_TABLE] as const).map((name) => {
    const table = workbook.tables.getItemOrNullObject(name).load("name");
    table.worksheet.load("id");
    return { name, table, range: table.getRange().load(BOUNDS) };
  });
  await context.sync();

  const here = grids.find(
    ({ table }) => !table.isNullObject && table.worksheet.id === cell.worksheet.id,
  );
  if (grids[0]?.table.isNullObject === true && here === undefined) {
    return activeInFound(context, known);
  }
  if (here === undefined || row.isNullObject || column.isNullObject) return null;
  const { rowIndex: headerRow, columnIndex: idColumn, rowCount, columnCount } = here.range;
  const { rowIndex, columnIndex } = cell;
  const inside =
    rowIndex > headerRow &&
    rowIndex < headerRow + rowCount &&
    columnIndex > idColumn &&
    columnIndex < idColumn + columnCount;
  if (!inside) return null;
  const inRow = (row.values as Cell[][])[0] ?? [];
  const inColumn = (column.values as Cell[][]).map(([value = ""]) => value);
  const service = trimmed(inRow[idColumn - row.columnIndex] ?? "");
  // The channels' ids are in the row above the headers.
  const channel = trimmed(inColumn[headerRow - 1 - column.rowIndex] ?? "");
  if (service === "" || channel === "") {
    return here.name === MATRIX_TABLE ? activeInFound(context, known) : null;
  }
  return {
    sheet: here.name === MATRIX_TABLE ? "matrix" : "scores",
    address: cellAddress(rowIndex, columnIndex),
    service,
    channel,
  };
}
