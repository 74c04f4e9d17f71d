/** Programs that have the workbook itself at hand, such as the command line and the page; in Excel there are none. */
import type { SheetPlan } from "../workbook/layout/plan";

/**
 * Called with what a run is about to write.
 * @returns called at the end, with whether all of it was written
 */
export type PlanObserver = (plans: readonly SheetPlan[]) => (completed: boolean) => Promise<void>;

export const planObservers = new Set<PlanObserver>();

/** Values of formulas that a plan knows, by their first cell. */
export interface KnownValues {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | null)[])[];
}

export const knownValuesOf = (plans: readonly SheetPlan[]): readonly KnownValues[] =>
  plans.flatMap(({ name: sheet, fills }) =>
    fills.flatMap(({ row, column, known: values }) =>
      values === undefined ? [] : [{ sheet, row, column, values }],
    ),
  );

/** Has a program take the values that runs know; it stops when what is returned is called. */
export function giveKnownValues(
  take: (values: readonly KnownValues[]) => (right: boolean) => Promise<void>,
): () => void {
  const observer: PlanObserver = (plans) => take(knownValuesOf(plans));
  planObservers.add(observer);
  return () => {
    planObservers.delete(observer);
  };
}
