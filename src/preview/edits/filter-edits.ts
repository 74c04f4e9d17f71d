/** Translates filters that are set in the grid into filters of the host's tables: the rows that are hidden are the host's. */
import type { ISetSheetsFilterCriteriaMutationParams } from "@univerjs/sheets-filter";
import type { Workbook } from "../../host/objects/book/workbook";
import type { Sheet } from "../../host/engine/sheet";
import type { TableContent } from "../../xlsx/content";
import { NotPossibleHere } from "./not-possible";

/** The grid's mutations; its plug-in for filters is loaded later. */
export const SET_FILTER = "sheet.mutation.set-filter-criteria";
export const REFRESH_FILTER = "sheet.mutation.re-calc-filter";

/** Signs of comparisons in Excel's criteria. */
const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** The table of a sheet whose filter buttons the grid shows: the grid has one filter a sheet. */
export function filteredTable({ tables }: Pick<Sheet, "tables">): TableContent | null {
  const shown = tables.filter(
    ({ showFilterButton, showHeaders }) => showFilterButton && showHeaders,
  );
  const size = ({ area }: TableContent): number => area.rows * area.columns;
  return shown.reduce<TableContent | null>(
    (most, table) => (most === null || size(table) > size(most) ? table : most),
    null,
  );
}

function setFilter(
  { subUnitId, col, criteria }: ISetSheetsFilterCriteriaMutationParams,
  workbook: Workbook,
): void {
  const { sheet } = workbook.worksheets.getItem(subUnitId);
  const content = filteredTable(sheet);
  if (content === null) return;
  const { autoFilter } = workbook.tables.getItem(content.name);
  const column = col - content.area.column;
  if (!criteria) {
    autoFilter.clearColumnCriteria(column);
  } else if (criteria.filters) {
    const { filters = [], blank } = criteria.filters;
    const values = blank === true ? [...filters, ""] : filters;
    autoFilter.apply("", column, { filterOn: "Values", values });
  } else if (criteria.customFilters) {
    const { and, customFilters } = criteria.customFilters;
    const [criterion1 = "", criterion2] = customFilters.map(
      ({ operator, val }) => `${SIGNS[String(operator ?? "equal")] ?? "="}${val}`,
    );
    autoFilter.apply("", column, {
      filterOn: "Custom",
      criterion1,
      ...(criterion2 !== undefined && { criterion2 }),
      operator: and ? "And" : "Or",
    });
  } else throw new NotPossibleHere("filter-by-colour");
}

/** By the ids of the grid's mutations. */
export const FILTER_EDITS: readonly (readonly [
  string,
  (params: never) => (workbook: Workbook) => void,
])[] = [
  [
    SET_FILTER,
    (params: ISetSheetsFilterCriteriaMutationParams) => (workbook) => {
      setFilter(params, workbook);
    },
  ],
  [
    REFRESH_FILTER,
    ({ subUnitId }: { readonly subUnitId: string }) =>
      (workbook) => {
        const content = filteredTable(workbook.worksheets.getItem(subUnitId).sheet);
        if (content !== null) workbook.tables.getItem(content.name).reapplyFilters();
      },
  ],
];
