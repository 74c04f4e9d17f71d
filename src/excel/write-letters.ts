/**
 * Writes letters into cells of the matrix that were found by the ids of their rows and columns, in one round
 * trip. The same request reads the ids where it writes: Excel cannot check before it writes, and an edit whose
 * event has not arrived is found that way. The cells then get back what they had.
 */
import { cellAddress, type Area } from "../a1/address";
import { textInTextCell, trimmed, type Cell, type Content, type SafeText } from "../workbook/cell";
import { rowHeadColumn, type Grid } from "../workbook/grid/grid";
import { shownContent } from "../workbook/layout/written-cells";
import { cellAt } from "../workbook/snapshot";
import type { Watch } from "./remote-edits";
import { RunError } from "./run-error";
import type { MatrixSelection } from "./selection";

/** New letters for an area; null: the cell is left alone. */
export interface LetterBlock {
  readonly area: Area;
  readonly cells: readonly (readonly (SafeText | null)[])[];
}

/** A block with what the request reads of it: its contents before and after, and the ids beside and above it. */
interface Requested {
  readonly block: LetterBlock;
  readonly range: Excel.Range;
  readonly before: Excel.Range;
  readonly after: Excel.Range;
  readonly services: Excel.Range;
  readonly channels: Excel.Range;
}

/** The row that says which channel a column is: its ids, else its headers. */
const headRow = ({ idRow, headerRow }: Grid): number => idRow ?? headerRow;

function request({ sheet, grid }: MatrixSelection, block: LetterBlock): Requested {
  const { row, column, rows, columns } = block.area;
  const range = (): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);
  const ids = (area: Area): Excel.Range =>
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load("values");
  const before = range().load("formulas,values");
  const services = ids({ row, column: rowHeadColumn(grid), rows, columns: 1 });
  const channels = ids({ row: headRow(grid), column, rows: 1, columns });
  const written = range();
  written.values = block.cells.map((line) => [...line]);
  return { block, range: written, before, after: range().load("values"), services, channels };
}

/** The first cell whose row or column has another id than when it was read; null: none. */
function movedCell(grid: Grid, { block: { area, cells }, services, channels }: Requested) {
  const idsOf = (range: Excel.Range): string[] => (range.values as Cell[][]).flat().map(trimmed);
  const [rowIds, columnIds] = [idsOf(services), idsOf(channels)];
  for (const [down, line] of cells.entries()) {
    for (const [right, letter] of line.entries()) {
      if (letter === null) continue;
      const [row, column] = [area.row + down, area.column + right];
      const service = trimmed(cellAt(grid.sheet, row, rowHeadColumn(grid)));
      const channel = trimmed(cellAt(grid.sheet, headRow(grid), column));
      if (rowIds[down] !== service || columnIds[right] !== channel) return { row, column };
    }
  }
  return null;
}

/** Writes what the cells had before. */
function writeBack({ block: { cells }, range, before }: Requested): void {
  const formulas = before.formulas as Cell[][];
  const values = before.values as Cell[][];
  range.formulas = cells.map((line, down) =>
    line.map((letter, right): Content => {
      if (letter === null) return null;
      const formula = formulas[down]?.[right] ?? "";
      const isText = typeof formula === "string" && formula === values[down]?.[right];
      return (isText ? textInTextCell(formula) : formula) as Content;
    }),
  );
}

/**
 * Writes the blocks.
 * @throws RunError `changed-meanwhile` where a row or column is no longer the one that was read; nothing is
 * written then. `not-written` where a cell has another content afterwards
 */
export async function writeLetters(
  context: Excel.RequestContext,
  watch: Watch,
  selection: MatrixSelection,
  blocks: readonly LetterBlock[],
): Promise<void> {
  await watch.requireUnchanged(false);
  watch.stop();
  const requested = blocks.map((block) => request(selection, block));
  await context.sync();
  const { grid } = selection;
  const positionOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
    `${grid.sheet.name}!${cellAddress(row, column)}`;
  for (const one of requested) {
    const moved = movedCell(grid, one);
    if (moved === null) continue;
    requested.forEach(writeBack);
    await context.sync();
    throw new RunError("changed-meanwhile", { position: positionOf(moved) });
  }
  for (const { block, after } of requested) {
    block.cells.forEach((line, down) => {
      line.forEach((letter, right) => {
        const value = (after.values as Cell[][])[down]?.[right] ?? "";
        if (letter === null || value === shownContent(letter)) return;
        const position = { row: block.area.row + down, column: block.area.column + right };
        throw new RunError("not-written", { position: positionOf(position) });
      });
    });
  }
}
