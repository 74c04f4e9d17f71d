/** Find, and the filters of tables, in the grid: loaded once the page is there. */
import { ICommandService, type Injector, type Univer } from "@univerjs/core";
import {
  OpenFindDialogOperation,
  OpenReplaceDialogOperation,
  UniverFindReplacePlugin,
} from "@univerjs/find-replace";
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  UniverSheetsFilterPlugin,
  type IFilterColumn,
} from "@univerjs/sheets-filter";
import { OpenFilterPanelOperation, UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFindReplacePlugin } from "@univerjs/sheets-find-replace";
import type { FilterContent } from "../../../xlsx/sheet/filters";
import { mirroredSheets } from "../mirror";
import { rangeOf } from "../ranges";
import type { Language } from "../../../locale/language";
import { filteredTable } from "../../edits/filter-edits";
import { chooseCurrentOnly } from "./completion-choice";
import { describeFunctions } from "./function-help";
import type { Shown } from "./shown";

export const OPENS_FIND: ReadonlySet<string> = new Set([
  OpenFindDialogOperation.id,
  OpenReplaceDialogOperation.id,
]);

/** Adds the plug-ins to a running grid, and the help of our functions. */
export function addPlugins(univer: Univer, injector: Injector, language: Language): void {
  describeFunctions(injector, language);
  chooseCurrentOnly(injector);
  univer.registerPlugin(UniverFindReplacePlugin);
  univer.registerPlugin(UniverSheetsFindReplacePlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
}

/** A filter in the grid's form; null: one that the grid's panel does not have. */
function criteriaOf(filter: FilterContent, column: number): IFilterColumn | null {
  if (!("values" in filter)) return null;
  const { values, blanks } = filter;
  return { colId: column, filters: { filters: [...values], ...(blanks && { blank: true }) } };
}

/**
 * Shows the filter buttons of the tables, and which of them are set.
 * @param changed ids of the sheets whose tables are others than before; absent: all
 */
export function showFilters(
  injector: Injector,
  { book, unitId }: Shown,
  changed?: ReadonlySet<string>,
): void {
  const commands = injector.get(ICommandService);
  for (const sheet of mirroredSheets(book)) {
    if (changed?.has(sheet.id) === false) continue;
    const at = { unitId, subUnitId: sheet.id };
    if (changed) commands.syncExecuteCommand(RemoveSheetsFilterMutation.id, at);
    const table = filteredTable(sheet);
    if (table === null || table.area.rows < 2) continue;
    commands.syncExecuteCommand(SetSheetsFilterRangeMutation.id, {
      ...at,
      range: rangeOf(table.area),
    });
    for (const filter of table.filters ?? []) {
      const col = table.area.column + filter.column;
      const criteria = criteriaOf(filter, col);
      // Which rows are hidden is the host's to say.
      if (criteria !== null)
        commands.syncExecuteCommand(SetSheetsFilterCriteriaMutation.id, {
          ...at,
          col,
          criteria,
          reCalc: false,
        });
    }
  }
}

export const openFind = (injector: Injector): Promise<boolean> =>
  injector.get(ICommandService).executeCommand(OpenFindDialogOperation.id);

/** Opens the panel of a column's filter. */
export const openFilter = (
  injector: Injector,
  at: { readonly unitId: string; readonly subUnitId: string; readonly col: number },
): Promise<boolean> =>
  injector.get(ICommandService).executeCommand(OpenFilterPanelOperation.id, at);
