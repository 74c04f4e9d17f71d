/** The base of a sent file: all that can be merged, as it was sent, in its hidden store. */
import { packed, unpacked } from "../../workbook/store/packed";
import type { Store } from "../../workbook/store/store";
import type { Content, ContentRow, ContentTable } from "../content/content";
import type { Value } from "../content/value";

const VERSION = 1;

type StoredRow = readonly [
  key: string,
  id: string,
  service: string | null,
  channel: string | null,
  values: readonly Value[],
];

interface StoredTable {
  readonly name: string;
  readonly fields: readonly string[];
  readonly rows: readonly StoredRow[];
}

function storedTable([name, rows]: readonly [string, ContentTable]): StoredTable {
  const fields = [...new Set([...rows.values()].flatMap((row) => Object.keys(row.fields)))];
  return {
    name,
    fields,
    rows: [...rows].map(([key, { id, service, channel, fields: values }]) => [
      key,
      id,
      service,
      channel,
      fields.map((field) => values[field] ?? ""),
    ]),
  };
}

/** The SHA-256 of a text, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The store's texts for a base. */
export async function baseTexts(content: Content): Promise<readonly (readonly [string, string])[]> {
  const text = packed({ version: VERSION, tables: [...content].map(storedTable) });
  return [
    ["base", text],
    ["base.sha256", await sha256(text)],
  ];
}

/** The base of a file; `missing`: there is none; `changed`: it is not as it was written; `newer`: of a later version. */
export type BaseReading =
  | { readonly kind: "base"; readonly content: Content }
  | { readonly kind: "missing" | "changed" | "newer" };

const isValue = (value: unknown): value is Value =>
  typeof value === "string" ||
  typeof value === "number" ||
  (typeof value === "object" &&
    value !== null &&
    "formula" in value &&
    typeof value.formula === "string" &&
    "value" in value &&
    (typeof value.value === "string" || typeof value.value === "number"));

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

function rowOf(stored: unknown, fields: readonly string[]): readonly [string, ContentRow] | null {
  if (!Array.isArray(stored)) return null;
  const [key, id, service, channel, values] = stored as readonly unknown[];
  if (typeof key !== "string" || typeof id !== "string" || !Array.isArray(values)) return null;
  if (!values.every(isValue)) return null;
  return [
    key,
    {
      id,
      service: textOrNull(service),
      channel: textOrNull(channel),
      fields: Object.fromEntries(fields.map((field, at) => [field, values[at] ?? ""])),
    },
  ];
}

function tableOf(stored: unknown): readonly [string, ContentTable] | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { name, fields, rows } = stored as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || !Array.isArray(fields) || !Array.isArray(rows)) return null;
  const known = fields.filter((field) => typeof field === "string");
  const found = rows.map((row) => rowOf(row, known));
  const sound = found.filter((row) => row !== null);
  return sound.length === found.length ? [name, new Map(sound)] : null;
}

/** Reads the base of a store. */
export async function readBase(store: Store): Promise<BaseReading> {
  const text = store.get("base");
  const digest = store.get("base.sha256");
  if (text === undefined && digest === undefined) return { kind: "missing" };
  if (text === undefined || digest === undefined || (await sha256(text)) !== digest) {
    return { kind: "changed" };
  }
  const found = unpacked(text);
  if (typeof found !== "object" || found === null) return { kind: "changed" };
  const { version, tables } = found as Readonly<Record<string, unknown>>;
  if (typeof version === "number" && version > VERSION) return { kind: "newer" };
  if (!Array.isArray(tables)) return { kind: "changed" };
  const read = tables.map(tableOf);
  const sound = read.filter((table) => table !== null);
  return sound.length === read.length
    ? { kind: "base", content: new Map(sound) }
    : { kind: "changed" };
}
