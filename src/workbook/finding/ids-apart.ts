/** Ids and names that came apart, as where the columns in sight were sorted without the hidden ids: what was written for one record would become another's. */
import type { NamedRecord } from "../../domain/model/names";
import { idKey } from "../../domain/model/same-id";
import { trimmed } from "../cell";
import type { Problem } from "../problem";
import { cellAt, type SheetSnapshot, type TableSnapshot } from "../snapshot";
import { foldedHeader } from "./folded";
import { onSheet } from "./found-tables";
import { headersIn } from "./headers";
import type { KnownTable } from "./known-sheet";

/** What texts that one record alone has say of it. */
export function unique<T>(list: readonly T[], textOf: (one: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T | null>();
  for (const one of list) {
    const text = foldedHeader(textOf(one));
    if (text !== "") found.set(text, found.has(text) ? null : one);
  }
  return new Map([...found].filter((pair): pair is [string, T] => pair[1] !== null));
}

/** A row with an id and a name. */
export interface NamedRow extends NamedRecord {
  /** Where its name stands. */
  readonly cell: readonly [row: number, column: number];
}

/**
 * The first row of a grid whose id is one record's and whose name another's. A name that its id had in the last run is
 * only old: the record was renamed on its own sheet.
 */
export function rowApart(
  sheet: SheetSnapshot,
  rows: readonly NamedRow[],
  records: readonly NamedRecord[],
  former: readonly NamedRecord[],
  header: string,
): readonly Problem[] {
  const byName = unique(records, ({ name }) => name);
  const byId = new Map(records.map((record) => [idKey(record.id), record]));
  const before = new Map(former.map(({ id, name }) => [idKey(id), foldedHeader(name)]));
  const apart = rows.find(({ id, name }) => {
    const other = byName.get(foldedHeader(name));
    const isOther = other !== undefined && idKey(other.id) !== idKey(id) && byId.has(idKey(id));
    return isOther && before.get(idKey(id)) !== foldedHeader(name);
  });
  if (apart === undefined) return [];
  const { id, name } = apart;
  const values = { name, id, own: byId.get(idKey(id))?.name ?? "", header };
  return [onSheet(sheet, "row-apart", values, apart.cell)];
}

/** The first record of a table with the name that another had in the last run, and that one, or one after the other, its. */
export function recordApart(
  sheet: SheetSnapshot,
  { area }: TableSnapshot,
  { columns }: KnownTable,
  former: readonly NamedRecord[],
  header: string,
): readonly Problem[] {
  const found = headersIn(sheet, area, columns);
  const [idColumn, nameColumn] = [found.get(0), found.get(1)];
  if (idColumn === undefined || nameColumn === undefined || former.length === 0) return [];
  const before = unique(former, ({ name }) => name);
  const rows = Array.from({ length: area.rows - 1 }, (_, index): NamedRow => {
    const row = area.row + 1 + index;
    const [id, name] = [idColumn, nameColumn].map((at) => trimmed(cellAt(sheet, row, at)));
    return { id: id ?? "", name: name ?? "", cell: [row, nameColumn] };
  });
  const named = new Set(unique(rows, ({ name }) => name).values());
  const nameFrom = new Map<string, string>();
  for (const row of rows) {
    const of = named.has(row) ? before.get(foldedHeader(row.name)) : undefined;
    if (of !== undefined) nameFrom.set(idKey(row.id), idKey(of.id));
  }
  const isExchanged = (id: string): boolean => {
    let at = nameFrom.get(id);
    for (let steps = 1; at !== undefined && steps <= nameFrom.size; steps++) {
      if (at === id) return steps > 1;
      at = nameFrom.get(at);
    }
    return false;
  };
  const apart = rows.find(({ id }) => isExchanged(idKey(id)));
  if (apart === undefined) return [];
  const { id, name } = apart;
  const values = { name, id, other: before.get(foldedHeader(name))?.id ?? "", header };
  return [onSheet(sheet, "record-apart", values, apart.cell)];
}
