/** Undoes the last run, also where Excel's own undo cannot; refused where cells were edited since. */
import type { SheetKey } from "../../workbook/snapshot";
import { cellAddress } from "../../a1/address";
import type { Cell } from "../../workbook/cell";
import { sameShown } from "../../workbook/difference/same-content";
import { lineBefore, type Left } from "../../workbook/layout/written-cells";
import { isStoreSheet } from "../../workbook/store/store";
import { STORE_PLAN } from "../../workbook/store/store-plan";
import { readAreas, type AreaPosition } from "../contents/area-contents";
import type { RunHistory, RunRecord, SheetRecord, UndoStage } from "../run-history";
import { SHEET_PROPERTY, stateOf } from "../properties";
import { watched, type Watch } from "../remote-edits";
import { Marks, removeMarks } from "./marks";
import { isFormula, restore, type Existing } from "./restore";
import { RunError } from "../run-error";
import { areaOf, BOUNDS } from "../selection";

/** More than a sheet has. */
const COLUMNS = 100_000;

/** How many edited cells a message names. */
const NAMED = 5;

interface Found {
  readonly marks: Marks;
  readonly sheets: readonly Omit<Existing, "contents">[];
}

async function findSheets(
  context: Excel.RequestContext,
  run: RunRecord,
  stage: UndoStage,
): Promise<Found> {
  const { workbook } = context;
  workbook.load("readOnly,protection/protected");
  workbook.properties.custom.load("items/key,items/value");
  workbook.names.load("items/name");
  workbook.tables.load("items/name");
  workbook.worksheets.load(
    "items/id,items/name,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value,items/charts/items/name",
  );
  await context.sync();
  if (workbook.readOnly) throw new RunError("workbook-read-only");
  const kept = new Map(workbook.properties.custom.items.map(({ key, value }) => [key, value]));
  // An undo that was cut off may have removed the model.
  if (stage === "untouched" && (stateOf(kept)?.model ?? "") !== run.model)
    throw new RunError("nothing-to-undo");
  const byKey = new Map<SheetKey, Excel.Worksheet>();
  for (const sheet of workbook.worksheets.items) {
    const own = sheet.customProperties.items.find((property) => property.key === SHEET_PROPERTY);
    const key = isStoreSheet(sheet.name) ? STORE_PLAN : own?.value;
    if (key !== undefined && !byKey.has(key)) byKey.set(key, sheet);
  }
  const marks = new Marks(workbook);
  const found = run.sheets.flatMap((record, at) => {
    // The Document Inspector takes the marks from sheets.
    const sheet =
      byKey.get(record.key) ?? workbook.worksheets.items.find(({ id }) => id === record.sheetId);
    // A sheet that the run created and a user deleted is as before the run.
    if (sheet === undefined && record.sheetId === null) return [];
    if (sheet === undefined) throw new RunError("sheet-gone-since", { sheet: record.name });
    if (sheet.protection.protected) throw new RunError("sheet-protected", { sheet: sheet.name });
    return [{ record, at, sheet, range: sheet.getUsedRangeOrNullObject(true).load(BOUNDS) }];
  });
  const sheetsChange =
    run.blankSheet !== null || found.some(({ record }) => record.sheetId === null);
  if (workbook.protection.protected && sheetsChange) throw new RunError("structure-protected");
  await context.sync();
  return {
    marks,
    sheets: found.map(({ record, at, sheet, range }) => ({
      record,
      at,
      sheet,
      inserts: stage === "begun" ? marks.remaining(at, record.inserts) : record.inserts,
      used: range.isNullObject ? null : areaOf(range),
    })),
  };
}

type Position = readonly [row: number, column: number];

/** A position before the inserts; null: they inserted its row or column. */
function before(inserts: SheetRecord["inserts"], [row, column]: Position): Position | null {
  const at = lineBefore(inserts, "rows", row);
  const across = lineBefore(inserts, "columns", column);
  return at === null || across === null ? null : [at, across];
}

/** The inserts of the run that an undo which was cut off has removed. */
const removedInserts = ({ record, inserts }: Existing): SheetRecord["inserts"] =>
  record.inserts.slice(inserts.length);

/** The formula or value of a cell before the run; null: not recorded. */
function formerContent({ record }: Existing, position: Position | null): Cell | null {
  if (position === null) return null;
  const [row, column] = position;
  const found = record.areas.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return found?.contents.formulas[row - found.area.row]?.[column - found.area.column] ?? null;
}

const contentNow = (
  { used, contents }: Existing,
  of: "formulas" | "values",
  [row, column]: Position,
): Cell => contents?.[of][row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? "";

/** Whether a cell was edited after the run; `left` undefined: the run did not write the cell. */
function isEdited(existing: Existing, left: Left | undefined, position: Position): boolean {
  const { record, inserts } = existing;
  const formula = contentNow(existing, "formulas", position);
  const value = contentNow(existing, "values", position);
  const past = before(inserts, position);
  const former = formerContent(existing, past);
  // What is as it was before the run has been restored already.
  if (former !== null && sameShown(former, formula)) return false;
  if (left === "formula") return !isFormula(formula, value);
  if (left !== undefined) return !sameShown(left.value, formula);
  if (formula === "") return false;
  // Of the cells that the run did not write, only those matter that would be deleted with a sheet, row or column.
  if (record.sheetId === null) return record.key !== STORE_PLAN;
  return past === null && !isFormula(formula, value);
}

function editedCells(existing: Existing): string[] {
  const { record, sheet, used } = existing;
  const removed = removedInserts(existing);
  const edited: string[] = [];
  const check = (left: Left | undefined, position: Position): void => {
    if (isEdited(existing, left, position)) {
      edited.push(`${sheet.name}!${cellAddress(...position)}`);
    }
  };
  const checked = new Set<number>();
  const key = ([row, column]: Position): number => row * COLUMNS + column;
  for (const [row, line] of record.writtenCells) {
    for (const [column, left] of line) {
      const now = before(removed, [row, column]);
      if (now === null) continue;
      checked.add(key(now));
      check(left, now);
    }
  }
  if (used !== null) {
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        if (!checked.has(key([row, column]))) check(undefined, [row, column]);
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
function countChanges(existing: Existing): number {
  const { record, inserts } = existing;
  // Nobody sees the hidden store.
  if (record.key === STORE_PLAN) return 0;
  const removed = removedInserts(existing);
  let count = 0;
  for (const [row, line] of record.writtenCells) {
    for (const column of line.keys()) {
      const now = before(removed, [row, column]);
      if (now === null) continue;
      const former = formerContent(existing, before(inserts, now)) ?? "";
      if (former !== contentNow(existing, "formulas", now)) count += 1;
    }
  }
  return count;
}

async function restored(
  context: Excel.RequestContext,
  run: RunRecord,
  history: RunHistory,
  watch: Watch,
): Promise<number> {
  const found = await findSheets(context, run, history.undoStage);
  const positions = found.sheets.flatMap(({ sheet, used }): AreaPosition[] =>
    used === null ? [] : [{ sheet, area: used }],
  );
  const contents = await readAreas(context, positions);
  let next = 0;
  const sheets = found.sheets.map((known): Existing => ({
    ...known,
    contents: known.used === null ? null : (contents[next++] ?? null),
  }));
  requireUnedited(sheets);
  const count = sheets.reduce((sum, existing) => sum + countChanges(existing), 0);
  await watch.requireUnchanged(false);
  watch.stop();
  if (history.undoStage === "untouched") found.marks.clear();
  history.undoStage = "begun";
  await restore(context, run, sheets, found.marks);
  history.undoStage = "restored";
  return count;
}

/**
 * Undoes the last run of the history. An undo that was cut off is completed by the next one.
 * @returns how many cells were changed back
 * @throws RunError before anything is written: `nothing-to-undo`, `edited-since`, `sheet-gone-since`, `sheet-protected`, `structure-protected`
 */
export async function undoLastRun(history: RunHistory): Promise<number> {
  const run = history.last;
  if (run === null) throw new RunError("nothing-to-undo");
  const changed = await watched(async (context, watch) => {
    const count =
      history.undoStage === "restored" ? 0 : await restored(context, run, history, watch);
    if (run.sheets.some(({ inserts }) => inserts.length > 0)) await removeMarks(context);
    return count;
  });
  history.forgetLast();
  return changed;
}
