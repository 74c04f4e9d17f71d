/** Restores the workbook to a record of it: the writing half of undo. */
import { areaAddress, type Area } from "../../a1/address";
import { contains } from "../../a1/area";
import { text, textInTextCell, type Cell } from "../../workbook/cell";
import { writtenBefore, type WrittenCells } from "../../workbook/layout/written-cells";
import { STORE_PLAN } from "../../workbook/store/store-plan";
import type { AreaContents } from "../contents/area-contents";
import { CHUNK_BYTES } from "../writing/chunks";
import type { AreaRecord, RunRecord, SheetRecord } from "../run-history";
import { OWNED_RANGE_PROPERTY, UNFINISHED_PROPERTY } from "../properties";
import { addressOf, type Marks } from "./marks";

/** A recorded sheet with its current content. */
export interface Existing {
  readonly record: SheetRecord;
  /** Which of the run's sheets it is. */
  readonly at: number;
  readonly sheet: Excel.Worksheet;
  /** The record's inserts that are still there: fewer than all, when an undo was cut off. */
  readonly inserts: SheetRecord["inserts"];
  /** null: the sheet is empty. */
  readonly used: Area | null;
  readonly contents: AreaContents | null;
}

export const isFormula = (formula: Cell, value: Cell): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

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

/**
 * The areas that are not part of another, which has the same of them: a sheet is restored at once, and where that is cut
 * off no text is beside rows of another time.
 */
const wholeAreas = ({ areas }: SheetRecord): readonly AreaRecord[] =>
  areas.filter(
    (one, at) =>
      !areas.some(
        (other, index) =>
          index !== at &&
          contains(other.area, one.area) &&
          (other.contents.numberFormat !== null || one.contents.numberFormat === null) &&
          (index < at || !contains(one.area, other.area)),
      ),
  );

/** Removes tables, charts, rows and columns that the run created on a sheet that existed before. */
function removeCreated({ record, sheet, inserts }: Existing, tables: ReadonlySet<string>): void {
  for (const { name, area } of record.tables) {
    if (area === null && tables.has(name)) sheet.tables.getItem(name).convertToRange();
  }
  for (const chart of sheet.charts.items) if (record.charts.includes(chart.name)) chart.delete();
  for (const insert of [...inserts].reverse())
    sheet.getRange(addressOf(insert)).delete(insert.what === "rows" ? "Up" : "Left");
}

/** Restores tables and the owned range; before the cells, since a table names blank headers. */
function restoreFrame({ record, sheet }: Existing): void {
  for (const { name, area } of record.tables) {
    if (area !== null) sheet.tables.getItem(name).resize(areaAddress(area));
  }
  if (record.ownedRange !== null)
    sheet.customProperties.add(OWNED_RANGE_PROPERTY, record.ownedRange);
}

/** Writes the contents before the run, and removes what the run created. */
export async function restore(
  context: Excel.RequestContext,
  run: RunRecord,
  sheets: readonly Existing[],
  marks: Marks,
): Promise<void> {
  const { workbook } = context;
  const unfinished = workbook.properties.custom.add(UNFINISHED_PROPERTY, "-");
  const { blankSheet } = run;
  if (blankSheet !== null && !workbook.worksheets.items.some(({ name }) => name === blankSheet))
    workbook.worksheets.add(blankSheet).activate();
  const staying = sheets.filter(({ record }) => record.sheetId !== null);
  for (const { sheet, at, inserts } of staying) marks.add(sheet, at, inserts);
  const tables = new Set(workbook.tables.items.map(({ name }) => name));
  for (const one of staying) removeCreated(one, tables);
  staying.forEach(restoreFrame);
  let bytes = 0;
  // Backwards, so that where it is cut off the workbook is as a run leaves it that is: no row of a grid lacks its record.
  for (const { record, sheet } of [...staying].reverse()) {
    const writtenCells = writtenBefore(record.inserts, record.writtenCells);
    for (const area of [...wholeAreas(record)].reverse()) {
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
  for (const { record, sheet } of sheets) {
    if (record.sheetId !== null) continue;
    // Excel deletes no very hidden sheet.
    if (record.key === STORE_PLAN) sheet.visibility = "Hidden";
    sheet.delete();
  }
  for (const [key, value] of run.properties) {
    const existing = workbook.properties.custom.items.find((property) => property.key === key);
    if (value === null) existing?.delete();
    else workbook.properties.custom.add(key, value);
  }
  // Formats are not undone: the mark stays, so that the next run writes them again.
  if (!run.changesFormat) unfinished.delete();
  await context.sync();
}
