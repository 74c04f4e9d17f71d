/** Reads the lists in a file, whatever kind it is: told by its first bytes, not by its name. */
import type { Language } from "../../locale/language";
import { shownKey } from "../../domain/model/same-id";
import { csvRows } from "../csv";
import { decoded } from "../decoded";
import type { CsvProblem } from "../texts";
import { jsonLists } from "./json-lists";
import { tooHeavy } from "./list-limits";
import { rawList, type RawList } from "./raw-list";

export type ListsReading =
  | { readonly ok: true; readonly lists: readonly RawList[] }
  | { readonly ok: false; readonly problem: CsvProblem };

/** `FILE.xlsx#Sheet` as its file and its sheet; the sheet is null where none is named. */
export function fileAndSheet(path: string): {
  readonly file: string;
  readonly sheet: string | null;
} {
  const [, file, sheet] = /^(.+\.(?:xlsx|xlsm|json))#(.+)$/i.exec(path) ?? [];
  return file === undefined || sheet === undefined ? { file: path, sheet: null } : { file, sheet };
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
const isJson = (text: string | null): text is string => text !== null && /^\s*[[{]/.test(text);

/** The named one of several lists, or all. */
function chosen(
  lists: readonly RawList[],
  { file, sheet }: { readonly file: string; readonly sheet: string | null },
): ListsReading {
  if (lists.length === 0) return { ok: false, problem: { code: "csv-empty", values: { file } } };
  if (sheet === null) return { ok: true, lists };
  const nameOf = ({ source }: RawList): string => source.slice(file.length + 1);
  const named = lists.filter((list) => shownKey(nameOf(list)) === shownKey(sheet));
  if (named.length > 0) return { ok: true, lists: named };
  const choices = lists.map(nameOf).join(", ");
  return { ok: false, problem: { code: "sheet-unknown", values: { file, sheet, choices } } };
}

/**
 * The lists in a file: one of a CSV file, one for each sheet of a workbook, one for each array of JSON.
 * @param file its name, for messages; `NAME.xlsx#Sheet` names the sheet
 */
export async function readLists(
  bytes: Uint8Array,
  file: string,
  language: Language,
): Promise<ListsReading> {
  const named = fileAndSheet(file);
  if (isZip(bytes)) {
    const { openedLists } = await import("./opened-lists");
    const opened = await openedLists(bytes, named.file);
    return opened.ok ? chosen(opened.lists, named) : opened;
  }
  const heavy = tooHeavy(bytes, named.file);
  if (heavy !== null) return { ok: false, problem: heavy };
  const text = decoded(bytes);
  if (isJson(text)) {
    const lists = jsonLists(text, named.file, language);
    if (lists !== null && "code" in lists) return { ok: false, problem: lists };
    if (lists !== null) return chosen(lists, named);
    if (/\.json$/i.test(named.file)) {
      return { ok: false, problem: { code: "json-records", values: { file: named.file } } };
    }
  }
  const reading = csvRows(bytes, file);
  if (!reading.ok) return reading;
  const { rows } = reading;
  const list = rawList(
    file,
    rows.map(({ fields }) => fields),
    1,
    rows.map(({ number }) => number),
  );
  return { ok: true, lists: [list] };
}

/** The list that was copied from a sheet, or typed: text with tabs, or any form of CSV. */
export const pastedLists = (
  text: string,
  name: string,
  language: Language,
): Promise<ListsReading> => readLists(new TextEncoder().encode(text), name, language);
