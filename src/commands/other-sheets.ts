/** The sheets of the workbook that the add-in did not create, and their cells as a table to import. */
import { readOwnSheets } from "../excel/own-sheets";
import { knownSheets } from "./known-sheets";
import { RunError } from "../excel/run-error";
import { inExcel } from "../excel/capabilities";
import { cellAddress } from "../a1/address";
import type { Cell } from "../workbook/cell";
import type { TableSource } from "../workbook/table/table";
import { attempted, type Outcome } from "./outcome";

export interface OtherSheet {
  readonly id: string;
  readonly name: string;
}

/** The planner's own sheets that can be seen, in their order. */
export function otherSheets(): Promise<Outcome<{ readonly sheets: readonly OtherSheet[] }>> {
  return attempted(() =>
    inExcel(async (context) => {
      const { sheets: all, own } = await readOwnSheets(context, await knownSheets());
      const ours = new Set([...own.values()].map(({ sheet }) => sheet.id));
      const sheets = all
        .filter(({ id, visibility }) => visibility === "Visible" && !ours.has(id))
        .map(({ id, name }) => ({ id, name }));
      return { ok: true as const, sheets };
    }),
  );
}

/** The cells as a table; the headers are in the first row with at least two filled cells. */
export function tableOfCells(
  name: string,
  top: number,
  left: number,
  cells: readonly (readonly Cell[])[],
): TableSource | null {
  const filled = (row: readonly Cell[]): number => row.filter((cell) => cell !== "").length;
  const found = cells.findIndex((row) => filled(row) > 1);
  const head = found >= 0 ? found : cells.findIndex((row) => filled(row) > 0);
  const headers = cells[head]?.map(String);
  if (headers === undefined) return null;
  return {
    source: name,
    headers,
    rows: cells.slice(head + 1),
    position: (row, column) => ({
      source: name,
      row: top + head + (row === null ? 0 : row + 1) + 1,
      column: column === null ? null : (headers[column] ?? null),
      cell: cellAddress(top + head + (row === null ? 0 : row + 1), left + (column ?? 0)),
    }),
    ownColumns: false,
  };
}

/** Reads a sheet as a table; null: it is blank. */
export function readOtherSheet(
  sheet: OtherSheet,
): Promise<Outcome<{ readonly source: TableSource | null }>> {
  return attempted(() =>
    inExcel(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet.id);
      const used = found.getUsedRangeOrNullObject(true);
      found.load("name");
      used.load("values,rowIndex,columnIndex");
      await context.sync();
      if (found.isNullObject) throw new RunError("not-there");
      if (used.isNullObject) return { ok: true as const, source: null };
      const { rowIndex, columnIndex, values } = used;
      const source = tableOfCells(found.name, rowIndex, columnIndex, values as Cell[][]);
      return { ok: true as const, source };
    }),
  );
}
