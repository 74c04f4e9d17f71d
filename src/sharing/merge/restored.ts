/** Rows that the coordinator deleted and a file changed: they come back, and the conflict is told. */
import type { Content, ContentRow, TableTraits, Traits } from "../content/content";
import { BLANK_VALUE, foldedId, sameValue } from "../content/value";
import { mayChange } from "./remit";
import type { Conflict, TheirFile } from "./types";

/** Whether all fields of two rows are the same. */
export function sameRow(one: ContentRow, other: ContentRow, { idFields }: TableTraits): boolean {
  const fields = new Set([...Object.keys(one.fields), ...Object.keys(other.fields)]);
  return [...fields].every((field) =>
    sameValue(
      one.fields[field] ?? BLANK_VALUE,
      other.fields[field] ?? BLANK_VALUE,
      idFields.has(field),
    ),
  );
}

/** A row that comes back, with the file that it comes from. */
interface Returning {
  readonly file: string;
  readonly row: ContentRow;
}

export interface Restored {
  readonly rowOf: (table: string, key: string) => Returning | undefined;
  /** The conflict about the row itself; null: it comes back with its service, of which the conflict is told. */
  readonly conflictOf: (table: string, key: string) => Conflict | null;
}

const SERVICES = "Services";
const nameOf = (table: string, key: string): string => `${table}\n${key}`;

interface ChangedRow {
  readonly table: string;
  readonly key: string;
  readonly row: ContentRow;
}

/** Rows of a file that are not as they were sent, and those that it added. */
const changedRows = ({ base, theirs }: TheirFile, traits: Traits): readonly ChangedRow[] =>
  [...traits].flatMap(([table, trait]) =>
    [...(theirs.get(table) ?? [])].flatMap(([key, row]): readonly ChangedRow[] => {
      const before = base?.get(table)?.get(key);
      return before !== undefined && sameRow(before, row, trait) ? [] : [{ table, key, row }];
    }),
  );

/** Services that were sent and that the coordinator no longer has. */
const deletedServices = (ours: Content, { base }: TheirFile): ReadonlySet<string> =>
  new Set(
    [...(base?.get(SERVICES)?.keys() ?? [])].filter((key) => ours.get(SERVICES)?.has(key) !== true),
  );

/** Which rows come back: those that a file changed within its remit, and with a service all that it has. */
export function restored(ours: Content, files: readonly TheirFile[], traits: Traits): Restored {
  const rows = new Map<string, Returning>();
  const conflicts = new Map<string, Conflict>();
  const isGone = (table: string, key: string): boolean => ours.get(table)?.has(key) !== true;
  const bringBack = (file: string, table: string, key: string, row: ContentRow): void => {
    const name = nameOf(table, key);
    if (isGone(table, key) && !rows.has(name)) rows.set(name, { file, row });
  };
  const report = (file: string, table: string, key: string, row: ContentRow): void => {
    const name = nameOf(table, key);
    const before = conflicts.get(name);
    const theirs = [...(before?.theirs ?? []), { file, value: row.id }];
    conflicts.set(name, {
      kind: "row",
      table,
      key,
      field: null,
      row,
      base: row.id,
      ours: null,
      theirs,
    });
  };
  for (const file of files) {
    const { name, base, theirs, remit } = file;
    if (base === null) continue;
    const deleted = deletedServices(ours, file);
    const returning = new Set<string>();
    for (const { table, key, row } of changedRows(file, traits)) {
      if (!mayChange(remit, table, row)) continue;
      const service = row.service === null ? null : foldedId(row.service);
      if (service !== null && deleted.has(service)) {
        returning.add(service);
        continue;
      }
      const wasSent = base.get(table)?.has(key) === true;
      if (!wasSent || !isGone(table, key) || traits.get(table)?.isDeletable !== true) continue;
      bringBack(name, table, key, row);
      report(name, table, key, row);
    }
    for (const service of returning) {
      for (const [table] of traits) {
        for (const [key, row] of theirs.get(table) ?? []) {
          if (row.service !== null && foldedId(row.service) === service) {
            bringBack(name, table, key, row);
          }
        }
      }
      const row = theirs.get(SERVICES)?.get(service) ?? base.get(SERVICES)?.get(service);
      if (row !== undefined) report(name, SERVICES, service, row);
    }
  }
  return {
    rowOf: (table, key) => rows.get(nameOf(table, key)),
    conflictOf: (table, key) => conflicts.get(nameOf(table, key)) ?? null,
  };
}
