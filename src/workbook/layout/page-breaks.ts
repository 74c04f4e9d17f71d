/** The rows before which a printed page begins, so that no heading and no header is at the foot of a page without what it is of. */
import { BLANK } from "../cell";
import type { CellStyleName, PagePlan, RowSpan, SheetPlan } from "./plan";
import { ACROSS, printedWidths, sum, UPRIGHT } from "./printed-columns";
import { rowHeights } from "./row-heights";

/** Styles of rows that are nothing without those below them. */
const HEADS: ReadonlySet<CellStyleName> = new Set([
  "heading",
  "section",
  "section-number",
  "header",
  "number-header",
  "text-header",
  "channel-header",
  "rotated-header",
  "channel-group",
]);

/** Heights of an A4 page between its margins, in points, upright and on its side. */
const TALL = 766;
const FLAT = 519;
/** What a page is taken to have of that: heights of rows are estimates. */
const SURE = 0.96;
/** What is no higher than this part of a page is kept together; of what is higher, so many rows below its heading and at its end. */
const TOGETHER = 0.45;
const FEW = 2;

/** Points of rows that a page surely takes: as it is scaled where Calibri is there, since a page takes more rows where it is not. */
function pageHeight(plan: SheetPlan, { orientation, scale }: PagePlan): number {
  const [height, width] = orientation === "portrait" ? [TALL, UPRIGHT] : [FLAT, ACROSS];
  const smaller = scale === undefined ? Math.max(1, sum(printedWidths(plan)) / width) : 100 / scale;
  return height * smaller * SURE;
}

/** Rows in which something is written. */
function filledRows({ blocks, fills }: SheetPlan): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { row, cells } of blocks) {
    cells.forEach((line, index) => {
      if (line.some((content) => content !== null && content !== BLANK)) found.add(row + index);
    });
  }
  for (const { row, rows } of fills) for (let at = row; at < row + rows; at++) found.add(at);
  return found;
}

function headRows({ styles }: SheetPlan): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { style, area } of styles) {
    if (!HEADS.has(style)) continue;
    for (let row = area.row; row < area.row + area.rows; row++) found.add(row);
  }
  return found;
}

/** Rows that stay on one page: headings with what is below them, and those that a chart is over. */
function keptRows(
  plan: SheetPlan,
  end: number,
  fits: (span: RowSpan, most: number) => boolean,
  page: number,
): readonly RowSpan[] {
  const [heads, filled] = [headRows(plan), filledRows(plan)];
  const spans: RowSpan[] = plan.charts.map(({ area: { row, rows } }) => ({ row, rows }));
  /** Headings from a row, and what is below them to the next blank row or heading. */
  const partAt = (row: number): { readonly span: RowSpan; readonly heads: number } => {
    let body = row;
    while (body < end && (heads.has(body) || !filled.has(body))) body++;
    let bottom = body;
    while (bottom < end && filled.has(bottom) && !heads.has(bottom)) bottom++;
    return { span: { row, rows: bottom - row }, heads: body - row };
  };
  /** With the parts that follow without a blank row, such as the table below a text, as far as they stay together. */
  const withFollowing = (span: RowSpan): RowSpan => {
    const next = span.row + span.rows;
    if (next >= end || !heads.has(next)) return span;
    const both = { row: span.row, rows: span.rows + partAt(next).span.rows };
    return fits(both, page * TOGETHER) ? withFollowing(both) : span;
  };
  // The end of a table that nothing follows is as it comes: hundreds of rows are above it.
  let tail: RowSpan | null = null;
  for (let row = 0; row < end; row++) {
    if (!heads.has(row)) continue;
    if (tail !== null) spans.push(tail);
    const part = partAt(row);
    const whole = withFollowing(part.span);
    const isWhole = fits(whole, page * TOGETHER) || whole.rows - part.heads <= 2 * FEW;
    const kept = isWhole ? whole : { row, rows: part.heads + FEW };
    tail = isWhole ? null : { row: row + whole.rows - FEW, rows: FEW };
    spans.push(kept);
    row += kept.rows - 1;
  }
  return joined(spans, fits, page);
}

/** Spans that overlap as one, where a page takes them; none that is higher than a page. */
function joined(
  spans: readonly RowSpan[],
  fits: (span: RowSpan, most: number) => boolean,
  page: number,
): readonly RowSpan[] {
  const found: RowSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.row - other.row)) {
    const last = found.at(-1);
    if (last === undefined || span.row >= last.row + last.rows) {
      if (fits(span, page)) found.push(span);
      continue;
    }
    const bottom = Math.max(last.row + last.rows, span.row + span.rows);
    const both = { row: last.row, rows: bottom - last.row };
    if (fits(both, page)) found[found.length - 1] = both;
  }
  return found;
}

/** The breaks of a sheet that is rebuilt; null: they are a person's, or all is on one page. */
export function pageBreaks(plan: SheetPlan): readonly number[] | null {
  const { page, ownedRange } = plan;
  if (page === null || ownedRange === null) return null;
  if (page.onePage === true) return [];
  const end = Math.min(page.printed?.rows ?? ownedRange.rows, ownedRange.rows);
  const points = rowHeights(plan);
  const heightOf = ({ row, rows }: RowSpan): number =>
    sum(Array.from({ length: rows }, (_, index) => points(row + index)));
  // A table of thousands of rows is no reason to estimate them all.
  const fits = ({ row, rows }: RowSpan, most: number): boolean => {
    let height = 0;
    for (let at = row; at < row + rows && height <= most; at++) height += points(at);
    return height <= most;
  };
  const { first, count } = page.titleRows;
  const titles = heightOf({ row: first, rows: count });
  const space = pageHeight(plan, page);
  const kept = keptRows(plan, end, fits, space - titles);
  const breaks: number[] = [];
  let [used, row] = [0, 0];
  // Below the last heading, pages end where they are full.
  for (const span of kept) {
    for (; row <= span.row; row++) {
      const height = row === span.row ? heightOf(span) : points(row);
      if (used + height > space && row > 0) {
        breaks.push(row);
        used = row > first ? titles : 0;
      }
      used += height;
    }
    row = span.row + span.rows;
  }
  return breaks;
}
