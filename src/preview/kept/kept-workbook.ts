/** The last workbook of the page, kept in the browser's own database (IndexedDB) on this machine. */
import type { SheetContent, WorkbookContent } from "../../xlsx/content";

export interface LastKept {
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
/** There is one record, and one of each of its sheets: a whole large workbook takes long to be copied. */
const KEY = "kept";
const sheetKey = (index: number): IDBValidKey => [KEY, index];

/** The record: the workbook without its sheets. */
interface Kept extends Omit<KeptWorkbook, "content"> {
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
export const keep = ({ content, ...workbook }: KeptWorkbook): Promise<void> =>
  inStore("readwrite", async (store) => {
    const { sheets, ...rest } = content;
    await answered(store.clear());
    for (const [index, sheet] of sheets.entries())
      await answered(store.put(sheet, sheetKey(index)));
    const kept: Kept = { ...workbook, content: rest, sheets: sheets.length };
    await answered(store.put(kept, KEY));
  });

/** Which workbook was kept last; null: none, or the browser keeps nothing. */
export async function lastKept(): Promise<LastKept | null> {
  try {
    return await inStore("readonly", async (store) => {
      const kept = await answered(store.get(KEY) as IDBRequest<Kept | undefined>);
      return kept === undefined ? null : { name: kept.name, at: kept.at };
    });
  } catch {
    return null;
  }
}

/** The workbook that was kept last; null: there is none, or the browser keeps nothing. */
export async function keptWorkbook(): Promise<KeptWorkbook | null> {
  try {
    return await inStore("readonly", async (store) => {
      const kept = await answered(store.get(KEY) as IDBRequest<Kept | undefined>);
      if (kept === undefined) return null;
      const sheets: SheetContent[] = [];
      for (let index = 0; index < kept.sheets; index++)
        sheets.push(await answered(store.get(sheetKey(index)) as IDBRequest<SheetContent>));
      return { ...kept, content: { ...kept.content, sheets } };
    });
  } catch {
    return null;
  }
}
