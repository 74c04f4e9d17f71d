/** Runs and looks in the open workbook that read just the sheets that are needed. */
import { readOnly, runInWorkbook, type Planned, type Ran, type RunOptions } from "../excel/run";
import type { WorkbookReading } from "../excel/read";
import { UNREAD_SHEETS } from "../sheets/registry";

/** Reads the workbook, calls `plan`, and writes. */
export const runHere = <Done, Refused>(
  plan: (reading: WorkbookReading) => Promise<Planned<Done, Refused>>,
  options: Omit<RunOptions, "unread"> = {},
): Promise<Ran<Done, Refused>> => runInWorkbook(plan, { ...options, unread: UNREAD_SHEETS });

/** Reads the workbook and writes nothing. */
export const readHere = <Found>(use: (reading: WorkbookReading) => Found) =>
  readOnly(use, UNREAD_SHEETS);
