/** Sheet `strategy`: a draft of the channel strategy under the guidance's ten headings, with fields for the planner's own text. */
import type { Language } from "../../locale/language";
import { sheetName, type RunContext } from "../../workbook/run-context";
import { ownSheet } from "../../workbook/sheet-module";
import { ANSWER_WORDS } from "../checks/texts";
import { SHEET } from "./texts";
import { STRATEGY_SECTION_KEYS, STRATEGY_SECTIONS, type StrategySection } from "./texts";
import { STRATEGY_TEXTS } from "../../locale/strategy-tables";
import { area } from "../../a1/address";
import { text, textInTextCell, trimmed, type Content } from "../../workbook/cell";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type {
  Block,
  CellStyleName,
  StylePlan,
  SheetPlan,
  ValidationPlan,
} from "../../workbook/plan";
import { paragraph } from "./sentence";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import { strategyFigures } from "./figures";
import { FIGURE_COLUMNS, STRATEGY_TABLES, type StrategyTable } from "./tables";

const FIRST_ROW = 3;
const TEXT_WIDTH = 84;
const FIGURE_WIDTH = 11.2;
/** Hidden, beside one spare column: marks the row of a heading's free text. */
const KEY_COLUMN = 6;
const FIGURES_COLUMN = KEY_COLUMN + 1;
const KEY = /^free-text:(\w+)$/;

/** The planner's own text by heading. */
export type FreeTexts = Readonly<Partial<Record<StrategySection, string>>>;

/** Reads the planner's own texts, wherever their rows stand now. */
export function readStrategy(sheet: SheetSnapshot | undefined): FreeTexts {
  const texts: Partial<Record<StrategySection, string>> = {};
  sheet?.cells.forEach((cells, index) => {
    cells.forEach((cell, column) => {
      const named = typeof cell === "string" ? KEY.exec(cell)?.[1] : undefined;
      const key = STRATEGY_SECTION_KEYS.find((known) => known === named);
      if (key === undefined || texts[key] !== undefined) return;
      const at = sheet.used.column + column - KEY_COLUMN;
      const userInput = cellAt(sheet, sheet.used.row + index, at);
      if (trimmed(userInput) !== "") texts[key] = String(userInput);
    });
  });
  return texts;
}

interface StrategyRequest extends OutputRequest {
  readonly run: RunContext;
  readonly freeTexts: FreeTexts;
}

/** What is laid out, line by line. */
interface Arranged {
  readonly blocks: Block[];
  readonly styles: StylePlan[];
  readonly validations: ValidationPlan[];
}

/** Lays out a table at `row`. */
function arrangeTable(arranged: Arranged, table: StrategyTable, row: number): void {
  const { headers, rows, words } = table;
  const beside = headers.length - 1;
  const style: CellStyleName = words ? "text" : "integer";
  arranged.blocks.push(
    { row, column: 0, cells: [headers.map(text)] },
    {
      row: row + 1,
      column: 0,
      cells: rows.map((cells) => [
        ...cells,
        ...Array.from({ length: headers.length - cells.length }, () => null),
      ]),
    },
  );
  arranged.styles.push(
    { area: area(row, 0, 1, headers.length), style: "header" },
    { area: area(row + 1, 0, rows.length, 1), style: "row-label" },
    { area: area(row + 1, 1, rows.length, beside), style },
    { area: area(row + 1, 0, rows.length, headers.length), style: "lined" },
  );
}

/** Lays out the field for the planner's own text at `row`. */
function arrangeFreeText(
  arranged: Arranged,
  section: StrategySection,
  userInput: string,
  row: number,
  language: Language,
): void {
  arranged.blocks.push(
    { row, column: 0, cells: [[textInTextCell(userInput)]] },
    { row, column: KEY_COLUMN, cells: [[text(`free-text:${section}`)]] },
  );
  arranged.styles.push({ area: area(row, 0, 1, 1), style: "free-text" });
  arranged.validations.push({
    area: area(row, 0, 1, 1),
    rule: "anything",
    title: STRATEGY_TEXTS.freeTitle[language],
    message: STRATEGY_TEXTS.freeHint[language],
    strict: false,
  });
}

/** Plans the sheet as a document in portrait, its figures in hidden columns to the right. */
function strategyPlan(request: StrategyRequest): SheetPlan {
  const { language, run } = request;
  const figures = strategyFigures({ run, row: FIRST_ROW, column: FIGURES_COLUMN });
  const figureWidth = figures.cells[0]?.length ?? 1;
  const cells = {
    figure: figures.figure,
    answer: figures.answer,
    answerWord: (answer: string): string =>
      answer === "yes" || answer === "no" ? ANSWER_WORDS[answer][language] : "",
  };
  const arranged: Arranged = { blocks: [], styles: [], validations: [] };
  let row = FIRST_ROW;
  const put = (content: Content, style: CellStyleName): void => {
    arranged.blocks.push({ row, column: 0, cells: [[content]] });
    arranged.styles.push({ area: area(row, 0, 1, 1), style });
    row += 1;
  };
  for (const section of STRATEGY_SECTION_KEYS) {
    const { heading, paragraphs } = STRATEGY_SECTIONS[section];
    put(text(heading[language]), "heading");
    for (const sentences of paragraphs) {
      put(paragraph(sentences, language, cells), "formula-text");
    }
    const table = STRATEGY_TABLES[section]?.({
      language,
      result: run.result,
      matrix: run.grids.matrix,
      figures,
      groupsName: sheetName(run, "groups"),
    });
    if (table) {
      arrangeTable(arranged, table, row);
      row += table.rows.length + 1;
    }
    put(text(STRATEGY_TEXTS.freeLabel[language]), "purpose");
    arrangeFreeText(arranged, section, request.freeTexts[section] ?? "", row, language);
    row += 2;
  }
  const rows = Math.max(row, FIRST_ROW + figures.cells.length);
  return outputPlan("strategy", request, {
    rows,
    columns: FIGURES_COLUMN + figureWidth,
    table: null,
    blocks: [...arranged.blocks, { row: FIRST_ROW, column: FIGURES_COLUMN, cells: figures.cells }],
    styles: arranged.styles,
    validations: arranged.validations,
    conditionals: [],
    widths: [
      { column: 0, width: TEXT_WIDTH },
      ...Array.from({ length: FIGURE_COLUMNS }, (_, index) => ({
        column: 1 + index,
        width: FIGURE_WIDTH,
      })),
    ],
    hidden: Array.from(
      { length: FIGURES_COLUMN + figureWidth - 1 - FIGURE_COLUMNS },
      (_, index) => 1 + FIGURE_COLUMNS + index,
    ),
    fitted: { row: FIRST_ROW, rows: row - FIRST_ROW },
    portrait: true,
    frozen: { rows: 1, columns: 0 },
  });
}

export default ownSheet<FreeTexts>({
  key: "strategy",
  owner: "shared",
  texts: SHEET,
  read: readStrategy,
  plan: (run, request, freeTexts) => strategyPlan({ ...request, run, freeTexts }),
});
