/** The days of contacts, as logs write them: the order of day and month is decided by the whole column. */
import { isoDate, serialOfDate } from "../../workbook/dates";
import { trimmed, type Cell } from "../../workbook/cell";

export type DayOrder = "dmy" | "mdy";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/;
const OTHER = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:\D|$)/;

const two = (part: string | undefined): string => (part ?? "").padStart(2, "0");

const serial = (year: string | undefined, month: string | undefined, day: string | undefined) =>
  serialOfDate(`${(year ?? "").length === 2 ? `20${year ?? ""}` : (year ?? "")}-${two(month)}-${two(day)}`);

/** The serial number of a day; null: the text is none. */
export function dayOfText(cell: Cell, order: DayOrder): number | null {
  if (typeof cell === "number") {
    return cell > 20_000 && cell < 80_000 ? serialOfDate(isoDate(cell)) : null;
  }
  const text = trimmed(cell);
  for (const pattern of [ISO, COMPACT]) {
    const [, year, month, day] = pattern.exec(text) ?? [];
    if (year !== undefined) return serial(year, month, day);
  }
  const [, first, second, year] = OTHER.exec(text) ?? [];
  if (year === undefined) return null;
  return order === "dmy" ? serial(year, second, first) : serial(year, first, second);
}

/** The order of day and month in a column; null: its texts may be either. */
export function dayOrder(cells: readonly Cell[]): DayOrder | null {
  let [isOther, points] = [false, false];
  for (const cell of cells) {
    const [whole, first, second] = OTHER.exec(trimmed(cell)) ?? [];
    if (whole === undefined) continue;
    isOther = true;
    if (whole.includes(".")) points = true;
    if (Number(first) > 12) return "dmy";
    if (Number(second) > 12) return "mdy";
  }
  return !isOther || points ? "dmy" : null;
}
