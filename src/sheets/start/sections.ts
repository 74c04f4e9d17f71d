/** What a start sheet consists of: headings with lines of a mark, a name, a text and perhaps a state. */
import { quotedSheet } from "../../a1/address";
import { CELL_CLASSES } from "../../domain/model/model";
import { classLetter } from "../../locale/class-codes";
import { BLANK, literal, text, textInTextCell, type Content } from "../../workbook/cell";
import { CLASS_LOOKS } from "../../workbook/layout/class-styles";
import { lines, type Part, type TableRule, type TitledColumn } from "../../workbook/layout/parts";
import type { CellStyleName, ConditionalStyle } from "../../workbook/layout/plan";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { CLASS_TEXTS } from "./texts";

export interface Line {
  readonly mark?: Content;
  readonly name: Content;
  readonly body: Content;
  readonly state?: Content;
  /** Key of the sheet that the name leads to. */
  readonly to?: string;
}

export interface Section {
  readonly heading: string;
  /** Of the columns, in order. */
  readonly styles: readonly CellStyleName[];
  readonly rows: readonly Line[];
  readonly rules?: readonly TableRule[];
}

/** A column of a start sheet, its width in characters. */
export interface LineColumn {
  readonly key: "mark" | "name" | "body" | "state";
  readonly width: number;
}

export const line = (head: string, body: string): Line => ({
  name: text(head),
  body: textInTextCell(body),
});

/** Colours a cell that holds the text. */
export const coloured = (from: string, shown: string, style: ConditionalStyle): TableRule => ({
  from,
  formula: (first) => `${first(from)}=${literal(shown)}`,
  style,
});

/** The letters of the classes with what they mean. */
export const classLines = (run: RunContext): Pick<Section, "rows" | "rules"> => ({
  rows: CELL_CLASSES.map((of) => ({
    mark: textInTextCell(classLetter(of, run.language)),
    name: textInTextCell(word(run, CLASS_TEXTS[of].name)),
    body: textInTextCell(word(run, CLASS_TEXTS[of].meaning)),
  })),
  rules: CELL_CLASSES.flatMap((of) =>
    of === "open" ? [] : [coloured("mark", classLetter(of, run.language), CLASS_LOOKS[of])],
  ),
});

/**
 * A section as a heading over rows.
 * @param tip what a link to a sheet says, by the sheet's key
 */
export function partsOf(
  run: RunContext,
  { heading, styles, rows, rules = [] }: Section,
  columns: readonly LineColumn[],
  tip: (key: string) => string,
): Part[] {
  const titled = columns.map(({ key, width }, index): TitledColumn<Line> => ({
    key,
    header: "",
    width,
    style: styles[index] ?? "paragraph",
    content: (row) => row[key] ?? BLANK,
    ...(key === "name"
      ? {
          link: ({ to }) =>
            to === undefined ? null : { to: `${quotedSheet(sheetName(run, to))}!A1`, tip: tip(to) },
        }
      : {}),
  }));
  return [
    { ...lines([heading], "section"), columns: columns.length, gap: 0 },
    {
      kind: "table",
      name: null,
      headless: true,
      columns: titled as unknown as readonly TitledColumn<unknown>[],
      rows,
      rules,
    },
  ];
}
