/** Runs a sequence of steps on the typed workbook. */
import { Session } from "./session";
import { describe, stepsOf, type ForeignProgram, type Step } from "./steps";
import { typedContent } from "./typed-workbook";

export interface SequenceResult {
  readonly steps: readonly string[];
  /** What was lost, or went wrong; none: everything was kept, or refused rightly. */
  readonly faults: readonly string[];
  readonly cuts: number;
  /** Why commands were refused. */
  readonly reasons: readonly string[];
  /** Saves by other programs that did not come about. */
  readonly unsaved: number;
  /** Edits that Excel refused. */
  readonly unmade: number;
}

export async function runSteps(steps: readonly Step[]): Promise<SequenceResult> {
  const session = await Session.open(await typedContent());
  try {
    for (const step of steps) {
      const before = session.faults.length;
      await session.perform(step);
      if (session.faults.length > before) break;
    }
    const { faults, cuts, reasons, unsaved, unmade } = session;
    return { steps: steps.map(describe), faults, cuts, reasons, unsaved, unmade };
  } finally {
    session.host.dispose();
  }
}

export const sequence = (
  seed: number,
  programs: readonly ForeignProgram[],
): Promise<SequenceResult> => runSteps(stepsOf(seed, programs));
