/** Edits a sent workbook as another program would: cells by the headers of their table, everything else as it was. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Cell, SheetContent, TableContent, WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";

export interface Found {
  readonly sheet: SheetContent;
  readonly table: TableContent;
}

/** @throws Error where there is no such table */
export function tableOf({ sheets }: WorkbookContent, name: string): Found {
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table !== undefined) return { sheet, table };
  }
  throw new Error(`There is no table ${name}.`);
}

const textAt = (sheet: SheetContent, row: number, column: number): string => {
  const value = sheet.cells.get(row)?.get(column)?.value ?? "";
  return typeof value === "object" ? value.error : String(value);
};

/** The row of an id, and the column of a header or, in a grid, of a channel's id above it. */
export function cellOf({ sheet, table: { area } }: Found, id: string, header: string) {
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const column = columns.find((at) =>
    [area.row, area.row - 1].some((row) => textAt(sheet, row, at) === header),
  );
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  const row = rows.find((at) => textAt(sheet, at, area.column) === id);
  if (row === undefined || column === undefined)
    throw new Error(`There is no cell ${id}, ${header}.`);
  return { row, column };
}

export const valueOf = (found: Found, id: string, header: string) => {
  const { row, column } = cellOf(found, id, header);
  return found.sheet.cells.get(row)?.get(column)?.value ?? null;
};

export function put(found: Found, id: string, header: string, value: Cell["value"]): void {
  const { row, column } = cellOf(found, id, header);
  const line = found.sheet.cells.get(row) ?? new Map<number, Cell>();
  found.sheet.cells.set(row, line);
  line.set(column, { style: line.get(column)?.style ?? 0, value });
}

/** Adds a row at the foot of a table. @param values by header */
export function addRow(
  { sheet, table }: Found,
  values: Readonly<Record<string, Cell["value"]>>,
): void {
  const { row, column, columns, rows } = table.area;
  const isBlank = columns > 0 && textAt(sheet, row + rows - 1, column) === "";
  const at = isBlank ? row + rows - 1 : row + rows;
  if (!isBlank) table.area = { ...table.area, rows: rows + 1 };
  const line = sheet.cells.get(at) ?? new Map<number, Cell>();
  sheet.cells.set(at, line);
  for (let index = 0; index < columns; index++) {
    const header = textAt(sheet, row, column + index);
    const id = row === 0 ? "" : textAt(sheet, row - 1, column + index);
    const value = values[header] ?? values[id];
    if (value !== undefined)
      line.set(column + index, { style: line.get(column + index)?.style ?? 0, value });
  }
}

export const openFile = (path: string): Promise<WorkbookContent> => openXlsx(readFileSync(path));

/** Writes an edited copy of a file. */
export async function editFile(
  from: string,
  to: string,
  edit: (content: WorkbookContent) => void,
): Promise<void> {
  const content = await openFile(from);
  edit(content);
  writeFileSync(to, await saveXlsx(content));
}
