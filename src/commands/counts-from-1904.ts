/** Whether the open workbook counts its days from 1904, for who reads them without a run. */
import { countsFrom1904 } from "../excel/date-system";
import { inExcel } from "../excel/capabilities";

/** Asks Excel; false where it does not answer. */
export async function daysFrom1904(): Promise<boolean> {
  try {
    return await inExcel(countsFrom1904);
  } catch {
    return false;
  }
}
