/** Undoes the last run, also where Excel's own undo cannot; refused where cells were edited since. */
import type { SheetKey } from "../workbook/snapshot";
import { cellAddress } from "../a1/address";
import type { Cell } from "../workbook/cell";
import { sameShown } from "../workbook/difference/same-content";
import { lineBefore, type Left } from "../workbook/layout/written-cells";
import { isStoreSheet } from "../workbook/store/store";
import { STORE_PLAN } from "../workbook/store/store-plan";
import { readAreas, type AreaPosition } from "./area-contents";
import type { RunHistory, RunRecord } from "./run-history";
import { SHEET_PROPERTY, stateOf } from "./properties";
import { watched, type Watch } from "./remote-edits";
import { isFormula, restore, type Existing } from "./restore";
import { RunError } from "./run-error";
import { areaOf, BOUNDS } from "./selection";

/** How many edited cells a message names. */
const NAMED = 5;

async function findSheets(
  context: Excel.RequestContext,
  run: RunRecord,
): Promise<readonly Omit<Existing, "contents">[]> {
  const { workbook } = context;
  workbook.load("readOnly,protection/protected");
  workbook.properties.custom.load("items/key,items/value");
  workbook.worksheets.load(
    "items/id,items/name,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value,items/charts/items/name",
  );
  await context.sync();
  if (workbook.readOnly) throw new RunError("workbook-read-only");
  const kept = new Map(workbook.properties.custom.items.map(({ key, value }) => [key, value]));
  if ((stateOf(kept)?.model ?? "") !== run.model) throw new RunError("nothing-to-undo");
  const byKey = new Map<SheetKey, Excel.Worksheet>();
  for (const sheet of workbook.worksheets.items) {
    const own = sheet.customProperties.items.find((property) => property.key === SHEET_PROPERTY);
    const key = isStoreSheet(sheet.name) ? STORE_PLAN : own?.value;
    if (key !== undefined && !byKey.has(key)) byKey.set(key, sheet);
  }
  const found = run.sheets.flatMap((record) => {
    const sheet = byKey.get(record.key);
    // A sheet that the run created and a user deleted is as before the run.
    if (sheet === undefined && record.sheetId === null) return [];
    if (sheet === undefined) throw new RunError("sheet-gone-since", { sheet: record.name });
    if (sheet.protection.protected) throw new RunError("sheet-protected", { sheet: sheet.name });
    return [{ record, sheet, range: sheet.getUsedRangeOrNullObject(true).load(BOUNDS) }];
  });
  const sheetsChange =
    run.blankSheet !== null || found.some(({ record }) => record.sheetId === null);
  if (workbook.protection.protected && sheetsChange) throw new RunError("structure-protected");
  await context.sync();
  return found.map(({ record, sheet, range }) => ({
    record,
    sheet,
    used: range.isNullObject ? null : areaOf(range),
  }));
}

/** Whether a cell was edited after the run; `left` undefined: the run did not write the cell. */
function isEdited(
  { record }: Existing,
  left: Left | undefined,
  [row, column]: readonly [number, number],
  formula: Cell,
  value: Cell,
): boolean {
  if (left === "formula") return !isFormula(formula, value);
  if (left !== undefined) return !sameShown(left.value, formula);
  if (formula === "") return false;
  // Of the cells that the run did not write, only those matter that would be deleted with a sheet, row or column.
  if (record.sheetId === null) return true;
  const going =
    lineBefore(record.inserts, "rows", row) === null ||
    lineBefore(record.inserts, "columns", column) === null;
  return going && !isFormula(formula, value);
}

function editedCells(existing: Existing): string[] {
  const { record, sheet, used, contents } = existing;
  const edited: string[] = [];
  const check = (row: number, column: number, left: Left | undefined): void => {
    const formula =
      contents?.formulas[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? "";
    const value = contents?.values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? "";
    if (isEdited(existing, left, [row, column], formula, value)) {
      edited.push(`${sheet.name}!${cellAddress(row, column)}`);
    }
  };
  for (const [row, line] of record.writtenCells) {
    for (const [column, left] of line) check(row, column, left);
  }
  if (used !== null) {
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        if (record.writtenCells.get(row)?.has(column) !== true) check(row, column, undefined);
      }
    }
  }
  return edited;
}

/** @throws RunError `edited-since` naming the first cells */
function requireUnedited(sheets: readonly Existing[]): void {
  const edited = sheets.flatMap(editedCells);
  if (edited.length === 0) return;
  const more = edited.length > NAMED ? ` (+${edited.length - NAMED})` : "";
  throw new RunError("edited-since", { positions: edited.slice(0, NAMED).join(", ") + more });
}

/** How many cells will change. */
function countChanges({ record, used, contents }: Existing): number {
  // Nobody sees the hidden store.
  if (record.key === STORE_PLAN) return 0;
  let count = 0;
  for (const [row, line] of record.writtenCells) {
    for (const column of line.keys()) {
      const now = contents?.formulas[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? "";
      const at = lineBefore(record.inserts, "rows", row);
      const across = lineBefore(record.inserts, "columns", column);
      const before = record.areas.find(
        ({ area }) =>
          at !== null &&
          across !== null &&
          at >= area.row &&
          at < area.row + area.rows &&
          across >= area.column &&
          across < area.column + area.columns,
      );
      const previous =
        before?.contents.formulas[(at ?? 0) - before.area.row]?.[
          (across ?? 0) - before.area.column
        ] ?? "";
      if (previous !== now) count += 1;
    }
  }
  return count;
}

async function restored(
  context: Excel.RequestContext,
  run: RunRecord,
  watch: Watch,
): Promise<number> {
  const found = await findSheets(context, run);
  const positions = found.flatMap(({ sheet, used }): AreaPosition[] =>
    used === null ? [] : [{ sheet, area: used }],
  );
  const contents = await readAreas(context, positions);
  let next = 0;
  const sheets = found.map((known): Existing => ({
    ...known,
    contents: known.used === null ? null : (contents[next++] ?? null),
  }));
  requireUnedited(sheets);
  const count = sheets.reduce((sum, existing) => sum + countChanges(existing), 0);
  await watch.requireUnchanged(false);
  watch.stop();
  await restore(context, run, sheets);
  return count;
}

/**
 * Undoes the last run of the history.
 * @returns how many cells were changed back
 * @throws RunError before anything is written: `nothing-to-undo`, `edited-since`, `sheet-gone-since`, `sheet-protected`, `structure-protected`
 */
export async function undoLastRun(history: RunHistory): Promise<number> {
  const run = history.last;
  if (run === null) throw new RunError("nothing-to-undo");
  const changed = await watched((context, watch) => restored(context, run, watch));
  history.forgetLast();
  return changed;
}
