/** Checks a plan against the workbook before anything is written. */
import type { SheetPlan } from "../workbook/layout/plan";
import { areaAddress, type Area } from "../a1/address";
import { readStore } from "../workbook/store/store";
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
  plan.frozen !== null ||
  plan.page !== null ||
  plan.pageBreaks !== null ||
  plan.ownedRange !== null ||
  [
    plan.inserts,
    plan.cleared,
    plan.blocks,
    plan.fills,
    plan.styles,
    plan.unstyled,
    plan.tables,
    plan.validations,
    plan.conditionals,
    plan.charts,
    plan.chartsThere,
    plan.chartsMoved,
    plan.links,
    plan.widths,
    plan.heights,
    plan.fitted,
    plan.hidden,
    plan.hiddenRows,
  ].some((list) => list.length > 0);

/** Whether the plan changes how its sheet looks. */
export const changesFormat = (plan: SheetPlan): boolean =>
  changesSomething({ ...plan, blocks: [], fills: [], tables: [], ownedRange: null, fitted: [] });

/** All areas that the plan fills, at their addresses after the run. */
const filledBy = (plan: SheetPlan): Area[] => [
  ...plan.blocks.map(({ row, column, cells }) => ({
    row,
    column,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
  })),
  ...plan.fills.map(({ row, column, formulas, rows }) => ({
    row,
    column,
    rows,
    columns: formulas.length,
  })),
  ...plan.tables.map(({ area }) => area),
];

/** The address of an area after the plan has inserted its rows and columns. */
function movedBy(plan: SheetPlan, area: Area): Area {
  let { row, column, rows, columns } = area;
  for (const { what, at, count } of plan.inserts) {
    if (what === "rows") {
      if (at <= row) row += count;
      else if (at < row + rows) rows += count;
    } else if (at <= column) column += count;
    else if (at < column + columns) columns += count;
  }
  return { row, column, rows, columns };
}

/** @throws RunError naming the sheet, table or cells in the way */
export function validate(plans: readonly SheetPlan[], reading: WorkbookReading): void {
  if (reading.readOnly) throw new RunError("workbook-read-only");
  const { storeSheet } = reading.snapshot;
  if (storeSheet !== null && readStore(storeSheet.cells).kind === "foreign") {
    throw new RunError("store-name-taken", { sheet: storeSheet.name });
  }
  const changing = plans.filter(changesSomething);
  const sheetsChange =
    changing.some(({ sheetId }) => sheetId === null) ||
    (changing.length > 0 && reading.blankSheetId !== null);
  if (reading.structureProtected && sheetsChange) throw new RunError("structure-protected");
  for (const plan of plans) {
    if (plan.sheetId !== null && changesSomething(plan)) {
      if (reading.protectedSheets.has(plan.sheetId)) {
        throw new RunError("sheet-protected", { sheet: plan.name });
      }
      const filled = filledBy(plan);
      for (const { key, area } of reading.merged) {
        if (key !== plan.key) continue;
        const moved = movedBy(plan, area);
        if (filled.some((block) => overlaps(block, moved))) {
          throw new RunError("merged-cells", { position: `${plan.name}!${areaAddress(area)}` });
        }
      }
    }
    for (const { name, exists } of plan.tables) {
      if (exists) continue;
      const taken = reading.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
      if (taken !== undefined) {
        throw new RunError("table-name-taken", { table: taken.name, sheet: taken.sheet });
      }
      const defined = reading.names.find((one) => one.toLowerCase() === name.toLowerCase());
      if (defined !== undefined) throw new RunError("defined-name-taken", { name: defined });
    }
  }
}
