/**
 * The last workbooks of the page, kept in the browser's own database (IndexedDB) on this machine: in two slots, so that
 * what is begun now does not overwrite what is offered to be continued.
 */
import type { SheetContent, WorkbookContent } from "../../xlsx/content";

/** One of the two. */
export type Slot = 0 | 1;

export const otherSlot = (slot: Slot): Slot => (slot === 0 ? 1 : 0);

export interface LastKept {
  readonly slot: Slot;
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
/** In each slot there is one record, and one of each of its sheets: a whole large workbook takes long to be copied. */
const KEYS: readonly [string, string] = ["kept", "kept beside"];
const sheetKey = (slot: Slot, index: number): IDBValidKey => [KEYS[slot], index];

/** The record: the workbook without its sheets. */
interface Kept extends Omit<KeptWorkbook, "content" | "slot"> {
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
export const keep = ({ content, slot, ...workbook }: KeptWorkbook): Promise<void> =>
  inStore("readwrite", async (store) => {
    const { sheets, ...rest } = content;
    const all = IDBKeyRange.bound(sheetKey(slot, 0), sheetKey(slot, Number.POSITIVE_INFINITY));
    await answered(store.delete(all));
    for (const [index, sheet] of sheets.entries())
      await answered(store.put(sheet, sheetKey(slot, index)));
    const kept: Kept = { ...workbook, content: rest, sheets: sheets.length };
    await answered(store.put(kept, KEYS[slot]));
  });

const recordIn = (store: IDBObjectStore, slot: Slot): Promise<Kept | undefined> =>
  answered(store.get(KEYS[slot]) as IDBRequest<Kept | undefined>);

/** Which workbook was kept last; null: none, or the browser keeps nothing. */
export async function lastKept(): Promise<LastKept | null> {
  try {
    return await inStore("readonly", async (store) => {
      let last: LastKept | null = null;
      for (const slot of [0, 1] as const) {
        const kept = await recordIn(store, slot);
        if (kept !== undefined && kept.at > (last?.at ?? Number.NEGATIVE_INFINITY))
          last = { slot, name: kept.name, at: kept.at };
      }
      return last;
    });
  } catch {
    return null;
  }
}

/** The workbook in a slot; null: there is none, or the browser keeps nothing. */
export async function keptWorkbook(slot: Slot): Promise<KeptWorkbook | null> {
  try {
    return await inStore("readonly", async (store) => {
      const kept = await recordIn(store, slot);
      if (kept === undefined) return null;
      const sheets: SheetContent[] = [];
      for (let index = 0; index < kept.sheets; index++)
        sheets.push(await answered(store.get(sheetKey(slot, index)) as IDBRequest<SheetContent>));
      return { ...kept, slot, content: { ...kept.content, sheets } };
    });
  } catch {
    return null;
  }
}
