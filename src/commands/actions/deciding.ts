/** What the commands that decide a class have in common. */
import type { CellClass } from "../../domain/model/model";
import type { Command } from "../command";
import type { ShownCell } from "../decide";
import { matrixMissing } from "./matrix-missing";
import { changedReport, type Changed } from "./offered";

export interface DecideOptions {
  /** The cell shown in the inspector: only this one where the selection has moved away from it. */
  readonly shown: ShownCell;
}

export interface Decided extends Changed {
  /** The inspector shows the cell itself. */
  readonly isShown: boolean;
}

/** Decides the selected cells; `open` clears them. Loaded on first use, so that what Excel loads at its start stays small. */
export const deciding = (
  cellClass: CellClass,
): Pick<Command<DecideOptions, Decided>, "blocked" | "run" | "reported" | "pace"> => ({
  blocked: matrixMissing,
  pace: "quick",
  run: async (_, __, options) => {
    const { decideSelection } = await import("../decide");
    const outcome = await decideSelection(cellClass, options?.shown ?? null);
    return outcome.ok ? { ...outcome, isShown: options !== undefined } : outcome;
  },
  reported: (done) => (done.isShown ? null : changedReport(done)),
});
