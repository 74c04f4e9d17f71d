/** The command that creates or updates the workbook: read, import, classify, write. */
import { runHere, readHere } from "./in-workbook";
import type { Finding } from "../domain/checks/finding";
import type { Applied, Progress } from "../excel/writing/apply";
import type { CancelSignal } from "../excel/run";
import type { Language } from "../locale/language";
import { atOnce } from "../domain/steps";
import { findingLocator } from "../run/finding-locator";
import { evaluateWorkbook } from "../run/evaluate-workbook";
import type { Imports } from "../run/read-inputs";
import { keptRecords } from "./kept-records";
import type { Outcome } from "./outcome";
import { planObservers, type PlanObserver } from "./plan-observers";
import { plainImports } from "./threads/plain-imports";
import type { Built, RunGiven } from "./threads/planned-run";
import { thread } from "./threads/thread";

export interface BuildOptions extends Omit<RunGiven, "imports"> {
  /** Files whose rows replace or extend those of the workbook's tables. */
  readonly imports: Imports;
  readonly progress?: Progress;
  /** Cancels the run before its next round trip; a partly written run is completed by the next one. */
  readonly signal?: CancelSignal;
}

export type BuildOutcome = Outcome<{ readonly done: Built; readonly applied: Applied }>;

/** Creates or updates the open workbook. */
export async function build({
  progress,
  signal,
  imports,
  ...options
}: BuildOptions): Promise<BuildOutcome> {
  const finish: ReturnType<PlanObserver>[] = [];
  const given = { ...options, imports: plainImports(imports) };
  let completed = false;
  try {
    const outcome = await runHere(
      async ({ snapshot, structureProtected }) => {
        const wantsKnown = planObservers.size > 0;
        const planned = await thread.ask(
          "run",
          { snapshot, structureProtected, given, wantsKnown },
          signal,
        );
        if (planned.ok) for (const observe of planObservers) finish.push(observe(planned.known));
        return planned;
      },
      { progress, signal, compared: true },
    );
    completed = outcome.ok;
    return outcome;
  } finally {
    for (const end of finish) await end(completed);
  }
}

/** The result of a check of the workbook. */
export interface Checked extends Pick<Built, "result" | "language" | "followUp" | "notes"> {
  /** Address of a finding's first cell, such as `Services!G7`; the sheet alone where it has no cell. */
  readonly positionOf: (finding: Finding) => string;
}

export type CheckOutcome = Outcome<{ readonly done: Checked }>;

/** Evaluates the workbook's checks, and writes nothing. */
export async function check(today: string, language: Language): Promise<CheckOutcome> {
  const found = await readHere(({ snapshot }): CheckOutcome => {
    const evaluation = atOnce(
      evaluateWorkbook(snapshot, { today, language, defaults: keptRecords }),
    );
    if (!evaluation.ok) return { ok: false, refused: evaluation.problems };
    const locate = findingLocator(snapshot, evaluation);
    return {
      ok: true,
      done: {
        result: evaluation.result,
        language: evaluation.language,
        followUp: evaluation.inputs.followUp,
        notes: evaluation.notes,
        positionOf: (finding) => locate(finding)?.shown ?? "",
      },
    };
  });
  return found.ok ? found.found : found;
}
