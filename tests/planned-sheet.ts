/** The plan of one sheet, from a model without a workbook. */
import { rowsOf, type Matrix } from "../src/domain/model/matrix";
import type { CellClass, Decision, Model, Reason } from "../src/domain/model/model";
import { atOnce } from "../src/domain/steps";
import type { Language } from "../src/locale/language";
import { resultOf } from "../src/run/evaluate";
import { workbookPlan } from "../src/run/plan";
import { inputsOfModel } from "../src/run/read-inputs";
import type { SheetPlan } from "../src/workbook/layout/plan";

const NO_WORKBOOK = {
  state: null,
  sheets: new Map(),
  sheetNames: [],
  storeSheet: null,
  store: new Map(),
};

const decisionsOf = ({ services, channels }: Model, decided: Matrix<CellClass>): Decision[] =>
  rowsOf(decided).flatMap((row, index) =>
    row.flatMap((cellClass, column) => {
      const [service, channel] = [services[index]?.id, channels[column]?.id];
      return cellClass === "open" || service === undefined || channel === undefined
        ? []
        : [{ service, channel, class: cellClass }];
    }),
  );

/** Plans of all sheets. */
export function plannedSheets(
  model: Model,
  language: Language,
  decided?: Matrix<CellClass>,
  reasons: readonly Reason[] = [],
): readonly SheetPlan[] {
  const inputs = {
    ...inputsOfModel(model),
    decisions: decided === undefined ? [] : decisionsOf(model, decided),
    reasons: reasons.map((record) => ({ record, row: null })),
  };
  return atOnce(
    workbookPlan({
      snapshot: NO_WORKBOOK,
      inputs,
      result: resultOf(inputs, false, "2026-03-01"),
      language,
      stamp: { created: "2026-03-01", revision: 1 },
      decide: false,
      changed: [],
      upgrade: false,
      example: null,
    }),
  );
}

/** @throws Error for a key that no sheet has */
export function plannedSheet(key: string, ...of: Parameters<typeof plannedSheets>): SheetPlan {
  const found = plannedSheets(...of).find((plan) => plan.key === key);
  if (found === undefined) throw new Error(`There is no sheet ${key}.`);
  return found;
}
