/** Where a cell of the matrix is, and where the suggested primary of a service is. */
import { cellAddress } from "../a1/address";
import { rowAt } from "../domain/model/matrix";
import { idKey } from "../domain/model/same-id";
import type { Result } from "../domain/result";
import { findGrid } from "../workbook/grid/grid";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { MATRIX_TABLE } from "../workbook/table-names";

/** The address of a service's cell in a channel; null where the matrix does not have it. */
export function matrixCell(
  { sheets }: WorkbookSnapshot,
  service: string,
  channel: string,
): string | null {
  const grid = findGrid(sheets.get("matrix"), MATRIX_TABLE);
  const line = grid?.rows.find(({ id }) => idKey(id) === idKey(service));
  const under = grid?.columns.find(({ id }) => idKey(id) === idKey(channel));
  return line === undefined || under === undefined ? null : cellAddress(line.at, under.at);
}

/**
 * The address of the cell of the service and its suggested primary; of its first channel where there is none.
 * @param row of the result's services
 * @returns null where the matrix does not have it
 */
export function primaryCell(
  snapshot: WorkbookSnapshot,
  { model, classification }: Result,
  row: number,
): string | null {
  const column = Math.max(0, rowAt(classification.suggested, row).indexOf("primary"));
  return matrixCell(snapshot, model.services[row]?.id ?? "", model.channels[column]?.id ?? "");
}
