/** Undoes the last run, also where Excel's own undo cannot; refused where cells were edited since. */
import type { SheetKey } from "../locale/sheets";
import { SHEET_KEYS } from "../locale/sheets";
import { areaAddress, cellAddress, columnName, type Area } from "../a1/address";
import { text, textInTextCell, type Cell } from "../workbook/cell";
import { writtenBefore, lineBefore, type Left, type WrittenCells } from "../workbook/written-cells";
import { readAreas, type AreaContents, type AreaPosition } from "./area-contents";
import { CHUNK_BYTES } from "./chunks";
import {
  forgetLastRun,
  lastRun,
  type AreaRecord,
  type RunRecord,
  type SheetRecord,
} from "./last-runs";
import { EXTENT_PROPERTY, SHEET_PROPERTY, stateOf, UNFINISHED_PROPERTY } from "./properties";
import { watched, type Watch } from "./remote-edits";
import { RunError } from "./run-error";
import { areaOf, EXTENT } from "./selection";

/** How many edited cells a message names. */
const NAMED = 5;

/** A recorded sheet with its current content. */
interface Existing {
  readonly record: SheetRecord;
  readonly sheet: Excel.Worksheet;
  /** null: the sheet is empty. */
  readonly used: Area | null;
  readonly contents: AreaContents | null;
}

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
  if ((stateOf(kept)?.model ?? "") !== run.model) throw new RunError("nothing-to-take-back");
  const byKey = new Map<SheetKey, Excel.Worksheet>();
  for (const sheet of workbook.worksheets.items) {
    const own = sheet.customProperties.items.find(({ key }) => key === SHEET_PROPERTY)?.value;
    const key = SHEET_KEYS.find((known) => known === own);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, sheet);
  }
  const found = run.sheets.flatMap((record) => {
    const sheet = byKey.get(record.key);
    // A sheet that the run created and a user deleted is as before the run.
    if (sheet === undefined && record.sheetId === null) return [];
    if (sheet === undefined) throw new RunError("sheet-gone-since", { sheet: record.name });
    if (sheet.protection.protected) throw new RunError("sheet-protected", { sheet: sheet.name });
    return [{ record, sheet, range: sheet.getUsedRangeOrNullObject(true).load(EXTENT) }];
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

const isFormula = (formula: Cell, value: Cell): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** Whether a cell was edited after the run; `left` undefined: the run did not write the cell. */
function isEdited(
  { record }: Existing,
  left: Left | undefined,
  [row, column]: readonly [number, number],
  formula: Cell,
  value: Cell,
): boolean {
  if (left === "formula") return !isFormula(formula, value);
  if (left !== undefined) return left.value !== formula;
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

/** The value to write so that a cell gets its former content. */
function contentOf(formula: Cell, value: Cell, format: string): Cell {
  if (typeof formula !== "string" || isFormula(formula, value)) return formula;
  if (/^#[A-Z/0-9]+[!?]?$/.test(formula)) return formula;
  return format === "@" ? textInTextCell(formula) : text(formula);
}

/** Writes rows of an area from `first`, only the cells that the run changed. */
function writeRows(
  sheet: Excel.Worksheet,
  { area, contents }: AreaRecord,
  writtenCells: WrittenCells,
  first: number,
  rows: number,
): void {
  const touched = (down: number, right: number): boolean =>
    writtenCells.get(area.row + down)?.has(area.column + right) === true;
  const range = sheet.getRangeByIndexes(area.row + first, area.column, rows, area.columns);
  const lines = Array.from({ length: rows }, (_, index) => first + index);
  const formatted = contents.numberFormat;
  const cells = lines.map((down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const formula = contents.formulas[down]?.[right] ?? "";
      const value = contents.values[down]?.[right] ?? "";
      const format = formatted?.[down]?.[right] ?? "@";
      const formulaInText = format === "@" && formatted !== null && isFormula(formula, value);
      return { touched: touched(down, right), formula, value, format, formulaInText };
    }),
  );
  if (formatted !== null) {
    range.numberFormat = cells.map((line) =>
      line.map((cell) => (cell.touched ? (cell.formulaInText ? "General" : cell.format) : null)),
    );
  }
  range.formulas = cells.map((line) =>
    line.map((cell) => (cell.touched ? contentOf(cell.formula, cell.value, cell.format) : null)),
  );
  cells.forEach((line, down) => {
    line.forEach(({ touched: ours, formulaInText }, right) => {
      if (ours && formulaInText) range.getCell(down, right).numberFormat = [["@"]];
    });
  });
}

/** Rows of an area in chunks of about the size of a request. */
function rowChunks({
  area,
  contents,
}: AreaRecord): { first: number; rows: number; bytes: number }[] {
  const found: { first: number; rows: number; bytes: number }[] = [];
  let first = 0;
  let bytes = 0;
  for (let row = 0; row < area.rows; row++) {
    const more =
      2 * JSON.stringify([contents.formulas[row], contents.numberFormat?.[row] ?? []]).length;
    if (bytes > 0 && bytes + more > CHUNK_BYTES) {
      found.push({ first, rows: row - first, bytes });
      first = row;
      bytes = 0;
    }
    bytes += more;
  }
  if (area.rows > first) found.push({ first, rows: area.rows - first, bytes });
  return found;
}

/** Removes tables, charts, rows and columns that the run created on a sheet that existed before. */
function removeCreated({ record, sheet }: Existing): void {
  for (const { name, area } of record.tables) {
    if (area === null) sheet.tables.getItem(name).convertToRange();
  }
  for (const chart of sheet.charts.items) if (record.charts.includes(chart.name)) chart.delete();
  for (const { what, at, count } of [...record.inserts].reverse()) {
    const address =
      what === "rows"
        ? `${at + 1}:${at + count}`
        : `${columnName(at)}:${columnName(at + count - 1)}`;
    sheet.getRange(address).delete(what === "rows" ? "Up" : "Left");
  }
}

/** Restores tables and the owned range; before the cells, since a table names blank headers. */
function restoreFrame({ record, sheet }: Existing): void {
  for (const { name, area } of record.tables) {
    if (area !== null) sheet.tables.getItem(name).resize(areaAddress(area));
  }
  if (record.ownedRange !== null) sheet.customProperties.add(EXTENT_PROPERTY, record.ownedRange);
}

/** How many cells will change. */
function countChanges({ record, used, contents }: Existing): number {
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

async function restore(
  context: Excel.RequestContext,
  run: RunRecord,
  sheets: readonly Existing[],
): Promise<void> {
  const { workbook } = context;
  const unfinished = workbook.properties.custom.add(UNFINISHED_PROPERTY, "-");
  if (run.blankSheet !== null) workbook.worksheets.add(run.blankSheet).activate();
  const staying = sheets.filter(({ record }) => record.sheetId !== null);
  staying.forEach(removeCreated);
  staying.forEach(restoreFrame);
  let bytes = 0;
  for (const { record, sheet } of staying) {
    const writtenCells = writtenBefore(record.inserts, record.writtenCells);
    for (const area of record.areas) {
      for (const chunk of rowChunks(area)) {
        if (bytes > 0 && bytes + chunk.bytes > CHUNK_BYTES) {
          await context.sync();
          bytes = 0;
        }
        writeRows(sheet, area, writtenCells, chunk.first, chunk.rows);
        bytes += chunk.bytes;
      }
    }
  }
  for (const { record, sheet } of sheets) if (record.sheetId === null) sheet.delete();
  for (const [key, value] of run.properties) {
    const existing = workbook.properties.custom.items.find((property) => property.key === key);
    if (value === null) existing?.delete();
    else workbook.properties.custom.add(key, value);
  }
  unfinished.delete();
  await context.sync();
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
 * Undoes the last run of this session.
 * @returns how many cells were changed back
 * @throws RunError before anything is written: `nothing-to-take-back`, `edited-since`, `sheet-gone-since`, `sheet-protected`, `structure-protected`
 */
export async function undoLastRun(): Promise<number> {
  const run = lastRun();
  if (run === null) throw new RunError("nothing-to-take-back");
  const changed = await watched((context, watch) => restored(context, run, watch));
  forgetLastRun();
  return changed;
}
