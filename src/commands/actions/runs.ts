/** Runs commands for actions and turns their outcomes into actions' outcomes. Commands are loaded on first use, so that what Excel loads at its start stays small. */
import type { CellClass } from "../../domain/model/model";
import type { Built } from "../build";
import type { FreezeOutcome } from "../freeze";
import type { CommandOutcome, NotDone } from "../outcome";
import type { Action, ActionOutcome, Environment } from "./action";

/** Done, without a message. */
export const SHOWN: ActionOutcome = { kind: "done", code: "shown", values: {} };

/** Why a command did nothing. */
export const stopped = (outcome: NotDone): ActionOutcome =>
  "error" in outcome
    ? { kind: "error", error: outcome.error, written: outcome.written }
    : { kind: "refused", problems: outcome.refused };

/** Runs `build`; `done` gives the outcome of a successful run. */
export async function built(
  environment: Environment,
  decide: boolean,
  done: (built: Built) => ActionOutcome | Promise<ActionOutcome>,
): Promise<ActionOutcome> {
  const { language, today, progress, signal } = environment;
  const [{ build }, { changesOf }] = await Promise.all([
    import("../build"),
    import("../reported-changes"),
  ]);
  const outcome = await build({
    imports: {},
    decide,
    language,
    today,
    ...(progress === undefined ? {} : { progress }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!outcome.ok) return stopped(outcome);
  const ended = await done(outcome.done);
  return ended.kind === "done" ? { ...ended, changes: changesOf(outcome.done) } : ended;
}

/** How much a run covered. */
export const runCounts = ({ result }: Built): Readonly<Record<string, number>> => ({
  services: result.model.services.length,
  channels: result.model.channels.length,
});

/** Runs a command and reports how many cells it changed. */
export const changing =
  (command: () => Promise<CommandOutcome>) => async (): Promise<ActionOutcome> => {
    const outcome = await command();
    return outcome.ok
      ? { kind: "done", code: "changed", values: { changed: outcome.changed } }
      : stopped(outcome);
  };

/** Freezes or thaws, and names the cells that were left. */
export const freezing =
  (command: () => Promise<FreezeOutcome>) => async (): Promise<ActionOutcome> => {
    const outcome = await command();
    if (!outcome.ok) return stopped(outcome);
    const { changed, left } = outcome;
    return left.length === 0
      ? { kind: "done", code: "changed", values: { changed } }
      : { kind: "done", code: "left", values: { changed, cells: left.join(", ") } };
  };

/** Selects the next undecided cell, and reports which it is and how many are left. */
export async function showNextUndecided(): Promise<ActionOutcome> {
  const { selectNextUndecided } = await import("../undecided");
  const outcome = await selectNextUndecided();
  if (!outcome.ok) return stopped(outcome);
  const { found, left } = outcome;
  return found === null
    ? { kind: "done", code: "allDecided", values: {} }
    : { kind: "done", code: "undecided", values: { ...found, left } };
}

/** Decides the selected cells; `open` clears them. */
export const deciding = (cellClass: CellClass): Action["run"] =>
  changing(async () => (await import("../decide")).decideSelection(cellClass));
