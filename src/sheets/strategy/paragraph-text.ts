/** Paragraphs of the strategy draft as texts, with the figures of the run: what `sentence.ts` has as formulas. */
import { numberText } from "../../locale/numbers";
import { ONE_DECIMAL, PERCENT } from "./figures";
import { figuresAtRun, type StrategyRun } from "./figures-at-run";
import type { Sentence } from "./section";
import { asked, PLACEHOLDER } from "./sentence";

/** Gives the text of a paragraph; "" where no sentence of it holds. @throws Error for a name that has no figure */
export function paragraphTexts(run: StrategyRun): (sentences: readonly Sentence[]) => string {
  const figures = figuresAtRun(run);
  const raw = (name: string): number | string => {
    const value = figures[name];
    if (value === undefined) throw new Error(`No figure ${name}`);
    return value;
  };
  const shown = (name: string): string => {
    const value = raw(name);
    if (typeof value === "string") return value;
    if (PERCENT.has(name)) return String(Math.round(100 * value));
    return numberText(value, run.language, ONE_DECIMAL.has(name) ? 1 : 0);
  };
  const holds = (sentence: Sentence): boolean => {
    const found = asked(run, sentence);
    if (found === null) return true;
    const value = raw(found.name);
    if (found.is === "none") return value === 0;
    return found.is === "above" ? Number(value) > 0 : value === found.is.answer;
  };
  const filled = (sentence: Sentence): string =>
    sentence[run.language].replace(
      PLACEHOLDER,
      (_, name: string, one: string | undefined, many: string | undefined) => {
        if (one === undefined) return shown(name);
        return raw(name) === 1 ? one : (many ?? "");
      },
    );
  return (sentences) => sentences.filter(holds).map(filled).join(" ");
}
