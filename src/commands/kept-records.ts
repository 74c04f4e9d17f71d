/** What an evaluation of a workbook adds to its records: nothing, and for one of the first edition the catalogue that its untouched channels follow. */
import type { Language } from "../locale/language";
import { catalogueChannels } from "../example/catalogue/channels";
import { catalogueRequirements } from "../example/catalogue/requirements";
import type { Defaults } from "../run/read-inputs";
import type { Catalogue } from "../run/upgrade";

/** The catalogue in a language. */
export const catalogueIn = (language: Language): Catalogue => ({
  channels: catalogueChannels(language),
  requirements: catalogueRequirements(language),
});

/** The records of a workbook that is read as it is. */
export const keptRecords = (language: Language): Defaults => ({
  channels: [],
  requirements: [],
  catalogue: catalogueIn(language),
});
