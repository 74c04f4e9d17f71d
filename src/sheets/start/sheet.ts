/** Sheet `start`: what the workbook is, the steps with their state, the classes, work without the add-in, and all sheets. */
import { CELL_CLASSES } from "../../domain/model/model";
import { fill } from "../../locale/language";
import type { SheetKey } from "../../workbook/snapshot";
import { CLASS_TEXTS, LANGUAGE_NAMES, SHEET, START_TEXTS, WITHOUT_TEXTS } from "./texts";
import { area, cellAddress, quotedSheet } from "../../a1/address";
import { BLANK, literal, text, textInTextCell, type Content } from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import { classConditionals } from "../../workbook/class-styles";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { ConditionalPlan, LinkPlan, CellStyleName, SheetPlan } from "../../workbook/plan";
import { sheetName, type Owner, type RunContext } from "../../workbook/run-context";
import { ownSheet } from "../../workbook/sheet-module";
import { startSteps } from "./steps";

const FIRST_ROW = 3;
/** A number or a letter; what it is called; what it says; how it stands. */
const WIDTHS = [6, 28, 84, 14] as const;
const COLUMNS = WIDTHS.length;
const STATE = 3;

interface StartRequest extends OutputRequest {
  readonly run: RunContext;
}

type Word = keyof typeof START_TEXTS;

/** Whose a sheet is. */
const MARKS: Readonly<Record<Owner, Word>> = {
  planner: "yours",
  "add-in": "rebuilt",
  shared: "partly",
  appended: "addedTo",
};

interface Line {
  readonly cells: readonly [Content, Content, Content, Content];
  /** Of the cells after the first. */
  readonly styles: readonly [CellStyleName, CellStyleName, CellStyleName];
  readonly first?: CellStyleName;
  /** The sheet that the name leads to. */
  readonly to?: SheetKey;
}

const line = (head: string, body: string): Line => ({
  cells: [BLANK, text(head), textInTextCell(body), BLANK],
  styles: ["figure-label", "paragraph", "figure-label"],
});

/** Every line below the title, section by section. */
function sections(
  request: StartRequest,
): readonly (readonly [heading: Word, lines: readonly Line[]])[] {
  const { language, stamp, run } = request;
  const word = (key: Word): string => START_TEXTS[key][language];
  const sheets = run.sheets.filter(({ key }) => key !== "start");
  const names = Object.fromEntries(run.sheets.map(({ key, name }) => [key, name]));
  const department = run.snapshot.state?.department ?? "";
  const about = [
    line(word("what"), word("whatText")),
    line(word("created"), fill(word("createdText"), { ...stamp })),
    line(word("language"), LANGUAGE_NAMES[language][language]),
    line(word("department"), department === "" ? word("wholeAuthority") : department),
    ...(run.example === null ? [] : [line(word("example"), run.example)]),
  ];
  const steps = startSteps(run).map(({ key, progress, state }, index): Line => ({
    cells: [index + 1, text(sheetName(run, key)), progress, state],
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
    line(head[language], fill(body[language], names)),
  );
  const listed = sheets.map(({ key, name, owner, purpose }): Line => ({
    cells: [BLANK, text(name), textInTextCell(purpose[language]), text(word(MARKS[owner]))],
    styles: ["link", "paragraph", "level"],
    to: key,
  }));
  return [
    ["about", about],
    ["steps", steps],
    ["classes", classes],
    ["without", without],
    ["sheets", listed],
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
function startPlan(request: StartRequest): SheetPlan {
  const { language, run } = request;
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
          to: `${quotedSheet(sheetName(run, line.to))}!A1`,
          tip: run.sheets.find(({ key }) => key === line.to)?.purpose[language] ?? "",
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

export default ownSheet({
  key: "start",
  owner: "add-in",
  texts: SHEET,
  plan: (run, request) => startPlan({ ...request, run }),
});
