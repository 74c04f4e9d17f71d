/** What would stop a plan half way, found before anything is written. */
import type { SheetPlan } from "../sheets/plan";
import { areaAddress, type Area } from "../sheets/address";
import type { WorkbookReading } from "./read";
import { RunError } from "./run-error";

const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Whether the plan changes anything on its sheet. */
export const changesSomething = (plan: SheetPlan): boolean =>
  plan.sheetId === null ||
  plan.inserts.length > 0 ||
  plan.clear !== null ||
  plan.blocks.length > 0 ||
  plan.fills.length > 0 ||
  plan.tables.length > 0;

/** @throws RunError naming the sheet, table or cells in the way */
export function validate(plans: readonly SheetPlan[], reading: WorkbookReading): void {
  for (const plan of plans) {
    if (plan.sheetId !== null && changesSomething(plan)) {
      if (reading.protectedSheets.has(plan.sheetId)) {
        throw new RunError("sheet-protected", { sheet: plan.name });
      }
      const written = plan.blocks.map(({ row, column, cells }) => ({
        row,
        column,
        rows: cells.length,
        columns: cells[0]?.length ?? 0,
      }));
      for (const { key, area } of reading.merged) {
        if (key === plan.key && written.some((block) => overlaps(block, area))) {
          throw new RunError("merged-cells", { place: `${plan.name}!${areaAddress(area)}` });
        }
      }
    }
    for (const { name, exists } of plan.tables) {
      if (exists) continue;
      const taken = reading.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
      if (taken !== undefined) {
        throw new RunError("table-name-taken", { table: taken.name, sheet: taken.sheet });
      }
    }
  }
}
