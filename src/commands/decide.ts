/** The command that decides the selected cells of the matrix. */
import type { CellClass } from "../domain/model/model";
import { RunError } from "../excel/run-error";
import { rememberRun, remembersRuns } from "../excel/last-runs";
import type { RunRecord } from "../excel/run-history";
import { watched, type Watch } from "../excel/remote-edits";
import { readMatrixSelection, type MatrixSelection } from "../excel/selection";
import { writeLetters, type LetterBlock } from "../excel/write-letters";
import { knownSheets } from "./known-sheets";
import { area, type Area } from "../a1/address";
import { textInTextCell, trimmed, type Cell, type Content, type SafeText } from "../workbook/cell";
import { classLetter } from "../locale/class-codes";
import type { Grid } from "../workbook/grid/grid";
import { writtenCells } from "../workbook/layout/written-cells";
import { cellAt } from "../workbook/snapshot";
import { attempted, type CommandOutcome } from "./outcome";

/** New values for an area of the matrix: the class code where a service meets a channel, null elsewhere and where the cell has it already. */
function classCodesIn(
  area: Area,
  grid: Grid,
  letter: SafeText,
): { readonly cells: (SafeText | null)[][]; readonly inMatrix: number; readonly changed: number } {
  const rows = new Set(grid.rows.map(({ at }) => at));
  const columns = new Set(grid.columns.map(({ at }) => at));
  let inMatrix = 0;
  let changed = 0;
  const cells = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => {
      const row = area.row + down;
      const column = area.column + right;
      if (!rows.has(row) || !columns.has(column)) return null;
      inMatrix += 1;
      if (trimmed(cellAt(grid.sheet, row, column)) === letter) return null;
      changed += 1;
      return letter;
    }),
  );
  return { cells, inMatrix, changed };
}

/** The former contents of the decided cells, for undo. */
function recordOf(
  { grid, formulas, model }: MatrixSelection,
  changing: readonly { readonly area: Area; readonly cells: readonly (readonly Content[])[] }[],
): RunRecord {
  const { used, cells: values, id, name } = grid.sheet;
  const cut = (from: readonly (readonly Cell[])[], area: Area): Cell[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from(
        { length: area.columns },
        (__, right) => from[area.row + down - used.row]?.[area.column + right - used.column] ?? "",
      ),
    );
  return {
    model,
    blankSheet: null,
    changesFormat: false,
    properties: new Map(),
    sheets: [
      {
        key: "matrix",
        name,
        sheetId: id,
        areas: changing.map(({ area }) => ({
          area,
          contents: {
            formulas: cut(formulas, area),
            values: cut(values, area),
            numberFormat: null,
          },
        })),
        writtenCells: writtenCells({
          clear: null,
          cleared: [],
          blocks: changing.map(({ area: { row, column }, cells }) => ({ row, column, cells })),
          fills: [],
        }),
        inserts: [],
        tables: [],
        charts: [],
        ownedRange: null,
      },
    ],
  };
}

/** A cell of the matrix by what it is about. */
export interface ShownCell {
  readonly service: string;
  readonly channel: string;
}

/** The selected areas; only the shown cell where the selection has moved away from it. */
function meantAreas(areas: readonly Area[], grid: Grid, shown: ShownCell): readonly Area[] {
  const row = grid.rows.find(({ id }) => id === shown.service)?.at;
  const column = grid.columns.find(({ id }) => id === shown.channel)?.at;
  if (row === undefined || column === undefined) return [];
  const holds = (block: Area): boolean =>
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns;
  return areas.some(holds) ? areas : [area(row, column, 1, 1)];
}

/** Writes what was found to change, and remembers it for undo. */
async function written(
  context: Excel.RequestContext,
  watch: Watch,
  selection: MatrixSelection,
  found: readonly (LetterBlock & { readonly inMatrix: number; readonly changed: number })[],
): Promise<CommandOutcome> {
  if (found.every(({ inMatrix }) => inMatrix === 0)) throw new RunError("nothing-in-matrix");
  const changing = found.filter(({ changed }) => changed > 0);
  if (changing.length > 0) {
    await writeLetters(context, watch, selection, changing);
    if (remembersRuns()) rememberRun(recordOf(selection, changing));
  }
  return { ok: true, changed: changing.reduce((sum, { changed }) => sum + changed, 0) };
}

/**
 * Writes the class into the selected cells that are in the matrix and not hidden; `open` clears them.
 * A person may decide any cell; the checks report objections. The cells are found by the ids of their rows and
 * columns, and an edit by others between reading and writing stops the command as `changed-meanwhile`.
 * @param shown the cell shown in the inspector; only this cell is decided when the selection has
 * moved since
 * @returns how many cells were changed; refused as `nothing-in-matrix` where none of the selection is in it
 */
export function decideSelection(
  cellClass: CellClass,
  shown: ShownCell | null = null,
): Promise<CommandOutcome> {
  return attempted(() =>
    watched(async (context, watch): Promise<CommandOutcome> => {
      const reading = await readMatrixSelection(context, true, await knownSheets());
      if (!reading.ok) return reading;
      const { selection } = reading;
      const { grid, language } = selection;
      const areas = shown === null ? selection.areas : meantAreas(selection.areas, grid, shown);
      const letter = textInTextCell(classLetter(cellClass, language));
      const found = areas.map((area) => ({ area, ...classCodesIn(area, grid, letter) }));
      return written(context, watch, selection, found);
    }),
  );
}

/** A letter for a cell of the matrix. */
export interface CellLetter extends ShownCell {
  readonly to: CellClass;
}

/**
 * Writes letters into cells of the matrix in one go, whatever is selected; a cell that the matrix does not have is
 * left out. Of several letters for one cell the last counts.
 * @returns how many cells were changed; refused as `nothing-in-matrix` where it has none of them
 */
export function decideCells(letters: readonly CellLetter[]): Promise<CommandOutcome> {
  return attempted(() =>
    watched(async (context, watch): Promise<CommandOutcome> => {
      const reading = await readMatrixSelection(context, true, await knownSheets());
      if (!reading.ok) return reading;
      const { selection } = reading;
      const { grid, language } = selection;
      const last = new Map(letters.map((one) => [`${one.service}\n${one.channel}`, one]));
      const found = [...last.values()].flatMap((one) =>
        meantAreas([], grid, one).map((cell) => {
          const letter = textInTextCell(classLetter(one.to, language));
          return { area: cell, ...classCodesIn(cell, grid, letter) };
        }),
      );
      return written(context, watch, selection, found);
    }),
  );
}
