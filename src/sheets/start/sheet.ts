/** Sheet `start`: what the workbook is, the steps with their state, the classes, work without the add-in, and all sheets. */
import { DEFAULT_SETTINGS } from "../../domain/model/settings";
import type { Bilingual } from "../../locale/language";
import { text, textInTextCell, type Content } from "../../workbook/cell";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { word, sheetName, type Owner, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { classLines, coloured, line, partsOf, type Line, type Section } from "./sections";
import { startSteps } from "./steps";
import { LANGUAGE_NAMES, SHEET, START_TEXTS, WITHOUT_TEXTS } from "./texts";

/** A number or a letter; what it is called; what it says; how it stands. */
const COLUMNS = [
  { key: "mark", width: 6 },
  { key: "name", width: 28 },
  { key: "body", width: 66 },
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

const plain = ["figure-label", "figure-label", "paragraph", "figure-label"] as const;

/** Says that the value of the users' time is the method's, where nobody has set it and it is used. */
function hourlyValue(run: RunContext): readonly Line[] {
  const { channels, settings } = run.result.model;
  const counts = channels.some(({ minutes }) => (minutes ?? 0) > 0);
  if (!counts || settings.hourlyValue !== DEFAULT_SETTINGS.hourlyValue) return [];
  const values = { value: settings.hourlyValue, settings: sheetName(run, "settings") };
  return [line(word(run, START_TEXTS.hourlyValue), word(run, START_TEXTS.hourlyValueText, values))];
}

/** Every line below the title, section by section. */
function sections(run: RunContext): readonly Section[] {
  const { language, stamp } = run;
  const t = (key: Word): string => word(run, START_TEXTS[key]);
  const names = Object.fromEntries(run.sheets.map(({ key, name }) => [key, name]));
  const department = run.snapshot.state?.department ?? "";
  const inCell = (of: Bilingual): Content => textInTextCell(word(run, of));
  return [
    {
      heading: t("about"),
      styles: plain,
      rows: [
        line(t("what"), t("whatText")),
        line(t("created"), word(run, START_TEXTS.createdText, { ...stamp })),
        line(t("language"), word(run, LANGUAGE_NAMES[language])),
        line(t("department"), department === "" ? t("wholeAuthority") : department),
        ...hourlyValue(run),
        ...(run.example === null ? [] : [line(t("example"), run.example)]),
      ],
    },
    {
      heading: t("steps"),
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
      heading: t("classes"),
      styles: ["class", "long-text", "paragraph", "figure-label"],
      ...classLines(run),
    },
    {
      heading: t("without"),
      styles: plain,
      rows: WITHOUT_TEXTS.map(({ head, body }) => line(word(run, head), word(run, body, names))),
    },
    {
      heading: t("sheets"),
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

export default outputSheet({
  key: "start",
  owner: "add-in",
  texts: SHEET,
  layout: (run) => ({
    parts: sections(run).flatMap((section) =>
      partsOf(
        run,
        section,
        COLUMNS,
        (to) => run.sheets.find(({ key }) => key === to)?.purpose[run.language] ?? "",
      ),
    ),
    frozen: { rows: TABLE_HEADER_ROW - 1, columns: 0 },
    titleRow: 0,
    portrait: true,
    fitted: "all",
  }),
});
