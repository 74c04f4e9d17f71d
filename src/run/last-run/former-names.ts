/** The names that records had when a run last wrote them, so that a cell that names one is still understood after it was renamed. */
import { MATRIX_TABLE } from "../../sheets/matrix/table";
import { trimmed } from "../../workbook/cell";
import { findGrid } from "../../workbook/grid/grid";
import type { KnownTables, NamedId } from "../../workbook/known-ids";
import { cellAt, type WorkbookSnapshot } from "../../workbook/snapshot";
import { storedNames } from "./last-run";

export type FormerNames = (table: keyof KnownTables) => () => readonly NamedId[];

/** Services as the matrix shows them beside their ids: the store keeps no names of theirs. */
function namesOfServices({ sheets }: WorkbookSnapshot): readonly NamedId[] {
  const grid = findGrid(sheets.get("matrix"), MATRIX_TABLE);
  const column = grid?.labelColumns[0] ?? null;
  return grid === null || column === null
    ? []
    : grid.rows.map(({ id, at }) => ({ id, name: trimmed(cellAt(grid.sheet, at, column)) }));
}

/** Read only when a cell has a name that no record has now. */
export const formerNames =
  (snapshot: WorkbookSnapshot): FormerNames =>
  (table) =>
  () =>
    table === "services"
      ? namesOfServices(snapshot)
      : storedNames(snapshot.store.get("last") ?? "", table);
