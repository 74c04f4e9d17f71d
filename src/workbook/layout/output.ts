/** Sheets that are rebuilt on each run: only the area that the last run wrote is cleared, and the planner's cells beside it move along. */
import type { Language } from "../../locale/language";
import type { SheetKey } from "../snapshot";
import { LINK_TEXTS } from "../../locale/sheets";
import { area, quotedSheet, type Area } from "../../a1/address";
import { text } from "../cell";
import {
  pageFooter,
  stampText,
  TAB_OUTPUT,
  titleBlocks,
  type SheetTexts,
  type Stamp,
} from "./frame";
import { HEADER_HEIGHT, headerStyles } from "./header-styles";
import { emptyPlan, type SheetPlan } from "./plan";
import { excelAreaOf, tableOf, usedBottom, usedRight, type SheetSnapshot } from "../snapshot";
import { filledArea } from "../table/table-cells";

export interface OutputRequest {
  /** Name of the sheet, as it is or will be created. */
  readonly name: string;
  readonly language: Language;
  readonly stamp: Stamp;
  readonly sheet: SheetSnapshot | undefined;
  readonly texts: SheetTexts;
  /** Name of the sheet `start`, and its title. */
  readonly startName: string;
  readonly startTitle: string;
}

/** Prefix of the add-in's charts; a chart with another name is the planner's. */
export const CHART_PREFIX = "ChannelMatrix.";

/** Row of the link back to the first sheet. */
const BACK_ROW = 2;

/** The content of an output sheet below its title. */
export interface OutputContents extends Pick<
  SheetPlan,
  "blocks" | "styles" | "validations" | "conditionals" | "widths"
> {
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly {
    readonly name: string;
    readonly headerRow: number;
    /** The first of its columns. */
    readonly column: number;
    readonly columns: number;
    readonly rows: number;
  }[];
  /** Rows that people add to the tables are read before, so that they are written again where they belong. */
  readonly readsAddedRows?: boolean;
  readonly fills?: SheetPlan["fills"];
  readonly heights?: SheetPlan["heights"];
  readonly hidden?: SheetPlan["hidden"];
  readonly hiddenRows?: SheetPlan["hiddenRows"];
  readonly fitted?: SheetPlan["fitted"];
  readonly portrait?: boolean;
  readonly charts?: SheetPlan["charts"];
  readonly links?: SheetPlan["links"];
  readonly frozen: NonNullable<SheetPlan["frozen"]>;
}

/** Rows or columns to insert so that what the planner wrote beyond the old owned range stays beyond the new one. */
function space(
  what: "rows" | "columns",
  before: number | undefined,
  after: number,
  used: number,
): SheetPlan["inserts"] {
  return before === undefined || after <= before || used <= before
    ? []
    : [{ what, at: before, count: after - before }];
}

/** What the last run wrote, and the rows that people have added to its tables where they are read. */
function ownedBefore(
  sheet: SheetSnapshot | undefined,
  { tables, readsAddedRows }: OutputContents,
): Area | undefined {
  const owned = sheet?.ownedRange ?? undefined;
  if (owned === undefined || readsAddedRows !== true) return owned;
  const bottoms = tables.map(({ name }) => {
    const filled = filledArea(sheet, name);
    return filled === null ? 0 : filled.row + filled.rows;
  });
  return { ...owned, rows: Math.max(owned.rows, ...bottoms) };
}

/** The add-in's charts on the sheet: by their names, and where another program has replaced these, by their titles. */
function ownCharts(
  sheet: SheetSnapshot | undefined,
  { charts = [] }: OutputContents,
): readonly string[] {
  const titles = new Set(charts.map(({ title }) => title));
  return (sheet?.charts ?? []).filter(
    (name) => name.startsWith(CHART_PREFIX) || titles.has(sheet?.chartTitles?.get(name) ?? ""),
  );
}

/** Drops areas without cells: a list on the sheet may have no rows. */
const covering = <T extends { readonly area: Area }>(plans: readonly T[]): readonly T[] =>
  plans.filter(({ area: { rows, columns } }) => rows > 0 && columns > 0);

/** The first column that is shown: title, purpose and the link back stand in it. */
export function firstShown(hidden: readonly number[] = []): number {
  const unseen = new Set(hidden);
  let column = 0;
  while (unseen.has(column)) column += 1;
  return column;
}

/** The plan of an output sheet. */
export function outputPlan(
  key: SheetKey,
  request: OutputRequest,
  contents: OutputContents,
): SheetPlan {
  const { language, stamp, sheet, name, startName } = request;
  const left = firstShown(contents.hidden);
  const title = titleBlocks(request.texts, language, stampText(stamp), left);
  const ownedRange = area(0, 0, contents.rows, contents.columns);
  const before = ownedBefore(sheet, contents);
  const back = key !== "start";
  const { tables } = contents;
  return {
    ...emptyPlan(key, name, sheet?.id ?? null, TAB_OUTPUT),
    inserts:
      sheet === undefined
        ? []
        : [
            ...space("columns", before?.columns, ownedRange.columns, usedRight(sheet)),
            ...space("rows", before?.rows, ownedRange.rows, usedBottom(sheet)),
          ],
    clear: sheet === undefined ? null : (before ?? ownedRange),
    blocks: [
      ...title.blocks,
      ...(back
        ? [{ row: BACK_ROW, column: left, cells: [[text(LINK_TEXTS.start[language])]] }]
        : []),
      ...contents.blocks.filter(({ cells: [first] }) => first !== undefined && first.length > 0),
    ],
    fills: contents.fills ?? [],
    hidden: contents.hidden ?? [],
    hiddenRows: contents.hiddenRows ?? [],
    fitted: contents.fitted ?? [],
    styles: [
      // Below all others: a formula in a cell without a style may get the format of what it refers to.
      { area: ownedRange, style: "formula" },
      ...title.styles,
      ...(back ? [{ area: area(BACK_ROW, left, 1, 1), style: "link" as const }] : []),
      ...covering(contents.styles),
      ...headerStyles(contents.styles),
    ],
    charts: (contents.charts ?? []).map((chart) => ({
      ...chart,
      name: `${CHART_PREFIX}${chart.name}`,
    })),
    chartsThere: ownCharts(sheet, contents),
    links: [
      ...(back
        ? [
            {
              row: BACK_ROW,
              column: left,
              to: `${quotedSheet(startName)}!A1`,
              tip: request.startTitle,
            },
          ]
        : []),
      ...(contents.links ?? []),
    ],
    tables: tables.map((table) => {
      const found = tableOf(sheet, table.name);
      return {
        name: table.name,
        area: area(table.headerRow, table.column, Math.max(table.rows, 1) + 1, table.columns),
        exists: excelAreaOf(found) !== null,
        ...(found?.hasTotals === true ? { dropsTotals: true } : {}),
      };
    }),
    validations: covering(contents.validations),
    conditionals: covering(contents.conditionals),
    widths: contents.widths,
    heights:
      contents.heights ??
      tables.slice(0, 1).map(({ headerRow: row }) => ({ row, points: HEADER_HEIGHT })),
    frozen: contents.frozen,
    page: {
      orientation: contents.portrait === true ? "portrait" : "landscape",
      titleRows: { first: contents.frozen.rows - 1, count: 1 },
      titleColumns: contents.frozen.columns,
      footer: pageFooter(name),
    },
    ownedRange,
  };
}
