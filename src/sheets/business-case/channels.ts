/** Part of the sheet `businessCase`: contacts by channel, compared and year by year, from which all costs are worked out. */
import { absoluteAddress, area, cellAddress } from "../../a1/address";
import {
  YEAR_COLUMNS,
  businessCaseWord,
  sectionBar,
  type BusinessCaseRequest,
  type Section,
} from "./parts";
import { BLANK, formula, text, textInTextCell, type Content } from "../../workbook/cell";
import { HEADER_HEIGHT } from "../../workbook/header-styles";

/** Where the parts of the sheet stand. */
export interface ForecastPositions {
  readonly comparison: number;
  /** First row of the table year by year. */
  readonly years: number;
  readonly horizon: number;
  /** First row of the table by channel, and how many channels it has. */
  readonly channels: number;
  readonly count: number;
}

export const CHANNEL_COLUMN = 0;
export const COST_COLUMN = 1;
export const MINUTES_COLUMN = 2;
export const NOW_COLUMN = 3;
export const DECIDED_COLUMN = 4;
/** Column of year 0. */
export const YEARS_FROM = 5;

/** Section line, headers, a row a channel, sums. */
export const channelSectionRows = (channels: number): number => channels + 3;

/** A column of the table by channel, `$B$40:$B$52`. */
export const channelColumn = ({ channels, count }: ForecastPositions, column: number): string =>
  absoluteAddress(area(channels, column, count, 1));

/** Hidden columns with the contacts of a year if the shares of now were kept; year 0 is the visible one. */
export const keptColumn = ({ horizon }: ForecastPositions, year: number): number =>
  year === 0 ? YEARS_FROM : Math.max(YEAR_COLUMNS, YEARS_FROM + horizon + 1) + year - 1;

/** Hidden columns with the contacts of a year from 1 if the decisions held already. */
const movedColumn = (places: ForecastPositions, year: number): number =>
  keptColumn(places, 1) + places.horizon + year - 1;

/** Formulas of one channel's row: visible from `now` to the last year, then hidden. */
function channelRow(
  request: BusinessCaseRequest,
  places: ForecastPositions,
  channel: number,
): { readonly visible: Content[]; readonly hidden: Content[] } {
  const { volumeProjection, matrix, model } = request;
  const { horizon } = places;
  const row = places.channels + channel;
  const at = matrix.columns.get(model.channels[channel]?.id ?? "");
  if (at === undefined) return { visible: [], hidden: [] };
  const letter = at - matrix.body.column + 1;
  const growing = model.services.some(({ growth }) => (growth ?? 0) !== 0);
  const grown = (year: number): string =>
    growing ? `*${volumeProjection.of("growth")}^${year}` : "";
  const sent = `(${volumeProjection.receivers}=${letter})*${volumeProjection.volumes}`;
  const kept = (year: number): Content =>
    year > 0 && !growing
      ? formula(`=${cellAddress(row, YEARS_FROM)}`)
      : formula(
          `=SUMPRODUCT((${volumeProjection.primaries}>0)*${volumeProjection.now(channel)}*${volumeProjection.of("scale")}${year === 0 ? "" : grown(year)})`,
        );
  const moved = (year: number): Content =>
    year > 1 && !growing
      ? formula(`=${cellAddress(row, movedColumn(places, 1))}`)
      : formula(`=SUMPRODUCT(${sent}*${volumeProjection.of("on course")}${grown(year)})`);
  const years = Array.from({ length: horizon }, (_, index) => index + 1);
  return {
    visible: [
      formula(`=SUMIF(${volumeProjection.primaries},">0",${volumeProjection.now(channel)})`),
      formula(`=SUMPRODUCT(${sent}*${volumeProjection.of("comparable")})`),
      kept(0),
      ...years.map((year) => {
        const from = cellAddress(row, keptColumn(places, year));
        const to = cellAddress(row, movedColumn(places, year));
        return formula(
          year === horizon ? `=${to}` : `=((${horizon}-${year})*${from}+${year}*${to})/${horizon}`,
        );
      }),
    ],
    hidden: [...years.map(kept), ...years.map(moved)],
  };
}

/** Lays out the table. */
export function channelSection(request: BusinessCaseRequest, places: ForecastPositions): Section {
  const { model, language } = request;
  const word = businessCaseWord(language);
  const { channels: first, count, horizon } = places;
  const header = first - 1;
  const totalRow = first + count;
  const hiddenAt = keptColumn(places, 1);
  const years = Array.from({ length: horizon + 1 }, (_, year) => year);
  const rows = model.channels.map((_, channel) => channelRow(request, places, channel));
  const width = YEARS_FROM + horizon + 1;
  const totals = Array.from({ length: width - NOW_COLUMN }, (_, index) =>
    formula(`=SUM(${channelColumn(places, NOW_COLUMN + index)})`),
  );
  return {
    blocks: [
      { row: header - 1, column: 0, cells: [[text(word("channels"))]] },
      {
        row: header,
        column: 0,
        cells: [
          [
            ...(["channel", "cost", "minutes", "nowCompared", "decidedCompared"] as const).map(
              (key) => text(word(key)),
            ),
            ...years.map((year) => text(word("yearNumber", { year }))),
          ],
        ],
      },
      {
        row: header,
        column: hiddenAt,
        cells: [
          [
            ...years.slice(1).map((year) => text(word("kept", { year }))),
            ...years.slice(1).map((year) => text(word("moved", { year }))),
          ],
        ],
      },
      {
        row: first,
        column: 0,
        cells: model.channels.map(({ name, cost, minutes }) => [
          textInTextCell(name),
          cost ?? BLANK,
          minutes ?? BLANK,
        ]),
      },
      ...rows.flatMap(({ visible, hidden }, channel) =>
        visible.length === 0
          ? []
          : [
              { row: first + channel, column: NOW_COLUMN, cells: [visible] },
              { row: first + channel, column: hiddenAt, cells: [hidden] },
            ],
      ),
      { row: totalRow, column: 0, cells: [[text(word("sum")), BLANK, BLANK, ...totals]] },
    ],
    styles: [
      sectionBar(header - 1),
      { area: area(header, 0, 1, width), style: "header" },
      { area: area(first, CHANNEL_COLUMN, count, 1), style: "row-label" },
      { area: area(first, COST_COLUMN, count, 1), style: "money" },
      { area: area(first, MINUTES_COLUMN, count, 1), style: "decimal" },
      { area: area(first, NOW_COLUMN, count + 1, width - NOW_COLUMN), style: "integer" },
      { area: area(first, 0, count, width), style: "lined" },
      { area: area(totalRow, 0, 1, width), style: "total" },
    ],
    heights: [{ row: header, points: HEADER_HEIGHT }],
  };
}
