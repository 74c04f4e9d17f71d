/** What a merge may write: values that a run can read again, in cells that the workbook has; the rest is told as conflicts. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { ReferencedTable } from "../../workbook/fields";
import { KnownIds } from "../../workbook/known-ids";
import { isOwnAddable } from "./amendment";
import { OWN_FIELD, GRIDS, type Content, type Fields } from "../content/content";
import type { Knows } from "../content/located";
import { SHARED_TABLES } from "../content/tables";
import { plainValue } from "../content/value";
import type { Change, Conflict, Merged } from "../merge/types";

const TABLES: Readonly<Record<ReferencedTable, string>> = {
  services: "Services",
  channels: "Channels",
  groups: "TargetGroups",
  requirements: "Requirements",
};

const rowKey = (table: string, key: string): string => `${table}\n${key}`;

const asConflict = ({ table, key, field, row, from, to, files }: Change): Conflict => ({
  kind: "value",
  ...{ table, key, field, row },
  base: from,
  ours: from,
  theirs: files.map((file) => ({ file, value: to })),
});

/** Turns what cannot be written into conflicts. */
export function writable(snapshot: WorkbookSnapshot, ours: Content, merged: Merged): Merged {
  const located = new Map(
    SHARED_TABLES.map((table) => [table.name, { table, found: table.locate(snapshot) }] as const),
  );
  const isThere = ({ table, key }: Change): boolean => ours.get(table)?.has(key) === true;
  const fresh = new Map<string, Change[]>();
  for (const change of merged.changes) {
    if (isThere(change)) continue;
    const key = rowKey(change.table, change.key);
    fresh.set(key, [...(fresh.get(key) ?? []), change]);
  }
  const isKnown = (table: ReferencedTable, key: string): boolean =>
    ours.get(TABLES[table])?.has(key) === true || fresh.has(rowKey(TABLES[table], key));
  const nameIn = (fields: Fields): string => String(plainValue(fields["name"] ?? ""));
  const known = new Map<ReferencedTable, KnownIds>();
  const knows: Knows = (table) => {
    const name = TABLES[table];
    const added = [...fresh.values()].flatMap(([first]) =>
      first?.table === name ? [{ id: first.row.id, name: nameIn(first.row.fields) }] : [],
    );
    const there = [...(ours.get(name)?.values() ?? [])].map(({ id, fields }) => ({
      id,
      name: nameIn(fields),
    }));
    const found = known.get(table) ?? new KnownIds([...there, ...added], table);
    known.set(table, found);
    return found;
  };
  const isSound = ({ table: name, field, to }: Change): boolean =>
    located.get(name)?.table.isReadable(field, to, knows) === true;
  /** Rows that become records, and rows of grids whose record there is. */
  const isRowSound = (changes: readonly Change[]): boolean => {
    const [first] = changes;
    if (first === undefined) return false;
    const { table: name, key } = first;
    const table = located.get(name)?.table;
    if (GRIDS.has(name)) return isKnown(name === "Needs" ? "groups" : "services", key);
    const fields = Object.fromEntries(changes.filter(isSound).map(({ field, to }) => [field, to]));
    return (table?.record?.(fields) ?? null) !== null;
  };
  const soundRows = new Map([...fresh].map(([key, changes]) => [key, isRowSound(changes)]));
  const canWrite = (change: Change): boolean => {
    const found = located.get(change.table)?.found ?? null;
    if (found === null || !isSound(change)) return false;
    if (isThere(change)) return found.columnOf(change.field) !== null;
    const isOwn = change.field.startsWith(OWN_FIELD);
    if (isOwn && (GRIDS.has(change.table) || !isOwnAddable(found, change.field, change.to))) {
      return false;
    }
    return soundRows.get(rowKey(change.table, change.key)) === true;
  };
  return {
    changes: merged.changes.filter(canWrite),
    conflicts: [
      ...merged.conflicts,
      ...merged.changes.filter((change) => !canWrite(change)).map(asConflict),
    ],
  };
}
