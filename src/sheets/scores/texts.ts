/** Texts of the sheet `scores`. */
import type { Bilingual } from "../../locale/language";

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Poäng", en: "Scores" },
  purpose: {
    sv: "Poäng 0–100 för varje tjänst och kanal, med metodens förslag bredvid. Antaget: värdet är inte känt utan antaget. Byggs om vid varje körning; skriv inte här.",
    en: "Score 0–100 of every service and channel, with the method's suggestion beside it. Assumed: the value is not known but assumed. Rebuilt on every run; do not write here.",
  },
};

export const SCORES_TEXTS = {
  frequency: { sv: "Frekvens", en: "Frequency" },
  complexity: { sv: "Komplexitet", en: "Complexity" },
  assumed: { sv: "Antaget", en: "Assumed" },
  flags: { sv: "Flaggor", en: "Flags" },
  stableFrom: { sv: "Stabil från vikt", en: "Stable from weight" },
  stableTo: { sv: "Stabil till vikt", en: "Stable to weight" },
  why: { sv: "Varför", en: "Why" },
  scoreGroupHeader: { sv: "Poäng 0–100", en: "Score 0–100" },
  suggestionGroupHeader: { sv: "Förslag", en: "Suggestion" },
  suggestionHeader: { sv: "{channel} – förslag", en: "{channel} – suggestion" },
  scoreHeader: { sv: "{channel} – poäng", en: "{channel} – score" },
} as const satisfies Record<string, Bilingual>;
