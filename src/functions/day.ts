/** The day on which functions are calculated, and from when the open workbook counts its days: Excel passes dates as numbers. */
import { localDay } from "../workbook/dates";

let given: string | null = null;
let from1904 = false;

/**
 * Sets the day, for a program that calculates as of another day than today.
 * @param day ISO date; null: the day where the program runs
 */
export function setFunctionDay(day: string | null): void {
  given = day;
}

/** ISO date. */
export const functionDay = (): string => given ?? localDay(new Date());

/** Sets whether the workbook counts its days from 1904. */
export function setDaysFrom1904(counts: boolean): void {
  from1904 = counts;
}

export const areDaysFrom1904 = (): boolean => from1904;
