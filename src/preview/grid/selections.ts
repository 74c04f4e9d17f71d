/** Selections in the grid's form and in the host's. */
import type { ICommandService, Injector } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import type { Area } from "../../a1/address";
import { areaOf, rangeOf } from "./ranges";

const FIRST: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** What is selected on a sheet, its first cell where nothing is. */
export function selectedOn(injector: Injector, unitId: string, sheetId: string): Area {
  const chosen = injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(unitId)
    .getSelectionsOfWorksheet(sheetId)
    .at(-1);
  return chosen ? areaOf(chosen.range) : FIRST;
}

/** The grid's selection of an area, with its first cell active. */
const selectionOf = (area: Area): ISetSelectionsOperationParams["selections"] => [
  {
    range: rangeOf(area),
    primary: {
      startRow: area.row,
      endRow: area.row,
      startColumn: area.column,
      endColumn: area.column,
      actualRow: area.row,
      actualColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    },
    style: null,
  },
];

/**
 * Selects an area.
 * @param isInFront its sheet is the active one already
 * @param isDrawn the grid can scroll to it
 */
export function selectIn(
  commands: ICommandService,
  at: { readonly unitId: string; readonly subUnitId: string },
  area: Area,
  { isInFront, isDrawn }: { readonly isInFront: boolean; readonly isDrawn: boolean },
): void {
  if (!isInFront) commands.syncExecuteCommand(SetWorksheetActiveOperation.id, at);
  const selections = selectionOf(area);
  commands.syncExecuteCommand(SetSelectionsOperation.id, { ...at, selections });
  if (isDrawn) void commands.executeCommand(ScrollToCellCommand.id, { range: rangeOf(area) });
}
