/** Previews what adopting suggestions would change in the matrix. */
import { readHere } from "./in-workbook";
import type { CellClass } from "../domain/model/model";
import { inExcel } from "../excel/capabilities";
import { rest } from "../excel/rest";
import { RunError } from "../excel/run-error";
import { readMatrixSelection } from "../excel/selection";
import type { Area } from "../a1/address";
import { trimmed } from "../workbook/cell";
import { classOf } from "../locale/class-codes";
import { findGrid, type Line } from "../workbook/grid/grid";
import { MATRIX_TABLE } from "../workbook/table-names";
import type { Result } from "../domain/result";
import { evaluateWorkbook } from "../run/evaluate-workbook";
import { find } from "../domain/model/matrix";
import type { WorkbookInputs } from "../workbook/inputs";
import { cellAt, type WorkbookSnapshot } from "../workbook/snapshot";
import { withRests } from "../domain/steps";
import { keptRecords } from "./kept-records";
import type { ClassChange } from "./matrix-cells";
import { attempted, type Outcome } from "./outcome";

/**
 * Which cells adopt their suggestion.
 * - `blank`: blank cells.
 * - `undecided`: also cells whose letter is adopted and has no reason.
 * - `selection`: all selected cells, decided or not.
 */
export const SUGGESTION_SCOPES = ["blank", "undecided", "selection"] as const;
export type SuggestionScope = (typeof SUGGESTION_SCOPES)[number];

export interface SuggestionPreview {
  readonly changes: readonly ClassChange[];
  /** Decided cells outside the scope whose suggestion differs. */
  readonly kept: number;
  readonly result: Result;
}

const within = (areas: readonly Area[], { at: row }: Line, { at: column }: Line): boolean =>
  areas.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

/** Whether the scope covers a cell. */
function covering(
  scope: SuggestionScope,
  { adopted }: Result,
  { reasons }: WorkbookInputs,
  areas: readonly Area[],
): (row: Line, column: Line, current: CellClass) => boolean {
  if (scope === "blank") return (_row, _column, current) => current === "open";
  if (scope === "selection") return (row, column) => within(areas, row, column);
  const reasoned = new Set(reasons.map(({ record }) => `${record.service}\n${record.channel}`));
  return (row, column, current) =>
    current === "open" ||
    (find(adopted, row.id, column.id) === true && !reasoned.has(`${row.id}\n${column.id}`));
}

/** The cells that would change. @throws RunError `no-matrix` */
export function suggestionChanges(
  snapshot: WorkbookSnapshot,
  inputs: WorkbookInputs,
  result: Result,
  scope: SuggestionScope,
  areas: readonly Area[] = [],
): Pick<SuggestionPreview, "changes" | "kept"> {
  const grid = findGrid(snapshot.sheets.get("matrix"), MATRIX_TABLE);
  if (grid === null) throw new RunError("no-matrix");
  const covers = covering(scope, result, inputs, areas);
  const changes: ClassChange[] = [];
  let kept = 0;
  const { suggested, gates } = result.classification;
  for (const row of grid.rows) {
    const letterOf = (column: Line): CellClass | null =>
      classOf(trimmed(cellAt(grid.sheet, row.at, column.at)));
    const becomes = (column: Line): CellClass => find(suggested, row.id, column.id) ?? "open";
    /** Whether another channel is primary and stays so. */
    const hasOther = (column: Line): boolean =>
      grid.columns.some((other) => {
        const letter = letterOf(other);
        if (other === column || letter !== "primary") return false;
        return becomes(other) === "primary" || !covers(row, other, letter);
      });
    for (const column of grid.columns) {
      const from = letterOf(column);
      const to = becomes(column);
      if (from === null || from === to) continue;
      const byRule = find(gates, row.id, column.id)?.byRule === true;
      if (to === "primary" && !byRule && hasOther(column)) continue;
      if (covers(row, column, from)) {
        changes.push({ service: row.id, channel: column.id, from, to });
      } else if (from !== "open") kept += 1;
    }
  }
  return { changes, kept };
}

/** Previews the changes, and writes nothing. @returns refused with the inputs' problems */
export function previewSuggestions(
  scope: SuggestionScope,
  today: string,
): Promise<Outcome<SuggestionPreview>> {
  return attempted(async (): Promise<Outcome<SuggestionPreview>> => {
    const areas =
      scope === "selection"
        ? await inExcel(async (context) => (await readMatrixSelection(context, false)).areas)
        : [];
    if (scope === "selection" && areas.length === 0) throw new RunError("nothing-in-matrix");
    const found = await readHere(({ snapshot }) => snapshot);
    if (!found.ok) return found;
    const snapshot = found.found;
    const evaluation = await withRests(
      evaluateWorkbook(snapshot, { today, language: "sv", defaults: keptRecords }),
      rest,
    );
    if (!evaluation.ok) return { ok: false, refused: evaluation.problems };
    const { inputs, result } = evaluation;
    return { ok: true, ...suggestionChanges(snapshot, inputs, result, scope, areas), result };
  });
}
