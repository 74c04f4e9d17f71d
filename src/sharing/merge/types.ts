/** What a merge is asked for and gives: files, changes and conflicts, as plain data. */
import type { Content, ContentRow, Fields, Traits } from "../content/content";
import type { Value } from "../content/value";
import type { Remit } from "./remit";

/** A file that came back. */
export interface TheirFile {
  readonly name: string;
  /** What was sent; null: that is not known, and the merge is two-way. */
  readonly base: Content | null;
  readonly theirs: Content;
  readonly remit: Remit;
}

export type ConflictKind = "value" | "row" | "new-row" | "proposal";

/** A cell of the content, or with `field` null a row. */
export interface CellKey {
  readonly table: string;
  readonly key: string;
  readonly field: string | null;
  /** The row, of which the names of the cell are taken. */
  readonly row: ContentRow;
}

/** A cell that gets another value. */
export interface Change extends CellKey {
  readonly field: string;
  /** null: the row is new. */
  readonly from: Value | null;
  readonly to: Value;
  /** The files that have the value. */
  readonly files: readonly string[];
}

/** A cell or row that nobody but the coordinator can settle; null: it is not there, or not known. */
export interface Conflict extends CellKey {
  readonly kind: ConflictKind;
  readonly base: Value | null;
  readonly ours: Value | null;
  readonly theirs: readonly { readonly file: string; readonly value: Value | null }[];
}

/** Values that were refused or settled, by `settledKey`. */
export type Settled = ReadonlySet<string>;

export interface MergeRequest {
  readonly ours: Content;
  readonly files: readonly TheirFile[];
  readonly traits: Traits;
  readonly settled: Settled;
}

export interface Merged {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/** The fields of a row that is perhaps not there. */
export const fieldsOf = (row: ContentRow | undefined): Fields => row?.fields ?? {};
