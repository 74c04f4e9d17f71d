/** The message for how a command ended, in lines of text: of the page's message line. */
import { fill, type Language } from "../locale/language";
import { problemLine } from "../locale/problems/lines";
import { PANE_TEXTS } from "./actions/texts";
import type { Ending } from "./reported";

/** Problems that are listed one by one; more are counted. */
const LISTED = 20;

/** In the person's language; none where there is nothing to report. */
export function outcomeLines(ending: Ending, language: Language): readonly string[] {
  if (ending.ok) {
    const { reported } = ending;
    if (reported === null) return [];
    const { text, values = {}, lines = [] } = reported;
    return [fill(text[language], values), ...lines.map((line) => line[language])];
  }
  if ("error" in ending) return [ending.error.textIn(language)];
  const { refused } = ending;
  const lines = refused.slice(0, LISTED).map((problem) => problemLine(problem, language));
  const count = refused.length - lines.length;
  return count > 0 ? [...lines, fill(PANE_TEXTS.more[language], { count })] : lines;
}
