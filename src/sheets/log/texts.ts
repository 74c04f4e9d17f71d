/** Texts of the sheet `log`. */
import type { Bilingual } from "../../locale/language";

export const LOG_TEXTS = {
  title: { sv: "Ändringslogg", en: "Change log" },
  hint: { sv: "Skrivs av körningen.", en: "Written by the run." },
  revision: { sv: "Revision", en: "Revision" },
  created: { sv: "Datum", en: "Date" },
  department: { sv: "Förvaltning", en: "Department" },
  what: { sv: "Vad", en: "What" },
  decisions: { sv: "Nya beslut", en: "New decisions" },
  adopted: { sv: "Övertagna förslag", en: "Suggestions adopted" },
  ownCells: { sv: "Celler på egna blad", en: "Cells on own sheets" },
  rebuiltCells: { sv: "Celler på byggda blad", en: "Cells on rebuilt sheets" },
  built: {
    sv: "Matrisen och sammanställningarna gjordes om",
    en: "The matrix and the summaries were made anew",
  },
  suggested: {
    sv: "Förslag sattes i tomma celler och sammanställningarna gjordes om",
    en: "Suggestions were put into blank cells and the summaries were made anew",
  },
} as const satisfies Record<string, Bilingual>;

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Ändringslogg", en: "Change log" },
  purpose: {
    sv: "Körningarna som ändrade något: när, vad och hur många celler.",
    en: "The runs that changed something: when, what and how many cells.",
  },
};
