/** The planner's own texts under the headings of the strategy, found by marks in a hidden column. */
import { trimmed } from "../../workbook/cell";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import { STRATEGY_SECTION_KEYS, type StrategySection } from "./texts";

/** Hidden, beside one spare column: marks the row of a heading's free text. */
export const KEY_COLUMN = 6;
const KEY = /^free-text:(\w+)$/;

/** The planner's own text by heading. */
export type FreeTexts = Readonly<Partial<Record<StrategySection, string>>>;

/** The cell of the text under a heading; row and column from 0. */
export interface FreeTextCell {
  readonly section: StrategySection;
  readonly row: number;
  readonly column: number;
}

/** The cells of the texts, wherever their rows are now; of equal marks the first counts. */
export function freeTextCells(sheet: SheetSnapshot | undefined): readonly FreeTextCell[] {
  const found = new Map<StrategySection, FreeTextCell>();
  sheet?.cells.forEach((cells, index) => {
    cells.forEach((cell, column) => {
      const named = typeof cell === "string" ? KEY.exec(cell)?.[1] : undefined;
      const section = STRATEGY_SECTION_KEYS.find((known) => known === named);
      if (section === undefined || found.has(section)) return;
      // Columns may have been inserted between the text and its mark.
      const expected = column - KEY_COLUMN;
      const filled = cells.findIndex((other, left) => left < column && trimmed(other) !== "");
      const isMoved = trimmed(cells[expected] ?? "") === "" && filled >= 0;
      const at = sheet.used.column + (isMoved ? filled : expected);
      found.set(section, { section, row: sheet.used.row + index, column: at });
    });
  });
  return [...found.values()];
}

/** Reads the planner's own texts. */
export function readStrategy(sheet: SheetSnapshot | undefined): FreeTexts {
  if (sheet === undefined) return {};
  return Object.fromEntries(
    freeTextCells(sheet).flatMap(({ section, row, column }) => {
      const userInput = cellAt(sheet, row, column);
      return trimmed(userInput) === "" ? [] : [[section, String(userInput)] as const];
    }),
  );
}
