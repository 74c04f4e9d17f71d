/** Sheet `summary`: the channel strategy on one page, and to the right of it the figures that its pictures draw from. */
import { area } from "../../a1/address";
import { asContent, fx } from "../../workbook/formula";
import { lines, type LinesPart, type Part } from "../../workbook/layout/parts";
import { text } from "../../workbook/cell";
import type { SheetPlan } from "../../workbook/layout/plan";
import { word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { channelRows, channelTable } from "./channel-rows";
import { bubblePicture, bubblesTable } from "./bubble-chart";
import { chartsPart } from "./charts";
import { summaryFacts } from "./facts";
import { figuresPart, figuresTable, groupsTable } from "./figures";
import {
  BEHIND_COLUMNS,
  BEHIND_HEADING,
  figureCell,
  LINE_CHARACTERS,
  PAGE_COLUMNS,
  PAGE_WIDTHS,
} from "./places";
import { inLines, summarySentences } from "./sentence";
import { SHEET, SUMMARY_TEXTS } from "./texts";
import { topRows } from "./top-rows";

/** Widths of the page's columns. */
const widths = PAGE_WIDTHS.map((width, column) => ({ column, width }));

/** The line that says that the matrix has changed since the run; blank where it has not. */
const changedLine = (run: RunContext): LinesPart => ({
  kind: "lines",
  style: "alert",
  gap: 0,
  lines: [
    asContent(
      fx`IF(${figureCell("letters")}=${figureCell("lettersThen")},"",${{ text: word(run, SUMMARY_TEXTS.changed) }})`,
    ),
  ],
});

/** What is printed: the page without the figures behind it. */
function onOnePage(plan: SheetPlan): SheetPlan {
  if (plan.page === null) return plan;
  const bottom = plan.blocks.reduce(
    (last, { row, column, cells }) =>
      column < PAGE_COLUMNS ? Math.max(last, row + cells.length) : last,
    1,
  );
  return {
    ...plan,
    page: { ...plan.page, printed: area(0, 0, bottom, PAGE_COLUMNS), onePage: true },
  };
}

export default outputSheet({
  key: "summary",
  owner: "add-in",
  texts: SHEET,
  layout: (run) => {
    const { result, language } = run;
    const facts = summaryFacts(result);
    const channels = channelRows(run, facts);
    const picture = bubblePicture(run, facts);
    const { table, notes } = topRows(run, facts);
    const sentence = inLines(summarySentences(result, facts, language), LINE_CHARACTERS);
    const parts: readonly Part[] = [
      { kind: "lines", style: "lead", columns: PAGE_COLUMNS, gap: 0, lines: sentence.map(text) },
      changedLine(run),
      figuresPart(run, facts),
      { ...chartsPart(run, facts, channels, picture), gap: 0 },
      table,
      lines(notes, "figure-note"),
    ];
    return {
      parts,
      beside: [
        {
          row: BEHIND_HEADING,
          column: BEHIND_COLUMNS.figures,
          part: figuresTable(run, facts, channels),
        },
        { row: BEHIND_HEADING, column: BEHIND_COLUMNS.channels, part: channelTable(run, channels) },
        { row: BEHIND_HEADING, column: BEHIND_COLUMNS.bubbles, part: bubblesTable(run, picture) },
        { row: BEHIND_HEADING, column: BEHIND_COLUMNS.groups, part: groupsTable(run) },
      ],
      state: word(run, SUMMARY_TEXTS.scope, {
        services: result.model.services.length,
        channels: result.model.channels.length,
        date: run.stamp.created,
      }),
      widths,
      frozen: { rows: 1, columns: 0 },
    };
  },
  adjust: onOnePage,
});
