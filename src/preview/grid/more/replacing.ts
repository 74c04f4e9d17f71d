/** Keeps the grid's replacing away from formulas: the grid shows their values only, and would write those over them. */
import type { BookCopy } from "../../thread/book-copy";

export const REPLACE = "sheet.command.replace";

/** What the grid's command has: the new contents by row and column, on each sheet. */
export interface Replacements {
  readonly replacements: readonly {
    readonly subUnitId: string;
    readonly value: Record<number, Record<number, unknown>>;
  }[];
}

/** Takes the cells with formulas out of what is about to be replaced. */
export function leaveFormulas(book: BookCopy, { replacements }: Replacements): void {
  for (const { subUnitId, value } of replacements) {
    for (const [row, line] of Object.entries(value)) {
      for (const column of Object.keys(line)) {
        const cell = book.engine.read(subUnitId, Number(row), Number(column));
        if (cell?.formula !== undefined) Reflect.deleteProperty(line, column);
      }
    }
  }
}
