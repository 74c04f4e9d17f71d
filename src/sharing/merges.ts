/** The files that were merged, in the coordinator's hidden store under `merges`. */
import { jsonText, ofJson } from "../workbook/store/packed";
import type { Store } from "../workbook/store/store";

export interface MergedFile {
  readonly file: string;
  /** Of what the file says; equal files have the same. */
  readonly digest: string;
  readonly department: string;
  readonly copy: string | null;
  /** ISO dates: when it was sent, "" where that is not known, and when it was merged. */
  readonly sentOn: string;
  readonly on: string;
  readonly changes: number;
  readonly conflicts: number;
  readonly proposals: number;
  /** How many services it had a letter or a status for, and how many in all; absent: not noted. */
  readonly looked?: number;
  readonly services?: number;
}

const isMerged = (value: unknown): value is MergedFile =>
  typeof value === "object" &&
  value !== null &&
  "digest" in value &&
  typeof value.digest === "string" &&
  "file" in value &&
  typeof value.file === "string";

/** The files that were merged, in order; what is damaged is left out. */
export function readMerges(store: Store): readonly MergedFile[] {
  const found = ofJson(store.get("merges") ?? "");
  return Array.isArray(found) ? found.filter(isMerged) : [];
}

/** The store with further files. */
export const withMerges = (store: Store, added: readonly MergedFile[]): Store =>
  added.length === 0
    ? store
    : new Map([...store, ["merges", jsonText([...readMerges(store), ...added])] as const]);
