/** Headers in the rows of a sheet: which columns a row has, and which row has the headers of a table. */
import { area, type Area } from "../../a1/address";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { columnNamed, type KnownColumn } from "./folded";

/** Which column of the sheet each known column has in a row of headers; the first of equal ones. */
export function headersIn(
  sheet: SheetSnapshot,
  { row, column: left, columns: width }: Pick<Area, "row" | "column" | "columns">,
  columns: readonly KnownColumn[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let column = left; column < left + width; column++) {
    const index = columnNamed(columns, cellAt(sheet, row, column));
    if (index >= 0 && !found.has(index)) found.set(index, column);
  }
  return found;
}

/** How many headers of a table make a row its header row. */
export const enoughHeaders = (columns: readonly KnownColumn[]): number =>
  Math.max(2, Math.ceil(columns.filter(({ absence }) => absence === "fault").length * 0.5));

/** Rows from the top of a sheet in which the headers of a block are looked for. */
const SEARCHED_ROWS = 60;

/** The filled cells beside each other in a row: tables that stand side by side are apart. */
function spansOf(sheet: SheetSnapshot, row: number): readonly Area[] {
  const { column: left, columns: width } = sheet.used;
  const spans: Area[] = [];
  let first = left;
  for (let column = left; column <= left + width; column++) {
    if (column < left + width && cellAt(sheet, row, column) !== "") continue;
    if (column > first) spans.push(area(row, first, 1, column - first));
    first = column + 1;
  }
  return spans;
}

/** The row with the most headers of a table, with the columns that it spans; null: none has enough. */
export function headerRowOf(
  sheet: SheetSnapshot,
  columns: readonly KnownColumn[],
  enough = enoughHeaders(columns),
): Area | null {
  let best: { readonly row: number; readonly found: ReadonlyMap<number, number> } | null = null;
  const { row: top, rows, column: left, columns: width } = sheet.used;
  for (let row = top; row < top + Math.min(rows, SEARCHED_ROWS); row++) {
    const found = headersIn(sheet, { row, column: left, columns: width }, columns);
    if (found.size >= enough && found.size > (best?.found.size ?? 0)) best = { row, found };
  }
  if (best === null) return null;
  const { row, found } = best;
  const whole = spansOf(sheet, row).find(
    (span) => headersIn(sheet, span, columns).size === found.size,
  );
  if (whole !== undefined) return whole;
  const filled = (column: number): boolean => cellAt(sheet, row, column) !== "";
  let first = Math.min(...found.values());
  let last = Math.max(...found.values());
  while (first > left && filled(first - 1)) first -= 1;
  while (last + 1 < left + width && filled(last + 1)) last += 1;
  return area(row, first, 1, last - first + 1);
}
