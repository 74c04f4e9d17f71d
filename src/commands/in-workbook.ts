/** Runs and reads in the open workbook that read just the sheets that are needed. */
import { RunError, runErrorOf } from "../excel/run-error";
import { readOnly, runInWorkbook, type Planned, type RunOptions } from "../excel/run";
import type { WorkbookReading } from "../excel/read";
import type { Applied } from "../excel/writing/apply";
import type { KnownSheet } from "../workbook/finding/known-sheet";
import { knownSheets } from "./known-sheets";
import { UNREAD_SHEETS } from "../sheets/registry";
import { failed, type Failed } from "./outcome";

/** What our sheets are found by, or why it could not be loaded. */
const knownOr = (): Promise<readonly KnownSheet[] | RunError> => knownSheets().catch(runErrorOf);

/** What a run gives, why it wrote nothing, or what stopped it. */
type Ran<Done, Refused> =
  | { readonly ok: true; readonly done: Done; readonly applied: Applied }
  | { readonly ok: false; readonly refused: Refused }
  | Failed;

/** Reads the workbook, calls `plan`, and writes. */
export async function runHere<Done, Refused>(
  plan: (reading: WorkbookReading) => Promise<Planned<Done, Refused>>,
  options: Omit<RunOptions, "unread" | "known"> = {},
): Promise<Ran<Done, Refused>> {
  const known = await knownOr();
  if (known instanceof RunError) return failed(known);
  const ran = await runInWorkbook(plan, { ...options, unread: UNREAD_SHEETS, known });
  return "error" in ran ? failed(ran.error) : ran;
}

/** Reads the workbook and writes nothing. */
export async function readHere<Found>(
  use: (reading: WorkbookReading) => Found,
): Promise<{ readonly ok: true; readonly found: Found } | Failed> {
  const known = await knownOr();
  if (known instanceof RunError) return failed(known);
  const read = await readOnly(use, UNREAD_SHEETS, known);
  return read.ok ? read : failed(read.error);
}
