/** Whether the open workbook counts its days from 1904: Office.js states it nowhere, so a day's number is asked for. */
import { daysFrom1904 } from "../workbook/finding/days-1904";
import type { KnownSheet } from "../workbook/finding/known-sheet";
import { sheetsAsShown, type FormatAt } from "../workbook/finding/shown-cells";
import type { SheetKey, WorkbookSnapshot } from "../workbook/snapshot";

/** 2000-01-01 in such a workbook. */
const DAY_FROM_1904 = 35_064;

/** Queues the question. */
export const requestDay = ({ workbook }: Excel.RequestContext): Excel.FunctionResult<number> =>
  workbook.functions.date(2000, 1, 1).load("value");

/** Asks for it alone. */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const day = requestDay(context);
  await context.sync();
  return day.value === DAY_FROM_1904;
}

/** What the snapshot says of days, with the sheets that it was read from. */
export function dated(
  day: Excel.FunctionResult<number> | null,
  sheets: WorkbookSnapshot["sheets"],
  known: readonly KnownSheet[],
  formats: ReadonlyMap<SheetKey, FormatAt>,
): Pick<WorkbookSnapshot, "sheets" | "is1904"> {
  const is1904 = day?.value === DAY_FROM_1904;
  const shown = sheetsAsShown(sheets, known, formats, is1904);
  return is1904 ? { sheets: daysFrom1904(shown, known), is1904 } : { sheets: shown };
}
