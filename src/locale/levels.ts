/** The levels of a service that may be assumed, in words. */
import type { Assumed } from "../domain/assumptions/service-values";
import type { Bilingual } from "./language";

export const LEVEL_WORDS: Readonly<Record<Assumed, Bilingual>> = {
  complexity: { sv: "komplexitet", en: "complexity" },
  frequency: { sv: "frekvens", en: "frequency" },
};
