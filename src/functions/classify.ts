/** CHANNEL.CLASSIFY: the suggested class of every cell. */
import { atIndex } from "../domain/model/matrix";
import { classify } from "../domain/classification/classification";
import { classLetter } from "../locale/class-codes";
import { arrangeTable, modelOfTables, type ModelTables } from "./arguments/model-argument";
import type { FunctionDescription } from "./description";
import { MODEL_PARAMETERS } from "./arguments/parameters";

export const description: FunctionDescription = {
  id: "CLASSIFY",
  sv: "Föreslagen klass för varje tjänst i varje kanal, i tabellernas ordning.",
  en: "Suggested class of every service in every channel, in the order of the tables.",
  parameters: MODEL_PARAMETERS,
};

/**
 * @returns class codes, services × channels in the order of the tables' rows, in the language of the services' headers;
 * "" where the channel is open
 */
export function run(...tables: ModelTables): string[][] {
  const read = modelOfTables(tables);
  const { suggested } = classify(read.model);
  return arrangeTable(read, (service, channel) =>
    classLetter(atIndex(suggested, service, channel), read.language),
  );
}
