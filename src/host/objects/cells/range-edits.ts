/** Edits of a range: clear, insert, delete, copy. */
import type { Area } from "../../../a1/address";
import { COLUMNS, ROWS, containsCell, intersection, subtract } from "../../../a1/area";
import { isFilledDown, offsetFormula } from "../../../a1/rewrite";
import { rowEdits } from "../../engine/cell-edits";
import type { CellEdits, StoredCell } from "../../engine/cell-edits";
import { applyShift, shiftOf, tornTable } from "../../engine/structure";
import { nonBlankCellOffSheet, invalidArgument, invalidOperation } from "../../wire/errors";
import { applyEdits } from "./cell-contents";
import { reachedRows } from "./reached-cells";
import { requireAllowed, requireEditable } from "../worksheet/protection-rules";
import type { SheetArea } from "../base/on-sheet";

function clearContents({ book, sheet, area }: SheetArea): void {
  requireEditable(book, sheet, area);
  const edits: CellEdits = new Map();
  for (const [row, column] of book.engine.cells(sheet.id)) {
    if (!containsCell(area, row, column)) continue;
    rowEdits(edits, row).set(column, null);
  }
  applyEdits(book, sheet, area, edits);
}

/** Keeps those of a list that are meant, in the list itself, however long it is. */
function keepOnly<T>(list: T[], isMeant: (member: T) => boolean): void {
  const kept = list.filter(isMeant);
  list.length = 0;
  for (const member of kept) list.push(member);
}

/** Clears contents, formats, hyperlinks or all (Excel.ClearApplyTo). Formats include conditional ones; validation is kept. */
export function clearRange(range: SheetArea, applyTo: string): void {
  const { book, sheet, area } = range;
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo)) {
    throw invalidArgument();
  }
  if (applyTo === "All" || applyTo === "Contents") clearContents(range);
  if (applyTo === "All" || applyTo === "Formats") {
    requireEditable(book, sheet, area, applyTo === "Formats" ? "allowFormatCells" : undefined);
    sheet.styles.change(area, () => 0);
    excludeArea(sheet.conditionalFormats, area);
  }
  if (applyTo === "All" || applyTo.endsWith("Hyperlinks")) {
    keepOnly(sheet.hyperlinks, (link) => !intersection(link.area, area));
  }
  if (applyTo === "All") {
    excludeArea(sheet.validations, area);
    withoutOverlap(sheet.merges, area);
  }
}

/** Keeps those of a list that are not on any cell of an area. */
export function withoutOverlap(list: Area[], area: Area): void {
  keepOnly(list, (other) => !intersection(other, area));
}

/** Removes an area from every member of a list; members without an area left are removed. */
export function excludeArea(list: { areas: readonly Area[] }[], taken: Area): void {
  for (const member of list) member.areas = member.areas.flatMap((area) => subtract(area, taken));
  keepOnly(list, ({ areas }) => areas.length > 0);
}

function requireShift(range: SheetArea, axis: "row" | "column", direction: 1 | -1): void {
  const { sheet, area } = range;
  const whole = axis === "row" ? area.columns === COLUMNS : area.rows === ROWS;
  const [rows, columns] =
    direction > 0
      ? (["allowInsertRows", "allowInsertColumns"] as const)
      : (["allowDeleteRows", "allowDeleteColumns"] as const);
  requireAllowed(sheet, whole ? (axis === "row" ? rows : columns) : undefined);
  const shift = shiftOf(area, axis, direction);
  if (!whole && tornTable(sheet, shift)) {
    throw invalidOperation(
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
    );
  }
}

/** Inserts cells; those there move down or right. @throws NonBlankCellOffSheet where filled cells would leave the sheet */
export function insertCells(range: SheetArea, shiftDirection: string): void {
  if (shiftDirection !== "Down" && shiftDirection !== "Right") throw invalidArgument();
  const { book, sheet, area } = range;
  const axis = shiftDirection === "Down" ? "row" : "column";
  requireShift(range, axis, 1);
  const used = book.engine.occupied(sheet.id);
  const edge: Area =
    axis === "row"
      ? { ...area, row: ROWS - area.rows }
      : { ...area, column: COLUMNS - area.columns };
  if (used && intersection(used, edge)) throw nonBlankCellOffSheet();
  applyShift(book, sheet, shiftOf(area, axis, 1));
  const whole = axis === "row" ? area.columns === COLUMNS : area.rows === ROWS;
  const how = !whole ? "CellInserted" : axis === "row" ? "RowInserted" : "ColumnInserted";
  book.onEvent({ kind: "changed", sheet, area, how });
}

/** Deletes cells; those below or right of them move up or left. */
export function deleteCells(range: SheetArea, shiftDirection: string): void {
  if (shiftDirection !== "Up" && shiftDirection !== "Left") throw invalidArgument();
  const { book, sheet, area } = range;
  const axis =
    area.columns === COLUMNS
      ? "row"
      : area.rows === ROWS
        ? "column"
        : shiftDirection === "Up"
          ? "row"
          : "column";
  requireShift(range, axis, -1);
  applyShift(book, sheet, shiftOf(area, axis, -1));
  const whole = axis === "row" ? area.columns === COLUMNS : area.rows === ROWS;
  const how = !whole ? "CellDeleted" : axis === "row" ? "RowDeleted" : "ColumnDeleted";
  book.onEvent({ kind: "changed", sheet, area, how });
}

/**
 * Whether the cells below a row have its formulas filled down already, as calculated columns have from their first
 * row on: copying them down writes nothing then.
 */
function isFilledAlready(source: SheetArea, target: SheetArea): boolean {
  const { book, sheet, area } = target;
  if (source.sheet !== sheet || sheet.legacyArrays.size > 0) return false;
  if (source.area.column !== area.column || source.area.columns !== area.columns) return false;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const formula = book.engine.read(sheet.id, source.area.row, column)?.formula;
    if (formula === undefined) return false;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const there = book.engine.read(sheet.id, row, column)?.formula;
      if (there === undefined || !isFilledDown(formula, row - source.area.row, there)) return false;
    }
  }
  return true;
}

/** Copies contents and formats; a smaller source is repeated where the target is a multiple of it. */
export function copyRange(
  source: SheetArea,
  target: SheetArea,
  copyType: string,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  if (!["All", "Values", "Formulas", "Formats"].includes(copyType)) throw invalidArgument();
  const { book } = target;
  const from = source.area;
  const copiedRow = reachedRows(source);
  const sourceRows = Array.from({ length: from.rows }, (_, at) => from.row + at).filter(copiedRow);
  if (sourceRows.length === 0) return;
  const [height, width] = transpose
    ? [from.columns, sourceRows.length]
    : [sourceRows.length, from.columns];
  const repeats = target.area.rows % height === 0 && target.area.columns % width === 0;
  const rows = repeats ? target.area.rows : height;
  const columns = repeats ? target.area.columns : width;
  const area = { ...target.area, rows, columns };
  if (area.row + rows > ROWS || area.column + columns > COLUMNS) throw invalidArgument();
  requireEditable(
    book,
    target.sheet,
    area,
    copyType === "Formats" ? "allowFormatCells" : undefined,
  );
  if (copyType === "Formulas" && height === 1 && !transpose) {
    const one = { ...source, area: { ...from, row: sourceRows[0] ?? from.row, rows: 1 } };
    if (isFilledAlready(one, { book, sheet: target.sheet, area })) {
      applyEdits(book, target.sheet, area, new Map());
      return;
    }
  }
  const stored: { row: number; column: number; cell: StoredCell | null; style: number }[] = [];
  const reached = reachedRows({ book, sheet: target.sheet, area });
  for (let row = 0; row < rows; row++) {
    if (!reached(area.row + row)) continue;
    for (let column = 0; column < columns; column++) {
      const [down, right] = transpose
        ? [column % width, row % height]
        : [row % height, column % width];
      const [sourceRow, sourceColumn] = transpose
        ? [sourceRows[column % width] ?? from.row, from.column + (row % height)]
        : [sourceRows[down] ?? from.row, from.column + right];
      const cell = book.engine.read(source.sheet.id, sourceRow, sourceColumn) ?? null;
      const style = source.sheet.styles.get(sourceRow, sourceColumn);
      const formula = copyType === "Values" ? undefined : cell?.formula;
      const copied =
        formula === undefined
          ? cell && { value: cell.value }
          : {
              value: null,
              formula: offsetFormula(
                formula,
                area.row + row - sourceRow,
                area.column + column - sourceColumn,
              ),
            };
      stored.push({ row: area.row + row, column: area.column + column, cell: copied, style });
    }
  }
  const edits: CellEdits = new Map();
  for (const { row, column, cell, style } of stored) {
    if (copyType === "All" || copyType === "Formats") target.sheet.styles.set(row, column, style);
    if (copyType === "Formats" || (skipBlanks && cell === null)) continue;
    rowEdits(edits, row).set(column, cell);
  }
  applyEdits(book, target.sheet, area, edits);
}
