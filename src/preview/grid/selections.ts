/** Selections in the grid's form and in the host's. */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import type { Area } from "../../a1/address";
import { sameArea } from "../../a1/area";
import { areaOf, rangeOf } from "./ranges";

const FIRST: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The first cell below the frozen rows that can be seen, where the first of all cannot: ids are hidden. */
function firstSeen(sheet: Worksheet): Area {
  if (sheet.getColVisible(0)) return FIRST;
  const columns = Array.from({ length: sheet.getColumnCount() }, (_, column) => column);
  const column = columns.find((one) => sheet.getColVisible(one)) ?? 0;
  return { ...FIRST, row: Math.max(0, sheet.getFreeze().startRow), column };
}

/** What is selected on a sheet that is shown; where that is nothing yet, a cell that can be seen is selected. */
export function selectedOn(injector: Injector, unitId: string, sheetId: string): Area {
  const chosen = injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(unitId)
    .getSelectionsOfWorksheet(sheetId)
    .at(-1);
  const area = chosen ? areaOf(chosen.range) : FIRST;
  const sheet = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheetId);
  if (!sheet || !sameArea(area, FIRST)) return area;
  const seen = firstSeen(sheet);
  if (!sameArea(seen, area)) {
    const at = { unitId, subUnitId: sheetId };
    const selections = selectionOf(seen);
    injector
      .get(ICommandService)
      .syncExecuteCommand(SetSelectionsOperation.id, { ...at, selections });
  }
  return seen;
}

/** What the parameters of `SetSelectionsOperation` select last; null: nothing in this workbook. */
export function selectedBy(
  params: unknown,
  unitId: string,
): { readonly sheetId: string; readonly area: Area } | null {
  const { unitId: of, subUnitId, selections } = params as ISetSelectionsOperationParams;
  const range = selections.at(-1)?.range;
  return of === unitId && range ? { sheetId: subUnitId, area: areaOf(range) } : null;
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
