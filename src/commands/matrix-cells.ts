/** The command that writes a person's classes into given cells of the matrix, except those that changed since they were read. */
import { runHere } from "./in-workbook";
import type { ClassChange } from "../domain/decisions/effective";
import type { Decision } from "../domain/model/model";
import { idKey } from "../domain/model/same-id";
import { RunError } from "../excel/run-error";
import { textInTextCell, trimmed } from "../workbook/cell";
import { boundingBlock } from "../workbook/layout/bounding-block";
import { classLetter, classOf } from "../locale/class-codes";
import { TAB_MATRIX } from "../workbook/layout/frame";
import { findGrid } from "../workbook/grid/grid";
import { MATRIX_TABLE } from "../workbook/table-names";
import { emptyPlan } from "../workbook/layout/plan";
import type { Problem } from "../workbook/problem";
import { cellAt } from "../workbook/snapshot";
import { putIn, withPut } from "../run/put-letters";
import { putCells } from "../sheets/matrix/adopted";
import { storePlan } from "../workbook/store/store-plan";
import type { CommandOutcome } from "./outcome";

/** The letters that count as put in by runs after a person has decided some cells. */
function putAfter(
  before: readonly Decision[],
  changed: readonly ClassChange[],
): readonly Decision[] {
  const cellOf = (one: { readonly service: string; readonly channel: string }): string =>
    idKey(`${one.service}\n${one.channel}`);
  const cells = new Set(changed.map(cellOf));
  return before.filter((one) => !cells.has(cellOf(one)));
}

/**
 * Writes the classes in one run, which can be undone. A cell whose class is no longer `from`, or that no
 * longer exists, is left as it is.
 * @returns how many cells were changed
 */
export async function writeClasses(changes: readonly ClassChange[]): Promise<CommandOutcome> {
  const ran = await runHere<number, readonly Problem[]>((reading) => {
    const { snapshot } = reading;
    const { problems = [] } = snapshot;
    if (problems.length > 0) return Promise.resolve({ ok: false, refused: problems });
    const sheet = snapshot.sheets.get("matrix");
    const grid = findGrid(sheet, MATRIX_TABLE);
    if (sheet === undefined || grid === null) throw new RunError("no-matrix");
    const language = snapshot.state?.language ?? "sv";
    const rows = new Map(grid.rows.map(({ id, at }) => [idKey(id), at]));
    const columns = new Map(grid.columns.map(({ id, at }) => [idKey(id), at]));
    const cells = changes.flatMap((change) => {
      const { service, channel, from, to } = change;
      const row = rows.get(idKey(service));
      const column = columns.get(idKey(channel));
      if (row === undefined || column === undefined) return [];
      if (classOf(trimmed(cellAt(sheet, row, column))) !== from) return [];
      return [{ row, column, content: textInTextCell(classLetter(to, language)), change }];
    });
    const put = putAfter(
      putIn(snapshot.store, grid),
      cells.map(({ change }) => change),
    );
    const store = withPut(snapshot.store, put);
    const isKept = snapshot.storeSheet !== null || !reading.structureProtected;
    const plan = emptyPlan("matrix", sheet.name, sheet.id, TAB_MATRIX);
    return Promise.resolve({
      ok: true,
      plans: [
        { ...plan, blocks: boundingBlock([...cells, ...putCells(grid, put, language)]) },
        ...(isKept && store !== snapshot.store ? [storePlan(snapshot.storeSheet, store)] : []),
      ],
      properties: {},
      done: cells.length,
    });
  });
  return ran.ok ? { ok: true, changed: ran.done } : ran;
}
