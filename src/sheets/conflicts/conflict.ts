/** A conflict as the sheet keeps it: what came back, the choice, and how it was settled. */
import type { KIND_WORDS } from "./texts";

/** A value of a cell; null: the row is not there. */
export type ConflictValue =
  string | number | { readonly formula: string; readonly value: string | number } | null;

export type ConflictKind = keyof typeof KIND_WORDS;

/** What is in conflict. */
export interface ConflictCell {
  readonly kind: ConflictKind;
  readonly table: string;
  /** Of the row in its table, and of the field; null: the row as a whole. */
  readonly key: string;
  readonly field: string | null;
  readonly id: string;
  readonly service: string | null;
  readonly channel: string | null;
  readonly base: ConflictValue;
  readonly ours: ConflictValue;
  readonly theirs: readonly {
    readonly file: string;
    readonly value: ConflictValue;
    /** Who last saved the file, and when; "" where that is not known. */
    readonly who: string;
  }[];
}

/** `ours`, `base`, or the index of one of theirs. */
export type Choice = "ours" | "base" | number;

/** A conflict with what was decided. */
export interface KeptConflict {
  readonly conflict: ConflictCell;
  readonly choice: Choice | null;
  /** What a person wrote as the choice and is none: it stays to be put right. */
  readonly typed?: string;
  readonly note: string;
  /** Who settled it and when; null: it is open. */
  readonly settled: { readonly by: string; readonly on: string } | null;
}

/** What the hidden column holds. */
export const keyText = ({
  conflict,
  settled,
}: Pick<KeptConflict, "conflict" | "settled">): string => JSON.stringify({ ...conflict, settled });
