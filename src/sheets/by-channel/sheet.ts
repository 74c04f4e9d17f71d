/** Sheet `byChannel`: how each channel is used, now and as decided, and where it should go. */
import type { SuggestedDirection } from "../../domain/money/direction";
import {
  isElectronic,
  CELL_CLASSES,
  type CellClass,
  type Channel,
  type Direction,
} from "../../domain/model/model";
import { CHANNEL_GROUP_TEXTS } from "../../locale/channel-groups";
import { fill, type Language } from "../../locale/language";
import { BY_CHANNEL_TEXTS } from "../../locale/outputs";
import { DIRECTION_WORDS } from "../../locale/strategy-tables";
import { area, cellAddress, columnName } from "../../a1/address";
import { BLANK, formula, literal, text, textInTextCell, type Content } from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { CellStyleName, SheetPlan } from "../../workbook/plan";
import { channelCells, columnCells } from "../../workbook/references";

export const BY_CHANNEL_TABLE = "ByChannel";
export const BY_CHANNEL_FIRST_ROW = TABLE_HEADER_ROW + 1;
const FIRST_ROW = BY_CHANNEL_FIRST_ROW;

/** The columns in their order; formulas of other sheets find theirs by it. */
const ORDER = [
  "id",
  "channel",
  "group",
  "electronic",
  ...CELL_CLASSES,
  "differing",
  "measured",
  "volumeNow",
  "volumeWanted",
  "costNow",
  "costWanted",
  "externalNow",
  "externalWanted",
  "suggested",
  "decided",
  "because",
] as const;
export type ByChannelColumn = (typeof ORDER)[number];

export const byChannelColumn = (key: ByChannelColumn): number => ORDER.indexOf(key);

export interface ByChannelRequest extends OutputRequest {
  readonly channels: readonly Channel[];
  readonly matrix: GridLayout;
  readonly current: GridLayout;
  readonly directions: readonly SuggestedDirection[];
  /** The volume wanted of a channel, as a formula without `=`. */
  readonly wanted: (channel: string) => string;
  readonly hourlyValue: number;
  readonly businessCaseName: string;
  /** How many services there are. */
  readonly services: number;
}

interface Column {
  readonly key: ByChannelColumn;
  readonly width: number;
  readonly style: CellStyleName;
  readonly total: boolean;
  readonly cell: (channel: Channel, index: number, row: number) => Content;
}

const inWords = (direction: Direction | null, language: Language): string =>
  direction === null ? "" : DIRECTION_WORDS[direction][language];

/** Why a direction is suggested, with the figures of the run. */
function becauseOf(
  suggested: SuggestedDirection | undefined,
  services: number,
  language: Language,
): string {
  if (suggested === undefined) return "";
  const number = (value: number): string => Math.round(value).toLocaleString(language);
  const { because, now, wanted, primaryFor, complementFor } = suggested;
  return fill(BY_CHANNEL_TEXTS[because][language], {
    now: number(now ?? 0),
    wanted: number(wanted),
    primaryFor,
    chosenFor: primaryFor + complementFor,
    services,
  });
}

function columnsOf(request: ByChannelRequest): Column[] {
  const { language, matrix, current } = request;
  const columns: Column[] = [];
  /** The cell of this row in the column of `key`. */
  const own = (key: Column["key"], row: number): string => cellAddress(row, byChannelColumn(key));
  const add = (
    key: Column["key"],
    width: number,
    style: CellStyleName,
    total: boolean,
    cell: Column["cell"],
  ): void => {
    columns.push({ key, width, style, total, cell });
  };
  const counted = (cellClass: CellClass) => (channel: Channel) => {
    const cells = channelCells(matrix, channel.id);
    if (cells === null) return BLANK;
    return formula(
      cellClass === "open"
        ? `=COUNTBLANK(${cells})`
        : `=COUNTIF(${cells},${literal(classLetter(cellClass, language))})`,
    );
  };
  const ofCurrent = (name: string) => (channel: Channel) => {
    const cells = channelCells(current, channel.id);
    return cells === null ? BLANK : formula(`=${name}(${cells})`);
  };
  const internal =
    (volume: Column["key"]): Column["cell"] =>
    (channel, _, row) =>
      channel.cost === null ? BLANK : formula(`=${own(volume, row)}*${channel.cost}`);
  const external =
    (volume: Column["key"]): Column["cell"] =>
    (channel, _, row) =>
      channel.minutes === null
        ? BLANK
        : formula(`=${own(volume, row)}*${channel.minutes}/60*${request.hourlyValue}`);

  add("id", 11, "row-id", false, ({ id }) => textInTextCell(id));
  add("channel", 26, "row-label", false, ({ name }) => textInTextCell(name));
  add("group", 18, "text", false, ({ group }) =>
    group === null ? BLANK : textInTextCell(CHANNEL_GROUP_TEXTS[group][language]),
  );
  add("electronic", 11, "text", false, (channel) =>
    textInTextCell(BY_CHANNEL_TEXTS[isElectronic(channel) ? "yes" : "no"][language]),
  );
  for (const cellClass of CELL_CLASSES) add(cellClass, 11, "integer", true, counted(cellClass));
  add("differing", 12, "integer", true, ({ id }) => {
    const column = matrix.columns.get(id);
    const [suggestion] = matrix.helperColumns;
    if (column === undefined || suggestion === undefined) return BLANK;
    const cells = columnCells(matrix, column);
    const classCodes = columnCells(matrix, suggestion);
    const index = column - matrix.body.column + 1;
    return formula(
      `=SUMPRODUCT((${cells}<>"")*(${classCodes}<>"")*(${cells}<>MID(${classCodes},${index},1)))`,
    );
  });
  add("measured", 9, "integer", false, ofCurrent("COUNT"));
  add("volumeNow", 11, "integer", true, ofCurrent("SUM"));
  add("volumeWanted", 11, "integer", true, ({ id }) =>
    matrix.columns.has(id) ? formula(`=${request.wanted(id)}`) : BLANK,
  );
  add("costNow", 12, "money-whole", true, internal("volumeNow"));
  add("costWanted", 12, "money-whole", true, internal("volumeWanted"));
  add("externalNow", 12, "money-whole", true, external("volumeNow"));
  add("externalWanted", 12, "money-whole", true, external("volumeWanted"));
  add("suggested", 13, "text", false, (_, index) =>
    textInTextCell(inWords(request.directions[index]?.direction ?? null, language)),
  );
  add("decided", 13, "text", false, ({ direction }) =>
    textInTextCell(inWords(direction, language)),
  );
  add("because", 46, "long-text", false, (_, index) =>
    textInTextCell(becauseOf(request.directions[index], request.services, language)),
  );
  return columns.sort((one, other) => byChannelColumn(one.key) - byChannelColumn(other.key));
}

/** Plans the sheet, with a line of sums under the table. */
export function byChannelPlan(request: ByChannelRequest): SheetPlan {
  const { language, channels } = request;
  const columns = columnsOf(request);
  const rows = channels.length;
  const totalRow = FIRST_ROW + Math.max(rows, 1);
  const totals = columns.map(({ total, key }, column): Content => {
    if (key === "channel") return text(BY_CHANNEL_TEXTS.total[language]);
    if (!total) return BLANK;
    const name = columnName(column);
    return formula(`=SUM(${name}${FIRST_ROW + 1}:${name}${totalRow})`);
  });
  const notes = [BY_CHANNEL_TEXTS.volumesNote, BY_CHANNEL_TEXTS.directionNote].map((note) =>
    fill(note[language], { sheet: request.businessCaseName }),
  );
  return outputPlan("byChannel", request, {
    rows: totalRow + 2 + notes.length,
    columns: columns.length,
    table: {
      name: BY_CHANNEL_TABLE,
      headerRow: TABLE_HEADER_ROW,
      columns: columns.length,
      rows,
    },
    blocks: [
      {
        row: TABLE_HEADER_ROW,
        column: 0,
        cells: [columns.map(({ key }) => text(BY_CHANNEL_TEXTS[key][language]))],
      },
      {
        row: FIRST_ROW,
        column: 0,
        cells: channels.map((channel, index) =>
          columns.map((column) => column.cell(channel, index, FIRST_ROW + index)),
        ),
      },
      { row: totalRow, column: 0, cells: [totals] },
      { row: totalRow + 2, column: 0, cells: notes.map((note) => [text(note)]) },
    ],
    styles: [
      { area: area(TABLE_HEADER_ROW, 0, 1, columns.length), style: "header" },
      ...columns.map(({ style }, column) => ({
        area: area(FIRST_ROW, column, rows + 1, 1),
        style,
      })),
      { area: area(FIRST_ROW, 0, Math.max(rows, 1), columns.length), style: "lined" },
      { area: area(totalRow, 0, 1, columns.length), style: "total" },
      { area: area(totalRow + 2, 0, notes.length, 1), style: "purpose" },
    ],
    validations: [],
    conditionals: [],
    widths: columns.map(({ width }, column) => ({ column, width })),
    heights: [{ row: TABLE_HEADER_ROW, points: 48 }],
    ...(rows === 0 ? {} : { fitted: { row: FIRST_ROW, rows } }),
    frozen: { rows: TABLE_HEADER_ROW + 1, columns: 2 },
  });
}
