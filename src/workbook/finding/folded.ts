/** Headers as people leave them: with line breaks, no-break spaces or several blanks, in any case and Unicode form. */
import { shownKey } from "../../domain/model/same-id";
import type { Bilingual } from "../../locale/language";

/** The header as it is compared: composed, without regard to case, every run of blanks and line breaks as one blank. */
export const foldedHeader = (header: unknown): string => shownKey(String(header));

/** Whether a header is this one, in either language. */
export const isHeader = (found: unknown, { sv, en }: Bilingual): boolean => {
  const folded = foldedHeader(found);
  return folded === foldedHeader(sv) || folded === foldedHeader(en);
};

/** A column as it may be headed. */
export interface KnownColumn {
  /** Every text that names it: its header in both languages, and its name in files. */
  readonly names: readonly string[];
  readonly header: Bilingual;
  /** What its absence is: a fault, no fault since a run writes it itself, or none in a sheet of an earlier version. */
  readonly absence: "fault" | "allowed" | "older";
  /** Its numbers are days. */
  readonly isDay?: true;
  /** Only people write in it, on a sheet that is rebuilt. */
  readonly isTyped?: true;
}

/** Positions of columns by the folded texts that name them. */
const positions = new WeakMap<readonly KnownColumn[], ReadonlyMap<string, number>>();

function positionsOf(columns: readonly KnownColumn[]): ReadonlyMap<string, number> {
  const known = positions.get(columns);
  if (known !== undefined) return known;
  const named = new Map<string, number>();
  columns.forEach(({ names }, position) => {
    for (const name of names.map(foldedHeader)) if (!named.has(name)) named.set(name, position);
  });
  positions.set(columns, named);
  return named;
}

/** Index of the column that a header names; -1: none. */
export const columnNamed = (columns: readonly KnownColumn[], header: unknown): number => {
  const folded = foldedHeader(header);
  return folded === "" ? -1 : (positionsOf(columns).get(folded) ?? -1);
};
