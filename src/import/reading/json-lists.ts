/** The lists in a .json file: an array of records, or an object with arrays of records such as PTV's services and channels. */
import type { Cell } from "../../workbook/cell";
import type { CsvProblem } from "../texts";
import { isTooDeep, tooManyCells } from "./list-limits";
import { rawList, type RawList } from "./raw-list";

type Json = string | number | boolean | null | readonly Json[] | JsonRecord;
interface JsonRecord {
  readonly type?: Json;
  readonly language?: Json;
  readonly value?: Json;
  readonly [key: string]: Json | undefined;
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Members that say what a record is called, the first that there is. */
const NAMING = ["name", "title", "label", "value", "code", "url", "number", "id", "uri"] as const;

/** Members whose values are worth a column of their own, besides the name. */
const IDENTIFYING = ["code", "id"] as const;

/** Texts in several languages: the workbook's language, else English, else the first. */
function inLanguage(texts: readonly JsonRecord[], language: string): readonly JsonRecord[] {
  const typed = texts.filter(({ type }) => type === texts[0]?.type);
  for (const wanted of [language, "en"]) {
    const found = typed.filter((text) => text.language === wanted);
    if (found.length > 0) return found;
  }
  return typed.filter((text) => text.language === typed[0]?.language);
}

const isText = (value: Json): value is JsonRecord =>
  isRecord(value) && typeof value.language === "string" && "value" in value;

/** The text of a value; "" where it has none. */
function textOf(value: Json | undefined, language: string): string {
  if (value === undefined || value === null) return "";
  if (isList(value)) {
    const records = value.filter(isText);
    if (records.length > 0 && records.length === value.length) {
      return inLanguage(records, language)
        .map((text) => textOf(text.value, language))
        .join("; ");
    }
    return value
      .map((one) => textOf(one, language))
      .filter((text) => text !== "")
      .join("; ");
  }
  if (!isRecord(value)) return String(value);
  for (const key of NAMING) {
    const text = textOf(value[key], language);
    if (text !== "") return text;
  }
  // A relation: the record that it leads to, such as {type, organization: {name}}.
  for (const inner of Object.values(value)) {
    const text = isRecord(inner) ? textOf(inner, language) : "";
    if (text !== "") return text;
  }
  return "";
}

/** The records that a list of relations leads to, such as the channels in [{serviceChannel: {id, name}}]. */
const related = (value: Json): JsonRecord | null => {
  if (!isRecord(value) || isText(value)) return null;
  if (IDENTIFYING.some((key) => typeof value[key] === "string")) return value;
  return Object.values(value).find((one) => isRecord(one)) ?? null;
};

/** The cells of a record by header: its members, and the codes and ids of what they list. */
function cellsOf(record: JsonRecord, language: string): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === "number" || typeof value === "boolean") cells.set(key, value);
    else cells.set(key, textOf(value, language));
    const records = (isList(value) ? value : value === undefined ? [] : [value]).map(related);
    for (const member of IDENTIFYING) {
      const found = records.flatMap((one) => {
        const id = one?.[member];
        return typeof id === "string" && id !== "" ? [id] : [];
      });
      if (found.length > 0) cells.set(`${key}.${member}`, found.join("; "));
    }
  }
  return cells;
}

/** One list with a column for each member that any of the records has. */
function listOf(
  source: string,
  records: readonly JsonRecord[],
  language: string,
): RawList | CsvProblem {
  const each = records.map((record) => cellsOf(record, language));
  const members = new Set<string>();
  for (const cells of each) for (const header of cells.keys()) members.add(header);
  const problem = tooManyCells(members.size * records.length, source);
  if (problem !== null) return problem;
  const headers = [...members];
  const rows = each.map((cells) => headers.map((header) => cells.get(header) ?? ""));
  return rawList(source, [headers, ...rows]);
}

/**
 * The lists in a text of JSON, or why there are too many cells; null: it is none, or holds no records. Row 2 is the
 * first record.
 * @param language of the texts that are taken where there are several
 */
export function jsonLists(
  text: string,
  file: string,
  language: string,
): readonly RawList[] | CsvProblem | null {
  if (isTooDeep(text)) return null;
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  const recordsIn = (list: Json | undefined): readonly JsonRecord[] =>
    isList(list) ? list.filter(isRecord) : [];
  const alone = recordsIn(value);
  const named: readonly (readonly [string, readonly JsonRecord[]])[] =
    alone.length > 0
      ? [[file, alone]]
      : isRecord(value)
        ? Object.entries(value).map(([key, list]) => [`${file}#${key}`, recordsIn(list)] as const)
        : [];
  const lists: RawList[] = [];
  for (const [source, records] of named) {
    if (records.length === 0) continue;
    const list = listOf(source, records, language);
    if ("code" in list) return list;
    lists.push(list);
  }
  return lists.length === 0 ? null : lists;
}
