/** The score of docs/method.md worked out plainly and slowly, as a yardstick for src/domain/score. */
import type { Channel, Model, Service } from "../../../src/domain/model/model";
import { figureOf, frequencyOf, knownValues, usualValue } from "./assumed";
import { atLeast } from "./known";
import { acceptanceOf, fit, fitComplexityOf, unitsOf } from "./units";

/** Need 0–1, the two sides and the score 0–100 of a cell; null when there is none. */
export interface ReferenceScore {
  readonly need: number | null;
  readonly user: number | null;
  readonly authority: number | null;
  readonly score: number | null;
}

/** Which cost the channels whose cost is assumed are taken to have. */
export type AssumedCosts = "assumed" | "lowest-known" | "highest-known";

/** The channel's cost; null when no channel's cost is known. */
export function costOf(model: Model, channel: Channel, costs: AssumedCosts): number | null {
  const cost = figureOf(model, channel, "cost");
  if (cost === null) return null;
  if (!cost.assumed || costs === "assumed") return cost.value;
  const known = knownValues(model, "cost");
  return costs === "lowest-known" ? Math.min(...known) : Math.max(...known);
}

/** Weighted mean of the parts that are present; null when they weigh nothing together. */
export function mean(
  parts: readonly { readonly weight: number; readonly value: number | null }[],
): number | null {
  let weights = 0;
  let sum = 0;
  for (const part of parts) {
    if (part.value === null) continue;
    weights += part.weight;
    sum += part.weight * part.value;
  }
  return atLeast(0, weights) ? null : sum / weights;
}

function needOf(model: Model, service: Service, channel: Channel): number | null {
  const units = unitsOf(model, service);
  if (units.length === 0) return null;
  let need = 0;
  for (const unit of units) need += unit.weight * acceptanceOf(model, service, channel, unit);
  return need;
}

/** Need, sides and score of one cell, whatever its gate says. */
export function scoreOf(
  model: Model,
  service: Service,
  channel: Channel,
  costs: AssumedCosts = "assumed",
): ReferenceScore {
  const settings = model.settings;
  const need = needOf(model, service, channel);
  const fitComplexity = fitComplexityOf(model, service, channel);

  const usualMinutes = usualValue(model, "minutes");
  const minutes = figureOf(model, channel, "minutes");
  const effort =
    usualMinutes === null || minutes === null
      ? null
      : usualMinutes / (usualMinutes + minutes.value);

  const capacity = figureOf(model, channel, "capacity");
  const fitFrequency =
    capacity === null
      ? null
      : fit(
          frequencyOf(model, service).value,
          capacity.value,
          settings.frequencyShortage,
          settings.frequencyExcess,
        );

  const usualCost = usualValue(model, "cost");
  const cost = costOf(model, channel, costs);
  const economy = usualCost === null || cost === null ? null : usualCost / (usualCost + cost);

  const user = mean([
    { weight: settings.needWeight, value: need },
    { weight: settings.complexityWeight, value: fitComplexity },
    { weight: settings.effortWeight, value: effort },
  ]);
  const authority = mean([
    { weight: settings.frequencyWeight, value: fitFrequency },
    { weight: settings.economyWeight, value: economy },
  ]);
  const both = mean([
    { weight: settings.userWeight, value: user },
    { weight: 1 - settings.userWeight, value: authority },
  ]);
  const noFit = fitComplexity === null && fitFrequency === null;
  return {
    need,
    user: user === null ? null : 100 * user,
    authority: authority === null ? null : 100 * authority,
    score: both === null || noFit ? null : 100 * both,
  };
}
