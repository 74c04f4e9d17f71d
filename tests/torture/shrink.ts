/** Finds the shortest sequence that still fails, by leaving steps and disturbances out. */
import { runSteps, type SequenceResult } from "./sequence";
import type { Step } from "./steps";

const fails = (result: SequenceResult): boolean => result.faults.length > 0;

/** A step without its cut or its colleague; null: it has none. */
function calmer(step: Step): Step | null {
  if (step.kind !== "command" || (step.cut === null && step.colleague === 0)) return null;
  return { ...step, cut: null, colleague: 0 };
}

/** Sequences with one thing less. */
const shorter = (steps: readonly Step[]): (readonly Step[])[] => [
  ...steps.map((_, at) => steps.filter((__, other) => other !== at)),
  ...steps.flatMap((step, at) => {
    const calm = calmer(step);
    return calm === null ? [] : [steps.map((one, other) => (other === at ? calm : one))];
  }),
];

/** @param found what the steps gave */
export async function shrunk(
  steps: readonly Step[],
  found: SequenceResult,
  run: (steps: readonly Step[]) => Promise<SequenceResult> = runSteps,
): Promise<SequenceResult> {
  for (const fewer of shorter(steps)) {
    if (fewer.length === 0) continue;
    const result = await run(fewer);
    if (fails(result)) return shrunk(fewer, result, run);
  }
  return found;
}
