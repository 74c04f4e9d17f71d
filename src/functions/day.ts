/** The day on which functions are calculated: rules with dates are in force by it, and channels have ended. */
import { localDay } from "../workbook/dates";

let given: string | null = null;

/**
 * Sets the day, for a program that calculates as of another day than today.
 * @param day ISO date; null: the day where the program runs
 */
export function setFunctionDay(day: string | null): void {
  given = day;
}

/** ISO date. */
export const functionDay = (): string => given ?? localDay(new Date());
