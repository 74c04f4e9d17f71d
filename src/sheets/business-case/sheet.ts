/** Sheet `businessCase`: what is saved and what it costs, in all, by department and service, and year by year, as formulas that follow the matrix. */
import { outputSheet } from "../../workbook/sheet-module";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { channelTables } from "./channels";
import { explanations, figureParts } from "./figures";
import { departmentTable, serviceTable } from "./mattering";
import { channelCells, forecastPositions, YEAR_KEYS } from "./table";
import { SHEET } from "./texts";
import { figureWidth, LABEL_WIDTH } from "./widths";
import { costTable, paidColumn, yearChart, yearTable } from "./years";

/** The chart is beside the figures, with a blank column between. */
const CHART_COLUMN = 5;

export default outputSheet({
  key: "businessCase",
  owner: "add-in",
  texts: SHEET,
  layout: (run) => {
    const positions = forecastPositions(run.result.model, run.result.now);
    const width = figureWidth(run);
    const common = {
      frozen: { rows: 1, columns: 0 },
      widths: YEAR_KEYS.map((_, column) => ({
        column,
        width: column === 0 ? LABEL_WIDTH : width,
      })),
    };
    const figures = figureParts(run, positions);
    if (positions === null) return { ...common, parts: [...figures, explanations(run)] };
    const channels = channelTables(run, positions);
    const { hiddenColumn } = channelCells(positions);
    return {
      ...common,
      parts: [
        ...figures,
        yearTable(run, positions),
        costTable(run, positions),
        channels.shown,
        departmentTable(run),
        serviceTable(run),
        explanations(run),
      ],
      beside: [
        { row: TABLE_HEADER_ROW, column: CHART_COLUMN, part: yearChart(run, positions) },
        { row: positions.years - 1, column: hiddenColumn, part: paidColumn(positions) },
        { row: positions.channels - 1, column: hiddenColumn, part: channels.hidden },
      ],
    };
  },
});
