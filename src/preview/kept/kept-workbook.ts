/** The last workbook of the page, kept in the browser's own database (IndexedDB) on this machine. */
import type { WorkbookContent } from "../../xlsx/content";

export interface KeptWorkbook {
  /** The file's name. */
  readonly name: string;
  readonly content: WorkbookContent;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

const DATABASE = "channel-matrix";
const STORE = "workbooks";
/** There is one record. */
const KEY = "last";

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

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  const database = await answered(opening);
  try {
    return await answered(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** @throws the browser's error where it keeps nothing, such as in a private window or when its disk is full */
export const keep = (workbook: KeptWorkbook): Promise<unknown> =>
  inStore("readwrite", (store) => store.put(workbook, KEY));

/** The workbook that was kept last; null: there is none, or the browser keeps nothing. */
export async function keptWorkbook(): Promise<KeptWorkbook | null> {
  try {
    return (
      (await inStore(
        "readonly",
        (store) => store.get(KEY) as IDBRequest<KeptWorkbook | undefined>,
      )) ?? null
    );
  } catch {
    return null;
  }
}
