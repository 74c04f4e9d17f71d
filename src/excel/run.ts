/** One run in Excel: read, plan, validate, apply, verify, in one `Excel.run`. */
import type { SheetPlan } from "../workbook/layout/plan";
import type { KnownSheet } from "../workbook/finding/known-sheet";
import type { SheetKey } from "../workbook/snapshot";
import { applyPlan, type Applied, type Progress, type Properties } from "./writing/apply";
import { readWorkbook, type WorkbookReading } from "./read";
import { inExcel } from "./capabilities";
import { recordBefore, rememberRun, remembersRuns } from "./last-runs";
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

/**
 * Reads the workbook, calls `plan`, and writes. Nothing is written when `plan` refuses, cells outside the
 * owned range are in the way, someone else edits meanwhile, or the run is cancelled; a run that is interrupted
 * between two writing round trips is completed by the next run.
 */
export async function runInWorkbook<Done, Refused>(
  plan: (reading: WorkbookReading) => Promise<Planned<Done, Refused>>,
  {
    unread,
    known,
    compared = false,
    progress = () => undefined,
    signal = { aborted: false },
  }: RunOptions,
): Promise<Ran<Done, Refused>> {
  try {
    return await watched(async (context, watch): Promise<Ran<Done, Refused>> => {
      const reading = await readWorkbook(context, unread, compared, known);
      const planned = await plan(reading);
      if (!planned.ok) return planned;
      await rest();
      validate(planned.plans, reading);
      const { plans, properties, done } = planned;
      if (reading.blankSheetId !== null) watch.expectDeletion(reading.blankSheetId);
      const record = remembersRuns()
        ? await recordBefore(context, plans, properties, reading)
        : null;
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
