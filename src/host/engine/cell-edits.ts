/** Current and new contents of cells. */
import type { CellValue } from "../../xlsx/content";

/** The content of a cell: its value (null: blank or not yet calculated) and its formula with `=`. */
export interface StoredCell {
  readonly value: CellValue | null;
  readonly formula?: string;
}

/** A cell of the workbook. */
export interface CellOfSheet {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Row → column → new content; null empties the cell. */
export type CellEdits = Map<number, Map<number, StoredCell | null>>;

/** The value of a map for a key, created where it is missing. */
export function memberOf<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  let member = map.get(key);
  if (member === undefined) map.set(key, (member = create()));
  return member;
}

/** The edits of a row. */
export const rowEdits = (edits: CellEdits, row: number): Map<number, StoredCell | null> =>
  memberOf(edits, row, () => new Map<number, StoredCell | null>());
