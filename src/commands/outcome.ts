/** How a command ended: done, refused with the problems of the inputs, or failed with an error and with how much was written. */
import { RunError, runErrorOf, type Written } from "../excel/run-error";
import type { Problem } from "../workbook/problem";

/** What a command failed with, with its text in either language. */
export type CommandError = RunError;

/** The inputs have problems; nothing was written. */
export interface Refused {
  readonly ok: false;
  readonly refused: readonly Problem[];
}

/** Excel or the state of the workbook stopped the command. */
export interface Failed {
  readonly ok: false;
  readonly error: CommandError;
  /** How much of it is in the workbook. */
  readonly written: Written;
}

/** Why a command did nothing, or not all. */
export type NotDone = Refused | Failed;

/** What every command gives: its result, or why there is none. */
export type Outcome<Done> = ({ readonly ok: true } & Done) | NotDone;

/** The outcome of a command that has nothing to report but how many cells or formulas it changed. */
export type CommandOutcome = Outcome<{ readonly changed: number }>;

/** The outcome of a command that an error stopped. */
export const failed = (error: CommandError): Failed => ({
  ok: false,
  error,
  written: error.written,
});

/** The result of `work`, or the expected error that stopped it; a defect is thrown on. */
export async function attempted<T>(work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work();
  } catch (error) {
    return failed(runErrorOf(error));
  }
}

/** The outcome of a command that a defect stopped: what it had written is not known. */
export const failedUnexpectedly = (error: unknown): Failed => {
  const cause = error instanceof Error ? error.message : String(error);
  return failed(new RunError("unexpected", { cause }, "unknown"));
};
