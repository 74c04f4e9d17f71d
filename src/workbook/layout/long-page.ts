/** How a long sheet prints: upright where its columns can still be read, so that hundreds of services take tens of pages. */
import { fill, type Language } from "../../locale/language";
import { PAGE_TEXTS } from "../../locale/sheets";
import { pointsOfCharacters } from "./column-width";
import type { SheetPlan } from "./plan";

/** Rows from which a sheet is long. */
const LONG = 200;
/** The smallest scale: text of 11 points is printed in 7. */
const SMALLEST = 0.64;
/** Width of an upright A4 page between its margins, in points. */
const UPRIGHT = 523;

/** Width of what is printed, in points. */
function printedWidth({ widths, hidden, page }: SheetPlan): number {
  const end = page?.printed?.columns ?? Infinity;
  const unseen = new Set(hidden);
  return widths
    .filter(({ column }) => column < end && !unseen.has(column))
    .reduce((sum, { width }) => sum + pointsOfCharacters(width), 0);
}

/** The plan, with an upright page where there are many rows. */
export function withLongPage(plan: SheetPlan): SheetPlan {
  const { page, fitted, ownedRange } = plan;
  const rows = page?.printed?.rows ?? fitted[0]?.rows ?? ownedRange?.rows ?? 0;
  if (page === null || page.onePage === true || rows < LONG) return plan;
  return printedWidth(plan) * SMALLEST > UPRIGHT
    ? plan
    : { ...plan, page: { ...page, orientation: "portrait" } };
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
