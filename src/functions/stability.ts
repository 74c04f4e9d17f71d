/** CHANNEL.STABILITY: between which weights of the user's side the primary of each service stays ahead. */
import { classify } from "../domain/classification/classification";
import { arrangeRows, modelOfArguments, type ModelArguments } from "./model-argument";

/** @returns a row a service with the lowest and the highest weight, 0–1, "" where the primary has no interval */
export function stability(passed: ModelArguments): (number | "")[][] {
  const read = modelOfArguments(passed);
  const { services } = classify(read.model);
  return arrangeRows<number>(read, 2, (service) => services[service]?.stability ?? ["", ""]);
}
