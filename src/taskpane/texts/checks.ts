/** Texts of the view of checks. */
import type { Bilingual } from "../../locale/language";

export const CHECKS_VIEW_TEXTS = {
  error: { sv: "Fel ({count})", en: "Errors ({count})" },
  warning: { sv: "Varningar ({count})", en: "Warnings ({count})" },
  advice: { sv: "Råd ({count})", en: "Advice ({count})" },
  none: { sv: "Inga fel och inga varningar.", en: "No errors and no warnings." },
  useSuggestion: { sv: "Besluta {channel} som huvudalternativ", en: "Decide {channel} as primary" },
  clearCell: { sv: "Ta bort komplementet {channel}", en: "Remove the complement {channel}" },
  fixing: { sv: "Rättar", en: "Mending" },
  fixed: { sv: "Rättat i matrisen.", en: "Mended in the matrix." },
  points: {
    sv: "Tänk på det här ({left} utan svar)",
    en: "Points to consider ({left} without an answer)",
  },
  pointsHint: {
    sv: "Vägledningens frågor som bara en människa kan svara på. Svaren står på bladet Kontroller.",
    en: "The guidance's questions that only a person can answer. The answers are on the sheet Checks.",
  },
  yes: { sv: "Ja", en: "Yes" },
  no: { sv: "Nej", en: "No" },
  "not-relevant": { sv: "Inte aktuellt", en: "Not relevant" },
  notFixed: {
    sv: "Cellen har en annan bokstav än när iakttagelsen lästes, så inget har skrivits.",
    en: "The cell has another letter than when the finding was read, so nothing has been written.",
  },
  answering: { sv: "Sparar svaret", en: "Saving the answer" },
  sheet: { sv: "Uppdatera och öppna bladet Kontroller", en: "Update and open the sheet Checks" },
  live: {
    sv: "Listan gäller arbetsboken som den är nu.",
    en: "The list is of the workbook as it is now.",
  },
} as const satisfies Record<string, Bilingual>;
