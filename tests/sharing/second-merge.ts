/** A second implementation of the merge, written from the page and not from the code: cell by cell, over sets of plain texts. */
import type { Content, ContentRow } from "../../src/sharing/content/content";
import type { Conflict, TheirFile } from "../../src/sharing/merge/types";

const textOf = (value: unknown): string =>
  (typeof value === "string" || typeof value === "number" ? String(value) : "")
    .replaceAll("\r\n", "\n")
    .trim();

/** What the page says about one cell, without rows that come or go. */
export type Verdict =
  | { readonly says: "as it is" }
  | { readonly says: "theirs"; readonly value: string }
  | { readonly says: "conflict"; readonly values: ReadonlySet<string> };

/** Ours, and for each file what was sent and what came back; undefined: the row is not there. */
export function verdictOn(
  ours: string,
  files: readonly { readonly sent: string; readonly came: string }[],
): Verdict {
  const changed = files.filter(({ sent, came }) => sent !== came);
  const other = changed.filter(({ came }) => came !== ours);
  if (other.length === 0) return { says: "as it is" };
  const values = new Set(other.map(({ came }) => came));
  const oursIsAsSent = other.every(({ sent }) => sent === ours);
  const [only = ""] = values;
  return oursIsAsSent && values.size === 1
    ? { says: "theirs", value: only }
    : { says: "conflict", values };
}

const cell = (content: Content | null, table: string, key: string, field: string): string =>
  textOf(content?.get(table)?.get(key)?.fields[field]);

const rowOf = (content: Content | null, table: string, key: string): ContentRow | undefined =>
  content?.get(table)?.get(key);

/** The verdicts on all cells of rows that ours and every file have, by table, key and field. */
export function verdicts(ours: Content, files: readonly TheirFile[]): ReadonlyMap<string, Verdict> {
  const found = new Map<string, Verdict>();
  for (const [table, rows] of ours) {
    for (const [key, row] of rows) {
      const having = files.filter(({ theirs }) => rowOf(theirs, table, key) !== undefined);
      const fields = new Set([
        ...Object.keys(row.fields),
        ...having.flatMap(({ theirs }) => Object.keys(rowOf(theirs, table, key)?.fields ?? {})),
      ]);
      for (const field of fields) {
        const versions = having.map(({ base, theirs }) => ({
          sent: cell(base, table, key, field),
          came: cell(theirs, table, key, field),
        }));
        found.set(
          JSON.stringify([table, key, field]),
          verdictOn(cell(ours, table, key, field), versions),
        );
      }
    }
  }
  return found;
}

export const conflictKey = ({ table, key, field }: Conflict): string =>
  JSON.stringify([table, key, field]);
