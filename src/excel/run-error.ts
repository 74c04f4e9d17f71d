/** Errors that stop a run, by code; from Excel's errors or from checks before anything is written. */
import { runErrorText, type RunErrorCode } from "../locale/run-errors";
import type { Language } from "../locale/language";

/** An expected failure of a run; `textIn` gives the message: what happened and what to do. */
export class RunError extends Error {
  readonly code: RunErrorCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: RunErrorCode, values: Readonly<Record<string, string | number>> = {}) {
    super(runErrorText(code, values, "en"));
    this.name = "RunError";
    this.code = code;
    this.values = values;
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

/** A `RunError` for an error of Excel's; anything else is a defect and is thrown on. */
export function runErrorOf(error: unknown): RunError {
  if (error instanceof RunError) return error;
  const code = codeOf(error);
  if (code === null) throw error;
  return new RunError(KNOWN[code] ?? "excel-refused", { code });
}
