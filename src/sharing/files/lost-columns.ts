/** Columns that a file was sent with and no longer has: that nobody cleared their cells is the surer reading. */
import { LANGUAGES, type Bilingual } from "../../locale/language";
import { fieldLabel, tableLabel } from "../../sheets/conflicts/labels";
import type { Content, ContentTable } from "../content/content";
import { CHANNEL_FIELD } from "../content/content";
import { foldedId, plainValue } from "../content/value";
import { fileNote, type FileNote } from "../texts";

const NOTHING: ContentTable = new Map();

const fieldsOf = (rows: ContentTable): ReadonlySet<string> =>
  new Set([...rows.values()].flatMap(({ fields }) => Object.keys(fields)));

/** A column as people know it: its sheet, and its header or its channel. */
function shown(base: Content | null, table: string, field: string): Bilingual {
  const id = field.startsWith(CHANNEL_FIELD) ? field.slice(CHANNEL_FIELD.length) : null;
  const channel = id === null ? undefined : base?.get("Channels")?.get(foldedId(id));
  const name = String(plainValue(channel?.fields["name"] ?? "")) || id;
  const [sv, en] = LANGUAGES.map(
    (language) =>
      `${tableLabel(table, language)}: ${name ?? fieldLabel({ table, field }, language)}`,
  );
  return { sv: sv ?? "", en: en ?? "" };
}

/** The columns that are lost, as a note; none where nothing is. */
export const lostNote = (lost: readonly Bilingual[]): readonly FileNote[] =>
  lost.length === 0
    ? []
    : [
        fileNote("columns-missing", {
          "columns.sv": lost.map(({ sv }) => sv).join(", "),
          "columns.en": lost.map(({ en }) => en).join(", "),
        }),
      ];

/**
 * The content with the values that its lost columns were sent with.
 * @param base what was sent; null: that is not known
 * @param there whether the file has the table; one that was not found lacks the column that names its rows
 */
export function withLostColumns(
  found: Content,
  base: Content | null,
  there: (table: string) => boolean = () => false,
): { readonly theirs: Content; readonly lost: readonly Bilingual[] } {
  const lost: Bilingual[] = [...(base?.keys() ?? [])].flatMap((table) =>
    !found.has(table) && there(table) ? [shown(base, table, "key")] : [],
  );
  const theirs = new Map(
    [...found].map(([table, rows]) => {
      const sent = base?.get(table) ?? NOTHING;
      const has = fieldsOf(rows);
      const gone = rows.size === 0 ? [] : [...fieldsOf(sent)].filter((field) => !has.has(field));
      if (gone.length === 0) return [table, rows] as const;
      lost.push(...gone.map((field) => shown(base, table, field)));
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
