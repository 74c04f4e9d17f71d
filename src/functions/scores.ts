/** CHANNEL.SCORES: the scores of all services in all channels. */
import { scoreMatrix } from "../domain/score/score";
import { arrangeTable, modelOfArguments, type ModelArguments } from "./model-argument";

/**
 * @returns services × channels in the order of the tables' rows, 0–100, "" where there is no score
 */
export function scores(passed: ModelArguments): (number | "")[][] {
  const read = modelOfArguments(passed);
  const { score, channels } = scoreMatrix(read.model);
  return arrangeTable(read, (service, channel) => {
    const found = score[service * channels + channel] ?? Number.NaN;
    return Number.isNaN(found) ? "" : found;
  });
}
