/** Errors that stop a run, by code; from Excel's errors or from checks before anything is written. */
import { runErrorText, type RunErrorCode } from "../locale/run-errors";
import type { Language } from "../locale/language";

/** How much was written before an error: nothing, a part of it, or what cannot be known, since Excel carries out a request until the step that fails. */
export type Written = "nothing" | "part" | "unknown";

/** The errors of ours that are raised between two requests that write, or after one; all others are raised before. */
const AFTER_WRITING: ReadonlySet<RunErrorCode> = new Set<RunErrorCode>([
  "changed-while-writing",
  "cancelled-while-writing",
  "not-written",
]);

/** An expected failure of a run; `textIn` gives the message: what happened and what to do. */
export class RunError extends Error {
  readonly code: RunErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly written: Written;

  constructor(
    code: RunErrorCode,
    values: Readonly<Record<string, string | number>> = {},
    written: Written = AFTER_WRITING.has(code) ? "part" : "nothing",
  ) {
    super(runErrorText(code, values, "en"));
    this.name = "RunError";
    this.code = code;
    this.values = values;
    this.written = written;
  }

  textIn(language: Language): string {
    return runErrorText(this.code, this.values, language);
  }
}

/** Excel's error codes (Office.js documentation, Excel.ErrorCodes) that have a cure of their own. */
const KNOWN: Readonly<Record<string, RunErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "access-denied",
  ItemNotFound: "item-gone",
  InvalidReference: "item-gone",
  ApiNotFound: "api-missing",
  ApiNotAvailable: "api-missing",
  NotImplemented: "api-missing",
  InvalidSelection: "invalid-selection",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

/** Excel's error codes for what may succeed at another moment; all others come back however often it is tried. */
const PASSING: ReadonlySet<string> = new Set([
  "GeneralException",
  "Conflict",
  "InactiveWorkbook",
  "RequestAborted",
  "ServiceNotAvailable",
  "ActivityLimitReached",
  "ConnectionFailure",
  "HostIsBusy",
  "Timeout",
]);

const codeOf = (error: unknown): string | null =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;

/** Whether Excel refused because a request or its answer was too large. */
export const isTooLarge = (error: unknown): boolean => {
  const code = codeOf(error);
  return code !== null && KNOWN[code] === "too-large";
};

/** Whether a request was carried out and only its answer was too large. */
export const isAnswerTooLarge = (error: unknown): boolean =>
  codeOf(error) === "ResponsePayloadSizeLimitExceeded";

/**
 * A `RunError` for an error of Excel's; anything else is a defect and is thrown on.
 * @param written what was written before Excel's error; an error of ours knows it itself
 */
export function runErrorOf(error: unknown, written: Written = "nothing"): RunError {
  if (error instanceof RunError) return error;
  const code = codeOf(error);
  if (code === null) throw error;
  const refused = PASSING.has(code) ? "excel-refused" : "excel-cannot";
  return new RunError(KNOWN[code] ?? refused, { code }, written);
}
