/** How a large sheet prints: a long one upright where its columns can still be read, a wide one over pages side by side. */
import { fill, type Language } from "../../locale/language";
import { PAGE_TEXTS } from "../../locale/sheets";
import { pointsOfCharacters } from "./column-width";
import type { SheetPlan } from "./plan";

/** Rows from which a sheet is long. */
const LONG = 200;
/** The smallest scale: text of 11 points is printed in 7. */
const SMALLEST = 0.64;
/** The scale from which one page is wide enough, since a row on one page is worth more than size: 11 points are printed in 4½. */
const ENOUGH = 0.41;
/** Width of an A4 page between its margins, in points. */
const UPRIGHT = 523;
const ACROSS = 770;
/** What of a page columns fill, which are not divided. */
const FILLED = 0.9;

/** Width of what is printed of the first columns, in points. */
function printedWidth({ widths, hidden, page }: SheetPlan, columns = Infinity): number {
  const end = Math.min(columns, page?.printed?.columns ?? Infinity);
  const unseen = new Set(hidden);
  // Parts below each other state the width of the same column; the last holds.
  const byColumn = new Map(widths.map(({ column, width }) => [column, width]));
  return [...byColumn]
    .filter(([column]) => column < end && !unseen.has(column))
    .reduce((sum, [, width]) => sum + pointsOfCharacters(width), 0);
}

/** The rows of what is printed. */
const printedRows = ({ page, fitted, ownedRange }: SheetPlan): number =>
  page?.printed?.rows ?? fitted[0]?.rows ?? ownedRange?.rows ?? 0;

/**
 * The plan, over as many pages side by side as it takes to be read, where one would be too small. A long list stays
 * one page wide: hundreds of pages side by side are read by nobody.
 */
function withPagesWide(plan: SheetPlan): SheetPlan {
  const { page } = plan;
  if (page === null || page.onePage === true || printedRows(plan) >= LONG) return plan;
  const paper = page.orientation === "portrait" ? UPRIGHT : ACROSS;
  const width = printedWidth(plan);
  if (width * ENOUGH <= paper) return plan;
  // The first columns are repeated on each page.
  const named = printedWidth(plan, page.titleColumns);
  const others = (paper / SMALLEST) * FILLED - named;
  if (others <= 0) return plan;
  return { ...plan, page: { ...page, pagesWide: Math.ceil((width - named) / others) } };
}

/** The plan with its page as it can be read. */
export const withReadablePage = (plan: SheetPlan): SheetPlan => withPagesWide(withLongPage(plan));

/** The plan, with an upright page where there are many rows. */
function withLongPage(plan: SheetPlan): SheetPlan {
  const { page } = plan;
  if (page === null || page.onePage === true || printedRows(plan) < LONG) return plan;
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
