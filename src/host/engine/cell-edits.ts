/** What cells hold and what they shall hold. */
import type { CellValue } from "../../xlsx/content";

/** What a cell holds: its value (null: blank or not yet calculated) and its formula with `=`. */
export interface StoredCell {
  readonly value: CellValue | null;
  readonly formula?: string;
}

/** Row → column → what the cell shall hold; null empties it. */
export type CellEdits = Map<number, Map<number, StoredCell | null>>;

/** The member of a map for a key, created where there is none. */
export function memberOf<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  let member = map.get(key);
  if (member === undefined) map.set(key, (member = create()));
  return member;
}

/** The edits of a row. */
export const rowEdits = (edits: CellEdits, row: number): Map<number, StoredCell | null> =>
  memberOf(edits, row, () => new Map<number, StoredCell | null>());
