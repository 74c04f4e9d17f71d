/** Sorts the table that a cell is in: whole rows, since half a row would have another's decisions. */
import type { Area } from "../../a1/address";
import { contains } from "../../a1/area";
import type { Sheet } from "../../host/engine/sheet";
import type { HandEdit } from "../edits/hand-edit";
import type { TableContent } from "../../xlsx/content";

/** The table with headers that the cells are in; null: none. */
export const tableAt = (sheet: Sheet, area: Area): TableContent | null =>
  sheet.tables.find((table) => table.showHeaders && contains(table.area, area)) ?? null;

export const sortTable = (table: TableContent, column: number, ascending: boolean): HandEdit => ({
  kind: "sort",
  table: table.name,
  key: column - table.area.column,
  ascending,
});
