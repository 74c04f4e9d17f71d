/** Translates sheets that are added, deleted, and put back by the grid's undo. */
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
} from "@univerjs/sheets";
import type { Book } from "../../host/engine/book";
import type { RemovedSheet } from "../../host/engine/removed-sheet";
import type { Workbook } from "../../host/objects/book/workbook";
import { REMOVE } from "../../host/objects/worksheet/worksheet";

/** The deleted sheets of each open workbook by their ids: the grid has drawn only a part of them. */
const removed = new WeakMap<Book, Map<string, RemovedSheet>>();

function insert({ sheet, index }: IInsertSheetMutationParams, workbook: Workbook): void {
  const { book } = workbook;
  const before = removed.get(book)?.get(sheet.id);
  const back = before === undefined ? null : book.restoreSheet(before);
  if (back !== null) {
    book.activate(back);
    return;
  }
  const added = workbook.worksheets.add(sheet.name);
  added.position = index;
  added.activate();
}

function remove({ subUnitId }: IRemoveSheetMutationParams, workbook: Workbook): void {
  const { book } = workbook;
  const known = removed.get(book) ?? new Map<string, RemovedSheet>();
  known.set(subUnitId, workbook.worksheets.getItem(subUnitId)[REMOVE]());
  removed.set(book, known);
}

/** By the ids of the grid's mutations. */
export const SHEET_EDITS: readonly (readonly [
  string,
  (params: never) => (workbook: Workbook) => void,
])[] = [
  [
    InsertSheetMutation.id,
    (params: IInsertSheetMutationParams) => (workbook) => {
      insert(params, workbook);
    },
  ],
  [
    RemoveSheetMutation.id,
    (params: IRemoveSheetMutationParams) => (workbook) => {
      remove(params, workbook);
    },
  ],
];
