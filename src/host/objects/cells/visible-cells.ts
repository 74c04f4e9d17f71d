/** The parts of an area whose rows and columns are not hidden. */
import type { Area } from "../../../a1/address";
import type { Sheet } from "../../engine/sheet";

/** First index and length of each run of indices from `first` that are not hidden. */
function runs(first: number, count: number, hidden: ReadonlySet<number>): [number, number][] {
  const inside = [...hidden].filter((index) => index >= first && index < first + count);
  const found: [number, number][] = [];
  let from = first;
  for (const index of [...inside.sort((one, other) => one - other), first + count]) {
    if (index > from) found.push([from, index - from]);
    from = index + 1;
  }
  return found;
}

/** The area without its hidden rows and columns. */
export function visibleAreas(sheet: Sheet, area: Area): Area[] {
  const columns = runs(area.column, area.columns, sheet.hiddenColumns);
  return runs(area.row, area.rows, sheet.hiddenRows).flatMap(([row, rows]) =>
    columns.map(([column, width]) => ({ row, column, rows, columns: width })),
  );
}
