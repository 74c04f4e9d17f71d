/** CHANNEL.CLASSIFY: the suggested class of every cell. */
import { atIndex } from "../domain/model/matrix";
import { classify as suggest } from "../domain/classification/classification";
import { classLetter } from "../locale/class-codes";
import { arrangeTable, modelOfArguments, type ModelArguments } from "./model-argument";

/**
 * @returns letters, services × channels in the order of the tables' rows, in the language of the services' headers;
 * "" where the channel is open
 */
export function classify(passed: ModelArguments): string[][] {
  const read = modelOfArguments(passed);
  const { suggested } = suggest(read.model);
  return arrangeTable(read, (service, channel) =>
    classLetter(atIndex(suggested, service, channel), read.language),
  );
}
