/** The table `ByChannel`: how each channel is used, now and as decided, and where it should go. */
import { isElectronic } from "../../domain/model/model";
import {
  CELL_CLASSES,
  type CellClass,
  type Channel,
  type Direction,
} from "../../domain/model/model";
import type { SuggestedDirection } from "../../domain/money/direction";
import { CHANNEL_GROUP_TEXTS } from "../../locale/channel-groups";
import { classLetter } from "../../locale/class-codes";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { DIRECTION_WORDS } from "../../locale/direction-words";
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
import { BECAUSE, BY_CHANNEL_TEXTS, HEADERS } from "./texts";

type Key = keyof typeof HEADERS;
type Of = Column<Channel, Key>;
type Own = Readonly<Record<Key, Formula>>;

const count = { width: 11, style: "integer", total: true } as const;
const money = { width: 12, style: "money-whole", total: true } as const;

/** Services in which the channel of the row has the class. */
const ofClass = (cellClass: CellClass): Of => ({
  ...count,
  formula: (own, { grids, language }) => {
    const cells = gridColumn(grids.matrix, own.column);
    return cellClass === "open"
      ? fx`COUNTBLANK(${cells})`
      : fx`COUNTIF(${cells},${{ text: classLetter(cellClass, language) }})`;
  },
});

/** What the table of channels says of the channel with that id, so that a new cost counts at once. */
export const ofChannel = (run: RunContext, own: Formula, field: "cost" | "minutes"): Formula =>
  fx`INDEX(${inputColumn(run, CHANNELS, field)},${matched(
    own,
    inputColumn(run, CHANNELS, "id"),
    run.result.model.channels.map(({ id }) => id),
  )})`;

const cost =
  (volume: "volumeNow" | "volumeWanted") =>
  (own: Own, run: RunContext): Formula => {
    const found = ofChannel(run, own.id, "cost");
    return fx`IF(${found}="","",${own[volume]}*${found})`;
  };

const usersTime =
  (volume: "volumeNow" | "volumeWanted") =>
  (own: Own, run: RunContext): Formula => {
    const found = ofChannel(run, own.id, "minutes");
    const hour = settingValue(run, SETTINGS, "hourlyValue");
    return fx`IF(${found}="","",${own[volume]}*${found}/60*${hour})`;
  };

const direction = (run: RunContext, of: Direction | null | undefined): string =>
  of === null || of === undefined ? "" : word(run, DIRECTION_WORDS[of]);

/** Why a direction is suggested, with the figures of the run. */
function because(run: RunContext, suggested: SuggestedDirection | undefined): string {
  if (suggested === undefined) return "";
  const number = (value: number): string => Math.round(value).toLocaleString(run.language);
  const { now, wanted, primaryFor, complementFor } = suggested;
  return word(run, BECAUSE[suggested.because], {
    now: number(now ?? 0),
    wanted: number(wanted),
    primaryFor,
    chosenFor: primaryFor + complementFor,
    services: run.result.model.services.length,
  });
}

export const byChannel = table<Channel>()("ByChannel", HEADERS, {
  id: { width: 11, style: "row-id", value: ({ id }) => id },
  channel: { width: 26, style: "row-label", value: ({ name }) => name },
  group: {
    width: 18,
    style: "text",
    value: ({ group }, run) => (group === null ? null : word(run, CHANNEL_GROUP_TEXTS[group])),
  },
  electronic: {
    width: 11,
    style: "text",
    value: (channel, run) => word(run, BY_CHANNEL_TEXTS[isElectronic(channel) ? "yes" : "no"]),
  },
  ...(Object.fromEntries(
    CELL_CLASSES.map((cellClass) => [cellClass, ofClass(cellClass)]),
  ) as Readonly<Record<CellClass, Of>>),
  differing: {
    ...count,
    width: 12,
    formula: (own, { grids: { matrix }, language }) => {
      const cells = gridColumn(matrix, own.column);
      const codes = helperColumn(matrix, MATRIX_TEXTS.suggestion[language]);
      return fx`SUMPRODUCT((${cells}<>"")*(${codes}<>"")*(${cells}<>MID(${codes},${own.column}-${matrix.body.column - matrix.idColumn},1)))`;
    },
  },
  measured: {
    width: 9,
    style: "integer",
    formula: (own, { grids }) => fx`COUNT(${channelCells(grids.current, own.id)})`,
  },
  volumeNow: {
    ...count,
    formula: (own, { grids }) => fx`SUM(${channelCells(grids.current, own.id)})`,
  },
  volumeWanted: {
    ...count,
    formula: (own, { result }) => fx`SUM(INDEX(${volumeCells(result).allWanted},0,${own.number}))`,
  },
  costNow: { ...money, formula: cost("volumeNow") },
  costWanted: { ...money, formula: cost("volumeWanted") },
  externalNow: { ...money, formula: usersTime("volumeNow") },
  externalWanted: { ...money, formula: usersTime("volumeWanted") },
  suggested: {
    width: 13,
    style: "text",
    value: (_, run, index) => direction(run, run.result.directions[index]?.direction),
  },
  decided: { width: 13, style: "text", value: (channel, run) => direction(run, channel.direction) },
  because: {
    width: 46,
    style: "long-text",
    value: (_, run, index) => because(run, run.result.directions[index]),
  },
  number: { width: 9, style: "integer", hidden: true, value: (_, __, index) => index + 1 },
  // By itself, since LibreOffice takes a MATCH inside SUMPRODUCT otherwise.
  column: {
    width: 9,
    style: "integer",
    hidden: true,
    formula: (own, { grids }) => channelIndex(grids.matrix, own.id),
  },
});
