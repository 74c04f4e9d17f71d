/** A file with a list that was opened beside the workbook, for the pane's import to take. */
import type { ListsInFile } from "./import-list";
import type { OpenWorkbook } from "./open-workbook";

export interface OfferedList {
  readonly found: ListsInFile;
  /** Counts the offers of a workbook, from 1. */
  readonly number: number;
}

class Offers {
  private last: OfferedList | null = null;
  private readonly listeners = new Set<() => void>();

  readonly read = (): OfferedList | null => this.last;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  offer(found: ListsInFile): void {
    this.last = { found, number: (this.last?.number ?? 0) + 1 };
    for (const listener of this.listeners) listener();
  }
}

const offers = new WeakMap<OpenWorkbook, Offers>();

/** What is offered to the import of a workbook. */
export function offersOf(workbook: OpenWorkbook): Offers {
  const known = offers.get(workbook) ?? new Offers();
  offers.set(workbook, known);
  return known;
}

/** Whether a file's name is that of a list, which is no workbook. */
export const isListName = (name: string): boolean => /\.(?:csv|tsv|txt|json)$/i.test(name);
