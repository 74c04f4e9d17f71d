/** The command that writes the answer to one of the guidance's points on the sheet of checks. */
import { runHere } from "./in-workbook";
import type { Answer, Point } from "../domain/checks/points";
import { RunError } from "../excel/run-error";
import { BLANK, textInTextCell } from "../workbook/cell";
import { answerCell } from "../sheets/checks/table";
import { ANSWER_WORDS } from "../sheets/checks/texts";
import { TAB_OUTPUT } from "../workbook/layout/frame";
import { emptyPlan } from "../workbook/layout/plan";
import type { CommandOutcome } from "./outcome";

/** Writes the answer in the workbook's language; null clears it. Fails as `not-there` when the point is not on the sheet. */
export async function answerPoint(point: Point, answer: Answer | null): Promise<CommandOutcome> {
  const ran = await runHere<number, never>(({ snapshot }) => {
    const sheet = snapshot.sheets.get("checks");
    const cell = answerCell(sheet, point);
    if (sheet === undefined || cell === null) throw new RunError("not-there");
    const language = snapshot.state?.language ?? "sv";
    const content = answer === null ? BLANK : textInTextCell(ANSWER_WORDS[answer][language]);
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
