/** Ids of records with their names, as the grids have them beside their rows and above their columns. */
import type { Area } from "../../a1/address";
import type { NamedRecord } from "../../domain/model/names";
import { idKey } from "../../domain/model/same-id";
import { trimmed, type Cell } from "../cell";
import { cellAt, type SheetKey, type SheetSnapshot } from "../snapshot";
import { foldedHeader } from "./folded";
import { headersIn } from "./headers";
import type { KnownGrid } from "./known-sheet";

/** A grid where it was found. */
export interface GridOnSheet {
  readonly sheet: SheetSnapshot;
  readonly grid: KnownGrid;
  readonly area: Area;
}

/** The records of a sheet: what says how they were called where the hidden store is gone. */
export function namedInGrids(grids: readonly GridOnSheet[], key: SheetKey): readonly NamedRecord[] {
  const named = new Map<string, NamedRecord>();
  const add = (id: Cell, name: Cell): void => {
    const record = { id: trimmed(id), name: trimmed(name) };
    if (record.id !== "") named.set(`${idKey(record.id)}|${foldedHeader(record.name)}`, record);
  };
  for (const { sheet, grid, area } of grids) {
    const { row, column, rows, columns } = area;
    if (key === "channels" && row > 0) {
      for (let at = column; at < column + columns; at++)
        add(cellAt(sheet, row - 1, at), cellAt(sheet, row, at));
    }
    const sides = headersIn(sheet, area, [grid.id, ...grid.labels]);
    const [id, label] = [sides.get(0), sides.get(1)];
    if (grid.rows !== key || id === undefined || label === undefined) continue;
    for (let at = row + 1; at < row + rows; at++)
      add(cellAt(sheet, at, id), cellAt(sheet, at, label));
  }
  return [...named.values()];
}
