/** Sheet `businessCase`: cost and benefit now, as decided and year by year, as formulas that follow the matrix. */
import { outputSheet } from "../../workbook/sheet-module";
import { channelTables } from "./channels";
import { comparison } from "./comparison";
import { channelCells, forecastPositions, YEAR_KEYS } from "./table";
import { FIGURE_WIDTH, LABEL_WIDTH, SHEET } from "./texts";
import { yearChart, yearTable } from "./years";

/** The chart is beside the comparison. */
const CHART_COLUMN = 4;

export default outputSheet({
  key: "businessCase",
  owner: "add-in",
  texts: SHEET,
  layout: (run) => {
    const positions = forecastPositions(run.result.model, run.result.now);
    const common = {
      frozen: { rows: 1, columns: 0 },
      widths: YEAR_KEYS.map((_, column) => ({
        column,
        width: column === 0 ? LABEL_WIDTH : FIGURE_WIDTH,
      })),
    };
    const compared = comparison(run, positions);
    if (positions === null) return { ...common, parts: compared };
    const channels = channelTables(run, positions);
    return {
      ...common,
      parts: [...compared, yearTable(run, positions), channels.shown],
      beside: [
        { row: positions.comparison, column: CHART_COLUMN, part: yearChart(run, positions) },
        {
          row: positions.channels - 1,
          column: channelCells(positions).hiddenColumn,
          part: channels.hidden,
        },
      ],
    };
  },
});
