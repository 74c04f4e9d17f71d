/** The workbook as it was read, without Excel's objects. */
import type { Language } from "../locale/language";
import { area, cellAddress, type Area } from "../a1/address";
import type { Cell } from "./cell";
import { foldedHeader } from "./finding/folded";
import type { Problem } from "./problem";
import type { Store, StoreSheet } from "./store/store";
import type { TableSource } from "./table/table";

/** The key of a sheet, such as `byChannel`; `sheets/registry.ts` has all keys. */
export type SheetKey = string;

/** A table as it was found. */
export interface TableSnapshot {
  /** Our name of it; of a table of others, its own. */
  readonly name: string;
  /** Headers and records: with the rows that were typed just under it, without Excel's total row. */
  readonly area: Area;
  /** Its name in Excel where it is another one. */
  readonly excelName?: string;
  /** Its area in Excel where it is another one, with the total row; null: it was turned into a range. */
  readonly excelArea?: Area | null;
  /** Its last row in Excel is a total row, which is no record. */
  readonly hasTotals?: boolean;
  /** Its header row is turned off. */
  readonly isHeadless?: boolean;
}

/** A row or a column of a grid, by its id. */
export interface Line {
  readonly id: string;
  /** Row or column of the sheet. */
  readonly at: number;
}

/** Where the rows and columns of a grid are, found by ids and names. */
export interface GridLines {
  /** The row with the channels' ids; null: it is gone. */
  readonly idRow: number | null;
  /** The column with the ids of the rows; null: it is gone, and they are known by their names. */
  readonly idColumn: number | null;
  /** The columns with what names the rows; null: the grid has no such column. */
  readonly labelColumns: readonly (number | null)[];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/** What a run is about to insert into a sheet, and how far the sheet reached before. */
export interface BegunInserts {
  readonly inserts: readonly {
    readonly what: "rows" | "columns";
    readonly at: number;
    readonly count: number;
  }[];
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of the add-in, with the values of its used range. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly TableSnapshot[];
  /** The rows and columns of its grid; left out: it has none, or they are where a run wrote them. */
  readonly lines?: GridLines;
  /** Names of the charts on it. */
  readonly charts: readonly string[];
  /** How many series each of them draws; left out: as many as a run gave it. */
  readonly chartSeries?: ReadonlyMap<string, number>;
  /** Titles of charts whose names another program has replaced, by their present names. */
  readonly chartTitles?: ReadonlyMap<string, string>;
  /** Position of the first cell of `cells`. */
  readonly used: Area;
  readonly cells: readonly (readonly Cell[])[];
  /** Formulas with `=`, else values, where `cells` has values; null: too many to be read. */
  readonly formulas: readonly (readonly Cell[])[] | null;
  /** The owned range of the last run, on sheets that are rebuilt; null: not known. */
  readonly ownedRange: Area | null;
  /** false: another program saved it and dropped the mark that a run gave it, and perhaps its panes; left out: it has it. */
  readonly isMarked?: false;
  /** Ids of records of its table whose cells for them are blank or gone, by row. */
  readonly givenIds?: ReadonlyMap<number, string>;
  /** What a run that was cut off was about to insert on it. */
  readonly begun?: BegunInserts;
  /** The last run was interrupted: formats, tables and charts may be missing. */
  readonly unfinished: boolean;
  /** It is to be written as if the last run had been interrupted, which was finished. */
  readonly isRewritten?: true;
}

/** The state stored with the workbook, in the hidden store and in document properties. */
export interface WorkbookState {
  readonly schema: number;
  readonly model: string;
  readonly revision: number;
  readonly language: Language;
  readonly department: string;
  /** Fingerprint of the last run's inputs, and its date. */
  readonly fingerprint: string;
  readonly created: string;
}

export interface WorkbookSnapshot {
  /** null: no run has been done in this workbook. */
  readonly state: WorkbookState | null;
  readonly sheets: ReadonlyMap<SheetKey, SheetSnapshot>;
  /** Names of all sheets, those of others included, without the hidden store's. */
  readonly sheetNames: readonly string[];
  /** The sheet with the hidden store's name, null where there is none, and the texts that it stores. */
  readonly storeSheet: StoreSheet | null;
  readonly store: Store;
  /** Days are counted from 1904; in `cells` and `formulas` they are those of 1900. */
  readonly is1904?: true;
  /** What of ours is gone or cannot be read surely; nothing is written until it is put right. */
  readonly problems?: readonly Problem[];
}

/** The value at a position of the sheet, "" outside the used range. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.cells[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
}

export const tableOf = (sheet: SheetSnapshot | undefined, name: string): TableSnapshot | null =>
  sheet?.tables.find((table) => table.name === name) ?? null;

/** The area that Excel gives a table; null: it is none, or was turned into a range. */
export const excelAreaOf = (table: TableSnapshot | null): Area | null =>
  table === null ? null : table.excelArea === undefined ? table.area : table.excelArea;

/** A column of ids, as files head it. */
const ID = "id";

/**
 * A sheet's table as a source of rows; positions are addresses on the sheet. Ids that were given to rows stand in
 * their cells, or where the column of ids is gone in one more column at the end.
 */
export function tableSource(sheet: SheetSnapshot, table: TableSnapshot): TableSource {
  const { row: top, column: left, rows, columns } = table.area;
  const { givenIds = new Map<number, string>() } = sheet;
  const line = (row: number): Cell[] =>
    Array.from({ length: columns }, (_, column) => cellAt(sheet, row, left + column));
  const found = line(top).map(String);
  const at = givenIds.size === 0 ? -1 : found.findIndex((one) => foldedHeader(one) === ID);
  const headers = givenIds.size > 0 && at < 0 ? [...found, ID] : found;
  const record = (row: number): Cell[] => {
    const cells = line(row);
    const id = givenIds.get(row);
    if (id !== undefined) cells[at < 0 ? columns : at] = id;
    return cells;
  };
  return {
    source: sheet.name,
    headers,
    rows: Array.from({ length: rows - 1 }, (_, row) => record(top + 1 + row)),
    position: (row, column) => ({
      source: sheet.name,
      row: top + (row === null ? 0 : row + 1) + 1,
      column: column === null ? null : (headers[column] ?? null),
      cell: cellAddress(top + (row === null ? 0 : row + 1), left + (column ?? 0)),
    }),
    ownColumns: true,
    keepsOutside: true,
  };
}

/** Whether all cells of an area are blank. */
export function isBlank(sheet: SheetSnapshot, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (cellAt(sheet, row, column) !== "") return false;
    }
  }
  return true;
}

export const usedBottom = (sheet: SheetSnapshot): number => sheet.used.row + sheet.used.rows;
export const usedRight = (sheet: SheetSnapshot): number => sheet.used.column + sheet.used.columns;

export const NOTHING_USED: Area = area(0, 0, 0, 0);
