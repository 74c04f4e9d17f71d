/** Previews what adopting suggestions would change in the matrix. */
import { readHere } from "./in-workbook";
import type { ClassChange } from "../domain/decisions/effective";
import type { CellClass } from "../domain/model/model";
import { inExcel } from "../excel/capabilities";
import { RunError } from "../excel/run-error";
import { readMatrixSelection } from "../excel/selection";
import { knownSheets } from "./known-sheets";
import type { Line } from "../workbook/snapshot";
import type { Result } from "../domain/result";
import { find, rowAt } from "../domain/model/matrix";
import type { WorkbookInputs } from "../workbook/inputs";
import { attempted, type Outcome } from "./outcome";
import { thread } from "./threads/thread";

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

/** A cell by its ids, as one text. */
const cellName = (service: string, channel: string): string => `${service}\n${channel}`;

/** Whether the scope covers a cell. */
function covering(
  scope: SuggestionScope,
  { adopted }: Result,
  { reasons }: WorkbookInputs,
  selected: ReadonlySet<string>,
): (service: string, channel: string, current: CellClass) => boolean {
  if (scope === "blank") return (_service, _channel, current) => current === "open";
  if (scope === "selection") return (service, channel) => selected.has(cellName(service, channel));
  const reasoned = new Set(reasons.map(({ record }) => cellName(record.service, record.channel)));
  return (service, channel, current) =>
    current === "open" ||
    (find(adopted, service, channel) === true && !reasoned.has(cellName(service, channel)));
}

/**
 * The cells that would change.
 * @param selected names of the selected cells
 */
export function suggestionChanges(
  inputs: WorkbookInputs,
  result: Result,
  scope: SuggestionScope,
  selected: ReadonlySet<string> = new Set(),
): Pick<SuggestionPreview, "changes" | "kept"> {
  const covers = covering(scope, result, inputs, selected);
  const changes: ClassChange[] = [];
  let kept = 0;
  const { suggested, gates } = result.classification;
  const { services, channels } = result.decided;
  services.forEach((service, row) => {
    const letters = rowAt(result.decided, row);
    const becomes = rowAt(suggested, row);
    /** Whether another channel is primary and stays so. */
    const hasOther = (column: number): boolean =>
      letters.some((letter, other) => {
        if (other === column || letter !== "primary") return false;
        return becomes[other] === "primary" || !covers(service, channels[other] ?? "", letter);
      });
    channels.forEach((channel, column) => {
      const from = letters[column] ?? "open";
      const to = becomes[column] ?? "open";
      if (from === to) return;
      const byRule = find(gates, service, channel)?.byRule === true;
      if (to === "primary" && !byRule && hasOther(column)) return;
      if (covers(service, channel, from)) changes.push({ service, channel, from, to });
      else if (from !== "open") kept += 1;
    });
  });
  return { changes, kept };
}

/** The names of the selected cells of the matrix. @throws RunError `no-matrix`, `nothing-in-matrix` */
async function selectedCells(): Promise<Outcome<{ readonly cells: ReadonlySet<string> }>> {
  const known = await knownSheets();
  const reading = await inExcel((context) => readMatrixSelection(context, false, known));
  if (!reading.ok) return reading;
  const { areas, grid } = reading.selection;
  const within = (row: Line, column: Line): boolean =>
    areas.some(
      (area) =>
        row.at >= area.row &&
        row.at < area.row + area.rows &&
        column.at >= area.column &&
        column.at < area.column + area.columns,
    );
  const names = grid.rows.flatMap((row) =>
    grid.columns.flatMap((column) => (within(row, column) ? [cellName(row.id, column.id)] : [])),
  );
  if (names.length === 0) throw new RunError("nothing-in-matrix");
  return { ok: true, cells: new Set(names) };
}

/** Previews the changes, and writes nothing. @returns refused with the inputs' problems */
export function previewSuggestions(
  scope: SuggestionScope,
  today: string,
): Promise<Outcome<SuggestionPreview>> {
  return attempted(async (): Promise<Outcome<SuggestionPreview>> => {
    const chosen =
      scope === "selection"
        ? await selectedCells()
        : { ok: true as const, cells: new Set<string>() };
    if (!chosen.ok) return chosen;
    const selected = chosen.cells;
    const found = await readHere(({ snapshot }) => snapshot);
    if (!found.ok) return found;
    const snapshot = found.found;
    if (!snapshot.sheets.has("matrix")) throw new RunError("no-matrix");
    const evaluation = await thread.ask("evaluate", { snapshot, today, language: "sv" });
    if (!evaluation.ok) return { ok: false, refused: evaluation.problems };
    const { inputs, result } = evaluation;
    return { ok: true, ...suggestionChanges(inputs, result, scope, selected), result };
  });
}
