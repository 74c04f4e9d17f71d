/** Sheet `businessCase`: cost and benefit now, as decided and year by year, as formulas that follow the matrix. */
import { channelSection, channelSectionRows, YEARS_FROM } from "./channels";
import { comparisonSection, COMPARISON_ROWS } from "./comparison";
import { yearSection } from "./years";
import { YEAR_COLUMNS, type BusinessCaseRequest, type Section } from "./parts";
import { outputPlan } from "../../workbook/output";
import type { SheetPlan } from "../../workbook/plan";

import { sheetName } from "../../workbook/run-context";
import { ownSheet } from "../../workbook/sheet-module";
import { volumeCells } from "../scores/table";
import { FIRST_ROW, forecastPositions } from "./table";
import { SHEET } from "./texts";

const LABEL_WIDTH = 46;
const FIGURE_WIDTH = 15.5;

/** Plans the sheet. */
function businessCasePlan(request: BusinessCaseRequest): SheetPlan {
  const { model, now } = request;
  const { horizonYears } = model.settings;
  const places = forecastPositions(model, now);
  const sections: Section[] = [comparisonSection(request, FIRST_ROW, places)];
  let rows = FIRST_ROW + COMPARISON_ROWS;
  let columns = YEAR_COLUMNS;
  const hidden: number[] = [];
  if (places !== null) {
    sections.push(yearSection(request, places), channelSection(request, places));
    rows = places.channels - 2 + channelSectionRows(model.channels.length);
    const visible = Math.max(YEAR_COLUMNS, YEARS_FROM + horizonYears + 1);
    columns = visible + 2 * horizonYears;
    for (let column = visible; column < columns; column++) hidden.push(column);
  }
  const shown = columns - hidden.length;
  return outputPlan("businessCase", request, {
    rows,
    columns,
    table: null,
    blocks: sections.flatMap(({ blocks }) => blocks),
    styles: sections.flatMap(({ styles }) => styles),
    charts: sections.flatMap(({ charts }) => charts ?? []),
    links: sections.flatMap(({ links }) => links ?? []),
    heights: sections.flatMap(({ heights }) => heights ?? []),
    hidden,
    validations: [],
    conditionals: [],
    widths: Array.from({ length: shown }, (_, column) => ({
      column,
      width: column === 0 ? LABEL_WIDTH : FIGURE_WIDTH,
    })),
    frozen: { rows: 1, columns: 0 },
  });
}

export default ownSheet({
  key: "businessCase",
  owner: "add-in",
  texts: SHEET,
  plan: (run, request) =>
    businessCasePlan({
      ...request,
      model: run.result.model,
      now: run.result.now,
      matrix: run.grids.matrix,
      volumeProjection: volumeCells(run.result),
      settingsName: sheetName(run, "settings"),
      currentName: sheetName(run, "current"),
    }),
});
