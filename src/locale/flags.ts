/** The flags of a service, in words. */
import type { Assumed } from "../domain/assumptions/service-values";
import type { Flag } from "../domain/classification/reasons";
import type { Bilingual } from "./language";

export const FLAG_TEXTS: Readonly<Record<Flag, Bilingual>> = {
  "weak-primary": { sv: "svagt huvudalternativ", en: "weak primary" },
  "near-tie": {
    sv: "en annan kanal är nästan lika bra",
    en: "another channel is nearly as good",
  },
  "short-of-complexity": {
    sv: "ärendet är mer komplext än huvudalternativet är gjort för",
    en: "the matter is more complex than the primary is made for",
  },
  "assumed-richness": {
    sv: "huvudalternativets rikhet är antagen",
    en: "the richness of the primary is assumed",
  },
  "assumed-cost": {
    sv: "antagna kostnader avgör huvudalternativet",
    en: "assumed costs decide the primary",
  },
  "not-usable-today": {
    sv: "huvudalternativet kan inte användas i dag",
    en: "the primary cannot be used today",
  },
  "lacks-main": {
    sv: "huvudalternativet uppfyller inte ett krav på huvudalternativet",
    en: "the primary does not meet a requirement on the primary",
  },
  "lacks-should": {
    sv: "huvudalternativet uppfyller inte ett bör-krav",
    en: "the primary does not meet a requirement (should)",
  },
  "no-primary": { sv: "inget huvudalternativ", en: "no primary" },
  uncovered: { sv: "alla nås inte", en: "not all are reached" },
  conflict: { sv: "konflikt användare–myndighet", en: "conflict user–authority" },
};

/** The levels of a service that may be assumed, in words. */
export const LEVEL_WORDS: Readonly<Record<Assumed, Bilingual>> = {
  complexity: { sv: "komplexitet", en: "complexity" },
  frequency: { sv: "frekvens", en: "frequency" },
};
