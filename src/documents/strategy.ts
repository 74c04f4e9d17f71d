/** The channel strategy as a document: the sheet's headings, paragraphs, tables and the planner's own texts; all target groups and departments, and the services with the most contacts. */
import { listedDepartments, listedLargest } from "../sheets/strategy/listed-priorities";
import type { ListedTable } from "../sheets/strategy/listed";
import {
  listedClasses,
  listedDirections,
  listedGroups,
  listedKinds,
  listedPartners,
} from "../sheets/strategy/listed-tables";
import { paragraphTexts } from "../sheets/strategy/paragraph-text";
import type { FreeTexts } from "../sheets/strategy/free-texts";
import {
  SHEET,
  STRATEGY_SECTION_KEYS,
  STRATEGY_SECTIONS,
  type StrategySection,
} from "../sheets/strategy/texts";
import type { CellValue } from "../workbook/layout/parts";
import { word } from "../workbook/run-context";
import {
  heading,
  paragraph,
  type DocumentBlock,
  type DocumentCell,
  type DocumentContent,
  type DocumentTable,
} from "./content";
import { subtitle, translated, whole, type DocumentRun } from "./document-run";

/** Widths of a table's first column and of the others, as parts of the page. */
const FIRST_WIDTH = 4;
const OTHER_WIDTH = 2.2;

/** A table of the sheet with all its rows; figures stand to the right, years and texts to the left. */
function shown<Row extends object, Key extends string>(
  run: DocumentRun,
  { rows, columns, more, beside }: ListedTable<Row, Key>,
): readonly DocumentTable[] {
  if (rows.length === 0) return [];
  const values = rows.map((row) => columns.map(({ value }) => value(row)));
  const isFigure = (column: number): boolean =>
    column > 0 && beside === "figures" && values.some((own) => typeof own[column] === "number");
  const textOf = (value: CellValue): string =>
    typeof value === "number" && beside === "figures" ? whole(run, value) : String(value ?? "");
  const cell = (text: string, column: number): DocumentCell => ({
    text,
    ...(isFigure(column) ? { align: "right" as const } : {}),
  });
  const last =
    more === null ? [] : [columns.map((_, column) => cell(column === 0 ? more : "", column))];
  return [
    {
      kind: "table",
      headers: columns.map(({ header }, column) => cell(header, column)),
      rows: [...values.map((row) => row.map(textOf).map(cell)), ...last],
      widths: columns.map((_, column) => (column === 0 ? FIRST_WIDTH : OTHER_WIDTH)),
    },
  ];
}

/** The departments, and last all of them. */
function departments(run: DocumentRun): readonly DocumentTable[] {
  const { table, all } = listedDepartments(run, null);
  return shown(run, all === null ? table : { ...table, rows: [...table.rows, all] });
}

const TABLES: Readonly<
  Partial<Record<StrategySection, (run: DocumentRun) => readonly DocumentTable[]>>
> = {
  groups: (run) => shown(run, listedGroups(run, null)),
  services: (run) => shown(run, listedKinds(run)),
  channels: (run) => shown(run, listedDirections(run)),
  channelPriorities: (run) => shown(run, listedClasses(run)),
  servicePriorities: (run) => [...shown(run, listedLargest(run)), ...departments(run)],
  partners: (run) => shown(run, listedPartners(run)),
};

/** A text of several lines as paragraphs. */
const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");

export function strategyDocument(run: DocumentRun): DocumentContent {
  const textOf = paragraphTexts(run);
  const own = (run.inputs.userInput.get("strategy") ?? {}) as FreeTexts;
  const section = (key: StrategySection): readonly DocumentBlock[] => {
    const { heading: title, paragraphs } = STRATEGY_SECTIONS[key];
    const drafted = paragraphs.map(textOf).filter((text) => text !== "");
    return [
      heading(word(run, title)),
      ...[...drafted, ...linesOf(own[key] ?? "")].map((text) => paragraph(text)),
      ...(TABLES[key]?.(run) ?? []),
    ];
  };
  return {
    language: run.language,
    title: word(run, SHEET.name),
    subtitle: subtitle(run),
    landscape: false,
    date: run.result.model.today,
    blocks: [
      paragraph(translated(run)("sheetsInWorkbook"), "note"),
      ...STRATEGY_SECTION_KEYS.flatMap(section),
    ],
  };
}
