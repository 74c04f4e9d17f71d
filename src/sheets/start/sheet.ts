/** Sheet `start`: what the workbook is, the steps with their state, the classes, work without the add-in, and all sheets. */
import { CELL_CLASSES } from "../../domain/model/model";
import { fill } from "../../locale/language";
import { SHEET_KEYS, SHEET_TEXTS, type SheetKey } from "../../locale/sheets";
import { CLASS_TEXTS, LANGUAGE_NAMES, START_TEXTS, WITHOUT_TEXTS } from "./texts";
import { area, cellAddress, quotedSheet } from "../../a1/address";
import { BLANK, literal, text, textInTextCell, type Content } from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import { classConditionals } from "../../workbook/class-styles";
import { exampleAssumptions, isOfExample } from "../../example/example-model";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { ConditionalPlan, LinkPlan, CellStyleName, SheetPlan } from "../../workbook/plan";
import { startSteps, type StepsRequest } from "./steps";

const FIRST_ROW = 3;
/** A number or a letter; what it is called; what it says; how it stands. */
const WIDTHS = [6, 28, 84, 14] as const;
const COLUMNS = WIDTHS.length;
const STATE = 3;

export interface StartRequest extends OutputRequest, StepsRequest {
  /** "" when the workbook is for all departments. */
  readonly department: string;
  /** The other sheets in their order, and whether each is rebuilt on every run. */
  readonly sheets: readonly { readonly key: SheetKey; readonly rebuilt: boolean }[];
}

/** Sheets that are rebuilt around what a person has written on them. */
const KEPT: ReadonlySet<SheetKey> = new Set<SheetKey>([
  "checks",
  "strategy",
  "changes",
  "serviceGroups",
]);

type Word = keyof typeof START_TEXTS;

/** Whose a sheet is. */
function markOf(key: SheetKey, rebuilt: boolean): Word {
  if (key === "log") return "addedTo";
  if (KEPT.has(key)) return "partly";
  return rebuilt ? "rebuilt" : "yours";
}

interface Line {
  readonly cells: readonly [Content, Content, Content, Content];
  /** Of the cells after the first. */
  readonly styles: readonly [CellStyleName, CellStyleName, CellStyleName];
  readonly first?: CellStyleName;
  /** The sheet that the name leads to. */
  readonly to?: SheetKey;
}

const told = (head: string, body: string): Line => ({
  cells: [BLANK, text(head), textInTextCell(body), BLANK],
  styles: ["figure-label", "paragraph", "figure-label"],
});

/** Every line below the title, section by section. */
function sections(
  request: StartRequest,
): readonly (readonly [heading: Word, lines: readonly Line[]])[] {
  const { language, stamp, department, result, nameOf } = request;
  const word = (key: Word): string => START_TEXTS[key][language];
  const present = new Set(request.sheets.map(({ key }) => key));
  const names = Object.fromEntries(SHEET_KEYS.map((key) => [key, nameOf(key)]));
  const about = [
    told(word("what"), word("whatText")),
    told(word("created"), fill(word("createdText"), { ...stamp })),
    told(word("language"), LANGUAGE_NAMES[language][language]),
    told(word("department"), department === "" ? word("wholeAuthority") : department),
    ...(isOfExample(result.model) ? [told(word("example"), exampleAssumptions(language))] : []),
  ];
  const steps = startSteps(request)
    .filter(({ key }) => present.has(key))
    .map(({ key, progress, state }, index): Line => ({
      cells: [index + 1, text(nameOf(key)), progress, state],
      first: "level",
      styles: ["link", "formula-text", "level"],
      to: key,
    }));
  const classes = CELL_CLASSES.map((cellClass): Line => ({
    cells: [
      textInTextCell(classLetter(cellClass, language)),
      textInTextCell(CLASS_TEXTS[cellClass].name[language]),
      textInTextCell(CLASS_TEXTS[cellClass].meaning[language]),
      BLANK,
    ],
    first: "class",
    styles: ["long-text", "paragraph", "figure-label"],
  }));
  const without = WITHOUT_TEXTS.map(({ head, body }) =>
    told(head[language], fill(body[language], names)),
  );
  const sheets = request.sheets.map(({ key, rebuilt }): Line => ({
    cells: [
      BLANK,
      text(nameOf(key)),
      textInTextCell(SHEET_TEXTS[key].purpose[language]),
      text(word(markOf(key, rebuilt))),
    ],
    styles: ["link", "paragraph", "level"],
    to: key,
  }));
  return [
    ["about", about],
    ["steps", steps],
    ["classes", classes],
    ["without", without],
    ["sheets", sheets],
  ];
}

/** Colours of what is done and what remains. */
const stateConditionals = (
  row: number,
  rows: number,
  word: (key: Word) => string,
): ConditionalPlan[] => {
  const states = area(row, STATE, rows, 1);
  const rule = (key: Word, style: { readonly fill: string; readonly color: string }) => ({
    area: states,
    rule: { formula: `=${cellAddress(row, STATE)}=${literal(word(key))}`, style },
  });
  return [
    rule("done", { fill: "#B7DFB9", color: "#0B3D0E" }),
    rule("remaining", { fill: "#FFE5B4", color: "#6B3F00" }),
  ];
};

/** Plans the sheet. */
export function startPlan(request: StartRequest): SheetPlan {
  const { language, nameOf } = request;
  const word = (key: Word): string => START_TEXTS[key][language];
  const cells: Content[][] = [];
  const styles: { area: ReturnType<typeof area>; style: CellStyleName }[] = [];
  const links: LinkPlan[] = [];
  const conditionals: ConditionalPlan[] = [];
  for (const [heading, lines] of sections(request)) {
    if (cells.length > 0) cells.push([BLANK, BLANK, BLANK, BLANK]);
    styles.push({ area: area(FIRST_ROW + cells.length, 0, 1, COLUMNS), style: "section" });
    cells.push([text(word(heading)), BLANK, BLANK, BLANK]);
    const top = FIRST_ROW + cells.length;
    for (const line of lines) {
      const row = FIRST_ROW + cells.length;
      cells.push([...line.cells]);
      styles.push(
        ...[line.first ?? "figure-label", ...line.styles].map((style, column) => ({
          area: area(row, column, 1, 1),
          style,
        })),
      );
      if (line.to !== undefined) {
        links.push({
          row,
          column: 1,
          to: `${quotedSheet(nameOf(line.to))}!A1`,
          tip: SHEET_TEXTS[line.to].purpose[language],
        });
      }
    }
    styles.push({ area: area(top, 0, lines.length, COLUMNS), style: "lined" });
    if (heading === "steps") conditionals.push(...stateConditionals(top, lines.length, word));
    if (heading === "classes") {
      conditionals.push(...classConditionals(area(top, 0, lines.length, 1), language));
    }
  }
  const plan = outputPlan("start", request, {
    rows: FIRST_ROW + cells.length,
    columns: COLUMNS,
    table: null,
    blocks: [{ row: FIRST_ROW, column: 0, cells }],
    styles,
    validations: [],
    conditionals,
    links,
    widths: WIDTHS.map((width, column) => ({ column, width })),
    fitted: { row: FIRST_ROW, rows: cells.length },
    portrait: true,
    frozen: { rows: FIRST_ROW - 1, columns: 0 },
  });
  const { page } = plan;
  return { ...plan, page: page === null ? null : { ...page, titleRows: { first: 0, count: 1 } } };
}
