/** Reads the contents of areas on any sheets: in one round trip, or halved until Excel can answer. */
import type { Area } from "../../a1/address";
import type { Cell } from "../../workbook/cell";
import { isTooLarge } from "../run-error";

export interface AreaPosition {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** Row by row, one member a cell. */
export interface AreaContents {
  /** Formulas with `=`, else values. */
  readonly formulas: readonly (readonly Cell[])[];
  readonly values: readonly (readonly Cell[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

const range = ({ sheet, area }: AreaPosition): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** Upper and lower half of an area of several rows. */
function halves({ sheet, area }: AreaPosition): readonly [AreaPosition, AreaPosition] {
  const upper = Math.floor(area.rows / 2);
  return [
    { sheet, area: { ...area, rows: upper } },
    { sheet, area: { ...area, row: area.row + upper, rows: area.rows - upper } },
  ];
}

/**
 * The contents of each area, in order.
 * @param along queues further reads for the same round trip; called again where the answer was too large and
 * the queue was lost
 * @throws Excel's error when not even a single row fits in an answer
 */
export async function readAreas(
  context: Excel.RequestContext,
  positions: readonly AreaPosition[],
  along: () => void = () => undefined,
): Promise<readonly AreaContents[]> {
  if (positions.length === 0) return [];
  along();
  try {
    const ranges = positions.map((area) => range(area).load("formulas,values,numberFormat"));
    await context.sync();
    return ranges.map((loaded) => ({
      formulas: loaded.formulas as Cell[][],
      values: loaded.values as Cell[][],
      numberFormat: loaded.numberFormat as string[][],
    }));
  } catch (error) {
    const [first] = positions;
    if (!isTooLarge(error) || (positions.length === 1 && first?.area.rows === 1)) throw error;
    if (positions.length > 1) {
      const middle = Math.floor(positions.length / 2);
      return [
        ...(await readAreas(context, positions.slice(0, middle), along)),
        ...(await readAreas(context, positions.slice(middle))),
      ];
    }
    const parts = first === undefined ? [] : await readAreas(context, halves(first), along);
    return [
      {
        formulas: parts.flatMap(({ formulas }) => formulas),
        values: parts.flatMap(({ values }) => values),
        numberFormat: parts.flatMap(({ numberFormat }) => numberFormat),
      },
    ];
  }
}
