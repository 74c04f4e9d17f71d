/** Where the header of a table below other parts is: Excel lets it move down with rows that are inserted above it, and not up. */
import { tableOf, type SheetKey, type WorkbookSnapshot } from "../snapshot";
import type { SheetPlan } from "./plan";

/** Row of a table's header as it is, from 0; null: there is no such table. */
const existingRow = (snapshot: WorkbookSnapshot, key: SheetKey, table: string): number | null =>
  tableOf(snapshot.sheets.get(key), table)?.area.row ?? null;

/** Row of its header after the run. @param wanted where it would be in a new workbook */
export const tableHeaderRow = (
  { snapshot }: { readonly snapshot: WorkbookSnapshot },
  key: SheetKey,
  table: string,
  wanted: number,
): number => Math.max(wanted, existingRow(snapshot, key, table) ?? 0);

/** Inserts the rows that bring the header to its place; what the planner wrote beside the table moves along. */
export function withTableMoved(
  plan: SheetPlan,
  run: { readonly snapshot: WorkbookSnapshot },
  table: string,
  wanted: number,
): SheetPlan {
  const at = existingRow(run.snapshot, plan.key, table);
  const count = at === null ? 0 : wanted - at;
  if (at === null || count <= 0) return plan;
  return {
    ...plan,
    inserts: [
      { what: "rows", at, count },
      ...plan.inserts.flatMap((insert) => {
        if (insert.what === "columns") return [insert];
        const left = insert.count - count;
        return left > 0 ? [{ ...insert, at: insert.at + count, count: left }] : [];
      }),
    ],
    clear: plan.clear === null ? null : { ...plan.clear, rows: plan.clear.rows + count },
  };
}
