/** The workbook as it is now, as `WorkbookContent`. */
import type { Area } from "../../a1/address";
import { formatArea } from "../../a1/reference";
import type { Cell, CellRows, SheetContent, WorkbookContent } from "../../xlsx/content";
import { cellAddress } from "../../a1/address";
import { memberOf } from "./cell-edits";
import type { Book } from "./book";
import type { Pace } from "./pace";
import type { Sheet } from "./sheet";

const rowOf = (rows: CellRows, row: number): Map<number, Cell> =>
  memberOf(rows, row, () => new Map<number, Cell>());

function sheetCells(book: Book, sheet: Sheet): CellRows {
  const rows: CellRows = new Map();
  const spills = new Map<string, Area>();
  for (const area of book.engine.spillAreas(sheet.id)) {
    spills.set(cellAddress(area.row, area.column), area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const value = book.engine.read(sheet.id, row, column)?.value ?? null;
        rowOf(rows, row).set(column, { value, style: sheet.styles.get(row, column) });
      }
    }
  }
  for (const [row, column, { value, formula }] of book.engine.cells(sheet.id)) {
    const style = sheet.styles.get(row, column);
    if (formula === undefined) {
      rowOf(rows, row).set(column, { value, style });
      continue;
    }
    const key = cellAddress(row, column);
    const area = spills.get(key);
    const legacy = sheet.legacyArrays.has(key);
    const fills = area ?? (legacy ? { row, column, rows: 1, columns: 1 } : null);
    rowOf(rows, row).set(column, {
      value,
      formula,
      style,
      ...(fills && {
        arrayRef: formatArea(fills),
        arrayKind: legacy ? ("legacy" as const) : ("dynamic" as const),
      }),
    });
  }
  for (const [row, column, style] of sheet.styles.own()) {
    const columns = rowOf(rows, row);
    if (!columns.has(column)) columns.set(column, { value: null, style });
  }
  return rows;
}

/** The members in ascending order; the same map where they are. */
function ascending<T>(members: Map<number, T>): Map<number, T> {
  let last = -1;
  for (const index of members.keys()) {
    if (index < last) return new Map([...members].sort(([one], [other]) => one - other));
    last = index;
  }
  return members;
}

/** Rows and columns in ascending order, as files want them. */
function ordered(rows: CellRows): CellRows {
  const found = ascending(rows);
  for (const [row, columns] of found) found.set(row, ascending(columns));
  return found;
}

/** A copy of one sheet that later edits do not change. Its styles are the numbers of the book's. */
export function sheetSnapshot(book: Book, sheet: Sheet): SheetContent {
  const { shifts, ...own } = sheet;
  const rest = { ...own, styles: undefined, legacyArrays: undefined };
  return {
    ...structuredClone(rest),
    cells: ordered(sheetCells(book, sheet)),
    ...(shifts.length > 0 ? { shifts } : {}),
  };
}

/** A copy that later edits do not change. Values are as last calculated. @param pace pauses between sheets */
export async function snapshot(book: Book, pace: Pace): Promise<WorkbookContent> {
  const sheets: SheetContent[] = [];
  for (const sheet of [...book.sheets]) {
    await pace.step();
    sheets.push(sheetSnapshot(book, sheet));
  }
  return {
    sheets,
    activeSheet: book.sheets.indexOf(book.active),
    names: book.names.map((name) => ({ ...name })),
    styles: [...book.pool.list],
    namedStyles: book.pool.namedStyles(),
    properties: new Map(book.properties),
    customProperties: new Map(book.customProperties),
    source: book.source,
    structureProtection: book.structureProtection && { ...book.structureProtection },
    date1904: book.date1904,
    calculateOnOpening: book.engine.formulas.leavesFormulas,
  };
}

/** A workbook with one blank sheet, as Excel creates it. */
export function blankWorkbook(): WorkbookContent {
  return {
    sheets: [],
    activeSheet: 0,
    names: [],
    styles: [{}],
    properties: new Map(),
    customProperties: new Map(),
    source: null,
  };
}
