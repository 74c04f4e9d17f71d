/** The three-way merge of departments' files into the coordinator's workbook, on plain data (docs/sharing.md, Merging what comes back). */
import type { Content, ContentRow, ContentTable } from "../content/content";
import { bound } from "./bound";
import { mergedRow } from "./merged-row";
import { restored } from "./restored";
import { sortedFiles } from "./sorted-files";
import type { Change, Conflict, Merged, MergeRequest } from "./types";

const NO_TABLE: ContentTable = new Map();

/** Keys of rows in any of the tables, in order of appearance. */
const keysOf = (tables: readonly (ContentTable | undefined)[]): readonly string[] => [
  ...new Set(tables.flatMap((table) => [...(table ?? NO_TABLE).keys()])),
];

/** Merges. The order of the files does not matter: they count in the order of their names. */
export function merge({ ours, files, traits, settled }: MergeRequest): Merged {
  const sorted = sortedFiles(files);
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const back = restored(ours, sorted, traits);
  for (const [table, trait] of traits) {
    const own = ours.get(table) ?? NO_TABLE;
    const keys = keysOf([
      own,
      ...sorted.flatMap(({ theirs, base }) => [theirs.get(table), base?.get(table)]),
    ]);
    for (const key of keys) {
      const found = mergedRow({ table, key, trait, own, files: sorted, back, settled });
      changes.push(...found.changes);
      conflicts.push(...found.conflicts);
    }
  }
  return bound({ changes, conflicts });
}

/** The coordinator's content with the changes. */
export function withChanges(ours: Content, changes: readonly Change[]): Content {
  const tables = new Map([...ours].map(([name, rows]) => [name, new Map(rows)]));
  for (const { table, key, field, row, to } of changes) {
    const rows = tables.get(table) ?? new Map<string, ContentRow>();
    tables.set(table, rows);
    const before = rows.get(key) ?? { ...row, fields: {} };
    rows.set(key, { ...before, fields: { ...before.fields, [field]: to } });
  }
  return tables;
}
