/** Styles that align the headers of a table with the contents of their columns. */
import { area, type Area } from "../../a1/address";
import { broken } from "./parts";
import type { CellStyleName, StylePlan } from "./plan";

/** The header style over contents of a style that is not left-aligned. */
const HEADER_OVER: Readonly<Partial<Record<CellStyleName, CellStyleName>>> = {
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

/** Height of a header row with space for two lines, or for one and Excel's filter buttons, in points. */
export const HEADER_HEIGHT = 32;

/** Points of a bold character where Calibri is missing, and of Excel's filter button below a turned header. */
const TURNED_CHARACTER = 5.4;
const FILTER_BUTTON = 18;
const MOST_TURNED = 200;

/** Characters of the longer line where a text is broken between two words as evenly as can be. */
function inTwoLines(header: string): number {
  const words = header.split(" ");
  const lengths = words.map((_, at) =>
    Math.max(words.slice(0, at).join(" ").length, words.slice(at).join(" ").length),
  );
  return Math.min(...lengths);
}

/** Points over and below a turned header: it is in the middle, and the button is below. */
const AROUND = 2 * FILTER_BUTTON;

/**
 * Height of a header row with turned headers, in points: two lines of each clear of the filter button; one that is
 * not broken, since the row is high enough for it, is clear of it too.
 * @param least where they need less
 */
export function turnedHeight(headers: readonly string[], least: number): number {
  const needed = headers.map((header) => TURNED_CHARACTER * inTwoLines(header) + AROUND);
  let height = Math.max(least, ...needed);
  const whole = headers.map(({ length }) => TURNED_CHARACTER * length);
  for (const length of [...whole].sort((one, other) => one - other)) {
    if (length <= height && length + AROUND > height) height = length + AROUND;
  }
  return Math.min(MOST_TURNED, Math.ceil(height));
}

/** Height of a line of text, in points. */
const LINE = 15;

/**
 * Height of a header row with headers that are not turned, in points: their lines above the filter buttons.
 * @param width of their columns in characters
 */
export function wrappedHeight(headers: readonly string[], width: number): number {
  const lines = headers.map((header) =>
    broken(header, width - 1).reduce(
      (sum, line) => sum + Math.ceil(line.length / Math.max(1, width - 1)),
      0,
    ),
  );
  return Math.min(MOST_TURNED, Math.max(HEADER_HEIGHT, LINE * Math.max(...lines) + FILTER_BUTTON));
}

/** The same as for turned ones, for the columns of a table of which some are turned. */
export const headerHeightOf = (
  columns: readonly { readonly header: string; readonly headerStyle?: CellStyleName }[],
  least: number,
): number =>
  turnedHeight(
    columns.flatMap(({ header, headerStyle }) =>
      headerStyle === "rotated-header" ? [header] : [],
    ),
    least,
  );

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Styles for the plain headers in one row whose column is not left-aligned. */
function ofRow(
  styles: readonly StylePlan[],
  { row: headerRow, column: first, columns }: Area,
): StylePlan[] {
  const found: StylePlan[] = [];
  for (let column = first; column < first + columns; column++) {
    const head = styles.findLast((plan) => covers(plan.area, headerRow, column))?.style;
    const body = styles.find(
      ({ style, area: bodyArea }) =>
        HEADER_OVER[style] !== undefined && covers(bodyArea, headerRow + 1, column),
    )?.style;
    const over = body === undefined ? undefined : HEADER_OVER[body];
    if (head !== "header" || over === undefined) continue;
    const before = found.at(-1);
    if (before?.style === over && before.area.column + before.area.columns === column) {
      found[found.length - 1] = {
        area: { ...before.area, columns: before.area.columns + 1 },
        style: over,
      };
    } else found.push({ area: area(headerRow, column, 1, 1), style: over });
  }
  return found;
}

/**
 * Styles that align each plain header of a sheet with the contents of its column; rotated and centred headers
 * are kept.
 * @param styles of the sheet, headers and bodies included
 */
export const headerStyles = (styles: readonly StylePlan[]): StylePlan[] =>
  styles.flatMap(({ style, area: bodyArea }) =>
    style === "header" ? ofRow(styles, bodyArea) : [],
  );
