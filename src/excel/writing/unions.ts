/** Ranges of several areas of a sheet: one action where each area would take one. */
import { columnName } from "../../a1/address";

/** Most characters of an address that is sent; Excel's own limit is not documented, and formulas of names take some thousand. */
const LONGEST_ADDRESS = 1_000;

/** Calls `use` with the areas as one range, or as few where their addresses are long. */
export function onUnions(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
  use: (cells: Excel.Range | Excel.RangeAreas) => void,
): void {
  let open: string[] = [];
  let length = 0;
  const end = (): void => {
    const [first] = open;
    if (first === undefined) return;
    use(open.length === 1 ? sheet.getRange(first) : sheet.getRanges(open.join(",")));
    open = [];
    length = 0;
  };
  for (const address of addresses) {
    if (length + address.length > LONGEST_ADDRESS) end();
    open.push(address);
    length += address.length + 1;
  }
  end();
}

/** Rows or columns that follow each other. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** The positions as spans, from the first on. */
export function spans(positions: readonly number[]): readonly Span[] {
  const found: { first: number; count: number }[] = [];
  for (const position of [...new Set(positions)].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last !== undefined && last.first + last.count === position) last.count += 1;
    else found.push({ first: position, count: 1 });
  }
  return found;
}

/** `3:5`. */
export const rowsAddress = (first: number, count: number): string =>
  `${first + 1}:${first + count}`;

export const rowAddresses = (rows: readonly number[]): readonly string[] =>
  spans(rows).map(({ first, count }) => rowsAddress(first, count));

/** `B:D`, `F:F`. */
export const columnAddresses = (columns: readonly number[]): readonly string[] =>
  spans(columns).map(({ first, count }) => `${columnName(first)}:${columnName(first + count - 1)}`);
