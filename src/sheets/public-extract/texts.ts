/** Texts of the sheet `publicExtract`. */
import type { Bilingual } from "../../locale/language";

/** Headers of the table, by column. */
export const HEADERS = {
  service: { sv: "Tjänst", en: "Service" },
  department: { sv: "Förvaltning", en: "Department" },
  lifeEventGroup: { sv: "Livshändelse eller process", en: "Life event or process" },
  forWhom: { sv: "För vem", en: "For whom" },
  wayIn: { sv: "Väg in", en: "Way in" },
  otherWays: { sv: "Andra vägar", en: "Other ways" },
  whereAndWhen: { sv: "Var och när", en: "Where and when" },
  notPossible: { sv: "Går inte", en: "Not possible" },
  reason: { sv: "Varför inte", en: "Why not" },
  legalBasis: { sv: "Rättslig grund", en: "Legal basis" },
  description: { sv: "Beskrivning", en: "Description" },
  handlingTime: { sv: "Handläggningstid (dagar)", en: "Handling time (days)" },
  fee: { sv: "Avgift", en: "Fee" },
  restsOn: { sv: "Tjänsten vilar på", en: "The service rests on" },
  code: { sv: "Kod", en: "Code" },
} as const satisfies Record<string, Bilingual>;

export const PUBLIC_EXTRACT_TEXTS = {
  everyone: { sv: "Alla", en: "Everyone" },
  undecided: { sv: "Ännu inte beslutat", en: "Not decided yet" },
  doesNotMeet: { sv: "uppfyller inte kravet {unmet}", en: "does not meet the requirement {unmet}" },
  doesNotMeetSeveral: {
    sv: "uppfyller inte kraven {unmet}",
    en: "does not meet the requirements {unmet}",
  },
  state: {
    sv: "Läget {created}. Bladet har bara värden, inga formler: det kan kopieras ut som det är, och följer inte med när ett beslut ändras.",
    en: "As of {created}. The sheet has only values and no formulas: it can be copied out as it is, and does not follow when a decision is changed.",
  },
  none: { sv: "Inga tjänster är offentliga.", en: "No services are public." },
} as const satisfies Record<string, Bilingual>;

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Publikt utdrag", en: "Public extract" },
  purpose: {
    sv: "Vad som kan publiceras: bara offentliga tjänster, och inga motiveringar som är märkta interna. Byggs om vid varje körning.",
    en: "What may be published: only public services, and no reasons that are marked internal. Rebuilt on every run.",
  },
};
