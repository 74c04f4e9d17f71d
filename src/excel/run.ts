/** One run in Excel: read, plan, validate, apply, verify, in one `Excel.run`. */
import type { SheetPlan } from "../workbook/layout/plan";
import { daysTo1904 } from "../workbook/finding/days-1904";
import type { KnownSheet } from "../workbook/finding/known-sheet";
import type { SheetKey } from "../workbook/snapshot";
import { applyPlan, type Applied, type Progress, type Properties } from "./writing/apply";
import { readWorkbook, type WorkbookReading } from "./read";
import { inExcel } from "./capabilities";
import { forgetRuns, recordBefore, rememberRun, remembersRuns } from "./last-runs";
import { watched } from "./remote-edits";
import { rest } from "./rest";
import { RunError, runErrorOf } from "./run-error";
import { validate } from "./validate";

/** What a planner function decides from the workbook: what to write, or why nothing can be. */
export type Planned<Done, Refused> =
  | {
      readonly ok: true;
      readonly plans: readonly SheetPlan[];
      readonly properties: Properties;
      readonly done: Done;
    }
  | { readonly ok: false; readonly refused: Refused };

export type Ran<Done, Refused> =
  | { readonly ok: true; readonly done: Done; readonly applied: Applied }
  | { readonly ok: false; readonly refused: Refused }
  | { readonly ok: false; readonly error: RunError };

/** Cancels a run; an `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface RunOptions {
  /** Sheets whose contents are not needed. */
  readonly unread: ReadonlySet<SheetKey>;
  /** What our sheets are found by. */
  readonly known?: readonly KnownSheet[];
  /** Whether formulas are read too, so that the plan can leave out what is there already. */
  readonly compared?: boolean;
  readonly progress?: Progress | undefined;
  readonly signal?: CancelSignal | undefined;
}

/** How often a run that somebody's edit stopped half way reads the workbook again and goes on by itself. */
const MOST_AGAIN = 3;

/** An edit by somebody else, before the run wrote or between two of its requests. */
const EDITED: ReadonlySet<RunError["code"]> = new Set([
  "changed-meanwhile",
  "changed-while-writing",
]);

/**
 * Reads the workbook, calls `plan`, and writes. Nothing is written when `plan` refuses, cells outside the
 * owned range are in the way, someone else edits meanwhile, or the run is cancelled. Where someone edits between
 * two requests that write, the workbook is read and planned again, so that every cell is found where it is then,
 * and the run goes on; it cannot be undone afterwards. One that is cut off is completed by the next run.
 */
export async function runInWorkbook<Done, Refused>(
  plan: (reading: WorkbookReading) => Promise<Planned<Done, Refused>>,
  options: RunOptions,
): Promise<Ran<Done, Refused>> {
  let ran = await attempt(plan, options, remembersRuns());
  for (let again = 0; again < MOST_AGAIN && isHalfWay(ran); again++) {
    const half = ran;
    ran = await attempt(plan, options, false);
    // Its rows may have moved under the runs before.
    if (ran.ok) forgetRuns();
    // A part is written, whatever stops what follows it.
    else if (!("error" in ran) || ran.error.written === "nothing") {
      const isEdited = "error" in ran && EDITED.has(ran.error.code);
      const isCancelled = options.signal?.aborted === true;
      ran = isCancelled ? { ok: false, error: new RunError("cancelled-while-writing") } : half;
      if (!isEdited) break;
    }
  }
  return ran;
}

/** Whether an edit stopped a run after a part was written. */
const isHalfWay = (ran: Ran<unknown, unknown>): boolean =>
  !ran.ok && "error" in ran && ran.error.code === "changed-while-writing";

/** @param isRecorded whether the run can be undone */
async function attempt<Done, Refused>(
  plan: (reading: WorkbookReading) => Promise<Planned<Done, Refused>>,
  {
    unread,
    known,
    compared = false,
    progress = () => undefined,
    signal = { aborted: false },
  }: RunOptions,
  isRecorded: boolean,
): Promise<Ran<Done, Refused>> {
  try {
    return await watched(async (context, watch): Promise<Ran<Done, Refused>> => {
      const reading = await readWorkbook(context, unread, compared, known);
      const planned = await plan(reading);
      if (!planned.ok) return planned;
      await rest();
      const { properties, done } = planned;
      const { is1904, sheets } = reading.snapshot;
      const plans =
        is1904 === true ? daysTo1904(planned.plans, sheets, known ?? []) : planned.plans;
      validate(plans, reading);
      if (reading.blankSheetId !== null) watch.expectDeletion(reading.blankSheetId);
      const record = isRecorded ? await recordBefore(context, plans, properties, reading) : null;
      const applied = await applyPlan(context, plans, properties, reading, {
        progress,
        beforeRequest: async (partiallyWritten) => {
          await watch.requireUnchanged(partiallyWritten);
          if (signal.aborted) {
            throw new RunError(partiallyWritten ? "cancelled-while-writing" : "cancelled");
          }
        },
        beforeLast: watch.stop,
      });
      // A run that found nothing to write is none to undo.
      if (record !== null && record.sheets.length > 0) rememberRun(record);
      return { ok: true, done, applied };
    });
  } catch (error) {
    return { ok: false, error: runErrorOf(error) };
  }
}

/** Only reads. */
export async function readOnly<Found>(
  use: (reading: WorkbookReading) => Found,
  unread: ReadonlySet<SheetKey>,
  known?: readonly KnownSheet[],
): Promise<
  { readonly ok: true; readonly found: Found } | { readonly ok: false; readonly error: RunError }
> {
  try {
    return await inExcel(async (context) => ({
      ok: true as const,
      found: use(await readWorkbook(context, unread, false, known)),
    }));
  } catch (error) {
    return { ok: false, error: runErrorOf(error) };
  }
}
