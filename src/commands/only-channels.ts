/** Channels of the catalogue that are chosen by name, so that the others are left out. */
import type { ChannelId } from "../domain/model/ids";
import { LANGUAGES } from "../locale/language";
import { catalogueChannels } from "../example/catalogue/channels";
import { KnownIds } from "../workbook/known-ids";

/** The ids that were found, and the names that the catalogue does not have. */
export interface ChosenChannels {
  /** In the order of the catalogue, each once. */
  readonly ids: readonly ChannelId[];
  readonly unknown: readonly string[];
  /** All ids of the catalogue. */
  readonly known: readonly ChannelId[];
}

/** @param names ids, or names in either language, in any case */
export function chosenChannels(names: readonly string[]): ChosenChannels {
  const catalogue = new KnownIds(LANGUAGES.flatMap(catalogueChannels), "channels");
  const known = catalogueChannels("en").map(({ id }) => id);
  const found = names.map((name) => ({ name, reading: catalogue.find<ChannelId>(name) }));
  const chosen = new Set(found.flatMap(({ reading }) => (reading.ok ? [reading.value] : [])));
  return {
    ids: known.filter((id) => chosen.has(id)),
    unknown: found.flatMap(({ name, reading }) => (reading.ok ? [] : [name])),
    known,
  };
}
