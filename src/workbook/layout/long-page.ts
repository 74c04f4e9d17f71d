/** How a large sheet prints so that it can be read: upright, over pages side by side, or in part, which the foot of the page says. */
import { columnName, type Area } from "../../a1/address";
import { ROWS } from "../../a1/area";
import { fill, type Language } from "../../locale/language";
import { PAGE_TEXTS } from "../../locale/sheets";
import { BLANK } from "../cell";
import { PURPOSE_ROW } from "./frame";
import { pageBreaks } from "./page-breaks";
import type { PagePlan, SheetPlan } from "./plan";
import { ACROSS, printedWidths, sum, UPRIGHT } from "./printed-columns";

/** Rows from which a sheet is long. */
export const LONG = 200;
/** Rows that are printed of a long list of inputs. */
const MOST_INPUTS = 200;
/** The smallest scale in per cent: text of 11 points is printed in 7. */
const SMALLEST = 64;
/** Pages side by side, at the most. */
const MOST_WIDE = 2;
/** Columns are that much wider where Calibri is missing, as in LibreOffice on many machines, and texts with them. */
const WIDEST = 1.37;
/** What is that much wider than a page takes goes over two for certain. */
const OVER = 1.08;
/** Width of the columns that a page takes in the smallest scale, in points. */
const widest = (paper: number): number => paper / (SMALLEST / 100) / WIDEST;

const isUpright = ({ orientation }: PagePlan): boolean => orientation === "portrait";

/** The rows of what is printed; whole columns are printed as far as they are filled. */
const printedRows = ({ page, fitted, ownedRange }: SheetPlan): number =>
  Math.min(page?.printed?.rows ?? ROWS, fitted[0]?.rows ?? ownedRange?.rows ?? 0);

/** How many of the first columns so many pages side by side take; the first are repeated on each. */
function columnsOn(pages: number, widths: readonly number[], repeated: number, space: number) {
  const others = space - sum(widths.slice(0, repeated));
  let [page, used, column] = [1, 0, repeated];
  for (; column < widths.length; column += 1) {
    const width = widths[column] ?? 0;
    if (used > 0 && used + width > others) [page, used] = [page + 1, 0];
    if (page > pages) break;
    used += width;
  }
  while (column > 1 && widths[column - 1] === 0) column -= 1;
  return column;
}

/** The page with the columns that so many pages take; where that is not all, the foot of the page says so. */
function firstColumns(
  plan: SheetPlan,
  page: PagePlan,
  pages: number,
  language: Language,
): PagePlan {
  const widths = printedWidths(plan);
  const space = widest(isUpright(page) ? UPRIGHT : ACROSS);
  const columns = columnsOn(pages, widths, page.titleColumns, space);
  if (sum(widths.slice(columns)) === 0) return page;
  const rows = page.printed?.rows ?? ROWS;
  const note = fill(PAGE_TEXTS.columns[language], { last: columnName(columns - 1) });
  return {
    ...page,
    printed: { row: 0, column: 0, rows, columns },
    footer: `${page.footer}  ·  ${note}`,
  };
}

/** The page of a list of hundreds of rows: one page wide and as small as can be read, since it is long enough so. */
function longPage(plan: SheetPlan, page: PagePlan, language: Language): PagePlan {
  const width = sum(printedWidths(plan));
  const scaled = { ...page, scale: SMALLEST };
  if (width <= widest(UPRIGHT)) return { ...scaled, orientation: "portrait" };
  return width <= widest(isUpright(page) ? UPRIGHT : ACROSS)
    ? scaled
    : firstColumns(plan, { ...scaled, orientation: "landscape" }, 1, language);
}

/** The page, over two side by side where one would be too small to be read. */
function shortPage(plan: SheetPlan, page: PagePlan, language: Language): PagePlan {
  const width = sum(printedWidths(plan));
  const space = widest(isUpright(page) ? UPRIGHT : ACROSS);
  if (width <= space) return page;
  const scaled = firstColumns(plan, { ...page, scale: SMALLEST }, MOST_WIDE, language);
  const { ownedRange } = plan;
  return ownedRange === null || width <= OVER * space
    ? scaled
    : inTwoParts(plan, scaled, ownedRange);
}

/**
 * A sheet that is rebuilt and goes over two pages side by side, printed in two parts: beside the first columns, which
 * are repeated, the title and other texts that go on over the columns would be cut. The second part has the rows
 * below the title that go so far; it begins with the columns under a heading of their own where there are such.
 */
function inTwoParts(plan: SheetPlan, page: PagePlan, owned: Area): PagePlan {
  const widths = printedWidths({ ...plan, page });
  const space = widest(isUpright(page) ? UPRIGHT : ACROSS);
  const most = columnsOn(1, widths, page.titleColumns, space);
  const others = space - sum(widths.slice(0, page.titleColumns));
  const cells = shownCells(plan, widths);
  const titleRow = page.titleRows.first;
  const split = cells
    .filter(({ row, column }) => row > PURPOSE_ROW && row < titleRow && column > page.titleColumns)
    .map(({ column }) => column)
    .filter((column) => column <= most && sum(widths.slice(column)) <= others)
    .reduce((last, column) => Math.max(last, column), 0);
  const column = split === 0 ? most : split;
  const rows = [
    ...cells.filter((cell) => cell.column >= column).map(({ row }) => row),
    ...plan.charts
      .filter(({ area }) => area.column + area.columns > column)
      .flatMap(({ area }) => [area.row, area.row + area.rows - 1]),
  ];
  const columns = widths.length - column;
  if (columns <= 0 || rows.length === 0) return page;
  const first = Math.min(...rows);
  const bottom = Math.max(...rows) + 1;
  return {
    ...page,
    printed: { row: 0, column: 0, rows: page.printed?.rows ?? owned.rows, columns: column },
    printedBeside: { row: first, column, rows: bottom - first, columns },
  };
}

/** Cells with contents in columns that are printed and shown. */
const shownCells = ({ blocks, fills, hiddenRows }: SheetPlan, widths: readonly number[]) =>
  [
    ...blocks.flatMap((block) =>
      block.cells.flatMap((line, down) =>
        line.flatMap((content, right) =>
          content === null || content === BLANK
            ? []
            : [{ row: block.row + down, column: block.column + right }],
        ),
      ),
    ),
    ...fills.flatMap(({ row, column, rows, formulas }) =>
      formulas.flatMap((_, right) => [
        { row, column: column + right },
        { row: row + rows - 1, column: column + right },
      ]),
    ),
  ].filter(({ row, column }) => (widths[column] ?? 0) > 0 && !hiddenRows.includes(row));

/** The plan with its page as it can be read: 7 points at the least, and no heading apart from what it is of. */
export function withReadablePage(plan: SheetPlan, language: Language): SheetPlan {
  const readable = withReadableColumns(plan, language);
  return { ...readable, pageBreaks: pageBreaks(readable) };
}

function withReadableColumns(plan: SheetPlan, language: Language): SheetPlan {
  const listed =
    plan.ownedRange === null && plan.key !== "matrix"
      ? firstRowsPrinted(plan, plan.fitted[0]?.row ?? 0, MOST_INPUTS, language)
      : plan;
  const { page } = listed;
  if (page === null || page.onePage === true) return listed;
  const isLong = printedRows(listed) >= LONG;
  const readable = isLong ? longPage(listed, page, language) : shortPage(listed, page, language);
  return { ...listed, page: readable };
}

/** The plan of a sheet that is rebuilt, of which only the first columns are printed. */
export const firstColumnsPrinted = (plan: SheetPlan, columns: number): SheetPlan =>
  plan.page === null || plan.ownedRange === null
    ? plan
    : { ...plan, page: { ...plan.page, printed: { ...plan.ownedRange, columns } } };

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
  const { page, ownedRange, fitted, widths } = plan;
  const bottom = ownedRange?.rows ?? firstRow + (fitted[0]?.rows ?? 0);
  const count = bottom - firstRow;
  if (page === null || count < LONG || count <= most) return plan;
  const left = fill(PAGE_TEXTS.printed[language], { printed: most, count });
  const footer = `${page.footer}  ·  ${left}`;
  const columns =
    page.printed?.columns ??
    ownedRange?.columns ??
    Math.max(...widths.map(({ column }) => column + 1));
  return {
    ...plan,
    page: { ...page, footer, printed: { row: 0, column: 0, rows: firstRow + most, columns } },
  };
}
