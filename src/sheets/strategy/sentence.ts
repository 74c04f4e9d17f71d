/** Paragraphs with figures as formulas: a template's words as literals, its figures as references to their cells. */
import { fx, joined, textLiteral, type Formula } from "../../workbook/formula";
import { word, type RunContext } from "../../workbook/run-context";
import { ANSWER_WORDS } from "../checks/texts";
import type { Sentence } from "./section";

/** More characters than a paragraph has. */
const LONGEST_PARAGRAPH = 9999;
export const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** Where a figure stands: as a number or a text, and as it is shown. */
export interface FigureCell {
  readonly raw: Formula;
  readonly shown: Formula;
}

/** @throws Error for a name that has no figure */
export type FigureOf = (name: string) => FigureCell;

const literals = (value: string): readonly Formula[] => (value === "" ? [] : [textLiteral(value)]);

/** The words and figures of a template, joined by `&`. */
function filledTemplate(template: string, figure: FigureOf): Formula {
  const parts: Formula[] = [];
  let from = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    const [whole, name = "", one, many = ""] = match;
    const { raw, shown } = figure(name);
    parts.push(
      ...literals(template.slice(from, match.index)),
      one === undefined ? shown : fx`IF(${raw}=1,${{ text: one }},${{ text: many }})`,
    );
    from = match.index + whole.length;
  }
  return joined([...parts, ...literals(template.slice(from))], "&");
}

/** What a sentence asks of a figure: that it is above 0, or 0, or the word of an answer; null: nothing. */
export function asked(
  run: Pick<RunContext, "language">,
  { when, unless }: Sentence,
): { readonly name: string; readonly is: "above" | "none" | { readonly answer: string } } | null {
  if (unless !== undefined) return { name: unless, is: "none" };
  if (when === undefined) return null;
  const [name = "", answer] = when.split("=");
  if (answer === undefined) return { name, is: "above" };
  const known = answer === "yes" || answer === "no" ? word(run, ANSWER_WORDS[answer]) : "";
  return { name, is: { answer: known } };
}

function condition(run: RunContext, sentence: Sentence, figure: FigureOf): Formula | null {
  const found = asked(run, sentence);
  if (found === null) return null;
  const { raw } = figure(found.name);
  if (found.is === "none") return fx`${raw}=0`;
  return found.is === "above" ? fx`${raw}>0` : fx`${raw}=${{ text: found.is.answer }}`;
}

/** The formula of a paragraph; sentences whose condition does not hold are left out. */
export function paragraph(
  run: RunContext,
  sentences: readonly Sentence[],
  figure: FigureOf,
): Formula {
  const parts = sentences.map((sentence) => {
    const shown = filledTemplate(` ${sentence[run.language]}`, figure);
    const isAsked = condition(run, sentence, figure);
    return isAsked === null ? shown : fx`IF(${isAsked},${shown},"")`;
  });
  return fx`MID(${joined(parts, "&")},2,${LONGEST_PARAGRAPH})`;
}
