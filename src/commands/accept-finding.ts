/** Accepting a finding with a reason: the reason stands as its note on the sheet of checks, marked as accepted. */
import { runHere } from "./in-workbook";
import type { Finding } from "../domain/checks/finding";
import { RunError } from "../excel/run-error";
import type { Language } from "../locale/language";
import { keyOf, noteCell, noteKey, type CheckAnswers } from "../sheets/checks/table";
import { acceptedNote, acceptedReason } from "../sheets/checks/accepted";
import { BLANK, text } from "../workbook/cell";
import { TAB_OUTPUT } from "../workbook/layout/frame";
import { emptyPlan } from "../workbook/layout/plan";
import type { WorkbookInputs } from "../workbook/inputs";
import type { CommandOutcome } from "./outcome";

/** Why somebody has accepted a finding; null: nobody has. */
export function reasonToAccept({ userInput }: WorkbookInputs, finding: Finding): string | null {
  const checks = userInput.get("checks") as CheckAnswers | undefined;
  return acceptedReason(checks?.notes.get(noteKey(finding)) ?? "");
}

/**
 * Writes why the finding is accepted; null takes that back. Fails as `finding-not-listed` where the sheet of checks
 * does not have it, since it is newer than the last run.
 */
export async function acceptFinding(
  finding: Finding,
  reason: string | null,
): Promise<CommandOutcome> {
  const ran = await runHere<number, never>(({ snapshot }) => {
    const sheet = snapshot.sheets.get("checks");
    const cell = noteCell(sheet, keyOf(finding));
    if (sheet === undefined || cell === null) throw new RunError("finding-not-listed");
    const language: Language = snapshot.state?.language ?? "sv";
    const content = reason === null ? BLANK : text(acceptedNote(reason, language));
    const plan = emptyPlan("checks", sheet.name, sheet.id, TAB_OUTPUT);
    return Promise.resolve({
      ok: true,
      plans: [{ ...plan, blocks: [{ ...cell, cells: [[content]] }] }],
      properties: {},
      done: 1,
    });
  });
  return ran.ok ? { ok: true, changed: ran.done } : ran;
}
