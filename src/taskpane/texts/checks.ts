/** Texts of the view of checks. */
import type { Bilingual } from "../../locale/language";

export const CHECKS_VIEW_TEXTS = {
  error: { sv: "Fel", en: "Error" },
  warning: { sv: "Varning", en: "Warning" },
  advice: { sv: "Råd", en: "Advice" },
  group: { sv: "{name} ({count}, {severity})", en: "{name} ({count}, {severity})" },
  nothing: { sv: "Inget att göra i det urvalet.", en: "Nothing to do in that choice." },
  narrow: { sv: "Välj förvaltning och slag", en: "Choose department and kind" },
  narrowed: { sv: "Förvaltning och slag (filtrerat)", en: "Department and kind (filtered)" },
  kind: { sv: "Slag av tjänst", en: "Kind of service" },
  mendAll: {
    sv: "Rätta alla {count} som har ett enda rätt svar",
    en: "Mend all {count} with a single right answer",
  },
  mended: {
    sv: "Rättat i matrisen: {count} {count|cell|celler}.",
    en: "Mended in the matrix: {count} {count|cell|cells}.",
  },
  accepted: { sv: "Godtagna ({count})", en: "Accepted ({count})" },
  accept: { sv: "Godta", en: "Accept" },
  acceptWhy: { sv: "Varför är det rätt som det är?", en: "Why is it right as it is?" },
  acceptNot: { sv: "Avbryt", en: "Cancel" },
  accepting: { sv: "Skriver skälet", en: "Writing the reason" },
  acceptedNow: {
    sv: "Godtaget. Skälet står på bladet Kontroller.",
    en: "Accepted. The reason is on the sheet Checks.",
  },
  reopen: { sv: "Ta upp igen", en: "Take up again" },
  reopened: { sv: "Iakttagelsen är kvar att göra.", en: "The finding is left to do." },
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
