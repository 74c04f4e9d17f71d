/** Programs that have the workbook itself at hand, such as the command line and the page; in Excel there are none. */
import type { SheetPlan } from "../workbook/layout/plan";

/**
 * Called with all that a run plans, also what the workbook has already, before it writes.
 * @returns called at the end, with whether all of it was written
 */
export type PlanObserver = (plans: readonly SheetPlan[]) => (completed: boolean) => Promise<void>;

export const planObservers = new Set<PlanObserver>();

/** Values of formulas that a plan knows, by their first cell. */
export interface KnownValues {
  /** Id of the sheet; null: it is created under this name. */
  readonly sheetId: string | null;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | null)[])[];
  /** The formulas of the first row, which are filled down. */
  readonly formulas: readonly (string | null)[];
}

export const knownValuesOf = (plans: readonly SheetPlan[]): readonly KnownValues[] =>
  plans.flatMap(({ sheetId, name: sheet, fills }) =>
    fills.flatMap(({ row, column, formulas, known: values }) =>
      values === undefined
        ? []
        : [
            {
              sheetId,
              sheet,
              row,
              column,
              values,
              formulas: formulas.map((one) => (typeof one === "string" ? one : null)),
            },
          ],
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
