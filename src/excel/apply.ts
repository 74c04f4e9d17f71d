/** Writes a plan: what has to stand first, then cells in pieces by bytes, then what lies over them; one round trip, and one more for each further 2 MB. */
import { areaAddress, cellAddress, columnName, type Area } from "../sheets/address";
import type { Block, Fill, SheetPlan } from "../sheets/plan";
import { CHUNK_BYTES, pieces, type MeasuredBlock } from "./chunks";
import { addChart, addConditional, addLink, addValidation, setPage } from "./decorate";
import { applyLook, pointsOfCharacters } from "./looks";
import { EXTENT_PROPERTY, SHEET_PROPERTY, UNFINISHED_PROPERTY } from "./properties";
import { RunError } from "./run-error";
import { changesSomething } from "./validate";

/** What a run keeps with the workbook. */
export type Properties = Readonly<Record<string, string | number>>;

/** What is told while a run goes on. */
export type Progress = (done: number, of: number) => void;

const rangeOf = (sheet: Excel.Worksheet, place: Area): Excel.Range =>
  sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);

/** The area from the first cell that holds both. */
const around = (one: Area, other: Area): Area => ({
  row: 0,
  column: 0,
  rows: Math.max(one.row + one.rows, other.row + other.rows),
  columns: Math.max(one.column + one.columns, other.column + other.columns),
});

/** Makes the sheet, or finds it; makes room, clears what is ours, fits tables, and gives cells their looks. */
function prepare(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet =
    plan.sheetId === null ? worksheets.add(plan.name) : worksheets.getItem(plan.sheetId);
  if (plan.sheetId === null) {
    sheet.customProperties.add(SHEET_PROPERTY, plan.key);
    sheet.tabColor = plan.tabColor;
    sheet.showGridlines = false;
  }
  for (const { what, at, count } of plan.inserts) {
    const address =
      what === "rows"
        ? `${at + 1}:${at + count}`
        : `${columnName(at)}:${columnName(at + count - 1)}`;
    sheet.getRange(address).insert(what === "rows" ? "Down" : "Right");
  }
  if (plan.extent !== null) {
    // Until the run is finished both the old and the new area are ours.
    const both = plan.clear === null ? plan.extent : around(plan.clear, plan.extent);
    sheet.customProperties.add(EXTENT_PROPERTY, areaAddress(both));
  }
  for (const name of plan.chartsThere) sheet.charts.getItem(name).delete();
  if (plan.clear !== null) {
    const range = rangeOf(sheet, plan.clear);
    range.clear();
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  }
  for (const { name, area, exists } of plan.tables) {
    if (exists) sheet.tables.getItem(name).resize(areaAddress(area));
  }
  for (const { area, look } of plan.looks) applyLook(rangeOf(sheet, area), look);
  return sheet;
}

/** What lies over the cells: tables, filled formulas, validations, formats by condition, widths, panes, page. */
function finish(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, area, exists } of plan.tables) {
    if (exists) continue;
    const table = sheet.tables.add(areaAddress(area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
  for (const fill of plan.fills) fillDown(sheet, fill);
  for (const link of plan.links) addLink(sheet, link);
  for (const validation of plan.validations) addValidation(sheet, validation);
  const conditioned = new Set<string>();
  for (const { area } of plan.conditionals) {
    const address = areaAddress(area);
    if (!conditioned.has(address)) sheet.getRange(address).conditionalFormats.clearAll();
    conditioned.add(address);
  }
  for (const conditional of plan.conditionals) addConditional(sheet, conditional);
  for (const { column, width } of plan.widths) {
    const letter = columnName(column);
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = pointsOfCharacters(width);
  }
  for (const { row, points } of plan.heights) {
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
  }
  for (const column of plan.hidden) {
    const letter = columnName(column);
    sheet.getRange(`${letter}:${letter}`).columnHidden = true;
  }
  for (const row of plan.hiddenRows) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
  if (plan.frozen !== null) freeze(sheet, plan.frozen);
  if (plan.page !== null) setPage(sheet, plan.page);
  if (plan.extent !== null) {
    sheet.customProperties.add(EXTENT_PROPERTY, areaAddress(plan.extent));
  }
}

function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { rows: number; columns: number },
): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(rows - 1, columns - 1)}`));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  }
}

/** Writes the first row and copies it down, so that relative references move along. */
function fillDown(sheet: Excel.Worksheet, { row, column, formulas, rows }: Fill): void {
  const first = sheet.getRangeByIndexes(row, column, 1, formulas.length);
  first.formulas = [[...formulas]];
  if (rows > 1) {
    sheet.getRangeByIndexes(row + 1, column, rows - 1, formulas.length).copyFrom(first, "Formulas");
  }
}

/** A piece that was written, with what Excel says stands there. */
interface WrittenPiece {
  readonly block: Block;
  readonly sheetName: string;
  readonly range: Excel.Range;
}

/** What a cell shall show; null when it was left as it was, or holds a formula. */
const expected = (content: Block["cells"][number][number]): unknown =>
  typeof content === "string" ? (content.startsWith("'") ? content.slice(1) : content) : content;

/** @throws RunError `not-written` naming the first cell that holds something else */
function verify({ block, sheetName, range }: WrittenPiece): void {
  block.cells.forEach((row, rowIndex) => {
    row.forEach((content, columnIndex) => {
      if (content === null || (typeof content === "string" && content.startsWith("="))) return;
      const stands: unknown = range.formulas[rowIndex]?.[columnIndex];
      if (stands !== expected(content)) {
        throw new RunError("not-written", {
          place: `${sheetName}!${cellAddress(block.row + rowIndex, block.column + columnIndex)}`,
        });
      }
    });
  });
}

/** Carries the plan out and reads back what was written. Applying the same plan again changes nothing. */
export async function applyPlan(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  properties: Properties,
  blankSheetId: string | null,
  progress: Progress = () => undefined,
): Promise<void> {
  const changing = plans.filter(changesSomething);
  const total = changing.reduce((sum, { blocks }) => sum + blocks.length, 0) + 1;
  const unfinished = context.workbook.properties.custom.add(
    UNFINISHED_PROPERTY,
    blankSheetId ?? "-",
  );
  const sheets = changing.map((plan) => ({ plan, sheet: prepare(context, plan) }));
  if (blankSheetId !== null && sheets.length > 0) {
    context.workbook.worksheets.getItem(blankSheetId).delete();
    sheets[0]?.sheet.activate();
  }
  let bytes = 0;
  let done = 0;
  let written: WrittenPiece[] = [];
  const flush = async (): Promise<void> => {
    await context.sync();
    written.forEach(verify);
    written = [];
    bytes = 0;
    progress(done, total);
  };
  for (const { plan, sheet } of sheets) {
    for (const block of plan.blocks) {
      for (const piece of pieces(block)) {
        if (bytes + piece.bytes > CHUNK_BYTES && bytes > 0) await flush();
        written.push(writePiece(sheet, plan, piece));
        bytes += piece.bytes;
      }
      done += 1;
    }
  }
  for (const { plan, sheet } of sheets) finish(sheet, plan);
  for (const { plan, sheet } of sheets) fitRows(sheet, plan);
  // Last, since where a chart stands depends on the sizes of rows and columns.
  for (const { plan, sheet } of sheets) {
    for (const chart of plan.charts) addChart(context.workbook, sheet, chart);
  }
  for (const [key, value] of Object.entries(properties)) {
    context.workbook.properties.custom.add(key, value);
  }
  unfinished.delete();
  done += 1;
  await flush();
}

/** Fits the heights of rows to their texts; last, since formulas on any sheet may make them. */
function fitRows(sheet: Excel.Worksheet, { fitted }: SheetPlan): void {
  if (fitted === null) return;
  sheet.getRange(`${fitted.row + 1}:${fitted.row + fitted.rows}`).format.autofitRows();
}

function writePiece(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { block }: MeasuredBlock,
): WrittenPiece {
  const range = sheet.getRangeByIndexes(
    block.row,
    block.column,
    block.cells.length,
    block.cells[0]?.length ?? 1,
  );
  range.formulas = block.cells.map((row) => [...row]);
  range.load("formulas");
  return { block, sheetName: plan.name, range };
}
