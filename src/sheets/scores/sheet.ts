/** Sheet `scores`: every score with the suggestion beside it, in the order of the matrix; and hidden, what other sheets count from. */
import { classRules } from "../../workbook/layout/class-styles";
import { CHANNEL_GROUP_ROW, HEADER_ROW } from "../../workbook/grid/grid-sheet";
import { headerHeightOf } from "../../workbook/layout/header-styles";
import { firstColumnsPrinted, firstRowsPrinted } from "../../workbook/layout/long-page";
import type { TablePart, TitledColumn } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { SCORES_TABLE } from "../../workbook/table-names";
import { channelValueCells, channelValues } from "./channel-values";
import { letterColumns } from "./letters";
import { lastYearFormulas } from "./last-year-formulas";
import { moneyColumns, moneyFormulas } from "./money-formulas";
import { scoreRows, type ScoreColumn } from "./row";
import { servedColumns } from "./served";
import { NAMES, shownColumns, type ShownColumns } from "./shown-columns";
import { SCORES_TEXTS, SHEET } from "./texts";
import { volumeColumns } from "./volume-columns";
import { volumeFormulas } from "./volume-formulas";

/** What lies over the columns of scores and suggestions: headers of both, the channels' ids, bars and colours. */
function overChannels(
  run: RunContext,
  { scores, suggestions, ids }: ShownColumns,
): Pick<TablePart, "above" | "rules"> {
  const [firstScore, firstSuggestion] = [scores[0]?.key, suggestions[0]?.key];
  const [lastScore, lastSuggestion] = [scores.at(-1)?.key, suggestions.at(-1)?.key];
  if (
    firstScore === undefined ||
    lastScore === undefined ||
    firstSuggestion === undefined ||
    lastSuggestion === undefined
  ) {
    return { above: [{ texts: {} }, { texts: {}, hidden: true }] };
  }
  return {
    above: [
      {
        texts: {
          [firstScore]: word(run, SCORES_TEXTS.scoreGroupHeader),
          [firstSuggestion]: word(run, SCORES_TEXTS.suggestionGroupHeader),
        },
        style: "channel-group",
      },
      { texts: ids, style: "channel-id", hidden: true },
    ],
    rules: [
      { from: firstScore, to: lastScore, bar: "#9DC3E6", minimum: 0, maximum: 100 },
      ...classRules(firstSuggestion, lastSuggestion, run.language),
    ],
  };
}

/** All columns of the table. Those that only formulas read name cells to the right of it, whose column follows from their number. */
function columnsOf(run: RunContext, shown: ShownColumns): readonly ScoreColumn[] {
  const channels = Math.max(run.result.model.channels.length, 1);
  const all = (beside: number): readonly ScoreColumn[] => {
    const cells = channelValueCells(channels, beside);
    return [
      ...shown.all,
      ...volumeColumns(run),
      ...moneyColumns(run),
      ...letterColumns(run, cells.all("letter")),
      ...volumeFormulas(run, cells),
      ...moneyFormulas(run, cells),
      ...lastYearFormulas(run, cells),
      ...servedColumns(run, cells),
    ];
  };
  return all(besideOf(all(0)));
}

/** Column of the cells to the right of the table, with a blank one between. */
const besideOf = (columns: readonly ScoreColumn[]): number => columns.length + 1;

/** Scores that are printed of a long list. */
const MOST_PRINTED = 100;

export default outputSheet({
  key: "scores",
  owner: "add-in",
  texts: SHEET,
  // Suggestions and what the scores rest on are for the screen.
  adjust: (plan, run) => {
    const printed = firstColumnsPrinted(plan, NAMES + shownColumns(run).scores.length);
    return firstRowsPrinted(printed, HEADER_ROW + 1, MOST_PRINTED, run.language);
  },
  layout: (run) => {
    const shown = shownColumns(run);
    const columns = columnsOf(run, shown);
    return {
      firstRow: CHANNEL_GROUP_ROW,
      parts: [
        {
          kind: "table",
          name: SCORES_TABLE,
          columns: columns as readonly TitledColumn<never>[] as readonly TitledColumn<unknown>[],
          rows: scoreRows(run),
          headerHeight: headerHeightOf(columns, 130),
          plainHeight: true,
          ...overChannels(run, shown),
        },
      ],
      beside: [{ row: 0, column: besideOf(columns), part: channelValues(run) }],
      frozen: { rows: HEADER_ROW + 1, columns: 2 },
    };
  },
});
