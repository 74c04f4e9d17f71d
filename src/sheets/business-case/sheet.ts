/** Sheet `businessCase`: cost and benefit now, as decided and year by year, as formulas that follow the matrix. */
import type { Model } from "../../domain/model/model";
import type { NowVolumes } from "../../domain/volumes/volumes-now";
import { channelSection, channelSectionRows, YEARS_FROM, type ForecastPositions } from "./channels";
import { comparisonSection, COMPARISON_ROWS } from "./comparison";
import { yearSection, yearSectionRows } from "./years";
import { YEAR_COLUMNS, type BusinessCaseRequest, type Section } from "./parts";
import { outputPlan } from "../../workbook/output";
import type { SheetPlan } from "../../workbook/plan";

const FIRST_ROW = 3;
const LABEL_WIDTH = 46;
const FIGURE_WIDTH = 15.5;

/** Whether any service has a volume and volumes now, so that there is something to compare. */
export const hasComparable = (model: Pick<Model, "services">, now: NowVolumes): boolean =>
  model.services.some(({ volume }, index) => volume !== null && now.known[index] === 1);

/** Where the parts stand; null where there is nothing to compare. */
export function forecastPositions(
  model: Pick<Model, "services" | "channels" | "settings">,
  now: NowVolumes,
): ForecastPositions | null {
  if (!hasComparable(model, now)) return null;
  const { horizonYears } = model.settings;
  const years = FIRST_ROW + COMPARISON_ROWS + 1;
  const channels = years + yearSectionRows(horizonYears) + 1;
  return {
    comparison: FIRST_ROW,
    years: years + 2,
    horizon: horizonYears,
    channels: channels + 2,
    count: model.channels.length,
  };
}

/** Plans the sheet. */
export function businessCasePlan(request: BusinessCaseRequest): SheetPlan {
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
