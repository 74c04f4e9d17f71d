/** What the distinct values of a column are, settled once for all rows that have them. */
import { trimmed, type Cell } from "../../workbook/cell";
import { isBlankWord } from "../vocabulary/blank-words";
import { partsOfCell } from "./lists";

/** What a part of a cell is: ours; null: left out; undefined: not known. */
export type Resolved = readonly string[] | null | undefined;

export interface CellValues {
  readonly ours: readonly string[];
  /** Parts that are not known. */
  readonly open: readonly string[];
}

const NONE: CellValues = { ours: [], open: [] };

export interface ValueTable {
  readonly of: (cell: Cell) => CellValues;
  /** Rows by value that is not known. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Rows by value that is left out. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Rows with words for not known. */
  readonly blanks: number;
  /** Distinct values that are known. */
  readonly known: number;
}

const count = (counts: Map<string, number>, key: string, rows: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + rows);
};

/**
 * @param resolve what a part is
 * @param splits whether a cell may be a list
 */
export function valueTable(
  cells: readonly Cell[],
  resolve: (part: string) => Resolved,
  splits: boolean,
): ValueTable {
  const rows = new Map<string, number>();
  for (const cell of cells) count(rows, trimmed(cell), 1);
  const parts = new Map<string, Resolved>();
  const resolved = (part: string): Resolved => {
    if (!parts.has(part)) parts.set(part, resolve(part));
    return parts.get(part);
  };
  const [values, unknown, leftOut] = [
    new Map<string, CellValues>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const knownValues = new Set<string>();
  let blanks = 0;
  for (const [text, number] of rows) {
    if (text === "") continue;
    if (isBlankWord(text) && resolved(text) === undefined) {
      blanks += number;
      continue;
    }
    const each = splits ? partsOfCell(text, (part) => resolved(part) !== undefined) : [text];
    const ours: string[] = [];
    const open: string[] = [];
    for (const part of each) {
      const found = resolved(part);
      if (found === undefined && isBlankWord(part)) continue;
      if (found === undefined) {
        open.push(part);
        count(unknown, part, number);
      } else {
        knownValues.add(part);
        if (found === null) count(leftOut, part, number);
        else ours.push(...found);
      }
    }
    values.set(text, { ours: [...new Set(ours)], open });
  }
  return {
    of: (cell) => values.get(trimmed(cell)) ?? NONE,
    unknown,
    leftOut,
    blanks,
    known: knownValues.size,
  };
}
