/** Where the parts of the sheet `businessCase` stand, for charts and figures of other sheets. */
import type { Model } from "../../domain/model/model";
import type { NowVolumes } from "../../domain/volumes/volumes-now";
import type { ForecastPositions } from "./channels";
import { COMPARISON_ROWS } from "./comparison";
import { yearSectionRows } from "./years";

export const FIRST_ROW = 3;

/** Whether any service has a volume and volumes now, so that there is something to compare. */
const hasComparable = (model: Pick<Model, "services">, now: NowVolumes): boolean =>
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
