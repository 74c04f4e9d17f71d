/** How far services have come on the way to a decision (docs/method.md, Suggested, adopted, decided). */
import { atIndex, rowAt, type Matrix } from "../model/matrix";
import type { CellClass } from "../model/model";
import type { ServiceStatus } from "./service-status";

/**
 * Without a letter; with a letter that a run put in; with letters of a person that somebody only proposes; or
 * with letters that are all a person's, or that somebody has decided as a whole.
 */
export type Progress = "open" | "adopted" | "proposed" | "decided";

/** What the matrix has of a run's services. */
export interface MatrixState {
  /** Letters, open where the matrix is blank. */
  readonly decided: Matrix<CellClass>;
  /** Whether the letter is as a run put it in, see `adoptedCells`. */
  readonly adopted: Matrix<boolean>;
  /** By the matrix's services. */
  readonly statuses: readonly ServiceStatus[];
}

/** How far the service of a row has come. */
export function progressOf({ decided, adopted, statuses }: MatrixState, row: number): Progress {
  if (rowAt(decided, row).every((letter) => letter === "open")) return "open";
  if (rowAt(adopted, row).includes(true)) return "adopted";
  return statuses[row]?.status === "proposed" ? "proposed" : "decided";
}

/** Whether a cell has a letter that is decided: neither adopted nor of a service that is only proposed. */
export const isDecidedLetter = (
  { decided, adopted, statuses }: MatrixState,
  row: number,
  column: number,
): boolean =>
  atIndex(decided, row, column) !== "open" &&
  !atIndex(adopted, row, column) &&
  statuses[row]?.status !== "proposed";

/** How many services, and how many letters, are how far. */
export interface DecisionCounts {
  readonly services: Readonly<Record<Progress, number>>;
  readonly decidedCells: number;
  readonly adoptedCells: number;
}

/** Counts services by how far they are, and letters that are decided or adopted: none is both. */
export function decisionCounts(state: MatrixState): DecisionCounts {
  const { decided, adopted } = state;
  const services: Record<Progress, number> = { open: 0, adopted: 0, proposed: 0, decided: 0 };
  let decidedCells = 0;
  decided.services.forEach((_, row) => {
    services[progressOf(state, row)] += 1;
    for (const column of decided.channels.keys()) {
      if (isDecidedLetter(state, row, column)) decidedCells += 1;
    }
  });
  return { services, decidedCells, adoptedCells: adopted.cells.filter(Boolean).length };
}
