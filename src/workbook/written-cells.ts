/** Which cells a plan writes or empties, and what they hold after it: so that a run can be taken back, and only where nobody edited since. */
import { atOnce, mapped, type Steps } from "../domain/steps";
import type { Area } from "../a1/address";
import type { Cell, Content } from "./cell";
import type { SheetPlan } from "./plan";

/** What a cell holds after the plan: a value, "" where it was emptied, or some formula of ours. */
export type Left = { readonly value: Cell } | "formula";

/** Row → column → what is left there; cells that the plan leaves alone are absent. */
export type WrittenCells = ReadonlyMap<number, ReadonlyMap<number, Left>>;

/** What a plan does to the contents of cells. */
type Contents = Pick<SheetPlan, "clear" | "blocks" | "fills">;

/** What a cell shows of written contents; the apostrophe that keeps text a text is not shown. */
export const shownContent = (content: Exclude<Content, null>): Cell =>
  typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;

const EMPTIED: Left = { value: "" };

const leftBy = (content: Exclude<Content, null>): Left =>
  typeof content === "string" && content.startsWith("=")
    ? "formula"
    : { value: shownContent(content) };

/** Areas with at least one cell that the plan writes or empties, where they stand after it. */
export const touchedAreas = ({ clear, blocks, fills }: Contents): readonly Area[] => [
  ...(clear === null ? [] : [clear]),
  ...blocks.map(({ row, column, cells }) => ({
    row,
    column,
    rows: cells.length,
    columns: cells[0]?.length ?? 1,
  })),
  ...fills.map(({ row, column, rows, formulas }) => ({
    row,
    column,
    rows,
    columns: formulas.length,
  })),
];

/** Every cell that the plan writes or empties, where it stands after the plan. */
export const writtenCells = (plan: Contents): WrittenCells => atOnce(writtenCellsSteps(plan));

/** The same in steps, some rows in each. */
export function* writtenCellsSteps({ clear, blocks, fills }: Contents): Steps<WrittenCells> {
  const writtenCells = new Map<number, Map<number, Left>>();
  const set = (row: number, column: number, left: Left): void => {
    const line = writtenCells.get(row);
    if (line === undefined) writtenCells.set(row, new Map([[column, left]]));
    else line.set(column, left);
  };
  const each = (
    { row, column, rows, columns }: Area,
    visit: (row: number, column: number) => void,
  ): void => {
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) visit(row + down, column + right);
    }
  };
  if (clear !== null) {
    each(clear, (row, column) => {
      set(row, column, EMPTIED);
    });
  }
  for (const { row, column, cells } of blocks) {
    yield* mapped(cells, (line, down) => {
      line.forEach((content, right) => {
        if (content !== null) set(row + down, column + right, leftBy(content));
      });
    });
  }
  for (const { row, column, rows, formulas } of fills) {
    yield;
    each({ row, column, rows, columns: formulas.length }, (at, across) => {
      const content = formulas[across - column] ?? null;
      if (content !== null) set(at, across, leftBy(content));
    });
  }
  return writtenCells;
}

type Inserts = SheetPlan["inserts"];

/** Where a line stood before the plan's inserts; null: they made it. */
export function lineBefore(
  inserts: Inserts,
  what: "rows" | "columns",
  line: number,
): number | null {
  let index = line;
  for (const insert of [...inserts].reverse()) {
    if (insert.what !== what || index < insert.at) continue;
    if (index < insert.at + insert.count) return null;
    index -= insert.count;
  }
  return index;
}

/** First line and length of what `first` and the `count` lines from it were before the inserts; null: all were made. */
function spanBefore(
  inserts: Inserts,
  what: "rows" | "columns",
  first: number,
  count: number,
): readonly [number, number] | null {
  const before = Array.from({ length: count }, (_, index) =>
    lineBefore(inserts, what, first + index),
  ).filter((line) => line !== null);
  const [start] = before;
  return start === undefined ? null : [start, before.length];
}

/** The area as it stood before the plan's inserts; null: they made all of it. */
export function areaBefore(inserts: Inserts, area: Area): Area | null {
  const rows = spanBefore(inserts, "rows", area.row, area.rows);
  const columns = spanBefore(inserts, "columns", area.column, area.columns);
  return rows === null || columns === null
    ? null
    : { row: rows[0], rows: rows[1], column: columns[0], columns: columns[1] };
}

/** The image as it stands once the lines that the plan made are gone again. */
export function writtenBefore(inserts: Inserts, writtenCells: WrittenCells): WrittenCells {
  if (inserts.length === 0) return writtenCells;
  const before = new Map<number, Map<number, Left>>();
  for (const [row, line] of writtenCells) {
    const at = lineBefore(inserts, "rows", row);
    if (at === null) continue;
    const moved = new Map<number, Left>();
    for (const [column, left] of line) {
      const across = lineBefore(inserts, "columns", column);
      if (across !== null) moved.set(across, left);
    }
    before.set(at, moved);
  }
  return before;
}
