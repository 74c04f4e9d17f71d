/** Columns that a file was sent with and no longer has: that nobody cleared their cells is the surer reading. */
import type { Content, ContentTable } from "../content/content";
import { CHANNEL_FIELD, OWN_FIELD } from "../content/content";

const NOTHING: ContentTable = new Map();

const fieldsOf = (rows: ContentTable): ReadonlySet<string> =>
  new Set([...rows.values()].flatMap(({ fields }) => Object.keys(fields)));

/** A field as people know it. */
const shown = (table: string, field: string): string => {
  const prefix = [CHANNEL_FIELD, OWN_FIELD].find((one) => field.startsWith(one)) ?? "";
  return `${table}: ${field.slice(prefix.length)}`;
};

/**
 * The content with the values that its lost columns were sent with.
 * @param base what was sent; null: that is not known
 */
export function withLostColumns(
  found: Content,
  base: Content | null,
): { readonly theirs: Content; readonly lost: readonly string[] } {
  const lost: string[] = [];
  const theirs = new Map(
    [...found].map(([table, rows]) => {
      const sent = base?.get(table) ?? NOTHING;
      const has = fieldsOf(rows);
      const gone = rows.size === 0 ? [] : [...fieldsOf(sent)].filter((field) => !has.has(field));
      if (gone.length === 0) return [table, rows] as const;
      lost.push(...gone.map((field) => shown(table, field)));
      const filled = [...rows].map(([key, row]) => {
        const before = sent.get(key)?.fields ?? {};
        const values = gone.map((field) => [field, before[field] ?? ""] as const);
        return [key, { ...row, fields: { ...row.fields, ...Object.fromEntries(values) } }] as const;
      });
      return [table, new Map(filled)] as const;
    }),
  );
  return { theirs, lost };
}
