/** The hidden store: texts by key on a very hidden sheet, in pieces that fit in a cell. */
import { trimmed, type Cell } from "../cell";

/** Name of the sheet. */
export const STORE_SHEET = "_ChannelMatrix";

/** The keys that this version writes; others are kept as they are. */
export type StoreKey =
  | "state"
  | "sheets"
  | "heads"
  | "ids"
  | "last"
  | "adopted"
  | "frozen"
  | "written"
  | "texts"
  | SharingKey;

/** Keys of what is sent to departments and comes back; a run keeps them. */
export type SharingKey = "base" | "base.sha256" | "merges" | "sent";

/** Texts by key, in the order of their rows. */
export type Store = ReadonlyMap<string, string>;

export const EMPTY_STORE: Store = new Map();

/** The sheet named `_ChannelMatrix` as it was read; its cells begin in A1. */
export interface StoreSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** What a sheet with the store's name contains: a store, nothing, a newer version's store, or something of others. */
export type StoreReading =
  | { readonly kind: "store"; readonly store: Store }
  | { readonly kind: "blank" }
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "foreign" };

/** Version of the layout, in A1 after the mark. */
export const STORE_VERSION = 1;
const MARK = "channelMatrix";

/** Most characters of a text in one cell; Excel's limit is 32 767. */
const LONGEST_TEXT = 30_000;

/** Names of sheets are compared without regard to case, as in Excel. */
export const isStoreSheet = (name: string): boolean =>
  name.toLowerCase() === STORE_SHEET.toLowerCase();

/** Cuts a text without separating the halves of a surrogate pair; a blank text is one blank part. */
function cut(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  do {
    let to = Math.min(from + LONGEST_TEXT, text.length);
    if (to < text.length && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    parts.push(text.slice(from, to));
    from = to;
  } while (from < text.length);
  return parts;
}

/** The rows of the sheet: the mark with the version, then key, number of the piece from 1, and text. */
export const storeRows = (store: Store): readonly (readonly [string, number | "", string])[] => [
  [`${MARK} ${STORE_VERSION}`, "", ""],
  ...[...store].flatMap(([key, text]) =>
    cut(text).map((part, index) => [key, index + 1, part] as const),
  ),
];

/**
 * Reads the cells of a sheet with the store's name. The order of the rows does not matter; a key with a
 * piece missing in its middle is left out.
 */
export function readStore(cells: StoreSheet["cells"]): StoreReading {
  if (cells.every((row) => row.every((cell) => cell === ""))) return { kind: "blank" };
  const mark = new RegExp(`^${MARK} (\\d+)$`).exec(trimmed(cells[0]?.[0] ?? ""));
  if (mark === null) return { kind: "foreign" };
  const version = Number(mark[1]);
  if (version > STORE_VERSION) return { kind: "newer", version };
  const parts = new Map<string, Map<number, string>>();
  for (const [key = "", number = "", text = ""] of cells.slice(1)) {
    const name = String(key);
    if (name === "") continue;
    const own = parts.get(name) ?? new Map<number, string>();
    parts.set(name, own.set(Number(number), String(text)));
  }
  const store = new Map<string, string>();
  for (const [key, own] of parts) {
    const texts = Array.from({ length: own.size }, (_, index) => own.get(index + 1));
    if (texts.every((text) => text !== undefined)) store.set(key, texts.join(""));
  }
  return { kind: "store", store };
}
