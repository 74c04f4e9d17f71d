/** Widths of the columns of the sheet `businessCase`, wide enough for its greatest figure. */
import { businessCase } from "../../domain/money/business-case";
import { numberWidth } from "../../workbook/layout/column-width";
import type { RunContext } from "../../workbook/run-context";

/** Width of the first column. */
export const LABEL_WIDTH = 46;

/** Least width of a column with figures. */
const NARROW = 15;

/** Width of every column with figures. */
export function figureWidth({ result }: Pick<RunContext, "result">): number {
  const { forecast, costs } = businessCase(result);
  const greatest = [
    costs.now.internal,
    costs.now.external,
    ...forecast.years.flatMap(({ cost, costIfKept, introduction, yearly }) => [
      cost.internal,
      cost.external,
      costIfKept.internal,
      costIfKept.external,
      introduction,
      yearly,
    ]),
  ].reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return numberWidth(greatest, NARROW);
}
