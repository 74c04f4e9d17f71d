/** The tables of the sheet `followUp`: goals by channel and year beside what came, and volumes of earlier years. */
import { area } from "../../a1/address";
import { yearOf } from "../../domain/assumptions/channel-values";
import type { PastVolume, TargetRow } from "../../domain/follow-up/follow-up";
import { cellsOf, fx, matched, type Formula } from "../../workbook/formula";
import { refs, table, type Column } from "../../workbook/layout/parts";
import { channelCells, sheetName, type RunContext } from "../../workbook/run-context";
import { channelCells as forecastCells, forecastPositions, yearKey } from "../business-case/table";
import { writeVolume } from "../current/table";
import { PAST_TABLE, TARGETS_TABLE } from "./reading";
import { PAST_HEADERS, TARGET_HEADERS } from "./texts";

/** Fields that people fill in, with the format of what they hold. */
const input = (format: "integer" | "year" | "text") => ["free-text", format] as const;

export const pastVolumes = table<PastVolume>()(PAST_TABLE, PAST_HEADERS, {
  year: { width: 8, style: input("year"), value: ({ year }) => year },
  service: { width: 32, style: "free-text", value: ({ serviceName }) => serviceName },
  channel: { width: 17, style: "free-text", value: ({ channelName }) => channelName },
  volume: {
    width: 12,
    style: input("integer"),
    value: ({ volume }) =>
      volume === null || typeof volume === "number"
        ? volume
        : String(writeVolume(volume)).replace(/^'/, ""),
  },
  serviceId: { width: 12, style: "row-id", hidden: true, value: ({ service }) => service },
  channelId: { width: 12, style: "row-id", hidden: true, value: ({ channel }) => channel },
});

/** Contacts that came in a channel in a year, of current and of earlier volumes; blank where no number is known. */
export function cameFormula(run: RunContext, id: Formula, year: Formula | number): Formula {
  const past = refs(run, pastVolumes);
  const { current } = run.grids;
  const cells = channelCells(current, id);
  const years = cellsOf(
    current.sheetName,
    area(current.firstRow, current.inputColumns[0] ?? 0, current.rowIds.length, 1),
  );
  const ofYear = fx`(${past.channelId}=${id})*(${past.year}=${year})`;
  const earlier = fx`SUMPRODUCT(${ofYear}*ISNUMBER(${past.volume}))`;
  const count = fx`${earlier}+COUNTIFS(${years},${year},${cells},">=0")`;
  const sum = fx`SUMPRODUCT(${ofYear},${past.volume})+SUMIF(${years},${year},${cells})`;
  return fx`IF(${id}="","",IF(${count}=0,"",${sum}))`;
}

/** What is in the channel now, and how much more or less the forecast has in the row's year than now. */
function proposedFormula(run: RunContext, id: Formula, year: Formula): Formula {
  const { model, now } = run.result;
  const positions = forecastPositions(model, now);
  if (positions === null) return fx`""`;
  const { area: areaOf } = forecastCells(positions);
  const sheet = sheetName(run, "businessCase");
  const contacts = cellsOf(sheet, areaOf(yearKey(0), yearKey(positions.horizon)));
  const row = matched(
    id,
    cellsOf(sheet, areaOf("id")),
    model.channels.map((channel) => channel.id),
  );
  const ahead = fx`MIN(MAX(${year}-${yearOf(model.today)},0),${positions.horizon})`;
  const moved = fx`INDEX(${contacts},${row},${ahead}+1)-INDEX(${contacts},${row},1)`;
  const isKnown = fx`SUM(${cellsOf(sheet, areaOf(yearKey(0)))})>0`;
  const thisYear = Math.max(0, ...run.inputs.followUp.years.values());
  return fx`IF(AND(${id}<>"",${year}>${thisYear},${isKnown}),IFERROR(ROUND(MAX(0,SUM(${channelCells(run.grids.current, id)})+${moved}),0),""),"")`;
}

type Key = keyof typeof TARGET_HEADERS;
const number = { width: 13, style: "integer" } as const;

/** Came less goal, where both are numbers. */
const differenceOf = ({ came, goal }: TargetRow): number | "" =>
  came === null || goal === null ? "" : came - goal;

const columns: Readonly<Record<Key, Column<TargetRow, Key>>> = {
  channel: { width: 23, style: "row-label", value: ({ channelName }) => channelName },
  year: { width: 13, style: "year", value: ({ year }) => year },
  goal: { width: 13, style: input("integer"), value: ({ goal }) => goal },
  proposed: {
    ...number,
    formula: (own, run) => proposedFormula(run, own.channelId, own.year),
    known: ({ proposed }) => proposed ?? "",
  },
  came: {
    ...number,
    formula: (own, run) => cameFormula(run, own.channelId, own.year),
    known: ({ came }) => came ?? "",
  },
  difference: {
    ...number,
    formula: (own) => fx`IF(OR(${own.goal}="",${own.came}=""),"",${own.came}-${own.goal})`,
    known: differenceOf,
  },
  channelId: {
    width: 12,
    style: "row-id",
    hidden: true,
    value: ({ column }, run) =>
      column === null ? "" : (run.result.model.channels[column]?.id ?? ""),
  },
};

export const targets = table<TargetRow>()(TARGETS_TABLE, TARGET_HEADERS, columns);

/** The goal of a channel in a year: the planner's, else the proposed one; blank where there is none. */
export function goalFormula(run: RunContext, id: Formula, year: number): Formula {
  const of = refs(run, targets);
  const own = fx`(${of.channelId}=${id})*(${of.year}=${year})`;
  const first = (key: "goal" | "proposed", otherwise: Formula): Formula =>
    fx`IF(SUMPRODUCT(${own}*ISNUMBER(${of[key]}))>0,SUMPRODUCT(${own},${of[key]}),${otherwise})`;
  return first("goal", first("proposed", fx`""`));
}
