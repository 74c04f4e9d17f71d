/** Paragraphs with figures as formulas: a template's words as literals, its figures as references to their cells. */
import type { Language } from "../../locale/language";
import type { Sentence } from "./section";
import { formula, literal, type Content } from "../../workbook/cell";

/** Longest string that a formula may hold (Excel's limits). */
const LONGEST_LITERAL = 255;
/** More characters than a paragraph has. */
const LONGEST_PARAGRAPH = 9999;
const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** Where a figure stands: as a number or a text, and as it is shown. */
export interface FigureCell {
  readonly raw: string;
  readonly shown: string;
}

/** What the formulas refer to. */
export interface FigureCells {
  /** @throws Error for a name that has no figure */
  readonly figure: (name: string) => FigureCell;
  /** The cell with the answer to a point of the checks, and the word that stands there for an answer. */
  readonly answer: (point: string) => string;
  readonly answerWord: (answer: string) => string;
}

function literals(value: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < value.length; at += LONGEST_LITERAL) {
    parts.push(literal(value.slice(at, at + LONGEST_LITERAL)));
  }
  return parts;
}

/** The words and figures of a template, joined by `&`. */
function joined(template: string, cells: FigureCells): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of template.matchAll(PLACE)) {
    const [whole, name = "", one, many] = match;
    parts.push(...literals(template.slice(from, match.index)));
    const { raw, shown } = cells.figure(name);
    parts.push(one === undefined ? shown : `IF(${raw}=1,${literal(one)},${literal(many ?? "")})`);
    from = match.index + whole.length;
  }
  parts.push(...literals(template.slice(from)));
  return parts.join("&");
}

function condition({ when, unless }: Sentence, cells: FigureCells): string | null {
  if (unless !== undefined) return `${cells.figure(unless).raw}=0`;
  if (when === undefined) return null;
  const [name = "", answer] = when.split("=");
  return answer === undefined
    ? `${cells.figure(name).raw}>0`
    : `${cells.answer(name)}=${literal(cells.answerWord(answer))}`;
}

/** The formula of a paragraph; sentences whose condition does not hold are left out. */
export function paragraph(
  sentences: readonly Sentence[],
  language: Language,
  cells: FigureCells,
): Content {
  const parts = sentences.map((sentence) => {
    const said = joined(` ${sentence[language]}`, cells);
    const asked = condition(sentence, cells);
    return asked === null ? said : `IF(${asked},${said},"")`;
  });
  return formula(`=MID(${parts.join("&")},2,${LONGEST_PARAGRAPH})`);
}
