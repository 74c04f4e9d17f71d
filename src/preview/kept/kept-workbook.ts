/**
 * The last workbooks of the page, kept in the browser's own database (IndexedDB) on this machine: in two places, so that
 * what is begun now does not overwrite what is offered to be continued.
 */
import type { SheetContent, WorkbookContent } from "../../xlsx/content";

/** One of the two places. */
export type Place = 0 | 1;

export const otherPlace = (place: Place): Place => (place === 0 ? 1 : 0);

export interface LastKept {
  readonly place: Place;
  /** The file's name. */
  readonly name: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

export interface KeptWorkbook extends LastKept {
  readonly content: WorkbookContent;
}

const DATABASE = "channel-matrix";
const STORE = "workbooks";
/** In each place there is one record, and one of each of its sheets: a whole large workbook takes long to be copied. */
const KEYS: readonly [string, string] = ["kept", "kept beside"];
const sheetKey = (place: Place, index: number): IDBValidKey => [KEYS[place], index];

/** The record: the workbook without its sheets. */
interface Kept extends Omit<KeptWorkbook, "content" | "place"> {
  readonly content: Omit<WorkbookContent, "sheets">;
  readonly sheets: number;
}

/** What a request gives. @throws the browser's error */
const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The browser's database did not answer."));
    };
  });

/** Works in one transaction, which is carried out as a whole or not. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  const database = await answered(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error("The browser's database keeps nothing."));
      };
    });
    ended.catch(() => undefined);
    const found = await work(transaction.objectStore(STORE));
    await ended;
    return found;
  } finally {
    database.close();
  }
}

/** @throws the browser's error where it keeps nothing, such as in a private window or when its disk is full */
export const keep = ({ content, place, ...workbook }: KeptWorkbook): Promise<void> =>
  inStore("readwrite", async (store) => {
    const { sheets, ...rest } = content;
    const all = IDBKeyRange.bound(sheetKey(place, 0), sheetKey(place, Number.POSITIVE_INFINITY));
    await answered(store.delete(all));
    for (const [index, sheet] of sheets.entries())
      await answered(store.put(sheet, sheetKey(place, index)));
    const kept: Kept = { ...workbook, content: rest, sheets: sheets.length };
    await answered(store.put(kept, KEYS[place]));
  });

const recordIn = (store: IDBObjectStore, place: Place): Promise<Kept | undefined> =>
  answered(store.get(KEYS[place]) as IDBRequest<Kept | undefined>);

/** Which workbook was kept last; null: none, or the browser keeps nothing. */
export async function lastKept(): Promise<LastKept | null> {
  try {
    return await inStore("readonly", async (store) => {
      let last: LastKept | null = null;
      for (const place of [0, 1] as const) {
        const kept = await recordIn(store, place);
        if (kept !== undefined && kept.at > (last?.at ?? Number.NEGATIVE_INFINITY))
          last = { place, name: kept.name, at: kept.at };
      }
      return last;
    });
  } catch {
    return null;
  }
}

/** The workbook in a place; null: there is none, or the browser keeps nothing. */
export async function keptWorkbook(place: Place): Promise<KeptWorkbook | null> {
  try {
    return await inStore("readonly", async (store) => {
      const kept = await recordIn(store, place);
      if (kept === undefined) return null;
      const sheets: SheetContent[] = [];
      for (let index = 0; index < kept.sheets; index++)
        sheets.push(await answered(store.get(sheetKey(place, index)) as IDBRequest<SheetContent>));
      return { ...kept, place, content: { ...kept.content, sheets } };
    });
  } catch {
    return null;
  }
}
