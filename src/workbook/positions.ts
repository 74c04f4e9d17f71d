/** Positions of the cells of findings: an address in a grid or a table, to show and to link to. */
import type { CellReference, CheckedSheet } from "../domain/checks/finding";
import type { SheetKey } from "./snapshot";
import { cellAddress, quotedSheet } from "../a1/address";
import { TABLE_HEADER_ROW } from "./layout/frame";
import type { Field } from "./fields";
import { rowHeadColumn, type Grid } from "./grid/grid";
import type { GridLayout } from "./grid/grid-sheet";
import { cellAt, tableOf, type WorkbookSnapshot } from "./snapshot";
import { fieldOfHeader, type TableDefinition } from "./table/table";
import { firstFreeRow } from "./table/table-growth";

/** A position as text, `Kanalmatris!D12`, and as a link target. */
export interface LinkedPosition {
  readonly sheet: SheetKey;
  /** Address on the sheet; null: the sheet as a whole. */
  readonly cell: string | null;
  readonly shown: string;
  readonly to: string;
}

/** A table of inputs: its fields, and the row of the table that each record has, null for new ones. */
export interface TableRows {
  readonly name: string;
  readonly fields: readonly string[];
  /** The first that people see: codes are in hidden columns, where no link should lead. */
  readonly firstShown: number;
  readonly fieldOf: (header: string) => string | null;
  readonly rows: readonly (number | null)[];
  /** Ids of the records, where they have one. */
  readonly ids: readonly (string | undefined)[];
}

/** The positions of a table's records. */
export const tableRows = <T>(
  definition: TableDefinition<T>,
  entries: readonly { readonly record: T; readonly row: number | null }[],
): TableRows => ({
  name: definition.name,
  fields: Object.keys(definition.fields),
  firstShown: (Object.values(definition.fields) as readonly Field<unknown>[]).findIndex(
    ({ isCode }) => isCode !== true,
  ),
  fieldOf: (header) => fieldOfHeader(definition, header) as string | null,
  rows: entries.map(({ row }) => row),
  ids: entries.map(({ record }) => (record as { readonly id?: string }).id),
});

/** The positions of a grid's rows and columns. */
export type GridCells = Pick<
  GridLayout,
  "firstRow" | "rowIds" | "idColumn" | "labelColumns" | "columns"
>;

/** Of a grid as it was read. */
export function gridCells(grid: Grid): GridCells {
  const { headerRow, bottom, labelColumns, rows, columns } = grid;
  const rowIds = Array.from({ length: bottom - headerRow - 1 }, () => "");
  for (const { id, at } of rows) rowIds[at - headerRow - 1] = id;
  return {
    firstRow: headerRow + 1,
    rowIds,
    idColumn: rowHeadColumn(grid),
    labelColumns,
    columns: new Map(columns.map(({ id, at }) => [id, at])),
  };
}

export interface PositionsRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly nameOf: (key: SheetKey) => string;
  readonly grids: Readonly<Partial<Record<CheckedSheet, GridCells>>>;
  readonly tables: Readonly<Partial<Record<CheckedSheet, TableRows>>>;
}

/** The row and column of a record's field on its sheet; of a field alone, its header. */
function inTable(
  { snapshot }: PositionsRequest,
  sheetKey: SheetKey,
  { name, fields, firstShown, fieldOf, rows, ids }: TableRows,
  { row: index, service, channel, field }: CellReference,
): readonly [row: number, column: number] | null {
  const id = sheetKey === "channels" ? channel : service;
  const isField = index === undefined && id === undefined && field !== undefined;
  const row = index ?? ids.indexOf(id);
  if (!isField && (row < 0 || row >= rows.length)) return null;
  const fieldIndex = Math.max(fields.indexOf(field ?? ""), firstShown);
  const sheet = snapshot.sheets.get(sheetKey);
  const table = tableOf(sheet, name);
  if (sheet === undefined || table === null) {
    return [isField ? TABLE_HEADER_ROW : TABLE_HEADER_ROW + 1 + row, fieldIndex];
  }
  const { row: top, column: left, columns } = table.area;
  const at = Array.from({ length: columns }, (_, index) =>
    fieldOf(String(cellAt(sheet, top, left + index))),
  ).indexOf(fields[fieldIndex] ?? "");
  if (isField) return [top, left + Math.max(0, at)];
  const known = rows[row] ?? null;
  const added = rows.slice(0, row).filter((one) => one === null).length;
  const down = known === null ? firstFreeRow(sheet, table) + added : top + 1 + known;
  return [down, left + Math.max(0, at)];
}

/** Returns the position of a cell; without its row or column, the sheet's first cell. */
export function positions(request: PositionsRequest): (reference: CellReference) => LinkedPosition {
  const { grids, tables, nameOf } = request;
  const gridRows = new Map(
    Object.entries(grids).map(([key, grid]) => [
      key,
      new Map(grid.rowIds.map((id, index) => [id, index])),
    ]),
  );
  const inGrid = (grid: GridCells, { sheet, service, channel }: CellReference) => {
    const row = gridRows.get(sheet)?.get(service ?? "");
    const column =
      channel === undefined ? (grid.labelColumns[0] ?? grid.idColumn) : grid.columns.get(channel);
    return row === undefined || column === undefined
      ? null
      : ([grid.firstRow + row, column] as const);
  };
  return (reference) => {
    const { sheet } = reference;
    const grid = grids[sheet];
    const table = tables[sheet];
    const cell =
      grid !== undefined
        ? inGrid(grid, reference)
        : table === undefined
          ? null
          : inTable(request, sheet, table, reference);
    const name = nameOf(sheet);
    const address = cell === null ? null : cellAddress(...cell);
    return {
      sheet,
      cell: address,
      shown: address === null ? name : `${name}!${address}`,
      to: `${quotedSheet(name)}!${address ?? "A1"}`,
    };
  };
}
