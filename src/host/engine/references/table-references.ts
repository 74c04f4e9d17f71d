/**
 * References to tables, such as `Services[Volume]`, as the cells that they mean. The engine itself loses
 * their sheet inside INDEX, misses dependencies of `[#This Row]` and fails on brackets, commas and colons in
 * a header.
 */
import { absoluteAddress, area, columnName, quotedSheet, type Area } from "../../../a1/address";
import { ROWS } from "../../../a1/area";
import { readStructured } from "../../../a1/brackets";
import { formulaTokens } from "../../../a1/tokens";
import type { TableContent } from "../../../xlsx/content";

/** A table with its sheet and the texts of its header cells. */
export interface PositionedTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly table: Pick<TableContent, "name" | "area" | "showHeaders" | "showTotals">;
  readonly headers: readonly string[];
}

/** All that references to the tables depend on, as a text. */
export const textOfTables = (tables: readonly PositionedTable[]): string =>
  JSON.stringify(
    tables.map(({ sheetName, headers, table }) => {
      const { name, area: cells, showHeaders, showTotals } = table;
      return [sheetName, headers, name, cells, showHeaders, showTotals];
    }),
  );

/** Rows of a sheet, from the first to the last. */
export type RowRange = readonly [first: number, last: number];

const ALL_ROWS: RowRange = [0, ROWS - 1];

/** A part of a formula: unchanged text, or a reference that depends on the cell of the formula. */
type FormulaPart = string | RowPart;

interface RowPart {
  /** As it is for a cell. */
  readonly at: (cell: HomeCell) => string;
  /** The rows, that of the cell among them, in which it means the cells of the same columns in the row itself. */
  readonly rows: (cell: HomeCell) => RowRange;
}

interface HomeCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const NOT_IN_A_ROW = "#VALUE!";
/** A table that there is not, and cells that a table does not have. */
const UNKNOWN = "#NAME?";
const NO_CELLS = "#REF!";

/** The rows of a table that a section names: `[first, count]`; null where it has none. */
function rowsOf(
  { area: { row, rows }, showHeaders, showTotals }: PositionedTable["table"],
  sections: readonly string[],
): readonly [first: number, count: number] | null {
  const head = showHeaders ? 1 : 0;
  const foot = showTotals ? 1 : 0;
  const has = (section: string): boolean => sections.includes(section);
  if (has("all")) return [row, rows];
  const body = sections.length === 0 || has("data");
  const first = has("headers") ? row : body ? row + head : row + rows - foot;
  const last = has("totals") ? row + rows : body ? row + rows - foot : row + head;
  return last > first ? [first, last - first] : null;
}

/** First column and number of the named columns; null where there is no such column. */
function columnsOf(
  { table, headers }: PositionedTable,
  names: readonly string[],
): readonly [first: number, count: number] | null {
  if (names.length === 0) return [table.area.column, table.area.columns];
  const find = (name: string): number =>
    headers.findIndex((header) => header.toLowerCase() === name.toLowerCase());
  const indexes = names.map((name) => {
    const index = find(name);
    return index < 0 ? find(name.trim()) : index;
  });
  if (indexes.includes(-1)) return null;
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  return [table.area.column + first, last - first + 1];
}

const inSheet = ({ sheetName }: PositionedTable, cells: Area): string =>
  `${quotedSheet(sheetName)}!${absoluteAddress(cells)}`;

const holds = ({ sheetId, table: { area: cells } }: PositionedTable, home: HomeCell): boolean =>
  sheetId === home.sheetId &&
  home.row >= cells.row &&
  home.row < cells.row + cells.rows &&
  home.column >= cells.column &&
  home.column < cells.column + cells.columns;

/** The tables of a workbook, for its formulas. */
export class TableReferences {
  #tables = new Map<string, PositionedTable>();
  readonly #read = new Map<string, readonly FormulaPart[]>();

  set(tables: readonly PositionedTable[]): void {
    this.#tables = new Map(tables.map((table) => [table.table.name.toLowerCase(), table]));
    this.#read.clear();
  }

  /**
   * The formula with each reference to a table replaced, that to an unknown table or column by an error: the engine
   * gets no brackets, which it would stumble over.
   */
  expand(formula: string, home: HomeCell): string {
    if (this.#tables.size === 0 && !formula.includes("[")) return formula;
    return this.#readParts(formula)
      .map((part) => (typeof part === "string" ? part : part.at(home)))
      .join("");
  }

  /**
   * Rows, that of the cell among them, in which the formula filled down from the cell means what it means there, moved
   * along.
   */
  rowsAlike(formula: string, home: HomeCell): RowRange {
    if (!formula.includes("[")) return ALL_ROWS;
    let [first, last] = ALL_ROWS;
    for (const part of this.#readParts(formula)) {
      if (typeof part === "string") continue;
      const rows = part.rows(home);
      [first, last] = [Math.max(first, rows[0]), Math.min(last, rows[1])];
    }
    return [first, last];
  }

  #readParts(formula: string): readonly FormulaPart[] {
    let parts = this.#read.get(formula);
    if (parts === undefined) this.#read.set(formula, (parts = this.#partsOf(formula)));
    return parts;
  }

  #partsOf(formula: string): readonly FormulaPart[] {
    if (!formula.includes("[") && !this.#named(formula)) return [formula];
    return formulaTokens(formula).map(({ kind, text }): FormulaPart => {
      if (kind === "structured") return this.#structured(text);
      const table = kind === "name" ? this.#tables.get(text.toLowerCase()) : undefined;
      return table === undefined ? text : this.#cells(table, [], []);
    });
  }

  /** Whether the formula contains the name of a table. */
  #named(formula: string): boolean {
    const lower = formula.toLowerCase();
    return [...this.#tables.keys()].some((name) => lower.includes(name));
  }

  #structured(reference: string): FormulaPart {
    const read = readStructured(reference);
    // Of other workbooks only the values that came with the file are known.
    if (read?.book !== "") return NO_CELLS;
    const { table: name, columns, sections } = read;
    const known = this.#tables.get(name.toLowerCase());
    if (name !== "") return known === undefined ? UNKNOWN : this.#cells(known, columns, sections);
    // Without a name it is the table that contains the formula.
    const own = (home: HomeCell): PositionedTable | undefined =>
      [...this.#tables.values()].find((one) => holds(one, home));
    return {
      at: (home: HomeCell): string => {
        const table = own(home);
        if (table === undefined) return NO_CELLS;
        const part = this.#cells(table, columns, sections);
        return typeof part === "string" ? part : part.at(home);
      },
      rows: (home: HomeCell): RowRange => {
        const table = own(home);
        if (table === undefined) return [home.row, home.row];
        const part = this.#cells(table, columns, sections);
        if (typeof part !== "string") return part.rows(home);
        const { row, rows } = table.table.area;
        return [row, row + rows - 1];
      },
    };
  }

  #cells(
    table: PositionedTable,
    names: readonly string[],
    sections: readonly string[],
  ): FormulaPart {
    const columns = columnsOf(table, names);
    if (columns === null) return NO_CELLS;
    const [first, count] = columns;
    if (sections.includes("this row")) {
      const body = rowsOf(table.table, []);
      const within = (row: number): boolean =>
        body !== null && row >= body[0] && row < body[0] + body[1];
      const sheet = quotedSheet(table.sheetName);
      const [left, right] = [columnName(first), columnName(first + count - 1)];
      return {
        at: ({ row }: HomeCell): string => {
          if (!within(row)) return NOT_IN_A_ROW;
          const cells = `${sheet}!$${left}${row + 1}`;
          return count === 1 ? cells : `${cells}:$${right}${row + 1}`;
        },
        rows: ({ row }: HomeCell): RowRange =>
          body !== null && within(row) ? [body[0], body[0] + body[1] - 1] : [row, row],
      };
    }
    const rows = rowsOf(table.table, sections);
    return rows === null ? NO_CELLS : inSheet(table, area(rows[0], first, rows[1], count));
  }
}
