/** CHANNEL.SCORES: the scores of all services in all channels. */
import { atIndex } from "../domain/model/matrix";
import { scoreMatrix } from "../domain/score/score";
import { arrangeTable, modelOfArguments, type ModelArguments } from "./model-argument";

/**
 * @returns services × channels in the order of the tables' rows, 0–100, "" where there is no score
 */
export function scores(passed: ModelArguments): (number | "")[][] {
  const read = modelOfArguments(passed);
  const { score } = scoreMatrix(read.model);
  return arrangeTable(read, (service, channel) => {
    const found = atIndex(score, service, channel);
    return Number.isNaN(found) ? "" : found;
  });
}
