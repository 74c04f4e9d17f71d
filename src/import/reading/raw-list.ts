/** A list as a file, a sheet or the clipboard holds it: rows of cells, before anything is known of them. */
import { trimmed, type Cell } from "../../workbook/cell";
import type { Position } from "../../workbook/problem";

export interface RawList {
  /** File name, with `#Sheet` where it is a sheet of a workbook; for messages. */
  readonly source: string;
  readonly rows: readonly (readonly Cell[])[];
  /** The number of each row as a spreadsheet shows it. */
  readonly numbers: readonly number[];
}

/** A list with its header row found. */
export interface HeadedList {
  readonly source: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly numbers: readonly number[];
  /** The number of the header row. */
  readonly headNumber: number;
  /** Rows that are no records: titles above the header, totals and notes below. */
  readonly skipped: readonly number[];
  /** It is a list of names without a header. */
  readonly isHeadless?: boolean;
}

/** A list without blank rows. @param first the number of the first row */
export function rawList(
  source: string,
  rows: readonly (readonly Cell[])[],
  first = 1,
  numbers: readonly number[] = rows.map((_, row) => first + row),
): RawList {
  const kept = rows.flatMap((cells, row) =>
    cells.some((cell) => trimmed(cell) !== "") ? [row] : [],
  );
  return {
    source,
    rows: kept.map((row) => rows[row] ?? []),
    numbers: kept.map((row) => numbers[row] ?? row + first),
  };
}

/** The position of a cell of a list; `row` counts in its rows, null is the header row. */
export const positionIn = (
  { source, headers, numbers, headNumber }: HeadedList,
  row: number | null,
  column: number | null,
): Position => ({
  source,
  row: row === null ? headNumber : (numbers[row] ?? headNumber),
  column: column === null ? null : (headers[column] ?? null),
});
