/** Translates edits of whole rows and columns in the grid into calls on the host's objects. */
import type { IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import type { Range } from "../../host/objects/cells/range";
import type { Workbook } from "../../host/objects/book/workbook";

interface OneRange {
  readonly subUnitId: string;
  readonly range: IRange;
}
interface SomeRanges {
  readonly subUnitId: string;
  readonly ranges: readonly IRange[];
}

type Edit = (workbook: Workbook) => void;

const rowsOf = (workbook: Workbook, sheetId: string, { startRow, endRow }: IRange): Range =>
  workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(startRow, 0, endRow - startRow + 1, 1)
    .getEntireRow();

const columnsOf = (
  workbook: Workbook,
  sheetId: string,
  { startColumn, endColumn }: IRange,
): Range =>
  workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(0, startColumn, 1, endColumn - startColumn + 1)
    .getEntireColumn();

const hideRows =
  (hidden: boolean) =>
  ({ subUnitId, ranges }: SomeRanges): Edit =>
  (workbook) => {
    for (const range of ranges) rowsOf(workbook, subUnitId, range).rowHidden = hidden;
  };

const hideColumns =
  (hidden: boolean) =>
  ({ subUnitId, ranges }: SomeRanges): Edit =>
  (workbook) => {
    for (const range of ranges) columnsOf(workbook, subUnitId, range).columnHidden = hidden;
  };

/** By the ids of the grid's mutations. */
export const STRUCTURE_EDITS: readonly (readonly [string, (params: never) => Edit])[] = [
  [
    InsertRowMutation.id,
    ({ subUnitId, range }: OneRange) =>
      (workbook) => {
        rowsOf(workbook, subUnitId, range).insert("Down");
      },
  ],
  [
    InsertColMutation.id,
    ({ subUnitId, range }: OneRange) =>
      (workbook) => {
        columnsOf(workbook, subUnitId, range).insert("Right");
      },
  ],
  [
    RemoveRowMutation.id,
    ({ subUnitId, range }: OneRange) =>
      (workbook) => {
        rowsOf(workbook, subUnitId, range).delete("Up");
      },
  ],
  [
    RemoveColMutation.id,
    ({ subUnitId, range }: OneRange) =>
      (workbook) => {
        columnsOf(workbook, subUnitId, range).delete("Left");
      },
  ],
  [SetRowHiddenMutation.id, hideRows(true)],
  [SetRowVisibleMutation.id, hideRows(false)],
  [SetColHiddenMutation.id, hideColumns(true)],
  [SetColVisibleMutation.id, hideColumns(false)],
];
