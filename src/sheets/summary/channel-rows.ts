/** The table behind the page with contacts by channel, in the order of the matrix: those of the chart first, what they leave out as one row. */
import { absoluteAddress } from "../../a1/address";
import { isChosen } from "../../domain/decisions/effective";
import { rowAt } from "../../domain/model/matrix";
import { isSelf } from "../../domain/model/modes";
import { text, type Content } from "../../workbook/cell";
import { asContent, fx, type Formula } from "../../workbook/formula";
import { plainTable, type TablePart } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { volumeCells } from "../scores/table";
import type { SummaryFacts } from "./facts";
import { channelArea, type ChannelColumn } from "./places";
import { SUMMARY_TEXTS } from "./texts";

/** Most channels that the chart shows by themselves. */
const SHOWN = 13;

/** A row of the table: a channel by its index in the model, or the sum of those that are not shown by themselves. */
type ChannelRow = number | "others";

export interface ChannelRows {
  readonly rows: readonly ChannelRow[];
  /** How many of them the chart shows. */
  readonly charted: number;
}

/** Channels in the order of the matrix. */
function inOrder({ grids, result }: RunContext): readonly number[] {
  const columnOf = (index: number): number =>
    grids.matrix.columns.get(result.model.channels[index]?.id ?? "") ?? Number.POSITIVE_INFINITY;
  return [...result.model.channels.keys()].sort((one, other) => columnOf(one) - columnOf(other));
}

/** The rows: with many channels those are shown that have, or may get, most contacts. */
export function channelRows(run: RunContext, facts: SummaryFacts): ChannelRows {
  const { now, wanted, model } = run.result;
  const ordered = inOrder(run);
  if (ordered.length <= SHOWN) return { rows: ordered, charted: ordered.length };
  const weights = model.channels.map(() => 0);
  facts.compared.forEach((is, row) => {
    if (is !== 1) return;
    const [today, later] = [rowAt(now.volumes, row), rowAt(wanted.volumes, row)];
    weights.forEach((weight, column) => {
      const known = [today[column], later[column]].filter((own) => own !== undefined && own > 0);
      weights[column] = weight + Math.max(0, ...known.map(Number));
    });
  });
  facts.letters.cells.forEach((letter, cell) => {
    const column = cell % weights.length;
    if (isChosen(letter)) weights[column] = (weights[column] ?? 0) + 1e-6;
  });
  const largest = new Set(
    [...ordered]
      .sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))
      .slice(0, SHOWN - 1),
  );
  const shown = ordered.filter((index) => largest.has(index));
  const rest = ordered.filter((index) => !largest.has(index));
  return { rows: [...shown, "others", ...rest], charted: shown.length + 1 };
}

/** The table. */
export function channelTable(run: RunContext, { rows, charted }: ChannelRows): TablePart {
  const { model } = run.result;
  const { of, allNow, allWanted } = volumeCells(run.result);
  const rest = rows.length - charted;
  const contacts =
    (key: "now" | "wanted", all: Formula) =>
    (row: ChannelRow): Content =>
      asContent(
        row === "others"
          ? fx`SUM(${absoluteAddress(channelArea(key, rest, charted)) as Formula})`
          : fx`SUMIF(${of("compared")},1,INDEX(${all},0,${row + 1}))`,
      );
  const content: Readonly<Record<ChannelColumn, (row: ChannelRow) => Content>> = {
    channel: (row) =>
      text(
        row === "others"
          ? word(run, SUMMARY_TEXTS.otherChannels, { count: rest })
          : (model.channels[row]?.name ?? ""),
      ),
    now: contacts("now", allNow),
    wanted: contacts("wanted", allWanted),
    self: (row) => {
      const channel = row === "others" ? undefined : model.channels[row];
      return channel === undefined ? null : isSelf(channel) ? 1 : 0;
    },
  };
  const columns = [
    ["channel", "text", 24],
    ["now", "integer", 15],
    ["wanted", "integer", 15],
    ["self", "level", 14],
  ] as const;
  return plainTable<ChannelRow>(
    columns.map(([key, style, width]) => ({
      key,
      header: word(run, SUMMARY_TEXTS[key]),
      style,
      width,
      content: content[key],
    })),
    rows,
    { heading: { text: word(run, SUMMARY_TEXTS.contacts), columns: 4 }, headerHeight: null },
  );
}
