/** What copies and formats reach where a filter is active: visible rows only ("Copy visible cells only"). */
import type { Area } from "../../../a1/address";
import { intersection } from "../../../a1/area";
import type { Sheet } from "../../engine/sheet";
import type { SheetArea } from "../base/on-sheet";

const isFiltered = (sheet: Sheet, area: Area): boolean =>
  sheet.tables.some(
    ({ filters, area: cells }) => filters !== undefined && intersection(cells, area) !== null,
  );

/** Whether copies and formats reach a row of an area. */
export function reachedRows({ book, sheet, area }: SheetArea): (row: number) => boolean {
  if (!book.behaviour.filtersLimit || !isFiltered(sheet, area)) return () => true;
  return (row) => !sheet.hiddenRows.has(row);
}

/** The parts of an area that formats reach. */
export function reachedAreas(range: SheetArea): readonly Area[] {
  const { book, sheet, area } = range;
  if (!book.behaviour.filtersLimit || !isFiltered(sheet, area)) return [area];
  const reached = reachedRows(range);
  const areas: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const last = areas.at(-1);
    if (!reached(row)) continue;
    if (last !== undefined && last.row + last.rows === row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ ...area, row, rows: 1 });
  }
  return areas;
}
