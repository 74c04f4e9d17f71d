/** Finds the header row of a list: titles may stand above it, totals and notes below its records. */
import { trimmed, type Cell } from "../../workbook/cell";
import type { HeadedList, RawList } from "../reading/raw-list";
import { isTotal } from "../vocabulary/blank-words";

/** Rows among which the header is looked for. */
const FIRST_ROWS = 40;
/** Rows at the end that may be totals and notes. */
const LAST_ROWS = 12;

const filled = (cells: readonly Cell[]): readonly string[] =>
  cells.map(trimmed).filter((text) => text !== "");

const widthOf = (cells: readonly Cell[]): number =>
  cells.findLastIndex((cell) => trimmed(cell) !== "") + 1;

/** The header: the first row with two known columns, one where the list has one column; else the first that is as wide as most. */
function headerRow(
  rows: readonly (readonly Cell[])[],
  isKnown: (header: string) => boolean,
): number {
  const widths = rows.slice(0, FIRST_ROWS).map((cells) => filled(cells).length);
  const most = Math.max(...widths, 0);
  const needed = 2;
  const known = (row: number): number =>
    filled(rows[row] ?? []).filter((text) => text.length <= 120 && isKnown(text)).length;
  for (let row = 0; row < widths.length; row += 1) if (known(row) >= needed) return row;
  for (let row = 0; row < widths.length; row += 1) {
    // One known column among several that are not: the row has to be as wide as the list.
    if (known(row) >= 1 && (widths[row] ?? 0) >= Math.max(2, most / 2)) return row;
  }
  return Math.max(
    0,
    widths.findIndex((width) => width >= Math.max(1, Math.min(2, most))),
  );
}

/** Whether a row below the records is a total or a note: it begins as one, and has fewer cells than a record. */
function isBelow(cells: readonly Cell[], width: number): boolean {
  const [first] = filled(cells);
  return first !== undefined && isTotal(first) && filled(cells).length < Math.max(2, width);
}

/** What a text in the place of a header may be. */
export interface HeaderWords {
  /** A header that means something here. */
  readonly isKnown: (header: string) => boolean;
  /** The header of a column of names. */
  readonly isName: (header: string) => boolean;
  /** What a column of names is called that has no header. */
  readonly name: string;
}

/**
 * The header of a list with one column: the first text that is one and nothing else; null: it has none, and all are
 * names. A name may well have the word of the header in it ("Service desk"), and would be lost.
 */
function headerOfNames(rows: readonly (readonly Cell[])[], { isName }: HeaderWords): number | null {
  const named = rows.slice(0, FIRST_ROWS).findIndex((cells) => isName(filled(cells)[0] ?? ""));
  return named >= 0 ? named : null;
}

/** A list of names without a header; totals and notes at its end are none. */
function ofNames({ source, rows, numbers }: RawList, name: string): HeadedList {
  const isNote = (row: number): boolean =>
    row >= rows.length - LAST_ROWS && isBelow(rows[row] ?? [], 1);
  const kept = [...rows.keys()].filter((row) => !isNote(row));
  const numberAt = (row: number): number => numbers[row] ?? row + 1;
  return {
    source,
    headers: [name],
    rows: kept.map((row) => filled(rows[row] ?? [])),
    numbers: kept.map(numberAt),
    headNumber: numberAt(0),
    skipped: [...rows.keys()].filter(isNote).map(numberAt),
    isHeadless: true,
  };
}

export function headed(raw: RawList, words: HeaderWords): HeadedList {
  const { source, rows, numbers } = raw;
  const isOneColumn = rows.length > 0 && rows.every((cells) => filled(cells).length <= 1);
  const one = isOneColumn ? headerOfNames(rows, words) : 0;
  if (one === null) return ofNames(raw, words.name);
  const head = isOneColumn ? one : headerRow(rows, words.isKnown);
  const texts = (rows[head] ?? []).map((cell) => trimmed(cell).replace(/\s+/g, " "));
  const below = rows.slice(head + 1);
  const width = rows.slice(head).reduce((most, cells) => Math.max(most, widthOf(cells)), 0);
  const headers = Array.from({ length: width }, (_, column) => texts[column] ?? "");
  const kept = below.flatMap((cells, row) =>
    row >= below.length - LAST_ROWS && isBelow(cells, headers.filter(Boolean).length) ? [] : [row],
  );
  const isKept = new Set(kept);
  const numberAt = (row: number): number => numbers[head + 1 + row] ?? head + 2 + row;
  return {
    source,
    headers,
    rows: kept.map((row) => below[row] ?? []),
    numbers: kept.map(numberAt),
    headNumber: numbers[head] ?? head + 1,
    skipped: [
      ...numbers.slice(0, head),
      ...below.flatMap((_, row) => (isKept.has(row) ? [] : [numberAt(row)])),
    ],
  };
}
