/** CHANNEL.STABILITY: the interval of the user's weight in which the primary of each service keeps the highest score. */
import { classify } from "../domain/classification/classification";
import { arrangeRows, modelOfTables, type ModelTables } from "./arguments/model-argument";
import type { FunctionDescription } from "./description";
import { MODEL_PARAMETERS } from "./arguments/parameters";

export const description: FunctionDescription = {
  id: "STABILITY",
  sv: "Lägsta och högsta vikt för användarens sida, 0–1, som varje tjänsts huvudalternativ behåller ledningen mellan.",
  en: "Lowest and highest weight of the user's side, 0–1, between which the primary of each service stays ahead.",
  parameters: MODEL_PARAMETERS,
};

/** @returns a row a service with the lowest and the highest weight, 0–1, "" where the primary has no interval */
export function run(...tables: ModelTables): (number | "")[][] {
  const read = modelOfTables(tables);
  const { services } = classify(read.model);
  return arrangeRows<number>(read, 2, (service) => services[service]?.stability ?? ["", ""]);
}
