/** Sheet `byChannel`: one row per channel with a row of sums, what is measured of all services, and notes on how the figures are counted. */
import { businessCase } from "../../domain/money/business-case";
import { volumeByChannel } from "../../domain/money/costs";
import type { Channel } from "../../domain/model/model";
import { fx } from "../../workbook/formula";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { numberWidth } from "../../workbook/layout/column-width";
import { firstColumnsPrinted } from "../../workbook/layout/long-page";
import {
  broken,
  columnIndex,
  lines,
  plainTable,
  rowsOf,
  type TablePart,
  type TitledColumn,
} from "../../workbook/layout/parts";
import { channelCells, sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { CELL_CLASSES } from "../../domain/model/model";
import { byChannel } from "./table";
import { BY_CHANNEL_TEXTS, SHEET } from "./texts";

/** Least widths of columns with contacts and with money. */
const CONTACTS = 10;
const MONEY = 11;
/** Characters of a line below the tables: as wide as the columns with contacts and money, which may be a page's. */
const NOTE_CHARACTERS = 125;

/** Wide enough for the sums. */
function widths({ result }: RunContext): readonly { column: number; width: number }[] {
  const { costs } = businessCase(result);
  const all = volumeByChannel(result.now.volumes).reduce((sum, own) => sum + own, 0);
  const greatest = Math.max(
    ...[costs.now, costs.wanted].flatMap(({ internal, external }) => [internal, external]),
  );
  const column = (key: Parameters<typeof columnIndex<keyof typeof byChannel.columns>>[1]) =>
    columnIndex(byChannel, key);
  return [
    ...(["volumeNow", "volumeWanted"] as const).map((key) => ({
      column: column(key),
      width: numberWidth(all, CONTACTS),
    })),
    ...(["costNow", "costWanted", "saving", "externalNow", "externalWanted"] as const).map(
      (key) => ({ column: column(key), width: numberWidth(greatest, MONEY) }),
    ),
  ];
}

/** What is measured of every service, apart from what is compared. */
function measuredTable(run: RunContext): TablePart {
  const t = (key: keyof typeof BY_CHANNEL_TEXTS): string => word(run, BY_CHANNEL_TEXTS[key]);
  const { current } = run.grids;
  const [id, channel] = [byChannel.headers.id, byChannel.headers.channel];
  const columns: readonly TitledColumn<Channel>[] = [
    {
      key: "id",
      header: word(run, id),
      width: 11,
      style: "row-id",
      hidden: true,
      value: (own) => own.id,
    },
    {
      key: "channel",
      header: word(run, channel),
      width: 17,
      style: "row-label",
      value: ({ name }) => name,
    },
    {
      key: "measured",
      header: t("measured"),
      width: CONTACTS,
      style: "integer",
      formula: (first) => fx`COUNT(${channelCells(current, first("id"))})`,
    },
    {
      key: "measuredNow",
      header: t("measuredNow"),
      width: CONTACTS,
      style: "integer",
      total: true,
      formula: (first) => fx`SUM(${channelCells(current, first("id"))})`,
    },
  ];
  return plainTable(columns, run.result.model.channels, {
    heading: { text: t("measuredHeading"), columns: columns.length },
    totals: { label: t("total"), at: "channel" },
    plainHeight: false,
  });
}

export default outputSheet({
  key: "byChannel",
  owner: "add-in",
  texts: SHEET,
  // Why a direction is suggested is for the screen.
  adjust: (plan) => firstColumnsPrinted(plan, columnIndex(byChannel, "decided") + 1),
  layout: (run) => {
    const table = rowsOf(run, byChannel, run.result.model.channels, {
      totals: { label: word(run, BY_CHANNEL_TEXTS.total), at: "channel" },
      above: [
        {
          texts: {
            volumeNow: word(run, BY_CHANNEL_TEXTS.overCompared),
            primary: word(run, BY_CHANNEL_TEXTS.overClasses),
          },
          style: "channel-group",
        },
      ],
      headerHeight: 104,
    });
    const { costs, savings } = businessCase(run.result);
    const { headline } = savings.internal;
    const turned: ReadonlySet<string> = new Set([...CELL_CLASSES, "differing"]);
    return {
      firstRow: TABLE_HEADER_ROW - 1,
      parts: [
        {
          ...table,
          columns: table.columns.map((column) => ({
            ...column,
            ...(turned.has(column.key) ? { headerStyle: "rotated-header" as const } : {}),
            // A sum that cannot be stood for is not given.
            ...(column.key === "saving" ? { total: headline } : {}),
          })),
        },
        measuredTable(run),
        lines(
          [
            word(run, BY_CHANNEL_TEXTS.comparedNote, {
              compared: costs.servicesCompared,
              services: run.result.model.services.length,
              sheet: sheetName(run, "businessCase"),
            }),
            word(run, BY_CHANNEL_TEXTS.directionNote),
            word(run, BY_CHANNEL_TEXTS.directionRule),
          ].flatMap((note) => broken(note, NOTE_CHARACTERS)),
        ),
      ],
      widths: widths(run),
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 2 },
    };
  },
});
