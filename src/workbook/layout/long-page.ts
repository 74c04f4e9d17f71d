/** How a long or wide sheet prints: upright where its columns can still be read, and several pages wide where they could not be read on one. */
import { fill, type Language } from "../../locale/language";
import { PAGE_TEXTS } from "../../locale/sheets";
import { pointsOfCharacters } from "./column-width";
import type { SheetPlan } from "./plan";

/** Rows from which a sheet is long. */
const LONG = 200;
/** The smallest scale: text of 11 points is printed in 7. */
const SMALLEST = 0.64;
/** Below this scale nobody can read a page: text of 11 points is printed in less than 5. */
const UNREADABLE = 0.45;
/** Width of an upright A4 page between its margins, in points. */
const UPRIGHT = 523;
/** The same of one that lies. */
const LYING = 770;

/** Width of what is printed, or of its first columns, in points. */
function printedWidth({ widths, hidden, page }: SheetPlan, columns = Infinity): number {
  const end = Math.min(columns, page?.printed?.columns ?? Infinity);
  const unseen = new Set(hidden);
  return widths
    .filter(({ column }) => column < end && !unseen.has(column))
    .reduce((sum, { width }) => sum + pointsOfCharacters(width), 0);
}

/** Pages that the columns take at the smallest scale, each with the columns that are repeated; one where that can be read. */
function pagesWide(plan: SheetPlan, repeated: number): number {
  const most = LYING / SMALLEST;
  const all = printedWidth(plan);
  const titles = printedWidth(plan, repeated);
  if (all * UNREADABLE <= LYING) return 1;
  return titles > most / 2 ? Math.ceil(all / most) : Math.ceil((all - titles) / (most - titles));
}

/** The plan, with an upright page where there are many rows, and several pages wide where one could not be read. */
export function withLongPage(plan: SheetPlan): SheetPlan {
  const { page, fitted, ownedRange } = plan;
  if (page === null || page.onePage === true) return plan;
  const rows = page.printed?.rows ?? fitted[0]?.rows ?? ownedRange?.rows ?? 0;
  if (rows >= LONG && printedWidth(plan) * SMALLEST <= UPRIGHT) {
    return { ...plan, page: { ...page, orientation: "portrait" } };
  }
  const wide = page.orientation === "landscape" ? pagesWide(plan, page.titleColumns) : 1;
  return wide === 1 ? plan : { ...plan, page: { ...page, pagesWide: wide } };
}

/**
 * The plan, printed to a row of a list, where it goes on much further; the foot of the page says so.
 * @param firstRow the first row of the list, from 0
 * @param most rows that are printed
 */
export function firstRowsPrinted(
  plan: SheetPlan,
  firstRow: number,
  most: number,
  language: Language,
): SheetPlan {
  const { page, ownedRange } = plan;
  const count = (ownedRange?.rows ?? 0) - firstRow;
  if (page === null || ownedRange === null || count < LONG || count <= most) return plan;
  const left = fill(PAGE_TEXTS.printed[language], { printed: most, count });
  const footer = `${page.footer}  ·  ${left}`;
  return { ...plan, page: { ...page, footer, printed: { ...ownedRange, rows: firstRow + most } } };
}
