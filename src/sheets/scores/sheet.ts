/** Sheet `scores`: every score with the suggestion beside it, in the order of the matrix. */
import { atIndex } from "../../domain/model/matrix";
import type { Classification } from "../../domain/classification/classification";
import type { AcceptanceProfiles } from "../../domain/units/acceptance-profiles";
import type { Channel, Model } from "../../domain/model/model";
import { mapped, type Steps } from "../../domain/steps";
import type { NowVolumes } from "../../domain/volumes/volumes-now";
import { fill } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { SCORES_TEXTS } from "./texts";
import { area } from "../../a1/address";
import { BLANK, text, textInTextCell, type Content } from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import { classConditionals } from "../../workbook/layout/class-styles";
import { volumeProjectionColumns } from "./volume-projection";
import { channelHeaders } from "../../workbook/grid/grid-columns";
import {
  CHANNEL_GROUP_ROW,
  HEADER_ROW,
  ID_ROW,
  type GridLayout,
} from "../../workbook/grid/grid-sheet";
import { outputPlan, type OutputRequest } from "../../workbook/layout/output";
import type { StylePlan, SheetPlan } from "../../workbook/layout/plan";
import { ownSheet } from "../../workbook/sheet-module";
import { FLAG_TEXTS } from "../../locale/flags";
import { SCORES_TABLE } from "./table";
import { SHEET } from "./texts";
import { servedColumns } from "./served";
import { allocateVolumes } from "./volume-allocation";

/** Columns before the scores: id, service, frequency, complexity, flags, stable from and to, why. */
const LEADING = 8;
const WHY_COLUMN = 7;
const FLAGS_COLUMN = 4;

/** The input of the sheet's plan. */
interface ScoresRequest extends OutputRequest {
  readonly model: Model;
  readonly profiles: AcceptanceProfiles;
  readonly now: NowVolumes;
  readonly classification: Classification;
  readonly matrix: GridLayout;
  /** Why channels are suggested, as a text for each service. */
  readonly why: readonly string[];
}

/** Channels in the order that the matrix shows them, with their index in the model. */
function shownChannels(request: ScoresRequest): { channel: Channel; index: number }[] {
  return request.model.channels
    .map((channel, index) => ({ channel, index, column: request.matrix.columns.get(channel.id) }))
    .filter(({ column }) => column !== undefined)
    .sort((one, other) => (one.column ?? 0) - (other.column ?? 0));
}

/** Plans the sheet, in steps. */
function* scoresPlan(request: ScoresRequest): Steps<SheetPlan> {
  const { language, classification, model } = request;
  const { services } = model;
  const word = (key: keyof typeof SCORES_TEXTS): string => SCORES_TEXTS[key][language];
  const shown = shownChannels(request);
  const count = shown.length;
  const modelIndex = new Map(services.map(({ id }, index) => [id as string, index]));
  const rowOf = (id: string): Content[] => {
    const index = modelIndex.get(id);
    const service = index === undefined ? undefined : services[index];
    const suggestion = index === undefined ? undefined : classification.services[index];
    if (index === undefined || service === undefined || suggestion === undefined) {
      return [textInTextCell(id), ...Array.from({ length: LEADING - 1 + 2 * count }, () => BLANK)];
    }
    const { scores } = classification;
    return [
      textInTextCell(id),
      textInTextCell(service.name),
      suggestion.frequency ?? BLANK,
      suggestion.complexity ?? BLANK,
      textInTextCell(suggestion.flags.map((flag) => FLAG_TEXTS[flag][language]).join(", ")),
      suggestion.stability?.[0] ?? BLANK,
      suggestion.stability?.[1] ?? BLANK,
      textInTextCell(request.why[index] ?? ""),
      ...shown.map(({ index: channel }): Content => {
        const score = atIndex(scores.score, index, channel);
        return Number.isNaN(score) ? BLANK : score;
      }),
      ...shown.map(({ index: channel }) =>
        textInTextCell(classLetter(atIndex(classification.suggested, index, channel), language)),
      ),
    ];
  };
  const ids = request.matrix.rowIds;
  const rows = Math.max(ids.length, 1);
  const first = HEADER_ROW + 1;
  const leading = [
    MATRIX_TEXTS.id[language],
    MATRIX_TEXTS.service[language],
    word("frequency"),
    word("complexity"),
    word("flags"),
    word("stableFrom"),
    word("stableTo"),
    word("why"),
  ];
  const names = channelHeaders(
    shown.map(({ channel }) => channel),
    leading,
  );
  const header = (template: "scoreHeader" | "suggestionHeader") =>
    shown.map(({ channel }) =>
      text(fill(word(template), { channel: names.get(channel.id) ?? channel.id })),
    );
  const scoresAt = LEADING;
  const suggestionsAt = LEADING + count;
  const columnStyle = (column: number, style: StylePlan["style"]): StylePlan => ({
    area: area(first, column, rows, 1),
    style,
  });
  const modelIndexes = ids.map((id) => modelIndex.get(id));
  const volumeProjection = volumeProjectionColumns({
    model,
    now: request.now,
    modelIndexes,
    headerRow: HEADER_ROW,
    column: suggestionsAt + count,
  });
  const hiddenAt = suggestionsAt + count;
  const served = servedColumns({
    language,
    model,
    matrix: request.matrix,
    modelIndexes,
    headerRow: HEADER_ROW,
    column: hiddenAt + volumeProjection.columns,
  });
  yield;
  const volumeAllocation = yield* allocateVolumes({
    language,
    model,
    scores: classification.scores,
    profiles: request.profiles,
    matrix: request.matrix,
    modelIndexes,
    headerRow: HEADER_ROW,
    constantsRow: ID_ROW,
    shown: shown.map(({ index: channel }) => channel),
    column: served.column + served.columns,
  });
  const width = served.column + served.columns + volumeAllocation.columns;
  const cells = yield* mapped(ids, rowOf);
  yield;
  return outputPlan("scores", request, {
    rows: first + Math.max(rows, volumeAllocation.beyondRows),
    columns: width + volumeAllocation.beyond,
    table: {
      name: SCORES_TABLE,
      headerRow: HEADER_ROW,
      columns: width,
      rows: ids.length,
    },
    blocks: [
      { row: CHANNEL_GROUP_ROW, column: scoresAt, cells: [[text(word("scoreGroupHeader"))]] },
      {
        row: CHANNEL_GROUP_ROW,
        column: suggestionsAt,
        cells: [[text(word("suggestionGroupHeader"))]],
      },
      {
        row: ID_ROW,
        column: scoresAt,
        cells: [[...shown, ...shown].map(({ channel }) => textInTextCell(channel.id))],
      },
      {
        row: HEADER_ROW,
        column: 0,
        cells: [[...leading.map(text), ...header("scoreHeader"), ...header("suggestionHeader")]],
      },
      { row: first, column: 0, cells },
      ...volumeProjection.blocks,
      ...served.blocks,
      ...volumeAllocation.blocks,
    ],
    fills: [...volumeAllocation.fills, ...served.fills(volumeAllocation.classCodes)],
    hiddenRows: [ID_ROW],
    hidden: Array.from(
      { length: width + volumeAllocation.beyond - hiddenAt },
      (_, index) => hiddenAt + index,
    ),
    styles: [
      { area: area(HEADER_ROW, hiddenAt, 1, width - hiddenAt), style: "header" },
      { area: area(CHANNEL_GROUP_ROW, scoresAt, 1, 2 * count), style: "channel-group" },
      { area: area(ID_ROW, scoresAt, 1, 2 * count), style: "channel-id" },
      { area: area(HEADER_ROW, 0, 1, LEADING), style: "header" },
      { area: area(HEADER_ROW, scoresAt, 1, 2 * count), style: "rotated-header" },
      columnStyle(0, "row-id"),
      columnStyle(1, "text"),
      columnStyle(2, "level"),
      columnStyle(3, "level"),
      columnStyle(FLAGS_COLUMN, "text"),
      { area: area(first, 5, rows, 2), style: "share" },
      columnStyle(WHY_COLUMN, "text"),
      { area: area(first, scoresAt, rows, count), style: "score" },
      { area: area(first, suggestionsAt, rows, count), style: "class" },
    ],
    validations: [],
    conditionals: [
      {
        area: area(first, scoresAt, rows, count),
        rule: { bar: "#9DC3E6", minimum: 0, maximum: 100 },
      },
      ...classConditionals(area(first, suggestionsAt, rows, count), language),
    ],
    widths: [20, 44, 10, 12, 30, 10, 10, 60]
      .map((width, column) => ({ column, width }))
      .concat(
        shown.flatMap((_, index) => [
          { column: scoresAt + index, width: 7.5 },
          { column: suggestionsAt + index, width: 5.5 },
        ]),
      ),
    heights: [{ row: HEADER_ROW, points: 130 }],
    frozen: { rows: HEADER_ROW + 1, columns: 2 },
  });
}

export default ownSheet({
  key: "scores",
  owner: "add-in",
  texts: SHEET,
  plan: ({ result, grids, whySuggested }, request) =>
    scoresPlan({
      ...request,
      model: result.model,
      profiles: result.profiles,
      now: result.now,
      classification: result.classification,
      matrix: grids.matrix,
      why: whySuggested,
    }),
});
