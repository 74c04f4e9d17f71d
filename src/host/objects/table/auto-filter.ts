/** Excel.AutoFilter of a table and Excel.Filter of one of its columns. */
import type { FilterContent } from "../../../xlsx/sheet/filters";
import { invalidArgument } from "../../wire/errors";
import { HostObject } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import type { Range } from "../cells/range";
import { requireAllowed } from "../worksheet/protection-rules";
import { applyFilters } from "./filter-rows";
import type { OwnTable } from "./table-ranges";

type Criteria = Excel.FilterCriteria;

/** @throws InvalidArgument for criteria that the host does not model */
function filterOf(column: number, criteria: Criteria): FilterContent {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === "Values" && values?.every((value) => typeof value === "string") === true)
    return { column, values: values.filter((value) => value !== ""), blanks: values.includes("") };
  if (filterOn !== "Custom" || criterion1 === undefined) throw invalidArgument();
  const second = criterion2 === undefined ? {} : { criterion2 };
  return { column, criterion1, ...second, both: operator !== "Or" };
}

function criteriaOf(filter: FilterContent): Criteria {
  if ("kept" in filter) return { filterOn: "Dynamic" };
  if ("values" in filter)
    return { filterOn: "Values", values: [...filter.values, ...(filter.blanks ? [""] : [])] };
  const { criterion1, criterion2, both } = filter;
  const second = criterion2 === undefined ? {} : { criterion2 };
  return { filterOn: "Custom", criterion1, ...second, operator: both ? "And" : "Or" };
}

/** Sets the filters of a table, and hides and shows its rows. */
export function setFilters(
  { book, sheet, stored }: OwnTable,
  filters: readonly FilterContent[],
): void {
  requireAllowed(sheet, "allowAutoFilter");
  if (filters.length > 0) stored.filters = filters;
  else if (stored.filters === undefined) return;
  else delete stored.filters;
  applyFilters(book, sheet, stored);
  book.dirty = true;
}

/** Sets the filter of a column; null clears it. */
function setColumn(table: OwnTable, column: number, criteria: Criteria | null): void {
  const { columns } = table.stored.area;
  if (!Number.isInteger(column) || column < 0 || column >= columns) throw invalidArgument();
  const others = (table.stored.filters ?? []).filter((filter) => filter.column !== column);
  setFilters(table, criteria === null ? others : [...others, filterOf(column, criteria)]);
}

abstract class OfTable extends HostObject {
  readonly table: OwnTable;
  constructor(table: OwnTable) {
    super(table.book);
    this.table = table;
  }
}

export class AutoFilter
  extends OfTable
  implements
    Hosted<
      Excel.AutoFilter,
      "criteria" | "enabled" | "isDataFiltered" | "apply" | "clearCriteria" | "reapply" | "remove"
    >
{
  get enabled(): boolean {
    return this.table.stored.showFilterButton;
  }
  get isDataFiltered(): boolean {
    return this.table.stored.filters !== undefined;
  }
  /** One for each column; of a column without a filter without members. */
  get criteria(): Criteria[] {
    const { area, filters = [] } = this.table.stored;
    return Array.from({ length: area.columns }, (_, column) => {
      const filter = filters.find((one) => one.column === column);
      return filter === undefined ? ({} as Criteria) : criteriaOf(filter);
    });
  }
  apply(_range: HostObject | string, columnIndex?: number, criteria?: Criteria): void {
    this.table.stored.showFilterButton = true;
    if (columnIndex !== undefined && criteria !== undefined)
      setColumn(this.table, columnIndex, criteria);
  }
  clearColumnCriteria(columnIndex: number): void {
    setColumn(this.table, columnIndex, null);
  }
  clearCriteria(): void {
    setFilters(this.table, []);
  }
  reapply(): void {
    setFilters(this.table, this.table.stored.filters ?? []);
  }
  remove(): void {
    setFilters(this.table, []);
    this.table.stored.showFilterButton = false;
  }
  getRange(): Range {
    return this.table.getRange();
  }
  getRangeOrNullObject(): Range | null {
    return this.enabled ? this.table.getRange() : null;
  }
}

export class Filter
  extends OfTable
  implements
    Hosted<Excel.Filter, "criteria" | "apply" | "applyCustomFilter" | "applyValuesFilter" | "clear">
{
  readonly #column: number;
  constructor(table: OwnTable, column: number) {
    super(table);
    this.#column = column;
  }
  get criteria(): Criteria {
    return new AutoFilter(this.table).criteria[this.#column] ?? ({} as Criteria);
  }
  apply(criteria: Criteria): void {
    setColumn(this.table, this.#column, criteria);
  }
  applyValuesFilter(values: (string | Excel.FilterDatetime)[]): void {
    this.apply({ filterOn: "Values", values });
  }
  applyCustomFilter(criterion1: string, criterion2?: string, operator?: string): void {
    const second = criterion2 === undefined ? {} : { criterion2 };
    const how = operator === "Or" ? "Or" : "And";
    this.apply({ filterOn: "Custom", criterion1, ...second, operator: how });
  }
  clear(): void {
    setColumn(this.table, this.#column, null);
  }
}
