/** Texts of the matrix and the sheets laid out like it. */
import type { Bilingual } from "./language";

export const MATRIX_TEXTS = {
  id: { sv: "Id", en: "Id" },
  service: { sv: "Tjänst", en: "Service" },
  department: { sv: "Förvaltning", en: "Department" },
  targetGroup: { sv: "Målgrupp", en: "Target group" },
  /** Header of the hidden column with the codes of the suggestion. */
  suggestion: { sv: "Förslag", en: "Suggestion" },
  /** Header of the hidden column with the codes of the row's decisions. */
  classCodes: { sv: "Beslut", en: "Decisions" },
  /** Header of the hidden column with the codes of the letters that a run put in. */
  adoptedCodes: { sv: "Övertagna bokstäver", en: "Adopted letters" },
  /** Header of the hidden column with how many of the row's letters are adopted. */
  adoptedCount: { sv: "Antal övertagna", en: "Number adopted" },
  /** Header of the column with the target groups of the row's service, to filter by. */
  targetGroups: { sv: "Målgrupper", en: "Target groups" },
  targetGroupsHint: {
    sv: "Efter bladet Tjänster. Filtrera här för att se matrisen för en målgrupp.",
    en: "By the sheet Services. Filter here to see the matrix for one target group.",
  },
  status: { sv: "Status", en: "Status" },
  statusHint: {
    sv: "Skriv beslutat när tjänsten är beslutad. Då räknas även de bokstäver som en körning har satt in som beslutade.",
    en: "Write decided when the service is decided. Then the letters that a run put in count as decided too.",
  },
  decidedBy: { sv: "Beslutat av", en: "Decided by" },
  decidedByHint: { sv: "Namn, roll eller nämnd.", en: "A name, a role or a board." },
  decidedOn: { sv: "Datum", en: "Date" },
  decidedOnHint: { sv: "Dagen för beslutet.", en: "The day of the decision." },
  classTitle: { sv: "Klass", en: "Class" },
  classHint: {
    sv: "H huvudalternativ, K komplement, B bör inte, F får inte, – ej tillämpligt. Tomt: öppet. Kursiv: satt av en körning, inte beslutad än. Skriv skälet på bladet {reasons}.",
    en: "P primary, C complement, D discouraged, F forbidden, – not applicable. Blank: open. Italic: put in by a run, not decided yet. Write the reason on the sheet {reasons}.",
  },
  volumeTitle: { sv: "Volym i dag", en: "Volume now" },
  volumeHint: {
    sv: "Kontakter per år. 0 = erbjuds, ingen kom. x = erbjuds, antalet är inte känt. – = kan inte användas. Tomt = inte känt.",
    en: "Contacts per year. 0 = offered, none came. x = offered, how many is not known. – = cannot be used. Blank = not known.",
  },
  needTitle: { sv: "Acceptans", en: "Acceptance" },
  needHint: {
    sv: "0–1: hur väl målgruppen tar emot kanalen. Tomt: förvalet efter målgruppens delar.",
    en: "0–1: how well the target group accepts the channel. Blank: the default by its segments.",
  },
} as const satisfies Record<string, Bilingual>;
