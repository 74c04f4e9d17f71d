/** Scattered changes of cells as a block to write. */
import type { Content } from "../cell";
import type { Block } from "./plan";

/** One block that contains all changes, null where nothing changes. */
export function boundingBlock(
  changes: readonly { row: number; column: number; content: Content }[],
): Block[] {
  if (changes.length === 0) return [];
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const { row, column } of changes) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const cells = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, (): Content => null),
  );
  for (const { row, column, content } of changes) {
    const line = cells[row - top];
    if (line !== undefined) line[column - left] = content;
  }
  return [{ row: top, column: left, cells }];
}
