/** Grids as a merge reads and writes them: the cells of channels, the input columns, and the planner's own. */
import type { Language } from "../../locale/language";
import { trimmed, type Content } from "../../workbook/cell";
import { foldedHeader } from "../../workbook/finding/folded";
import type { Field } from "../../workbook/fields";
import { findGrid, type Grid } from "../../workbook/grid/grid";
import { inputColumnAt } from "../../workbook/grid/input-columns";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import { fieldContent, fieldValue, ownContent, ownValue } from "./cell-values";
import { CHANNEL_FIELD, ownField } from "./content";
import { keyed, type LocatedRow, type SharedTable } from "./located";
import { foldedId, plainValue, type Value } from "./value";

/** A grid. */
export interface GridTable {
  readonly name: string;
  readonly sheet: string;
  readonly ofServices: boolean;
  readonly inputs: (language: Language) => Readonly<Record<string, Field<never>>>;
  /** Headers of columns that the add-in writes, folded. */
  readonly headers: ReadonlySet<string>;
  readonly value: (sheet: SheetSnapshot, row: number, column: number) => Value;
  readonly content: (value: Value, language: Language) => Content;
  /** Whether a run could read the value in a channel's cell. */
  readonly isReadable: (value: Value) => boolean;
}

/** Columns by field: channels, input columns, and the planner's own. */
function columnsOf(grid: Grid, { inputs, headers }: GridTable): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { id, at } of grid.columns) {
    const field = `${CHANNEL_FIELD}${foldedId(id)}`;
    if (!columns.has(field)) columns.set(field, at);
  }
  for (const [key, field] of Object.entries(inputs("sv"))) {
    const column = inputColumnAt(grid, field.header);
    if (column !== null) columns.set(key, column);
  }
  const taken = new Set(columns.values());
  const first = grid.idColumn === null ? grid.left : grid.idColumn + 1;
  for (let column = first; column < grid.right; column++) {
    const header = trimmed(cellAt(grid.sheet, grid.headerRow, column));
    const field = ownField(header);
    const isOurs = headers.has(foldedHeader(header));
    if (header === "" || taken.has(column) || isOurs || columns.has(field)) continue;
    columns.set(field, column);
  }
  return columns;
}

export function gridTable(of: GridTable): SharedTable {
  const inputs = of.inputs("sv");
  return {
    name: of.name,
    sheet: of.sheet,
    traits: { isDeletable: false, idFields: new Set() },
    locate: ({ sheets }) => {
      const grid = findGrid(sheets.get(of.sheet), of.name);
      if (grid === null) return null;
      const { sheet } = grid;
      const columns = columnsOf(grid, of);
      const rows = grid.rows.map(({ id, at }): readonly [string, LocatedRow] => {
        const fields: Record<string, Value> = {};
        for (const [field, column] of columns) {
          const input = inputs[field];
          fields[field] = field.startsWith(CHANNEL_FIELD)
            ? of.value(sheet, at, column)
            : input === undefined
              ? ownValue(sheet, at, column)
              : fieldValue(sheet, at, column, input, false);
        }
        return [
          foldedId(id),
          { id, service: of.ofServices ? id : null, channel: null, at, fields },
        ];
      });
      return { sheet, rows: keyed(rows), columnOf: (field) => columns.get(field) ?? null };
    },
    isReadable: (field, value) => {
      if (field.startsWith(CHANNEL_FIELD)) return of.isReadable(value);
      const input = inputs[field];
      if (input === undefined) return true;
      const reading = input.read(plainValue(value));
      const found: unknown = reading.ok ? reading.value : reading.outside;
      return found !== undefined;
    },
    written: (field, value, language) => {
      if (field.startsWith(CHANNEL_FIELD)) return of.content(value, language);
      const input = of.inputs(language)[field];
      return input === undefined ? ownContent(value) : fieldContent(input, value);
    },
  };
}
