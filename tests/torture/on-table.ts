/** What edits of a person's work with: a table as it is, found by its name. */
import { columnName } from "../../src/a1/address";
import type { Random } from "./random";

/** An edit of a person; it throws nothing where the workbook does not have what it would edit. */
export interface PersonEdit {
  readonly name: string;
  readonly edit: (random: Random) => Promise<void>;
  /** A run refuses the workbook before it writes, always or in some places; absent: it puts it right. */
  readonly isRefused?: true | "sometimes";
  /** It takes away what was typed, as a person may. */
  readonly removes?: boolean;
  /** The scores may be others after it. */
  readonly changesScores?: boolean;
}

export type Value = string | number | boolean;

export const INPUT_TABLES = ["Services", "Channels", "TargetGroups", "Rules"] as const;
export const GRIDS = ["Matrix", "Current", "Needs"] as const;
export const RENAMEABLE = [...INPUT_TABLES, ...GRIDS, "Settings", "Requirements"] as const;

export interface Found {
  readonly context: Excel.RequestContext;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly Value[])[];
}

/** Works on a table, where there is one. */
export const onTable = (
  name: string,
  work: (found: Found) => void | Promise<void>,
): Promise<void> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name,showHeaders");
    await context.sync();
    if (table.isNullObject || !table.showHeaders) return;
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount,values");
    await context.sync();
    await work({
      context,
      table,
      sheet: table.worksheet,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
      values: range.values as Value[][],
    });
    await context.sync();
  });

export const rowsAddress = (row: number): string => `${row + 1}:${row + 1}`;
export const columnsAddress = (column: number): string =>
  `${columnName(column)}:${columnName(column)}`;

/** Columns of a grid that have a channel, by the row of ids above its headers. */
export async function channelColumns({
  context,
  sheet,
  row,
  column,
  columns,
}: Found): Promise<number[]> {
  const ids = sheet.getRangeByIndexes(row - 1, column, 1, columns).load("values");
  await context.sync();
  return ((ids.values as Value[][])[0] ?? []).flatMap((id, index) =>
    id === "" ? [] : [column + index],
  );
}

export const edit = (name: string, work: (random: Random) => Promise<void>): PersonEdit => ({
  name,
  edit: work,
});
