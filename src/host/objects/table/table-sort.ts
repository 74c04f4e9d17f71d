/** Excel.TableSort: puts the rows of a table in another order. */
import { offsetFormula } from "../../../a1/rewrite";
import { rowEdits, type CellEdits, type StoredCell } from "../../engine/cell-edits";
import { isError } from "../../engine/value";
import { invalidArgument } from "../../wire/errors";
import { HostObject } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { tableBody } from "../cells/range-argument";
import { requireAllowed } from "../worksheet/protection-rules";
import type { OwnTable } from "./table-ranges";

type Value = StoredCell["value"];

/** Numbers come before texts, these before truth values, then errors; blank cells are last in either order. */
function rankOf(value: Value): number {
  if (value === null || value === "") return 4;
  if (isError(value)) return 3;
  return ["number", "string", "boolean"].indexOf(typeof value);
}

const COLLATOR = new Intl.Collator("sv", { sensitivity: "base" });
const EXACT = new Intl.Collator("sv", { sensitivity: "case" });

function compared(one: Value, other: Value, matchCase: boolean): number {
  if (typeof one === "string" && typeof other === "string")
    return (matchCase ? EXACT : COLLATOR).compare(one, other);
  return Number(one) - Number(other);
}

/** The order of two values under a field. */
function orderOf(one: Value, other: Value, ascending: boolean, matchCase: boolean): number {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  if (rank === 4 || otherRank === 4) return rank - otherRank;
  const order = rank === otherRank ? compared(one, other, matchCase) : rank - otherRank;
  return ascending ? order : -order;
}

export class TableSort extends HostObject implements Hosted<Excel.TableSort, "apply"> {
  readonly #table: OwnTable;

  constructor(table: OwnTable) {
    super(table.book);
    this.#table = table;
  }

  #value(row: number, column: number): Value {
    const { book, sheet } = this.#table;
    return book.engine.read(sheet.id, row, column)?.value ?? null;
  }

  /**
   * Sorts the rows that are shown among themselves, whole and with their styles; hidden ones stay where they are.
   * @throws InvalidArgument for a column that the table does not have
   */
  apply(fields: Excel.SortField[], matchCase = false): void {
    const { sheet, stored } = this.#table;
    requireAllowed(sheet, "allowSort");
    const body = tableBody(stored);
    if (fields.some(({ key }) => !Number.isInteger(key) || key < 0 || key >= body.columns))
      throw invalidArgument();
    const targets = Array.from({ length: body.rows }, (_, at) => body.row + at).filter(
      (row) => !sheet.hiddenRows.has(row),
    );
    const rows = [...targets].sort((a, b) => {
      for (const { key, ascending = true } of fields) {
        const [one, other] = [this.#value(a, body.column + key), this.#value(b, body.column + key)];
        const order = orderOf(one, other, ascending, matchCase);
        if (order !== 0) return order;
      }
      return a - b;
    });
    this.#move(rows, targets);
  }

  /** Moves rows to other targets, with the formulas as they would be copied there. */
  #move(rows: readonly number[], targets: readonly number[]): void {
    const { book, sheet, stored } = this.#table;
    const { column: first, columns } = stored.area;
    const edits: CellEdits = new Map();
    const styles: (readonly [number, number, number])[] = [];
    targets.forEach((target, at) => {
      const row = rows[at] ?? target;
      if (row === target) return;
      for (let column = first; column < first + columns; column++) {
        const own = book.engine.own(sheet.id, row, column);
        const moved =
          own?.formula === undefined
            ? own
            : { ...own, formula: offsetFormula(own.formula, target - row, 0) };
        rowEdits(edits, target).set(column, moved);
        styles.push([target, column, sheet.styles.get(row, column)]);
      }
    });
    if (edits.size === 0) return;
    book.engine.write(sheet.id, edits);
    for (const style of styles) sheet.styles.set(...style);
    book.dirty = true;
    book.onEvent({ kind: "changed", sheet, area: tableBody(stored), how: "RangeEdited" });
  }
}
