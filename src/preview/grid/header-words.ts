/** Headers beside their filter buttons: a word without the room for it stands below the button, and is not cut in its middle. */
import { BooleanNumber, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";

/** Pixels of a filter button with its edge, and of a line of a header. */
const BUTTON = 17;
const LINE = 18;

let measure: CanvasRenderingContext2D | null = null;

/** Pixels of a word in a header. */
function measured(word: string, { ff, fs, bl }: IStyleData): number {
  measure ??= document.createElement("canvas").getContext("2d");
  if (measure === null) return 0;
  measure.font = `${bl === BooleanNumber.TRUE ? "bold " : ""}${fs ?? 11}pt ${ff ?? "sans-serif"}`;
  return measure.measureText(word).width;
}

/** Lines of a text whose words are put one after another into a width. */
function linesOf(words: readonly number[], space: number, width: number): number {
  let [lines, filled] = [1, 0];
  for (const word of words) {
    if (filled > 0 && filled + space + word > width) {
      lines += 1;
      filled = word;
    } else filled += (filled > 0 ? space : 0) + word;
  }
  return lines;
}

/** A header's text and style, and where it stands. */
export interface Header {
  readonly text: string;
  readonly style: IStyleData;
  readonly row: number;
  readonly column: number;
}

/**
 * How the header is drawn instead; null: as it is, since its words have room beside the button, or since neither the
 * column nor the row has the room for what would stand below.
 * @param widthOf pixels of a word in a style
 */
export function belowButton(
  { text, style, row, column }: Header,
  worksheet: Pick<Worksheet, "getColumnWidth" | "getRowHeight">,
  widthOf: (word: string, style: IStyleData) => number = measured,
): Nullable<IStyleData> {
  if (style.tr !== undefined) return null;
  const { t = 0, l = 0, r = 0 } = style.pd ?? {};
  const width = worksheet.getColumnWidth(column) - l - r;
  const words = text.split(/\s+/u).map((word) => widthOf(word, style));
  const longest = Math.max(...words);
  if (longest <= width - BUTTON || longest > width) return null;
  const lines = linesOf(words, widthOf(" ", style), width);
  const height = worksheet.getRowHeight(row) - t;
  return lines * LINE + BUTTON > height ? null : { pd: { ...style.pd, t: t + BUTTON } };
}
