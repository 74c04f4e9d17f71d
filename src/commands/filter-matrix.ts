/** The command that leaves only some services' rows of the matrix in sight, and shows all again; and what an earlier one left so. */
import { inExcel } from "../excel/capabilities";
import type { Grid } from "../workbook/grid/grid";
import { excelAreaOf } from "../workbook/snapshot";
import { attempted, type CommandOutcome, type Outcome } from "./outcome";

/**
 * Filters the table by the column of ids, which is hidden: a person's filters on other columns stay and count too.
 * A filter that a person has set on the ids themselves is left alone.
 * @param ids as the matrix has them; null: the rows are shown again
 * @param before what the last call set; null: nothing
 * @returns how many filters were changed; a matrix that is no table is left alone
 */
export function filterMatrix(
  { table, left, idColumn }: Grid,
  ids: readonly string[] | null,
  before: readonly string[] | null,
): Promise<CommandOutcome> {
  return attempted(async (): Promise<CommandOutcome> => {
    const isAny = ids !== null || before !== null;
    // Without its column of ids there is nothing to filter by, until the next run puts that back.
    if (excelAreaOf(table) === null || idColumn === null || !isAny) return { ok: true, changed: 0 };
    return inExcel(async (context): Promise<CommandOutcome> => {
      const found = context.workbook.tables.getItem(table.excelName ?? table.name);
      const { filter } = found.columns.getItemAt(idColumn - left);
      filter.load("criteria");
      await context.sync();
      if (!isOurs(filter.criteria, before)) return { ok: true, changed: 0 };
      if (ids === null) filter.clear();
      else filter.applyValuesFilter([...ids]);
      await context.sync();
      return { ok: true, changed: 1 };
    });
  });
}

/**
 * What the pane filtered by before it was closed, which stays in the file: on the column of ids while that is hidden,
 * so that no person has set it.
 * @returns the ids that are in sight; null: there is no such filter
 */
export function leftFilter({
  table,
  left,
  idColumn,
}: Grid): Promise<Outcome<{ readonly ids: readonly string[] | null }>> {
  return attempted(async () => {
    if (excelAreaOf(table) === null || idColumn === null) return { ok: true as const, ids: null };
    return inExcel(async (context) => {
      const found = context.workbook.tables.getItem(table.excelName ?? table.name);
      const column = found.columns.getItemAt(idColumn - left);
      column.filter.load("criteria");
      const cells = column.getRange().load("columnHidden");
      await context.sync();
      const ids = valuesOf(column.filter.criteria).filter((id) => typeof id === "string");
      return { ok: true as const, ids: ids.length > 0 && cells.columnHidden ? ids : null };
    });
  });
}

/** The values that a filter leaves; none where it is another one, or there is none. */
const valuesOf = (criteria: Partial<Excel.FilterCriteria> | null) =>
  criteria?.filterOn === "Values" ? (criteria.values ?? []) : [];

/** Whether the column has no filter, or the one that was set from here. */
function isOurs(
  criteria: Partial<Excel.FilterCriteria> | null,
  before: readonly string[] | null,
): boolean {
  if (criteria?.filterOn === undefined) return true;
  const { values = [] } = criteria;
  return (
    before !== null &&
    values.length === before.length &&
    values.every((value, index) => value === before[index])
  );
}
