/** How the headers of a table stand: over the contents of their columns. */
import { area, type Area } from "../a1/address";
import type { Look, LookPlan } from "./plan";

/** The header over contents of a look that do not begin at the left edge. */
const HEADER_OVER: Readonly<Partial<Record<Look, Look>>> = {
  integer: "number-header",
  decimal: "number-header",
  money: "number-header",
  "money-whole": "number-header",
  percent: "number-header",
  "percent-one": "number-header",
  score: "number-header",
  share: "number-header",
  setting: "number-header",
  level: "channel-header",
  year: "channel-header",
  date: "channel-header",
  class: "channel-header",
  text: "text-header",
  "long-text": "text-header",
};

/** Height of a header row with room for two lines, or for one and Excel's filter buttons, in points. */
export const HEADER_HEIGHT = 32;

const covers = (place: Area, row: number, column: number): boolean =>
  row >= place.row &&
  row < place.row + place.rows &&
  column >= place.column &&
  column < place.column + place.columns;

/** Looks for the plain headers in one row whose column is not aligned to the left. */
function ofRow(
  looks: readonly LookPlan[],
  { row: headerRow, column: first, columns }: Area,
): LookPlan[] {
  const found: LookPlan[] = [];
  for (let column = first; column < first + columns; column++) {
    const head = looks.findLast((plan) => covers(plan.area, headerRow, column))?.look;
    const body = looks.find(
      ({ look, area: place }) =>
        HEADER_OVER[look] !== undefined && covers(place, headerRow + 1, column),
    )?.look;
    const over = body === undefined ? undefined : HEADER_OVER[body];
    if (head !== "header" || over === undefined) continue;
    const before = found.at(-1);
    if (before?.look === over && before.area.column + before.area.columns === column) {
      found[found.length - 1] = {
        area: { ...before.area, columns: before.area.columns + 1 },
        look: over,
      };
    } else found.push({ area: area(headerRow, column, 1, 1), look: over });
  }
  return found;
}

/**
 * Looks that put each plain header of a sheet over the contents of its column; rotated and centred
 * headers stay.
 * @param looks of the sheet, headers and bodies included
 */
export const headerLooks = (looks: readonly LookPlan[]): LookPlan[] =>
  looks.flatMap(({ look, area: place }) => (look === "header" ? ofRow(looks, place) : []));
