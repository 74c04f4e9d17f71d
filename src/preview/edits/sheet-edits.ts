/** Translates sheets that are added and deleted in the grid. */
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
} from "@univerjs/sheets";
import type { Workbook } from "../../host/objects/book/workbook";

/** By the ids of the grid's mutations. */
export const SHEET_EDITS: readonly (readonly [
  string,
  (params: never) => (workbook: Workbook) => void,
])[] = [
  [
    InsertSheetMutation.id,
    ({ sheet, index }: IInsertSheetMutationParams) =>
      (workbook) => {
        const added = workbook.worksheets.add(sheet.name);
        added.position = index;
        added.activate();
      },
  ],
  [
    RemoveSheetMutation.id,
    ({ subUnitId }: IRemoveSheetMutationParams) =>
      (workbook) => {
        workbook.worksheets.getItem(subUnitId).delete();
      },
  ],
];
