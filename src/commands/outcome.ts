/** How a command ended: done, with how many cells or formulas it changed, or why nothing came of it. */
import { runErrorOf, type RunError } from "../excel/run-error";
import type { Problem } from "../workbook/problem";

/** Why a command did nothing, or not all. */
export type Refused =
  | { readonly ok: false; readonly refused: readonly Problem[] }
  | { readonly ok: false; readonly error: RunError };

export type CommandOutcome = { readonly ok: true; readonly changed: number } | Refused;

/** What `work` gives, or the expected failure that it ended with; a defect is thrown on. */
export async function attempted<T>(
  work: () => Promise<T>,
): Promise<T | { readonly ok: false; readonly error: RunError }> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, error: runErrorOf(error) };
  }
}
