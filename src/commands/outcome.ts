/** How a command ended: done, refused with the problems of the inputs, or stopped by an error. */
import { runErrorOf, type RunError } from "../excel/run-error";
import type { Problem } from "../workbook/problem";

/** What stopped a command, with its text in either language. */
export type CommandError = RunError;

/** The inputs have problems; nothing was written. */
export interface Refused {
  readonly ok: false;
  readonly refused: readonly Problem[];
}

/** Excel or the state of the workbook stopped the command. */
export interface Stopped {
  readonly ok: false;
  readonly error: CommandError;
}

/** Why a command did nothing, or not all. */
export type NotDone = Refused | Stopped;

/** What every command gives: its result, or why there is none. */
export type Outcome<Done> = ({ readonly ok: true } & Done) | NotDone;

/** The outcome of a command that has nothing to report but how many cells or formulas it changed. */
export type CommandOutcome = Outcome<{ readonly changed: number }>;

/** The result of `work`, or the expected error that stopped it; a defect is thrown on. */
export async function attempted<T>(work: () => Promise<T>): Promise<T | Stopped> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, error: runErrorOf(error) };
  }
}
