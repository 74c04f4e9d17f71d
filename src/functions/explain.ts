/** CHANNEL.EXPLAIN: why cells have their suggested class, as text. */
import { classify } from "../domain/classification/classification";
import { explainCell } from "../domain/classification/explanation";
import { idKey } from "../domain/model/same-id";
import { atIndex } from "../domain/model/matrix";
import type { CellClass } from "../domain/model/model";
import { classLetter } from "../locale/class-codes";
import { CLASS_TEXTS } from "../locale/classes";
import type { Language } from "../locale/language";
import { reasonSentences, sentence, type Names } from "../locale/reasons";
import { trimmed } from "../workbook/cell";
import { rangeRows } from "./arguments/argument";
import { modelOfTables, requireArgument, type ModelTables } from "./arguments/model-argument";
import { namesOfModel } from "../workbook/names";
import { cellError } from "./arguments/number-argument";
import { notThere } from "./function-error";
import type { FunctionDescription } from "./description";
import { MODEL_PARAMETERS } from "./arguments/parameters";

export const description: FunctionDescription = {
  id: "EXPLAIN",
  sv: "Varför en tjänst har sin föreslagna klass i en kanal, i ord.",
  en: "Why a service has its suggested class in a channel, in words.",
  parameters: [
    {
      name: "service",
      sv: "Tjänstens id, eller ett område med id.",
      en: "Id of the service, or a range of ids.",
    },
    {
      name: "channel",
      sv: "Kanalens id, eller ett område med id.",
      en: "Id of the channel, or a range of ids.",
    },
    ...MODEL_PARAMETERS,
  ],
};

/** A class with its letter: `H huvudalternativ`. */
const lettered = (cellClass: CellClass, language: Language): string =>
  `${classLetter(cellClass, language)} ${CLASS_TEXTS[cellClass][language].toLowerCase()}`.trim();

/** Indexes of the ids in a range, by row; null where it is blank. Case and Unicode form are ignored. */
function indexesOf(
  argument: string,
  value: unknown,
  defined: readonly { readonly id: string }[],
  refuse: (id: string) => Error,
): readonly (number | null)[] {
  const exact = new Map(defined.map(({ id }, index) => [id, index]));
  const folded = new Map(defined.map(({ id }, index) => [idKey(id), index]));
  return rangeRows(value).flatMap((line, row) =>
    line.map((cell, column) => {
      const id = trimmed(cell);
      if (id === "") return null;
      const index = exact.get(id) ?? folded.get(idKey(id));
      if (index !== undefined) return index;
      if (id.startsWith("#")) {
        throw cellError(argument, row, column, {
          ok: false,
          code: "error-cell",
          values: { value: id },
        });
      }
      throw refuse(id);
    }),
  );
}

/**
 * @param service ids of services: one, or a range of them
 * @param channel ids of channels: one, or a range of them
 * @returns texts, services × channels: the class, then its reasons as sentences, the decisive one first
 */
export function run(service: unknown, channel: unknown, ...tables: ModelTables): string[][] {
  requireArgument("service", service);
  requireArgument("channel", channel);
  const { model, language } = modelOfTables(tables);
  const among = (other: "services" | "channels") => (value: string) =>
    notThere("id-not-found", language, { value, other });
  const rows = indexesOf("service", service, model.services, among("services"));
  const columns = indexesOf("channel", channel, model.channels, among("channels"));
  const classification = classify(model);
  const names: Names = namesOfModel(model);
  return rows.map((row) =>
    columns.map((column) => {
      if (row === null || column === null) return "";
      const suggested = atIndex(classification.suggested, row, column);
      const reasons = explainCell({ model, classification }, row, column);
      return [
        sentence(lettered(suggested, language)),
        ...reasonSentences(reasons, language, names),
      ].join(" ");
    }),
  );
}
