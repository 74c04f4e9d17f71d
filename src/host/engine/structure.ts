/** Inserting and deleting cells: everything on the sheet and every reference to it moves along. */
import type { Area } from "../../a1/address";
import {
  COLUMNS,
  EVERYTHING,
  ROWS,
  containsCell,
  intersection,
  shiftArea,
  shiftSpan,
} from "../../a1/area";
import type { Shift } from "../../a1/area";
import { formatArea, parseReference } from "../../a1/reference";
import { shiftFormula } from "../../a1/rewrite";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import { cellAddress } from "../../a1/address";
import { rowEdits } from "./cell-edits";
import type { CellEdits, StoredCell } from "./cell-edits";

/** The shift for inserting (`direction` 1) or deleting (−1) an area. */
export function shiftOf(area: Area, axis: "row" | "column", direction: 1 | -1): Shift {
  return axis === "row"
    ? {
        axis,
        at: area.row,
        count: direction * area.rows,
        across: [area.column, area.column + area.columns - 1],
      }
    : {
        axis,
        at: area.column,
        count: direction * area.columns,
        across: [area.row, area.row + area.rows - 1],
      };
}

/** Cells from the shift on, to the edge of the sheet. */
function movingArea({ axis, at, across }: Shift): Area {
  const [from, to] = across;
  return axis === "row"
    ? { row: at, column: from, rows: ROWS - at, columns: to - from + 1 }
    : { row: from, column: at, rows: to - from + 1, columns: COLUMNS - at };
}

/** The table that a shift would tear apart; undefined: none. */
export function tornTable(sheet: Sheet, shift: Shift): Sheet["tables"][number] | undefined {
  const moving = movingArea(shift);
  return sheet.tables.find((table) => {
    const shared = intersection(table.area, moving);
    if (!shared) return false;
    return shift.axis === "row"
      ? shared.columns < table.area.columns
      : shared.rows < table.area.rows;
  });
}

function moveCells(book: Book, sheet: Sheet, shift: Shift): void {
  const { axis, at, count } = shift;
  const moving = movingArea(shift);
  const edits: CellEdits = new Map();
  const put = (row: number, column: number, cell: StoredCell | null): void => {
    const line = rowEdits(edits, row);
    if (cell !== null || !line.has(column)) line.set(column, cell);
  };
  const stored = [...book.engine.cells(sheet.id)].filter(([row, column]) =>
    containsCell(moving, row, column),
  );
  for (const [row, column, cell] of stored) {
    put(row, column, null);
    const along = axis === "row" ? row : column;
    if (count < 0 && along < at - count) continue;
    put(axis === "row" ? row + count : row, axis === "row" ? column : column + count, cell);
  }
  if (edits.size > 0) book.engine.write(sheet.id, edits);
}

function shiftIndexes(indexes: Iterable<number>, shift: Shift): number[] {
  return [...indexes].flatMap((index) => {
    const span = shiftSpan(index, index, shift);
    return span ? [span[0]] : [];
  });
}

function shiftSizes(sizes: Map<number, number>, shift: Shift): void {
  const before = [...sizes];
  sizes.clear();
  for (const [index, size] of before) {
    const span = shiftSpan(index, index, shift);
    if (span) sizes.set(span[0], size);
  }
}

function shiftSet(lines: Set<number>, shift: Shift): void {
  const moved = shiftIndexes(lines, shift);
  lines.clear();
  for (const line of moved) lines.add(line);
}

function shiftList<T>(list: T[], move: (member: T) => T | null): void {
  const kept = list.flatMap((member) => move(member) ?? []);
  list.length = 0;
  for (const member of kept) list.push(member);
}

function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

/** Shifts a list of areas; null: none is left. */
function shiftAreasOf<T extends { areas: readonly Area[] }>(member: T, shift: Shift): T | null {
  member.areas = shiftAreas(member.areas, shift);
  return member.areas.length > 0 ? member : null;
}

/** The filters of a table go along with their columns. */
function shiftFilters(table: Sheet["tables"][number], area: Area, shift: Shift): void {
  if (shift.axis !== "column" || table.filters === undefined) return;
  const filters = table.filters.flatMap((filter) => {
    const column = table.area.column + filter.column;
    const span = shiftSpan(column, column, shift);
    return span ? [{ ...filter, column: span[0] - area.column }] : [];
  });
  if (filters.length > 0) table.filters = filters;
  else delete table.filters;
}

function shiftFeatures(sheet: Sheet, shift: Shift): void {
  shiftList(sheet.merges, (area) => shiftArea(area, shift));
  shiftList(sheet.tables, (table) => {
    const area = shiftArea(table.area, shift);
    if (!area) return null;
    shiftFilters(table, area, shift);
    table.area = area;
    return table;
  });
  shiftList(sheet.conditionalFormats, (format) => shiftAreasOf(format, shift));
  shiftList(sheet.validations, (validation) => shiftAreasOf(validation, shift));
  shiftList(sheet.hyperlinks, (link) => {
    const area = shiftArea(link.area, shift);
    return area ? { ...link, area } : null;
  });
  const { titleRows, titleColumns, printArea, rowBreaks, ...rest } = sheet.page;
  const addresses = Object.entries({ titleRows, titleColumns, printArea });
  const kept = addresses.flatMap(([key, address = ""]) => {
    const moved = address.split(",").flatMap((one) => {
      const area = parseReference(one);
      return (area && shiftArea(area, shift)) ?? [];
    });
    return moved.length > 0
      ? [[key, moved.map((area) => formatArea(area)).join(",")] as const]
      : [];
  });
  const breaks = (rowBreaks ?? []).flatMap((row) => {
    const area = shiftArea({ ...EVERYTHING, row, rows: 1 }, shift);
    return area && area.row > 0 ? [area.row] : [];
  });
  sheet.page = {
    ...rest,
    ...Object.fromEntries(kept),
    ...(breaks.length > 0 ? { rowBreaks: breaks } : {}),
  };
}

type Corners = Pick<Sheet["charts"][number], "from" | "to">;

/** A chart moves and grows with the cells that it covers; one whose cells are all deleted has no size. */
function shiftCorners({ from, to }: Corners, shift: Shift): Corners {
  const { axis, at } = shift;
  const rest = axis === "row" ? "y" : "x";
  // A chart that ends at the edge of a cell does not cover it.
  const edge = to[rest] === 0 ? 1 : 0;
  const last = Math.max(from[axis], to[axis] - edge);
  const span = shiftSpan(from[axis], last, shift);
  if (span === null) {
    const gone = { [axis]: at, [rest]: 0 };
    return { from: { ...from, ...gone }, to: { ...to, ...gone } };
  }
  return { from: { ...from, [axis]: span[0] }, to: { ...to, [axis]: span[1] + edge } };
}

/** Sizes, hidden state and charts follow only where whole rows or columns move. */
function shiftSheetLines(sheet: Sheet, shift: Shift): void {
  const whole = shift.across[1] - shift.across[0] + 1;
  if (shift.axis === "row" && whole === COLUMNS) {
    shiftSizes(sheet.rowHeights, shift);
    shiftSet(sheet.hiddenRows, shift);
    shiftSet(sheet.fittedRows, shift);
  } else if (shift.axis === "column" && whole === ROWS) {
    shiftSizes(sheet.columnWidths, shift);
    shiftSet(sheet.hiddenColumns, shift);
  } else return;
  for (const chart of sheet.charts) Object.assign(chart, shiftCorners(chart, shift));
}

/** Applies a shift. Frozen panes are not moved, as in Excel. */
export function applyShift(book: Book, sheet: Sheet, shift: Shift): void {
  const legacy = [...sheet.legacyArrays].flatMap((key) => {
    const area = parseReference(key);
    const moved = area && shiftArea(area, shift);
    return moved ? [cellAddress(moved.row, moved.column)] : [];
  });
  moveCells(book, sheet, shift);
  sheet.legacyArrays.clear();
  for (const key of legacy) sheet.legacyArrays.add(key);
  sheet.styles.shift(shift);
  shiftFeatures(sheet, shift);
  shiftSheetLines(sheet, shift);
  sheet.shifts = [...sheet.shifts, shift];
  book.rewriteFormulas((formula, home) => shiftFormula(formula, shift, sheet.name, home === sheet));
  book.tablesChanged();
}
