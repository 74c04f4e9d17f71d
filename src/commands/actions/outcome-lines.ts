/** The message for an outcome, in lines of text. */
import { doneText, PANE_TEXTS } from "./texts";
import { fill, type Language } from "../../locale/language";
import { problemLine } from "../../locale/problems";
import type { ActionOutcome } from "./action";

/** Problems that are listed one by one; more are counted. */
const LISTED = 20;

/** At least one line, in the person's language. */
export function outcomeLines(outcome: ActionOutcome, language: Language): readonly string[] {
  switch (outcome.kind) {
    case "done":
      return [doneText(outcome.code, outcome.values, language)];
    case "refused": {
      const { problems } = outcome;
      const lines = problems.slice(0, LISTED).map((problem) => problemLine(problem, language));
      const count = problems.length - lines.length;
      return count > 0 ? [...lines, fill(PANE_TEXTS.more[language], { count })] : lines;
    }
    case "error":
      return [outcome.error.textIn(language)];
    case "failed":
      return [fill(PANE_TEXTS.failed[language], { cause: outcome.cause })];
  }
}
