/** The table `ByChannel`: how each channel is used, now and as decided, and where it should go. */
import { isElectronic } from "../../domain/model/model";
import {
  CELL_CLASSES,
  type CellClass,
  type Channel,
  type Direction,
} from "../../domain/model/model";
import { classLetter } from "../../locale/class-codes";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { DIRECTION_WORDS } from "../../locale/coded-words";
import { fx, matched, type Formula } from "../../workbook/formula";
import { table, type Column } from "../../workbook/layout/parts";
import {
  channelCells,
  channelIndex,
  gridColumn,
  helperColumn,
  inputColumn,
  settingValue,
  word,
  type RunContext,
} from "../../workbook/run-context";
import { CHANNELS } from "../channels/table";
import { volumeCells } from "../scores/table";
import { SETTINGS } from "../settings/table";
import { isMeasuredIn } from "../../domain/volumes/volumes-now";
import { BECAUSE, BY_CHANNEL_TEXTS, HEADERS } from "./texts";

type Key = keyof typeof HEADERS;
type Of = Column<Channel, Key>;
type Own = Readonly<Record<Key, Formula>>;

const count = { width: 10, style: "integer", total: true } as const;
const classCount = { width: 5, style: "integer", total: true } as const;
const hidden = { width: 9, style: "integer", hidden: true } as const;
const money = { width: 11, style: "money-whole", total: true } as const;

/** Services in which the channel of the row has the class. */
const ofClass = (cellClass: CellClass): Of => ({
  ...classCount,
  formula: (own, { grids, language }) => {
    const cells = gridColumn(grids.matrix, own.column);
    return cellClass === "open"
      ? fx`COUNTBLANK(${cells})`
      : fx`COUNTIF(${cells},${{ text: classLetter(cellClass, language) }})`;
  },
});

/** What the table of channels says of the channel with that id, so that a new cost counts at once. */
export const ofChannel = (
  run: RunContext,
  own: Formula,
  field: "cost" | "avoidable" | "introduction" | "yearly" | "minutes",
): Formula =>
  fx`INDEX(${inputColumn(run, CHANNELS, field)},${matched(
    own,
    inputColumn(run, CHANNELS, "id"),
    run.result.model.channels.map(({ id }) => id),
  )})`;

/** A value where a number ≥ 0 is stated, else blank. */
export const whereKnown = (stated: Formula, value: Formula): Formula =>
  fx`IF(ISNUMBER(${stated}),IF(${stated}>=0,${value},""),"")`;

const cost =
  (volume: "volumeNow" | "volumeWanted") =>
  (own: Own, run: RunContext): Formula => {
    const found = ofChannel(run, own.id, "cost");
    return whereKnown(found, fx`${own[volume]}*${found}`);
  };

const usersTime =
  (volume: "volumeNow" | "volumeWanted") =>
  (own: Own, run: RunContext): Formula => {
    const found = ofChannel(run, own.id, "minutes");
    const hour = settingValue(run, SETTINGS, "hourlyValue");
    return whereKnown(found, fx`${own[volume]}*${found}/60*${hour}`);
  };

const direction = (run: RunContext, of: Direction | null | undefined): string =>
  of === null || of === undefined ? "" : word(run, DIRECTION_WORDS[of]);

/** Why a direction is suggested, with the figures of the run. */
function because(run: RunContext, index: number): string {
  const suggested = run.result.directions[index];
  if (suggested === undefined) return "";
  const number = (value: number): string => Math.round(value).toLocaleString(run.language);
  const { now, wanted, primaryFor, complementFor } = suggested;
  const decided = run.result.wanted.decided.reduce((sum, is) => sum + is, 0);
  const isUnknown = suggested.because === "not-chosen" && !isMeasuredIn(run.result.now, index);
  return word(run, BECAUSE[isUnknown ? "not-chosen-not-measured" : suggested.because], {
    decided,
    now: number(now ?? 0),
    wanted: number(wanted),
    primaryFor,
    chosenFor: primaryFor + complementFor,
    services: run.result.model.services.length,
  });
}

/** Contacts of the services compared, as formulas that follow the matrix. */
const compared =
  (which: "allNow" | "allWanted") =>
  (own: Own, { result }: RunContext): Formula => {
    const cells = volumeCells(result);
    return fx`SUMIF(${cells.of("compared")},1,INDEX(${cells[which]},0,${own.number}))`;
  };

/** What the authority saves by going from now to wanted. */
function saving(own: Own, run: RunContext): Formula {
  const price = ofChannel(run, own.id, "cost");
  const avoidable = ofChannel(run, own.id, "avoidable");
  const within = fx`IF(AND(${avoidable}>=0,${avoidable}<=1),${avoidable},1)`;
  const share = fx`IF(ISNUMBER(${avoidable}),${within},1)`;
  return whereKnown(price, fx`(${own.volumeNow}-${own.volumeWanted})*${price}*${share}`);
}

export const byChannel = table<Channel>()("ByChannel", HEADERS, {
  id: { width: 11, style: "row-id", hidden: true, value: ({ id }) => id },
  channel: { width: 17, style: "row-label", value: ({ name }) => name },
  volumeNow: { ...count, formula: compared("allNow") },
  volumeWanted: { ...count, formula: compared("allWanted") },
  costNow: { ...money, formula: cost("volumeNow") },
  costWanted: { ...money, formula: cost("volumeWanted") },
  saving: { ...money, formula: saving },
  externalNow: { ...money, formula: usersTime("volumeNow") },
  externalWanted: { ...money, formula: usersTime("volumeWanted") },
  ...(Object.fromEntries(
    CELL_CLASSES.map((cellClass) => [cellClass, ofClass(cellClass)]),
  ) as Readonly<Record<CellClass, Of>>),
  differing: {
    ...classCount,
    formula: (own, { grids: { matrix }, language }) => {
      const cells = gridColumn(matrix, own.column);
      const codes = helperColumn(matrix, MATRIX_TEXTS.suggestion[language]);
      return fx`SUMPRODUCT((${cells}<>"")*(${codes}<>"")*(${cells}<>MID(${codes},${own.column}-${matrix.body.column - matrix.left},1)))`;
    },
  },
  suggested: {
    width: 12,
    style: "text",
    value: (_, run, index) => direction(run, run.result.directions[index]?.direction),
  },
  decided: { width: 11, style: "text", value: (channel, run) => direction(run, channel.direction) },
  because: {
    width: 100,
    style: "long-text",
    value: (_, run, index) => because(run, index),
  },
  electronic: {
    ...hidden,
    style: "text",
    value: (channel, run) => word(run, BY_CHANNEL_TEXTS[isElectronic(channel) ? "yes" : "no"]),
  },
  number: { ...hidden, value: (_, __, index) => index + 1 },
  // By itself, since LibreOffice takes a MATCH inside SUMPRODUCT otherwise.
  column: { ...hidden, formula: (own, { grids }) => channelIndex(grids.matrix, own.id) },
  // Every service that is measured, and every one with wanted volumes: for key figures of other sheets.
  allNow: {
    ...hidden,
    formula: (own, { grids }) => fx`SUM(${channelCells(grids.current, own.id)})`,
  },
  allWanted: {
    ...hidden,
    formula: (own, { result }) => fx`SUM(INDEX(${volumeCells(result).allWanted},0,${own.number}))`,
  },
});
