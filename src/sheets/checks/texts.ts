/** Texts of the sheet `checks`. */
import type { Bilingual } from "../../locale/language";

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Kontroller", en: "Checks" },
  purpose: {
    sv: "Vad som är fel, svagt eller värt att tänka på, med stället och vad som kan göras. Svara i kolumnen Svar.",
    en: "What is wrong, weak or worth a thought, with the place and what can be done. Answer in the column Answer.",
  },
};

/** Headers of the table, by column. */
export const HEADERS = {
  severity: { sv: "Allvar", en: "Severity" },
  position: { sv: "Ställe", en: "Place" },
  finding: { sv: "Vad", en: "Finding" },
  answer: { sv: "Svar", en: "Answer" },
  note: { sv: "Kommentar", en: "Note" },
  service: { sv: "Tjänst", en: "Service" },
  serviceId: { sv: "Tjänstens id", en: "Service id" },
  code: { sv: "Kod", en: "Code" },
  key: { sv: "Nyckel", en: "Key" },
  level: { sv: "Nivå", en: "Level" },
} as const satisfies Record<string, Bilingual>;

/** The severities of findings, and the states of answered points. */
export const SEVERITY_WORDS = {
  error: { sv: "fel", en: "error" },
  warning: { sv: "varning", en: "warning" },
  advice: { sv: "råd", en: "advice" },
  settled: { sv: "klart", en: "settled" },
  accepted: { sv: "godtagen", en: "accepted" },
} as const satisfies Record<string, Bilingual>;

/** What a person can answer to a point of the guidance. */
export const ANSWER_WORDS = {
  yes: { sv: "Ja", en: "Yes" },
  no: { sv: "Nej", en: "No" },
  "not-relevant": { sv: "Inte aktuellt", en: "Not relevant" },
} as const satisfies Record<string, Bilingual>;

export const POINT = { sv: "Fråga ur vägledningen", en: "Question of the guidance" };
