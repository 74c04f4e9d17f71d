/** Runs actions one after the other, and keeps the last outcome for the pane. */
import type { Action, ActionOutcome, Environment } from "./action";
import { setPaneState } from "./pane-state";

let earlier: Promise<unknown> = Promise.resolve();

const causeOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

async function carryOut(action: Action, environment: Environment): Promise<ActionOutcome> {
  setPaneState({ running: action.id });
  let outcome: ActionOutcome;
  try {
    outcome = await action.run(environment);
  } catch (error) {
    outcome = { kind: "failed", cause: causeOf(error) };
  }
  setPaneState({ running: null, last: { action: action.id, outcome } });
  return outcome;
}

/** Starts `work` when all earlier work has ended, so that runs never overlap. */
export function queued<T>(work: () => Promise<T>): Promise<T> {
  const now = earlier.then(work);
  earlier = now.catch(() => undefined);
  return now;
}

/**
 * Runs the action after the earlier ones, and keeps its outcome in the pane's state. Never
 * rejects: an unexpected error is the outcome `failed`.
 */
export const perform = (action: Action, environment: Environment): Promise<ActionOutcome> =>
  queued(() => carryOut(action, environment));
