/** The planner's own texts under the headings of the strategy, found by marks in a hidden column, else under their headings. */
import { trimmed, type Cell } from "../../workbook/cell";
import { isHeader } from "../../workbook/finding/folded";
import { STRATEGY_TEXTS } from "./table-texts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import { STRATEGY_SECTION_KEYS, STRATEGY_SECTIONS, type StrategySection } from "./texts";

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

/** The section whose heading a cell holds, in either language. */
const sectionHeaded = (cell: Cell): StrategySection | undefined =>
  typeof cell !== "string"
    ? undefined
    : STRATEGY_SECTION_KEYS.find((key) => isHeader(cell, STRATEGY_SECTIONS[key].heading));

/** The cells of texts without a mark, as where hidden columns were removed: under the label that follows their heading. */
function addUnmarked(sheet: SheetSnapshot, found: Map<StrategySection, FreeTextCell>): void {
  const marked = new Set([...found.values()].map(({ row }) => row));
  let section: StrategySection | undefined;
  sheet.cells.forEach((cells, index) => {
    section = cells.map(sectionHeaded).find((headed) => headed !== undefined) ?? section;
    const label = cells.findIndex(
      (cell) => typeof cell === "string" && isHeader(cell, STRATEGY_TEXTS.freeLabel),
    );
    const row = sheet.used.row + index + 1;
    if (section === undefined || label < 0 || found.has(section) || marked.has(row)) return;
    found.set(section, { section, row, column: sheet.used.column + label });
  });
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
  if (sheet !== undefined && found.size < STRATEGY_SECTION_KEYS.length) addUnmarked(sheet, found);
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
