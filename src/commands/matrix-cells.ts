/** The command that writes classes into given cells of the matrix, except those that changed since they were read. */
import { runHere } from "./in-workbook";
import type { CellClass } from "../domain/model/model";
import { RunError } from "../excel/run-error";
import { textInTextCell, trimmed } from "../workbook/cell";
import { boundingBlock } from "../workbook/layout/bounding-block";
import { classLetter, classOf } from "../locale/class-codes";
import { TAB_MATRIX } from "../workbook/layout/frame";
import { findGrid } from "../workbook/grid/grid";
import { MATRIX_TABLE } from "../workbook/table-names";
import { emptyPlan } from "../workbook/layout/plan";
import { cellAt } from "../workbook/snapshot";
import type { CommandOutcome } from "./outcome";

/** A cell of the matrix as it was seen, and as it shall be. */
export interface ClassChange {
  readonly service: string;
  readonly channel: string;
  readonly from: CellClass;
  readonly to: CellClass;
}

/**
 * Writes the classes in one run, which can be undone. A cell whose class is no longer `from`, or that no
 * longer exists, is left as it is.
 * @returns how many cells were changed
 */
export async function writeClasses(changes: readonly ClassChange[]): Promise<CommandOutcome> {
  const ran = await runHere<number, never>(({ snapshot }) => {
    const sheet = snapshot.sheets.get("matrix");
    const grid = findGrid(sheet, MATRIX_TABLE);
    if (sheet === undefined || grid === null) throw new RunError("no-matrix");
    const language = snapshot.state?.language ?? "sv";
    const rows = new Map(grid.rows.map(({ id, at }) => [id, at]));
    const columns = new Map(grid.columns.map(({ id, at }) => [id, at]));
    const cells = changes.flatMap(({ service, channel, from, to }) => {
      const row = rows.get(service);
      const column = columns.get(channel);
      if (row === undefined || column === undefined) return [];
      if (classOf(trimmed(cellAt(sheet, row, column))) !== from) return [];
      return [{ row, column, content: textInTextCell(classLetter(to, language)) }];
    });
    const plan = emptyPlan("matrix", sheet.name, sheet.id, TAB_MATRIX);
    return Promise.resolve({
      ok: true,
      plans: [{ ...plan, blocks: boundingBlock(cells) }],
      properties: {},
      done: cells.length,
    });
  });
  return ran.ok ? { ok: true, changed: ran.done } : ran;
}
