/** Paragraphs with figures as formulas: a template's words as literals, its figures as references to their cells. */
import { fx, joined, textLiteral, type Formula } from "../../workbook/formula";
import { word, type RunContext } from "../../workbook/run-context";
import { ANSWER_WORDS } from "../checks/texts";
import type { Sentence } from "./section";

/** More characters than a paragraph has. */
const LONGEST_PARAGRAPH = 9999;
const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

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

function condition(run: RunContext, { when, unless }: Sentence, figure: FigureOf): Formula | null {
  if (unless !== undefined) return fx`${figure(unless).raw}=0`;
  if (when === undefined) return null;
  const [name = "", answer] = when.split("=");
  const { raw } = figure(name);
  if (answer === undefined) return fx`${raw}>0`;
  const known = answer === "yes" || answer === "no" ? word(run, ANSWER_WORDS[answer]) : "";
  return fx`${raw}=${{ text: known }}`;
}

/** The formula of a paragraph; sentences whose condition does not hold are left out. */
export function paragraph(
  run: RunContext,
  sentences: readonly Sentence[],
  figure: FigureOf,
): Formula {
  const parts = sentences.map((sentence) => {
    const shown = filledTemplate(` ${sentence[run.language]}`, figure);
    const asked = condition(run, sentence, figure);
    return asked === null ? shown : fx`IF(${asked},${shown},"")`;
  });
  return fx`MID(${joined(parts, "&")},2,${LONGEST_PARAGRAPH})`;
}
