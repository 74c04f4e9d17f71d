/** What a merge may write: values that a run can read again, in cells that the workbook has; the rest is told as conflicts. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { OWN_FIELD, GRIDS, type Content } from "../content/content";
import type { Knows } from "../content/located";
import { SHARED_TABLES } from "../content/tables";
import { foldedId } from "../content/value";
import type { Change, Conflict, Merged } from "../merge/types";

const TABLES: Readonly<Record<Parameters<Knows>[0], string>> = {
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
  const knows: Knows = (table, id) => {
    const key = foldedId(id);
    return ours.get(TABLES[table])?.has(key) === true || fresh.has(rowKey(TABLES[table], key));
  };
  const isSound = ({ table: name, field, to }: Change): boolean =>
    located.get(name)?.table.isReadable(field, to, knows) === true;
  /** Rows that become records, and rows of grids whose record there is. */
  const isRowSound = (changes: readonly Change[]): boolean => {
    const [first] = changes;
    if (first === undefined) return false;
    const { table: name, key } = first;
    const table = located.get(name)?.table;
    if (GRIDS.has(name)) return knows(name === "Needs" ? "groups" : "services", key);
    const fields = Object.fromEntries(changes.filter(isSound).map(({ field, to }) => [field, to]));
    return (table?.record?.(fields) ?? null) !== null;
  };
  const soundRows = new Map([...fresh].map(([key, changes]) => [key, isRowSound(changes)]));
  const canWrite = (change: Change): boolean => {
    const found = located.get(change.table)?.found ?? null;
    if (found === null || !isSound(change)) return false;
    if (isThere(change)) return found.columnOf(change.field) !== null;
    if (change.field.startsWith(OWN_FIELD)) return false;
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
