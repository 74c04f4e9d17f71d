/** The cells that a plan writes or empties, with their content after it: undo needs them to leave cells alone that somebody edited since. */
import { atOnce, mapped, type Steps } from "../../domain/steps";
import type { Area } from "../../a1/address";
import type { Cell, Content } from "../cell";
import type { SheetPlan } from "./plan";

/** The content of a cell after the plan: a value, "" where it was emptied, or a formula of the plan. */
export type Left = { readonly value: Cell } | "formula";

/** Row → column → content after the plan; cells that the plan does not change are absent. */
export type WrittenCells = ReadonlyMap<number, ReadonlyMap<number, Left>>;

/** The part of a plan that changes the contents of cells. */
type Contents = Pick<SheetPlan, "clear" | "cleared" | "blocks" | "fills">;

/** The value that a cell shows for written content: without the apostrophe that keeps text as text. */
export const shownContent = (content: Exclude<Content, null>): Cell =>
  typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;

const EMPTIED: Left = { value: "" };

const leftBy = (content: Exclude<Content, null>): Left =>
  typeof content === "string" && content.startsWith("=")
    ? "formula"
    : { value: shownContent(content) };

/** Areas with at least one cell that the plan writes or empties, at their positions after it. */
export const touchedAreas = ({ clear, cleared, blocks, fills }: Contents): readonly Area[] => [
  ...(clear !== null && cleared.includes("contents") ? [clear] : []),
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

/** Every cell that the plan writes or empties, at its position after the plan. */
export const writtenCells = (plan: Contents): WrittenCells => atOnce(writtenCellsSteps(plan));

/** The same in steps, some rows in each. */
export function* writtenCellsSteps({
  clear,
  cleared,
  blocks,
  fills,
}: Contents): Steps<WrittenCells> {
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
  if (clear !== null && cleared.includes("contents")) {
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

/** Index of a row or column before the plan's inserts; null: they inserted it. */
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

/** First index and length, before the inserts, of the `count` rows or columns from `first`; null: all were inserted. */
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

/** The area before the plan's inserts; null: they inserted all of it. */
export function areaBefore(inserts: Inserts, area: Area): Area | null {
  const rows = spanBefore(inserts, "rows", area.row, area.rows);
  const columns = spanBefore(inserts, "columns", area.column, area.columns);
  return rows === null || columns === null
    ? null
    : { row: rows[0], rows: rows[1], column: columns[0], columns: columns[1] };
}

/** The written cells at their positions once the inserted rows and columns are removed. */
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
