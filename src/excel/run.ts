/** One run in Excel: read, plan, validate, apply, verify, in one `Excel.run`. */
import type { SheetPlan } from "../sheets/plan";
import { applyPlan, type Progress, type Properties } from "./apply";
import { readWorkbook, type WorkbookReading } from "./read";
import { runErrorOf, type RunError } from "./run-error";
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
  | { readonly ok: true; readonly done: Done }
  | { readonly ok: false; readonly refused: Refused }
  | { readonly ok: false; readonly error: RunError };

/**
 * Reads the workbook, lets `plan` decide, and writes. Nothing is written when `plan` refuses or
 * something stands in the way.
 */
export async function runInWorkbook<Done, Refused>(
  plan: (reading: WorkbookReading) => Promise<Planned<Done, Refused>>,
  progress?: Progress,
): Promise<Ran<Done, Refused>> {
  try {
    return await Excel.run(async (context): Promise<Ran<Done, Refused>> => {
      const reading = await readWorkbook(context);
      const planned = await plan(reading);
      if (!planned.ok) return planned;
      validate(planned.plans, reading);
      await applyPlan(context, planned.plans, planned.properties, reading.blankSheetId, progress);
      return { ok: true, done: planned.done };
    });
  } catch (error) {
    return { ok: false, error: runErrorOf(error) };
  }
}

/** Only reads. */
export async function readOnly<Found>(
  look: (reading: WorkbookReading) => Found,
): Promise<
  { readonly ok: true; readonly found: Found } | { readonly ok: false; readonly error: RunError }
> {
  try {
    return await Excel.run(async (context) => ({
      ok: true as const,
      found: look(await readWorkbook(context)),
    }));
  } catch (error) {
    return { ok: false, error: runErrorOf(error) };
  }
}
