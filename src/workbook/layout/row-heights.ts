/** Heights of the rows of a plan before anything is written: given, fitted to texts as far as these are known, or of one line. */
import { containsCell } from "../../a1/area";
import type { Area } from "../../a1/address";
import type { Content } from "../cell";
import type { CellStyleName, KnownValue, SheetPlan } from "./plan";

/** Points of a line of Calibri 11, and the greatest height of a row. */
const LINE = 15;
const MOST = 409;
/** Characters of text as parts of the digit that columns are measured in, with what is left at the ends of lines. */
const LETTER = 0.95;
/** What is shown of texts that a formula takes under some condition only. */
const SOMETIMES = 0.5;
/** Characters of a formula that takes its text from other cells. */
const TAKEN = 40;
const WIDTH = 8.43;

/** Styles whose texts are broken into lines, and those of larger letters with the height of their lines. */
const WRAPPING: ReadonlySet<CellStyleName> = new Set([
  "row-label",
  "long-text",
  "formula-label",
  "formula-text",
  "answer",
  "paragraph",
  "free-text",
]);
const LARGER: Readonly<Partial<Record<CellStyleName, number>>> = {
  title: 22,
  heading: 18,
  lead: 18,
  "big-figure": 25,
};

/** `IF(…,"service","services")` in a formula. */
const EITHER = /IF\([^"()]*,"((?:[^"]|"")*)","((?:[^"]|"")*)"\)/gu;
/** A text in a formula, and where the arguments of a function begin and end. */
const TOKEN = /"(?:[^"]|"")*"|([A-Z]*)\(|\)/gu;

/** About how many characters a formula shows: nobody knows before which of its texts it takes. */
function shownLength(formula: string): number {
  const longer = formula.replace(EITHER, (_, one: string, other: string) =>
    one.length > other.length ? `"${one}"` : `"${other}"`,
  );
  const within: boolean[] = [];
  let length = 0;
  for (const [token, name] of longer.matchAll(TOKEN)) {
    if (token === ")") within.pop();
    else if (name !== undefined) within.push(name === "IF");
    else length += (token.length - 2) * (within.includes(true) ? SOMETIMES : 1);
  }
  return length === 0 ? TAKEN : length;
}

/** Characters of what a cell shows, line by line. */
function shownLengths(content: Content | KnownValue): readonly number[] {
  if (typeof content !== "string") return [];
  if (content.startsWith("=")) return [shownLength(content)];
  return content.split("\n").map(({ length }) => length);
}

/** The texts in a row by their column. */
function* textsOf(
  { blocks, fills }: SheetPlan,
  row: number,
): Generator<readonly [column: number, Content | KnownValue]> {
  for (const block of blocks) {
    const line = block.cells[row - block.row] ?? [];
    for (const [index, content] of line.entries()) yield [block.column + index, content];
  }
  for (const { row: first, column, rows, formulas, known } of fills) {
    if (row < first || row >= first + rows) continue;
    const line = known?.[row - first] ?? [];
    for (const [index, formula] of formulas.entries())
      yield [column + index, line[index] ?? formula];
  }
}

/** The height of each row of the plan, in points. */
export function rowHeights(plan: SheetPlan): (row: number) => number {
  const hidden = new Set(plan.hiddenRows);
  const given = new Map(plan.heights.map(({ row, points }) => [row, points]));
  const widths = new Map(plan.widths.map(({ column, width }) => [column, width]));
  const wrapping = plan.styles.filter(({ style }) => WRAPPING.has(style)).map(({ area }) => area);
  const larger = plan.styles.filter(({ style }) => LARGER[style] !== undefined);
  const wraps = (row: number, column: number): boolean =>
    wrapping.some((area: Area) => containsCell(area, row, column));
  const oneLine = (row: number): number =>
    larger.reduce(
      (most, { style, area }) =>
        row >= area.row && row < area.row + area.rows
          ? Math.max(most, LARGER[style] ?? LINE)
          : most,
      LINE,
    );
  const isFitted = (row: number): boolean =>
    plan.fitted.some((span) => row >= span.row && row < span.row + span.rows);
  const fitted = (row: number): number => {
    let lines = 1;
    for (const [column, content] of textsOf(plan, row)) {
      const lengths = shownLengths(content);
      if (lengths.length === 0 || !wraps(row, column)) continue;
      const width = Math.max(1, widths.get(column) ?? WIDTH);
      const own = lengths.map((length) => Math.max(1, Math.ceil((length * LETTER) / width)));
      lines = Math.max(
        lines,
        own.reduce((sum, count) => sum + count, 0),
      );
    }
    return Math.min(MOST, lines * LINE);
  };
  const known = new Map<number, number>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const height = hidden.has(row)
      ? 0
      : (given.get(row) ?? Math.max(oneLine(row), isFitted(row) ? fitted(row) : LINE));
    known.set(row, height);
    return height;
  };
}
