/** Ids of records whose cells for them are blank or gone: those that the same names had in the last run, else new ones. */
import type { NamedRecord } from "../../domain/model/names";
import { idKey } from "../../domain/model/same-id";
import { trimmed } from "../cell";
import { cellAt, type SheetKey, type SheetSnapshot, type TableSnapshot } from "../snapshot";
import { packed, unpacked } from "../store/packed";
import type { Store } from "../store/store";
import { foldedHeader } from "./folded";
import { freeIds } from "./free-ids";
import { headersIn } from "./headers";
import { unique } from "./ids-apart";
import { readHeads, type ChannelHeads, type KnownTable } from "./known-sheet";

/** The records of tables with ids, as the last run had them. */
export type FormerRecords = ReadonlyMap<SheetKey, readonly NamedRecord[]>;

/** The text for the hidden store. */
export const formerText = (records: FormerRecords, before: string | undefined): string =>
  packed(
    [...records].map(([key, list]) => [key, list.map(({ id, name }) => [id, name])]),
    before,
  );

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "string";

/** The records of a stored text; what is damaged in it is left out. */
function readFormer(text: string | undefined): FormerRecords {
  const stored = text === undefined || text === "" ? undefined : unpacked(text);
  if (!Array.isArray(stored)) return new Map();
  return new Map(
    stored.flatMap((one: unknown): (readonly [SheetKey, readonly NamedRecord[]])[] => {
      if (!Array.isArray(one)) return [];
      const [key, list] = one as unknown[];
      if (typeof key !== "string" || !Array.isArray(list)) return [];
      return [[key, list.filter(isPair).map(([id, name]) => ({ id, name }))]];
    }),
  );
}

/** What the store says of how records and channels' columns were called. */
export const calledIn = (
  store: Store,
): { readonly heads: ChannelHeads; readonly former: FormerRecords } => ({
  heads: readHeads(store.get("heads")),
  former: readFormer(store.get("ids")),
});

/**
 * Ids by row. Where the column of ids is there, only rows get one whose name says which record they are; where it is
 * gone, all rows.
 * @returns null where the column is gone and names do not tell the rows apart
 */
export function givenIds(
  sheet: SheetSnapshot,
  { area }: TableSnapshot,
  { columns, idPrefix = "" }: KnownTable,
  former: readonly NamedRecord[],
): ReadonlyMap<number, string> | null {
  const found = headersIn(sheet, area, columns);
  const [idColumn, nameColumn] = [found.get(0), found.get(1)];
  if (nameColumn === undefined) return idColumn === undefined ? null : new Map();
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => {
    const row = area.row + 1 + index;
    return {
      row,
      id: idColumn === undefined ? "" : trimmed(cellAt(sheet, row, idColumn)),
      name: trimmed(cellAt(sheet, row, nameColumn)),
      isBlank: Array.from({ length: area.columns }, (__, at) =>
        trimmed(cellAt(sheet, row, area.column + at)),
      ).every((text) => text === ""),
    };
  });
  const lacking = rows.filter(({ id, isBlank }) => id === "" && !isBlank);
  if (lacking.length === 0) return new Map();
  const named = unique(rows, ({ name }) => name);
  const isNamed = ({ name }: { readonly name: string }): boolean => named.has(foldedHeader(name));
  if (idColumn === undefined && !lacking.every(isNamed)) return null;
  const before = unique(former, ({ name }) => name);
  const taken = new Set(rows.map(({ id }) => idKey(id)));
  const given = new Map<number, string>();
  for (const row of lacking) {
    const id = isNamed(row) ? before.get(foldedHeader(row.name))?.id : undefined;
    if (id === undefined || id === "" || taken.has(idKey(id))) continue;
    taken.add(idKey(id));
    given.set(row.row, id);
  }
  if (idColumn === undefined) {
    const next = freeIds(idPrefix, taken);
    for (const { row } of lacking) if (!given.has(row)) given.set(row, next());
  }
  return given;
}
