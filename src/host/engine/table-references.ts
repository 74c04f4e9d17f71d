/**
 * References to tables, such as `Services[Volume]`, as the cells that they mean. The engine itself loses
 * their sheet inside INDEX, misses dependencies of `[#This Row]` and fails on brackets, commas and colons in
 * a header.
 */
import { parseStructRef, tokenize } from "@borgar/fx";
import { absoluteAddress, area, columnName, quotedSheet, type Area } from "../../a1/address";
import type { TableContent } from "../../xlsx/content";

/** A table with its sheet and the texts of its header cells. */
export interface PositionedTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly table: Pick<TableContent, "name" | "area" | "showHeaders" | "showTotals">;
  readonly headers: readonly string[];
}

/** A part of a formula: unchanged text, or a reference that depends on the cell of the formula. */
type FormulaPart = string | ((cell: HomeCell) => string);

interface HomeCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const NOT_IN_A_ROW = "#VALUE!";

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
  const indexes = names.map((name) =>
    headers.findIndex((header) => header.toLowerCase() === name.toLowerCase()),
  );
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

  /** The formula with each reference to a known table replaced; unknown tables and columns stay, and are errors. */
  expand(formula: string, home: HomeCell): string {
    if (this.#tables.size === 0) return formula;
    let parts = this.#read.get(formula);
    if (parts === undefined) this.#read.set(formula, (parts = this.#partsOf(formula)));
    return parts.map((part) => (typeof part === "string" ? part : part(home))).join("");
  }

  #partsOf(formula: string): readonly FormulaPart[] {
    if (!formula.includes("[") && !this.#named(formula)) return [formula];
    return tokenize(formula, { mergeRefs: true }).map(({ type, value }): FormulaPart => {
      if (type === "structured") return this.#structured(value);
      const table = type === "range_named" ? this.#tables.get(value.toLowerCase()) : undefined;
      return table === undefined ? value : this.#cells(table, [], []);
    });
  }

  /** Whether the formula contains the name of a table. */
  #named(formula: string): boolean {
    const lower = formula.toLowerCase();
    return [...this.#tables.keys()].some((name) => lower.includes(name));
  }

  #structured(reference: string): FormulaPart {
    const parsed = parseStructRef(reference);
    if (parsed === undefined) return reference;
    const { table: name = "", columns = [], sections = [] } = parsed;
    const known = this.#tables.get(name.toLowerCase());
    if (name !== "") {
      return known === undefined ? reference : this.#cells(known, columns, sections, reference);
    }
    // Without a name it is the table that contains the formula.
    return (home) => {
      const own = [...this.#tables.values()].find((table) => holds(table, home));
      if (own === undefined) return reference;
      const part = this.#cells(own, columns, sections, reference);
      return typeof part === "string" ? part : part(home);
    };
  }

  #cells(
    table: PositionedTable,
    names: readonly string[],
    sections: readonly string[],
    reference = table.table.name,
  ): FormulaPart {
    const columns = columnsOf(table, names);
    if (columns === null) return reference;
    const [first, count] = columns;
    if (sections.includes("this row")) {
      const body = rowsOf(table.table, []);
      return ({ row }) => {
        if (body === null || row < body[0] || row >= body[0] + body[1]) return NOT_IN_A_ROW;
        const cell = (column: number): string => `$${columnName(column)}${row + 1}`;
        const cells = count === 1 ? cell(first) : `${cell(first)}:${cell(first + count - 1)}`;
        return `${quotedSheet(table.sheetName)}!${cells}`;
      };
    }
    const rows = rowsOf(table.table, sections);
    return rows === null ? "#REF!" : inSheet(table, area(rows[0], first, rows[1], count));
  }
}
