/** Sheet `strategy`: a draft of the channel strategy under the guidance's ten headings, with fields for the planner's own text. */
import { area } from "../../a1/address";
import { text, textInTextCell } from "../../workbook/cell";
import { asContent } from "../../workbook/formula";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { lines, type Part, type SectionPart } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { strategyFigures } from "./figures";
import { paragraph } from "./sentence";
import { STRATEGY_TEXTS } from "./table-texts";
import { FIGURE_WIDTH, TEXT_WIDTH } from "./compact-table";
import { FIGURE_COLUMNS } from "./listed";
import { KEY_COLUMN, readStrategy, type FreeTexts } from "./free-texts";
import { STRATEGY_TABLES } from "./tables";
import { SHEET, STRATEGY_SECTION_KEYS, STRATEGY_SECTIONS, type StrategySection } from "./texts";

const FIGURES_COLUMN = KEY_COLUMN + 1;

/** The field for the planner's own text under a heading. */
const freeText = (run: RunContext, section: StrategySection, written: string): SectionPart => ({
  kind: "section",
  rows: 1,
  columns: 1,
  gap: 1,
  at: (row) => ({
    blocks: [
      { row, column: 0, cells: [[textInTextCell(written)]] },
      { row, column: KEY_COLUMN, cells: [[text(`free-text:${section}`)]] },
    ],
    styles: [{ area: area(row, 0, 1, 1), style: "free-text" }],
    validations: [
      {
        area: area(row, 0, 1, 1),
        rule: "anything",
        title: word(run, STRATEGY_TEXTS.freeLabel),
        message: word(run, STRATEGY_TEXTS.freeHint),
        strict: false,
      },
    ],
  }),
});

/** A document in portrait, its figures in hidden columns to the right. */
export default outputSheet<FreeTexts>({
  key: "strategy",
  owner: "shared",
  texts: SHEET,
  read: readStrategy,
  layout: (run, freeTexts) => {
    const figures = strategyFigures(run, {
      row: TABLE_HEADER_ROW,
      column: FIGURES_COLUMN,
      hiddenFrom: 1 + FIGURE_COLUMNS,
    });
    const partsOf = (section: StrategySection): readonly Part[] => {
      const { heading, paragraphs } = STRATEGY_SECTIONS[section];
      const texts = paragraphs.map((sentences) =>
        asContent(paragraph(run, sentences, figures.figure)),
      );
      return [
        lines([word(run, heading)], "heading"),
        { kind: "lines", style: "formula-text", lines: texts },
        ...(STRATEGY_TABLES[section]?.(run, figures) ?? []),
        lines([word(run, STRATEGY_TEXTS.freeLabel)]),
        freeText(run, section, freeTexts[section] ?? ""),
      ];
    };
    return {
      parts: [figures.part, ...STRATEGY_SECTION_KEYS.flatMap(partsOf)],
      gap: 0,
      widths: [TEXT_WIDTH, ...Array.from({ length: FIGURE_COLUMNS }, () => FIGURE_WIDTH)].map(
        (width, column) => ({ column, width }),
      ),
      fitted: "all",
      portrait: true,
      frozen: { rows: 1, columns: 0 },
    };
  },
});
