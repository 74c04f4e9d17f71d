/** Exit codes, and the one that a command's outcome gives with its line on standard error. */
import type { NotDone } from "../commands/outcome";
import { RunError } from "../excel/run-error";
import type { Language } from "../locale/language";
import { problemLine } from "../locale/problems/lines";
import { cliText } from "./texts";
import { UsageError } from "./usage-error";

export const EXIT = { done: 0, findings: 1, usage: 2 } as const;

/** The one line of a command that was refused or failed. */
function lineOf(outcome: NotDone, language: Language): string {
  if ("error" in outcome) return outcome.error.textIn(language);
  const [first, ...others] = outcome.refused;
  const more = others.length === 0 ? "" : cliText("more", language, { count: others.length });
  return (first === undefined ? "" : problemLine(first, language)) + more;
}

/**
 * Reports that a command was not done. A part that was written stays in memory: no file is written.
 * @returns the exit code
 */
export function reportNotDone(outcome: NotDone, language: Language): number {
  process.stderr.write(`${lineOf(outcome, language)}\n`);
  return EXIT.usage;
}

/**
 * Reports what stopped a command, in one line also where nobody foresaw it.
 * @returns the exit code
 */
export function reportError(error: unknown, language: Language): number {
  const [reason = ""] = String(error).split("\n");
  const line =
    error instanceof UsageError
      ? error.lineIn(language)
      : error instanceof RunError
        ? error.textIn(language)
        : cliText("unexpected", language, { reason: reason.replace(/\.?$/, ".").slice(0, 300) });
  process.stderr.write(`${line}\n`);
  return EXIT.usage;
}
