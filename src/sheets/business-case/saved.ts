/** Part of the sheet `businessCase`: what is saved a year in three cases, what it costs to get there, and when that is paid. */
import { businessCase } from "../../domain/money/business-case";
import { FACTORS, MOST_UNKNOWN } from "../../domain/money/saving";
import {
  figure,
  figureHeading,
  type FigureRow,
  type FigureValue,
} from "../../workbook/layout/figures";
import { fx, type Formula } from "../../workbook/formula";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { NEGLIGIBLE } from "../scores/volume-parts";
import { volumeCells } from "../scores/table";
import {
  BASE,
  channelCells,
  EXTERNAL,
  figureCell,
  INTERNAL,
  type FigureKey,
  type ForecastPositions,
} from "./table";
import { FIGURE_TEXTS } from "./texts";
import { paybackYear, yearlyCost } from "./years";

type Rows<K extends FigureKey> = Readonly<Record<K, FigureRow>>;

/** Channels that are named as lacking a cost or minutes, at most. */
const NAMED = 8;

const t = (
  run: RunContext,
  key: keyof typeof FIGURE_TEXTS,
  values: Readonly<Record<string, string | number>> = {},
): string => word(run, FIGURE_TEXTS[key], values);

/** Names of the channels in which something moves and whose cost or minutes are not known, as of the run. */
function lackingChannels(run: RunContext): string {
  const { savings } = businessCase(run.result);
  const width = savings.moved.channels.length;
  const names = run.result.model.channels.flatMap((channel, column) => {
    const moves = savings.moved.cells.some(
      (contacts, cell) => cell % width === column && Math.abs(contacts) > 0,
    );
    const lacks = channel.cost === null || channel.minutes === null;
    return moves && lacks ? [run.names.channel(channel.id)] : [];
  });
  if (names.length === 0) return "";
  const listed = names.slice(0, NAMED).join(", ");
  const channels =
    names.length > NAMED ? t(run, "more", { names: listed, count: names.length - NAMED }) : listed;
  return t(run, "lacking", { sheet: sheetName(run, "channels"), channels });
}

/** Share of what moves that is in channels whose value is not known. */
function unknownShare(run: RunContext, key: "movingUnpriced" | "movingUntimed"): Formula {
  const { of } = volumeCells(run.result);
  return fx`IF(SUM(${of("moving")})>0,SUM(${of(key)})/SUM(${of("moving")}),0)`;
}

/** Low, base and high; a dash where the figure cannot be stood for. */
export function savingRows(run: RunContext): Rows<FigureKey<"saving">> {
  const { of } = volumeCells(run.result);
  const hour = fx`/60*${figureCell("hourlyValue", 1)}`;
  const compared = figureCell("comparedServices", 1);
  const beyond = (column: number): Formula =>
    fx`${figureCell("unknown", column)}>${MOST_UNKNOWN}+${NEGLIGIBLE}`;
  const cases = (
    key: "internalSaving" | "externalSaving",
    column: typeof INTERNAL | typeof EXTERNAL,
    base: Formula,
    high: Formula,
  ): FigureRow => {
    const where = (value: Formula): Formula =>
      fx`IF(OR(${compared}=0,${beyond(column)}),${{ text: "–" }},${value})`;
    return figure(
      t(run, key),
      "money-whole",
      where(fx`${FACTORS.low}*${base}`),
      where(base),
      where(high),
    );
  };
  const most = 100 * MOST_UNKNOWN;
  const noHeadline = t(run, "noHeadline", { most, channels: lackingChannels(run) }).trim();
  return {
    saving: figureHeading(t(run, "saving"), t(run, "low"), t(run, "base"), t(run, "high")),
    internalSaving: {
      ...cases("internalSaving", INTERNAL, fx`SUM(${of("saving")})`, fx`SUM(${of("savingHigh")})`),
      rowStyle: "total",
    },
    externalSaving: cases(
      "externalSaving",
      EXTERNAL,
      fx`SUM(${of("minutes")})${hour}`,
      fx`SUM(${of("minutesHigh")})${hour}`,
    ),
    unknown: figure(
      t(run, "unknown"),
      "percent-one",
      unknownShare(run, "movingUnpriced"),
      unknownShare(run, "movingUntimed"),
    ),
    headline: {
      label: fx`IF(${compared}=0,${{ text: t(run, "noneCompared") }},IF(OR(${beyond(INTERNAL)},${beyond(EXTERNAL)}),${{ text: noHeadline }},""))`,
      labelStyle: "purpose",
    },
  };
}

/** One-off and yearly costs, and the year in which they are paid. */
export function costRows(run: RunContext, positions: ForecastPositions): Rows<FigureKey<"costs">> {
  const { all } = channelCells(positions);
  const money = (key: FigureKey<"costs">, value: FigureValue): FigureRow =>
    figure(t(run, key), "money-whole", value);
  return {
    costs: figureHeading(t(run, "costs"), t(run, "amount")),
    introduction: money(
      "introduction",
      fx`SUMPRODUCT(${all("introductionCost")}*${all("introduced")})`,
    ),
    yearlyComes: money("yearlyComes", fx`SUMPRODUCT(${all("yearlyCost")}*${all("coming")})`),
    yearlyGoes: money(
      "yearlyGoes",
      fx`-${yearlyCost(positions, figureCell("horizon", 1), "going")}`,
    ),
    payback: money(
      "payback",
      fx`IF(ISNUMBER(${figureCell("internalSaving", BASE)}),${paybackYear(run, positions)},${{ text: "–" }})`,
    ),
  };
}
