/** Inspects the active cell of the matrix or of the scores: what is decided and suggested there, and why. */
import { explainCell } from "../domain/classification/explanation";
import { atIndex } from "../domain/model/matrix";
import type { CellClass, Reason } from "../domain/model/model";
import type { CellReason, ScoreComponents } from "../domain/classification/reasons";
import type { StabilityInterval } from "../domain/stability/stability";
import { readActiveCell, type ActiveCell } from "../excel/active-cell";
import { inExcel } from "../excel/capabilities";
import { RunError } from "../excel/run-error";
import { readOnly } from "../excel/run";
import type { FindingNames } from "../locale/findings";
import type { Language } from "../locale/language";
import type { Result } from "../domain/result";
import { resultOf } from "../run/evaluate";
import { readWorkbook } from "../run/read-inputs";
import { namesOfModel } from "../workbook/names";
import { attempted, type Refused } from "./outcome";

/** All that is to be told of one cell. Scores and sides are 0–100. */
export interface CellInspection extends ActiveCell {
  readonly serviceName: string;
  readonly channelName: string;
  readonly decision: CellClass;
  readonly suggestion: CellClass;
  /** null: a level that it takes is not known. */
  readonly score: number | null;
  /** What the score is made of; null where there is none. */
  readonly components: ScoreComponents | null;
  /** Why the cell has its suggested class, the decisive first, without the components. */
  readonly reasons: readonly CellReason[];
  /** For which weights of the user's side, 0–1, the service's suggested primary stays; null: none. */
  readonly stability: StabilityInterval | null;
  /** Channels of the suggested primary. */
  readonly primaries: readonly string[];
  /** What is written of the cell's decision in the table of reasons; null: nothing. */
  readonly reason: Reason | null;
  /** Language of the workbook. */
  readonly language: Language;
  /** Names of ids, for the reasons' texts. */
  readonly names: FindingNames;
}

export type CellOutcome =
  /** null: the active cell is not one where a service meets a channel. */
  { readonly ok: true; readonly cell: CellInspection | null } | Refused;

/** What the workbook says, as far as a cell is told of. */
export interface ReadModel {
  readonly result: Result;
  readonly reasons: readonly Reason[];
  readonly language: Language;
}

let known: Promise<ReadModel | Refused> | null = null;

/** Lets the next inspection read the workbook anew: to be called after any edit, run or colleague's change. */
export const forgetModel = (): void => {
  known = null;
};

async function readModel(today: string): Promise<ReadModel | Refused> {
  const read = await readOnly(({ snapshot }): ReadModel | Refused => {
    const language = snapshot.state?.language ?? "sv";
    const { inputs, problems } = readWorkbook(snapshot, {}, language);
    if (problems.length > 0) return { ok: false, refused: problems };
    const reasons = inputs.reasons.map(({ record }) => record);
    return { result: resultOf(inputs, false, today), reasons, language };
  });
  return read.ok ? read.found : read;
}

/** All that is to be told of the cell; the error `not-in-matrix` when the workbook no longer has it. */
export function inspect(
  { result, reasons, language }: ReadModel,
  cell: ActiveCell,
): CellInspection | RunError {
  const { model, classification, decided } = result;
  const row = model.services.findIndex(({ id }) => id === cell.service);
  const column = model.channels.findIndex(({ id }) => id === cell.channel);
  const service = classification.services[row];
  if (service === undefined || column < 0) {
    return new RunError("not-in-matrix", { service: cell.service, channel: cell.channel });
  }
  const explained = explainCell(result, row, column);
  const score = atIndex(classification.scores.score, row, column);
  const names = namesOfModel(result.model);
  const decision = atIndex(decided, row, column);
  const own = reasons.filter(
    (reason) => reason.service === cell.service && reason.channel === cell.channel,
  );
  return {
    ...cell,
    serviceName: names.service(cell.service),
    channelName: names.channel(cell.channel),
    decision,
    suggestion: atIndex(classification.suggested, row, column),
    score: Number.isNaN(score) ? null : score,
    components: explained.find((reason) => reason.kind === "components") ?? null,
    reasons: explained.filter((reason) => reason.kind !== "components"),
    stability: service.stability,
    primaries: model.channels
      .filter((_, index) => atIndex(classification.suggested, row, index) === "primary")
      .map(({ id }) => id),
    reason: own.find((reason) => reason.class === decision) ?? null,
    language,
    names,
  };
}

/**
 * Inspects the active cell. The workbook is read when it has not been since `forgetModel`, else only
 * where the active cell stands.
 * @param today ISO date
 * @returns refused when the workbook's inputs cannot be read
 */
export async function readCell(today: string): Promise<CellOutcome> {
  const active = await attempted(
    async () => ({ ok: true, cell: await inExcel(readActiveCell) }) as const,
  );
  if (!active.ok || active.cell === null) return active as CellOutcome;
  const reading = (known ??= readModel(today));
  const model = await reading;
  if ("ok" in model) {
    if (known === reading) known = null;
    return model;
  }
  const cell = inspect(model, active.cell);
  return cell instanceof RunError ? { ok: false, error: cell } : { ok: true, cell };
}
