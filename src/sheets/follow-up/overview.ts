/** Parts of the sheet `followUp`: contacts by channel in the years that have volumes and in the next goals, and their charts. */
import { area, columnName, type Area } from "../../a1/address";
import type { FollowUp } from "../../domain/follow-up/follow-up";
import { nameOf } from "../../domain/model/names";
import { captionedChart } from "../../workbook/layout/figures";
import {
  plainTable,
  type PartBeside,
  type TablePart,
  type TitledColumn,
} from "../../workbook/layout/parts";
import type { Formula } from "../../workbook/formula";
import type { ChartPlan } from "../../workbook/layout/chart-plan";
import type { KnownValue } from "../../workbook/layout/plan";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { cameFormula, goalFormula } from "./tables";
import { FOLLOW_UP_TEXTS, TARGET_HEADERS } from "./texts";

/** The row of its heading. */
export const OVERVIEW_ROW = 5;
const BODY_ROW = OVERVIEW_ROW + 2;
/** Hidden, beside the numbers: the channels' ids. */
const ID_COLUMN = 6;
/** Years and goals that have a column. */
const NUMBER_COLUMNS = ID_COLUMN - 1;
/** The charts stand over the table of earlier volumes. */
const FIRST_CHART = { column: 8, columns: 2 };
const SECOND_CHART = { column: 10, columns: 2 };
/** At least so many rows for the charts. */
const CHART_ROWS = 20;

/** A channel's row: what is in each column. */
interface ChannelRow {
  readonly column: number;
  readonly name: string;
}

/** A column of numbers: what came in a year, or the goal of one. */
interface NumberColumn {
  readonly kind: "came" | "goal";
  readonly year: number;
}

/** The channels that have a row: those that are used, or shall be. */
function channelRows(run: RunContext, { came, targets }: FollowUp): readonly ChannelRow[] {
  const { channels } = run.result.model;
  const used = new Set(targets.map(({ column }) => column));
  return channels.flatMap((channel, column): readonly ChannelRow[] => {
    const hasCome = [...came.values()].some((totals) => (totals[column] ?? 0) > 0);
    return hasCome || used.has(column) ? [{ column, name: nameOf(channel) }] : [];
  });
}

/** Years that came, the goal of this year if one is written, and the next one with a goal or a proposal. */
function numberColumns({ year, earlier, targets }: FollowUp): readonly NumberColumn[] {
  const hasGoal = (of: number | null): boolean =>
    targets.some((row) => row.year === of && (row.goal !== null || row.proposed !== null));
  const next = targets
    .filter((row) => year !== null && row.year > year && hasGoal(row.year))
    .reduce<number | null>((least, row) => Math.min(least ?? row.year, row.year), null);
  const goals = [year, next].filter((of): of is number => of !== null && hasGoal(of));
  const free = NUMBER_COLUMNS - goals.length - (year === null ? 0 : 1);
  const came = [...earlier.slice(-free), ...(year === null ? [] : [year])];
  return [
    ...came.map((of): NumberColumn => ({ kind: "came", year: of })),
    ...goals.map((of): NumberColumn => ({ kind: "goal", year: of })),
  ];
}

/** The number of a column in a channel's row by the method. */
function knownNumber(
  { came, targets }: FollowUp,
  { kind, year }: NumberColumn,
  column: number,
): KnownValue {
  if (kind === "came") return came.get(year)?.[column] ?? "";
  const row = targets.find((target) => target.column === column && target.year === year);
  return row?.goal ?? row?.proposed ?? "";
}

const headerOf = (run: RunContext, { kind, year }: NumberColumn): string =>
  kind === "came" ? String(year) : word(run, FOLLOW_UP_TEXTS.goalOf, { year });

/** Light for what is over, dark for this year, green for goals; told apart in greyscale. */
function colorsOf(columns: readonly NumberColumn[], year: number | null): readonly string[] {
  const earlier = ["#D9E2EC", "#BCCCDC", "#9FB3C8", "#829AB1"].slice(
    -columns.filter((of) => of.kind === "came" && of.year !== year).length,
  );
  const goals = ["#C6E5D0", "#0B6A3A"];
  let [before, wanted] = [0, 0];
  return columns.map((of) => {
    if (of.kind === "goal") return goals[wanted++] ?? "#0B6A3A";
    return of.year === year ? "#1F4E79" : (earlier[before++] ?? "#D9E2EC");
  });
}

export interface Overview {
  readonly parts: readonly PartBeside[];
  /** Rows from its heading on. */
  readonly rows: number;
}

/** The parts; none where nothing has come and no goal is known. */
export function overview(run: RunContext, of: FollowUp): Overview {
  const rows = channelRows(run, of);
  const numbers = numberColumns(of);
  if (rows.length === 0 || numbers.length === 0) return { parts: [], rows: 0 };
  const id = `$${columnName(ID_COLUMN)}${BODY_ROW + 1}` as Formula;
  const columns: readonly TitledColumn<ChannelRow>[] = [
    {
      key: "channel",
      header: word(run, TARGET_HEADERS.channel),
      width: 23,
      style: "row-label",
      value: ({ name }) => name,
    },
    ...numbers.map((number): TitledColumn<ChannelRow> => ({
      key: `${number.kind} ${number.year}`,
      header: headerOf(run, number),
      width: 13,
      style: "integer",
      total: true,
      formula:
        number.kind === "came"
          ? cameFormula(run, id, number.year)
          : goalFormula(run, id, number.year),
      known: ({ column }) => knownNumber(of, number, column),
    })),
  ];
  const ids: TablePart = plainTable<ChannelRow>(
    [
      {
        key: "id",
        header: "id",
        width: 12,
        style: "row-id",
        hidden: true,
        value: ({ column }) => run.result.model.channels[column]?.id ?? "",
      },
    ],
    rows,
    { headless: true },
  );
  const charts = chartParts(run, of, numbers, rows.length);
  return {
    rows: Math.max(rows.length + 3, CHART_ROWS + 1),
    parts: [
      {
        row: OVERVIEW_ROW,
        column: 0,
        part: plainTable(columns, rows, {
          heading: { text: word(run, FOLLOW_UP_TEXTS.byYear), columns: columns.length },
          totals: { label: word(run, FOLLOW_UP_TEXTS.all), at: "channel" },
          headerHeight: 18,
        }),
      },
      { row: BODY_ROW, column: ID_COLUMN, part: ids },
      ...charts,
    ],
  };
}

function chartParts(
  run: RunContext,
  of: FollowUp,
  numbers: readonly NumberColumn[],
  channels: number,
): readonly PartBeside[] {
  const sheet = sheetName(run, "followUp");
  const cells = (column: number): { readonly sheet: string; readonly area: Area } => ({
    sheet,
    area: area(BODY_ROW, column, channels, 1),
  });
  const colors = colorsOf(numbers, of.year);
  const height = Math.max(channels + 2, CHART_ROWS);
  const chart = (
    name: string,
    title: string,
    altText: string,
    isShown: (number: NumberColumn) => boolean,
  ): Omit<ChartPlan, "area"> => ({
    name,
    type: "BarClustered",
    title,
    categoryTitle: word(run, TARGET_HEADERS.channel),
    valueTitle: word(run, FOLLOW_UP_TEXTS.contacts),
    altText,
    series: numbers.flatMap((number, index) =>
      isShown(number)
        ? [
            {
              name: headerOf(run, number),
              values: cells(index + 1),
              across: cells(0),
              color: colors[index] ?? null,
            },
          ]
        : [],
    ),
    legend: true,
    categoryAxis: { reversed: true, size: 7 },
    valueAxis: { minimum: 0, size: 7 },
  });
  const years = numbers.filter(({ kind }) => kind === "came").map(({ year }) => year);
  const year = of.year ?? years.at(-1) ?? 0;
  const first = word(run, FOLLOW_UP_TEXTS.byYear);
  const second = word(run, FOLLOW_UP_TEXTS.goalChart, { year });
  const parts: PartBeside[] = [];
  if (years.length > 0) {
    const text = word(run, FOLLOW_UP_TEXTS.byYearAlt, { years: years.join(", ") });
    const plan = chart("contactsByYear", first, text, ({ kind }) => kind === "came");
    const part = captionedChart(first, plan, { rows: height, columns: FIRST_CHART.columns });
    parts.push({ row: OVERVIEW_ROW, column: FIRST_CHART.column, part });
  }
  if (numbers.some(({ kind }) => kind === "goal")) {
    const text = word(run, FOLLOW_UP_TEXTS.goalAlt, { year });
    const isShown = (number: NumberColumn): boolean =>
      number.kind === "goal" || number.year === year;
    const plan = chart("goalsByChannel", second, text, isShown);
    const part = captionedChart(second, plan, { rows: height, columns: SECOND_CHART.columns });
    parts.push({ row: OVERVIEW_ROW, column: SECOND_CHART.column, part });
  }
  return parts;
}
