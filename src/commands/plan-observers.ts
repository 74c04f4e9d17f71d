/** Programs that have the workbook itself at hand, such as the command line and the page; in Excel there are none. */
import type { SheetPlan } from "../workbook/layout/plan";

/**
 * Called before a run writes, with the values that it knows of its formulas, also of those that the workbook has already.
 * @returns called at the end, with whether all of it was written
 */
export type PlanObserver = (
  values: readonly KnownValues[],
) => (completed: boolean) => Promise<void>;

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
export function giveKnownValues(take: PlanObserver): () => void {
  // Each time one of its own: a program may give two.
  const observer: PlanObserver = (values) => take(values);
  planObservers.add(observer);
  return () => {
    planObservers.delete(observer);
  };
}
