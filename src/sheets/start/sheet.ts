/** Sheet `start`: what the workbook is, the steps with their state, the classes, work without the add-in, and all sheets. */
import { quotedSheet } from "../../a1/address";
import { CELL_CLASSES } from "../../domain/model/model";
import { classLetter } from "../../locale/class-codes";
import type { Bilingual } from "../../locale/language";
import { BLANK, literal, text, textInTextCell, type Content } from "../../workbook/cell";
import { CLASS_LOOKS } from "../../workbook/layout/class-styles";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import {
  lines,
  type LinkTarget,
  type Part,
  type TableRule,
  type TitledColumn,
} from "../../workbook/layout/parts";
import type { CellStyleName, ConditionalStyle } from "../../workbook/layout/plan";
import { sheetName, word, type Owner, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import type { SheetKey } from "../../workbook/snapshot";
import { startSteps } from "./steps";
import { CLASS_TEXTS, LANGUAGE_NAMES, SHEET, START_TEXTS, WITHOUT_TEXTS } from "./texts";

/** A number or a letter; what it is called; what it says; how it stands. */
const COLUMNS = [
  { key: "mark", width: 6 },
  { key: "name", width: 28 },
  { key: "body", width: 84 },
  { key: "state", width: 14 },
] as const;

type Word = keyof typeof START_TEXTS;

/** Whose a sheet is. */
const MARKS: Readonly<Record<Owner, Word>> = {
  planner: "yours",
  "add-in": "rebuilt",
  shared: "partly",
  appended: "addedTo",
};

interface Line {
  readonly mark?: Content;
  readonly name: Content;
  readonly body: Content;
  readonly state?: Content;
  /** The sheet that the name leads to. */
  readonly to?: SheetKey;
}

/** A heading with its lines; the styles are those of the four columns. */
interface Section {
  readonly heading: Word;
  readonly styles: readonly [CellStyleName, CellStyleName, CellStyleName, CellStyleName];
  readonly rows: readonly Line[];
  readonly rules?: readonly TableRule[];
}

const plain = ["figure-label", "figure-label", "paragraph", "figure-label"] as const;

const line = (head: string, body: string): Line => ({
  name: text(head),
  body: textInTextCell(body),
});

/** Colours a cell that holds the text. */
const coloured = (from: string, shown: string, style: ConditionalStyle): TableRule => ({
  from,
  formula: (first) => `${first(from)}=${literal(shown)}`,
  style,
});

/** Every line below the title, section by section. */
function sections(run: RunContext): readonly Section[] {
  const { language, stamp } = run;
  const t = (key: Word): string => word(run, START_TEXTS[key]);
  const names = Object.fromEntries(run.sheets.map(({ key, name }) => [key, name]));
  const department = run.snapshot.state?.department ?? "";
  const letter = (of: (typeof CELL_CLASSES)[number]): string => classLetter(of, language);
  const inCell = (of: Bilingual): Content => textInTextCell(word(run, of));
  return [
    {
      heading: "about",
      styles: plain,
      rows: [
        line(t("what"), t("whatText")),
        line(t("created"), word(run, START_TEXTS.createdText, { ...stamp })),
        line(t("language"), word(run, LANGUAGE_NAMES[language])),
        line(t("department"), department === "" ? t("wholeAuthority") : department),
        ...(run.example === null ? [] : [line(t("example"), run.example)]),
      ],
    },
    {
      heading: "steps",
      styles: ["level", "link", "formula-text", "level"],
      rows: startSteps(run).map(({ key, progress, state }, index) => ({
        mark: index + 1,
        name: text(sheetName(run, key)),
        body: progress,
        state,
        to: key,
      })),
      rules: [
        coloured("state", t("done"), { fill: "#B7DFB9", color: "#0B3D0E" }),
        coloured("state", t("remaining"), { fill: "#FFE5B4", color: "#6B3F00" }),
      ],
    },
    {
      heading: "classes",
      styles: ["class", "long-text", "paragraph", "figure-label"],
      rows: CELL_CLASSES.map((cellClass) => ({
        mark: textInTextCell(letter(cellClass)),
        name: inCell(CLASS_TEXTS[cellClass].name),
        body: inCell(CLASS_TEXTS[cellClass].meaning),
      })),
      rules: CELL_CLASSES.flatMap((of) =>
        of === "open" ? [] : [coloured("mark", letter(of), CLASS_LOOKS[of])],
      ),
    },
    {
      heading: "without",
      styles: plain,
      rows: WITHOUT_TEXTS.map(({ head, body }) => line(word(run, head), word(run, body, names))),
    },
    {
      heading: "sheets",
      styles: ["figure-label", "link", "paragraph", "level"],
      rows: run.sheets
        .filter(({ key }) => key !== "start")
        .map(({ key, name, owner, purpose }) => ({
          name: text(name),
          body: inCell(purpose),
          state: text(t(MARKS[owner])),
          to: key,
        })),
    },
  ];
}

const linkOf = (run: RunContext, { to }: Line): LinkTarget | null =>
  to === undefined
    ? null
    : {
        to: `${quotedSheet(sheetName(run, to))}!A1`,
        tip: run.sheets.find(({ key }) => key === to)?.purpose[run.language] ?? "",
      };

/** A section as a heading over rows. */
function partsOf(run: RunContext, { heading, styles, rows, rules = [] }: Section): Part[] {
  const columns = COLUMNS.map(({ key, width }, index): TitledColumn<Line> => ({
    key,
    header: "",
    width,
    style: styles[index] ?? "paragraph",
    content: (row) => row[key] ?? BLANK,
    ...(key === "name" ? { link: (row) => linkOf(run, row) } : {}),
  }));
  return [
    { ...lines([word(run, START_TEXTS[heading])], "section"), columns: COLUMNS.length, gap: 0 },
    {
      kind: "table",
      name: null,
      headless: true,
      columns: columns as unknown as readonly TitledColumn<unknown>[],
      rows,
      rules,
    },
  ];
}

export default outputSheet({
  key: "start",
  owner: "add-in",
  texts: SHEET,
  adjust: (plan) => ({
    ...plan,
    page: plan.page === null ? null : { ...plan.page, onePage: true },
  }),
  layout: (run) => ({
    parts: sections(run).flatMap((section) => partsOf(run, section)),
    frozen: { rows: TABLE_HEADER_ROW - 1, columns: 0 },
    titleRow: 0,
    portrait: true,
    fitted: "all",
  }),
});
