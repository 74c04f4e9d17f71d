/** The command that says of a service that it is decided, by whom and when. */
import { runHere } from "./in-workbook";
import { isSameId } from "../domain/model/same-id";
import { RunError } from "../excel/run-error";
import { statusFields } from "../sheets/matrix/statuses";
import { TAB_MATRIX } from "../workbook/layout/frame";
import { boundingBlock } from "../workbook/layout/bounding-block";
import { emptyPlan } from "../workbook/layout/plan";
import { findGrid } from "../workbook/grid/grid";
import { inputColumnAt } from "../workbook/grid/input-columns";
import { MATRIX_TABLE } from "../workbook/table-names";
import type { Problem } from "../workbook/problem";
import type { CommandOutcome } from "./outcome";

/** By whom and when; `by` is free text, `on` an ISO date. */
export interface DecidedService {
  readonly by: string;
  readonly on: string;
}

/**
 * Writes the status of the service's row in the matrix in one run, which can be undone.
 * @returns how many services were changed: 1; refused as `no-matrix` where the matrix has no column for the
 * status, and as `not-in-matrix` where it has no row for the service
 */
export async function decideService(
  service: string,
  { by, on }: DecidedService,
): Promise<CommandOutcome> {
  const ran = await runHere<number, readonly Problem[]>(({ snapshot }) => {
    const { problems = [] } = snapshot;
    if (problems.length > 0) return Promise.resolve({ ok: false, refused: problems });
    const sheet = snapshot.sheets.get("matrix");
    const grid = findGrid(sheet, MATRIX_TABLE);
    if (sheet === undefined || grid === null) throw new RunError("no-matrix");
    const row = grid.rows.find(({ id }) => isSameId(id, service))?.at;
    if (row === undefined) throw new RunError("not-in-matrix", { service, channel: "" });
    const { status, decidedBy, date } = statusFields(snapshot.state?.language ?? "sv");
    const cells = [
      { field: status, content: status.write("decided") },
      { field: decidedBy, content: decidedBy.write(by) },
      { field: date, content: date.write(on) },
    ].map(({ field, content }) => {
      const column = inputColumnAt(grid, field.header);
      if (column === null) throw new RunError("no-matrix");
      return { row, column, content };
    });
    const plan = emptyPlan("matrix", sheet.name, sheet.id, TAB_MATRIX);
    return Promise.resolve({
      ok: true,
      plans: [{ ...plan, blocks: boundingBlock(cells) }],
      properties: {},
      done: 1,
    });
  });
  return ran.ok ? { ok: true, changed: ran.done } : ran;
}
