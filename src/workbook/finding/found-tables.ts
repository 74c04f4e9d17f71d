/** Which table of a sheet is which: by its name, else by its headers, also where it was turned into a range; and which rows are its records. */
import { cellAddress, type Area } from "../../a1/address";
import type { Language } from "../../locale/language";
import { trimmed } from "../cell";
import type { Problem } from "../problem";
import { cellAt, usedBottom, type SheetSnapshot, type TableSnapshot } from "../snapshot";
import { columnNamed, foldedHeader, type KnownColumn } from "./folded";
import { enoughHeaders, headerRowOf, headersIn } from "./headers";
import type { KnownGrid, KnownSheet, KnownTable, RememberedSheet } from "./known-sheet";

/** A table of the sheet in Excel. */
export interface ExcelTable {
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** What the search for a table needs besides the sheet. */
export interface TableSearch {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly ExcelTable[];
  readonly remembered: RememberedSheet | undefined;
  readonly language: Language;
  /** The workbook was last written by this version, with all columns that it knows. */
  readonly isCurrent: boolean;
  /** The last run was cut off, perhaps before it made a table of the cells. */
  readonly isUnfinished: boolean;
  /** Whether the row just under a table is a total of the planner's own. */
  readonly isOwnTotal: (row: number, table: Area) => boolean;
}

/** A table that was found, or why not; both null: the sheet does not have it. */
export interface FoundTable {
  readonly table: TableSnapshot | null;
  readonly problem: Problem | null;
}

const NONE: FoundTable = { table: null, problem: null };
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const onSheet = (
  sheet: SheetSnapshot,
  code: Problem["code"],
  values: Problem["values"],
  cell: readonly [row: number, column: number] | null = null,
): Problem => ({
  code,
  values,
  position: {
    source: sheet.name,
    row: cell === null ? null : cell[0] + 1,
    column: null,
    ...(cell === null ? {} : { cell: cellAddress(...cell) }),
  },
});

/** The columns of a grid that do not depend on its channels. */
export const gridColumns = ({ id, labels, inputs, helpers }: KnownGrid): readonly KnownColumn[] => [
  id,
  ...labels,
  ...inputs,
  ...helpers,
];

/** How the columns of a table or grid are known, and how many of them show that a row has its headers. */
interface Headed {
  readonly name: string;
  readonly columns: readonly KnownColumn[];
  readonly enough: number;
  /** Headers of which its own row has at least so many, whatever hidden columns were removed. */
  readonly least: number;
  readonly takesRowsBelow: boolean;
}

const headed = (known: KnownTable | KnownGrid): Headed =>
  "columns" in known
    ? { ...known, enough: enoughHeaders(known.columns), least: 2 }
    : { name: known.name, columns: gridColumns(known), enough: 2, least: 1, takesRowsBelow: true };

const bodyOf = ({ area: whole, showTotals }: ExcelTable): Area => ({
  ...whole,
  rows: whole.rows - (showTotals ? 1 : 0),
});

/** The table of the sheet with the most of the headers, the first of equal ones; undefined: none has enough. */
function mostHeaders(
  { sheet, tables }: TableSearch,
  { columns, enough }: Headed,
): ExcelTable | undefined {
  let best: { readonly table: ExcelTable; readonly count: number } | undefined;
  for (const table of tables) {
    const count = table.showHeaders ? headersIn(sheet, table.area, columns).size : 0;
    if (count >= enough && count > (best?.count ?? 0)) best = { table, count };
  }
  return best?.table;
}

/** Cells of a row under known headers. */
const filledIn = (sheet: SheetSnapshot, row: number, columns: Iterable<number>): number[] =>
  [...columns].filter((column) => trimmed(cellAt(sheet, row, column)) !== "");

/**
 * Down to the last row with two filled cells: what stands below a range may be a note. On a sheet that is rebuilt
 * another table may begin below, with some of the same headers.
 */
function rangeArea(
  sheet: SheetSnapshot,
  head: Area,
  { columns: known, takesRowsBelow }: Headed,
): Area {
  const columns = Array.from({ length: head.columns }, (_, index) => head.column + index);
  let bottom = head.row + 1;
  for (let row = head.row + 1; row < usedBottom(sheet); row++) {
    if (!takesRowsBelow && headersIn(sheet, { ...head, row }, known).size >= 2) break;
    if (filledIn(sheet, row, columns).length >= 2) bottom = row + 1;
  }
  return { ...head, rows: bottom - head.row };
}

/** The table with the rows that were typed just under it, or the row of which that is not sure. */
function withRowsBelow(
  { sheet, isOwnTotal }: TableSearch,
  table: TableSnapshot,
  { columns, takesRowsBelow }: Headed,
): FoundTable {
  if (!takesRowsBelow || table.hasTotals === true) return { table, problem: null };
  const { area: found } = table;
  const known = headersIn(sheet, found, columns);
  const all = Array.from({ length: found.columns }, (_, index) => found.column + index);
  let { rows } = found;
  for (let row = found.row + rows; row < usedBottom(sheet); row++) {
    const filled = filledIn(sheet, row, all);
    if (filled.length === 0 || isOwnTotal(row, found)) break;
    const named = known.get(1);
    if (filled.length < 2 && filled[0] !== named) {
      const cell = [row, filled[0] ?? found.column] as const;
      return { table, problem: onSheet(sheet, "row-below-table", { table: table.name }, cell) };
    }
    rows += 1;
  }
  if (rows === found.rows) return { table, problem: null };
  return {
    table: { ...table, area: { ...found, rows }, excelArea: table.excelArea ?? found },
    problem: null,
  };
}

function snapshotOf(name: string, excel: ExcelTable): TableSnapshot {
  return {
    name,
    area: bodyOf(excel),
    ...(excel.name === name ? {} : { excelName: excel.name }),
    ...(excel.showTotals ? { excelArea: excel.area, hasTotals: true } : {}),
  };
}

/**
 * That a table of ours does not begin with its headers, as where a program that knows no tables has deleted or
 * inserted rows over it; null: it does.
 */
function headersElsewhere(
  { sheet, isUnfinished }: TableSearch,
  { name, area: whole }: ExcelTable,
  { columns, enough, least }: Headed,
): Problem | null {
  const isNeeded = columns.some(({ absence }) => absence !== "allowed");
  if (isUnfinished || !isNeeded || headersIn(sheet, whole, columns).size >= least) return null;
  const cell = [whole.row, whole.column] as const;
  const head = headerRowOf(sheet, columns, enough);
  return head === null
    ? onSheet(sheet, "headers-gone", { table: name }, cell)
    : onSheet(sheet, "headers-elsewhere", { table: name, row: head.row + 1 }, cell);
}

/** A row of the table that has its headers once more; null: none has. */
export function repeatedHeaders(
  sheet: SheetSnapshot,
  { name, area: { row: top, column: left, rows, columns: width } }: TableSnapshot,
): Problem | null {
  const at = Array.from({ length: width }, (_, index) => left + index);
  const headers = at.map((column) => foldedHeader(cellAt(sheet, top, column)));
  for (let row = top + 1; row < top + rows; row++) {
    const filled = at.filter((column) => cellAt(sheet, row, column) !== "");
    const isHeaders = filled.every(
      (column) => foldedHeader(cellAt(sheet, row, column)) === headers[column - left],
    );
    if (filled.length >= 3 && isHeaders)
      return onSheet(sheet, "headers-again", { table: name }, [row, left]);
  }
  return null;
}

/** Finds a table, or a grid, on its sheet. */
export function findTable(search: TableSearch, known: KnownTable | KnownGrid): FoundTable {
  const { sheet, tables, remembered } = search;
  const wanted = headed(known);
  const { name, columns, enough } = wanted;
  const named =
    tables.find((table) => same(table.name, remembered?.tables[name] ?? name)) ??
    tables.find((table) => same(table.name, name));
  const headless = (table: ExcelTable): FoundTable => ({
    table: null,
    problem: onSheet(sheet, "header-row-off", { table: table.name }, [
      table.area.row,
      table.area.column,
    ]),
  });
  if (named !== undefined && !named.showHeaders) return headless(named);
  const found = named ?? mostHeaders(search, wanted);
  if (found !== undefined) {
    const problem = headersElsewhere(search, found, wanted);
    if (problem !== null) return { table: null, problem };
    return withRowsBelow(search, snapshotOf(name, found), wanted);
  }
  const head = search.isUnfinished ? null : headerRowOf(sheet, columns, enough);
  if (head !== null) {
    const block = rangeArea(sheet, head, wanted);
    return { table: { name, area: block, excelArea: null }, problem: null };
  }
  // A table without headers that can only be ours: no other is on the sheet.
  const [only] = tables;
  if (only !== undefined && tables.length === 1 && !only.showHeaders) return headless(only);
  return NONE;
}

/** What the search for the columns of a table needs. */
export interface ColumnSearch extends Pick<TableSearch, "sheet" | "language" | "isCurrent"> {
  /** Columns of the sheet that are none of these: the channels of a grid. */
  readonly passedOver?: ReadonlySet<number>;
  /** Rows are known by the second column where the first is gone. */
  readonly isNamed?: boolean;
}

/** The known columns that a table lacks, each with the header that may be meant. */
export function missingColumns(
  { sheet, language, isCurrent, passedOver, isNamed = false }: ColumnSearch,
  table: TableSnapshot,
  columns: readonly KnownColumn[],
): readonly Problem[] {
  const found = headersIn(sheet, table.area, columns);
  const { row, column: left, columns: width } = table.area;
  const unknown = Array.from({ length: width }, (_, index) => left + index).filter((column) => {
    const header = foldedHeader(cellAt(sheet, row, column));
    const isOther = passedOver?.has(column) === true;
    return header !== "" && !isOther && columnNamed(columns, header) < 0;
  });
  return columns.flatMap((known, index): readonly Problem[] => {
    const isFault = known.absence === "fault" || (known.absence === "older" && isCurrent);
    if (!isFault || found.has(index)) return [];
    if (index === 0 && isNamed && found.has(1)) return [];
    // The header that stands where this column stands between its neighbours, else the first unknown one.
    const before = [...found].filter(([other]) => other < index).map(([, column]) => column);
    const after = Math.max(left - 1, ...before);
    const meant = unknown.find((column) => column > after) ?? unknown[0];
    const header = known.header[language];
    return [
      meant === undefined
        ? onSheet(sheet, "column-gone", { value: header, table: table.name }, [row, left])
        : onSheet(
            sheet,
            "column-renamed",
            { value: header, found: trimmed(cellAt(sheet, row, meant)) },
            [row, meant],
          ),
    ];
  });
}

/** The tables of others on the sheet, and those of ours that are known by their names alone. */
export function otherTables(
  { tables, remembered }: TableSearch,
  found: readonly TableSnapshot[],
  { otherTables: names, isRebuilt }: KnownSheet,
): readonly TableSnapshot[] {
  const taken = new Set(found.map(({ name, excelName = name }) => excelName.toLowerCase()));
  const rest = tables.filter(({ name }) => !taken.has(name.toLowerCase()));
  const nameOf = (table: ExcelTable): string | undefined =>
    names.find((name) => same(table.name, remembered?.tables[name] ?? name)) ??
    names.find((name) => same(table.name, name));
  const named = new Set(rest.map(nameOf));
  const missing = names.filter((name) => !named.has(name));
  const unknown = rest.filter((table) => nameOf(table) === undefined);
  // The one table that a run wrote there, renamed.
  const [only] = isRebuilt && missing.length === 1 && unknown.length === 1 ? missing : [];
  return rest.map((table): TableSnapshot => ({
    ...snapshotOf(nameOf(table) ?? only ?? table.name, table),
    ...(table.showHeaders ? {} : { isHeadless: true }),
  }));
}
