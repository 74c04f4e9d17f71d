/** Texts of a Word file, with the measures and colours that its parts have in common. */
import { TextRun, type IParagraphOptions, type IRunOptions } from "docx";
import { isRightToLeft } from "../xlsx/cells/reading-order";
import type { DocumentCell } from "./content";
import { inXml } from "./in-xml";

/** Size of the text in points. */
export const BODY_SIZE = 10;
/** Half-points in a point, in which the library counts sizes. */
export const HALVES = 2;
/** `RRGGBB`. */
export const COLORS = {
  heading: "1F3864",
  quiet: "595959",
  line: "BFBFBF",
  lead: "EEF6F0",
  header: "DCE6F1",
} as const;

/** A colour as the library takes it. */
export const hex = (color: string): string => color.replace("#", "");

/** How a text is written; sizes in points. */
export function runOptions(
  cell: Omit<DocumentCell, "text">,
  size?: number,
): Omit<IRunOptions, "text"> {
  const options: { -readonly [Key in keyof IRunOptions]: IRunOptions[Key] } = {};
  if (cell.bold === true) options.bold = true;
  if (cell.italic === true) options.italics = true;
  if (cell.color !== undefined) options.color = hex(cell.color);
  if (size !== undefined) options.size = size * HALVES;
  return options;
}

/** A text with the direction of its first letter. */
export const run = ({ text, ...style }: DocumentCell, size?: number): TextRun =>
  new TextRun({
    ...runOptions(style, size),
    text: inXml(text),
    ...(isRightToLeft(text) ? { rightToLeft: true } : {}),
  });

/** The direction of a paragraph: that of its first letter. */
export const directionOf = (text: string): Pick<IParagraphOptions, "bidirectional"> =>
  isRightToLeft(text) ? { bidirectional: true } : {};
