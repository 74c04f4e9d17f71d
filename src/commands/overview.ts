/** The look at the workbook that the task pane shows: what is there, what is wrong, and what the method says of it. */
import type { Language } from "../locale/language";
import type { FindingNames } from "../locale/findings";
import { readOnly } from "../excel/run";
import type { WorkbookReading } from "../excel/read";
import type { RunError } from "../excel/run-error";
import type { Problem } from "../sheets/problem";
import { resultOf, type Result } from "../sheets/result";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { readWorkbook, type WorkbookInputs } from "../sheets/workbook-inputs";
import { namesOf } from "../sheets/workbook-plan";

/** What the method says, where the inputs allow it. */
export interface Worked {
  readonly result: Result;
  readonly names: FindingNames;
}

export interface Overview {
  readonly snapshot: WorkbookSnapshot;
  /** Of the workbook; the person's where none has been made. */
  readonly language: Language;
  readonly inputs: WorkbookInputs;
  /** What makes a run impossible. */
  readonly problems: readonly Problem[];
  /** null: no matrix has been made, or the inputs have problems. */
  readonly worked: Worked | null;
}

export type OverviewOutcome =
  | { readonly ok: true; readonly overview: Overview }
  | { readonly ok: false; readonly error: RunError };

function overviewOf({ snapshot }: WorkbookReading, today: string, language: Language): Overview {
  const own = snapshot.state?.language ?? language;
  const { inputs, problems } = readWorkbook(snapshot, {}, own);
  const base = { snapshot, language: own, inputs };
  if (snapshot.state === null) return { ...base, problems: [], worked: null };
  if (problems.length > 0) return { ...base, problems, worked: null };
  const result = resultOf(inputs, false, today);
  return { ...base, problems, worked: { result, names: namesOf(result) } };
}

/**
 * Looks at the workbook and writes nothing.
 * @param today ISO date
 * @param language for a workbook that none has been made in
 */
export async function readOverview(today: string, language: Language): Promise<OverviewOutcome> {
  const found = await readOnly((reading) => overviewOf(reading, today, language));
  return found.ok ? { ok: true, overview: found.found } : found;
}
