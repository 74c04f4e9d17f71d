/** Texts of the sheet `byService`. */
import type { Bilingual } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Per tjänst", en: "By service" },
  purpose: {
    sv: "Uppslagskort: vart en person ska hänvisas, vart inte, och varför. En kanal som inte nämns är öppen: hjälp den som redan har kommit den vägen, men hänvisa inte dit. Byggs om vid varje körning.",
    en: "Look-up card: where to send a person, where not, and why. A channel that is not named is open: help those who have come that way, but send nobody there. Rebuilt on every run.",
  },
};

/** Headers of the table, by column. */
export const HEADERS = {
  id: MATRIX_TEXTS.id,
  service: MATRIX_TEXTS.service,
  department: MATRIX_TEXTS.department,
  primary: { sv: "Hänvisa till", en: "Send to" },
  complements: { sv: "Eller till", en: "Or to" },
  discouraged: { sv: "Helst inte", en: "Rather not" },
  forbidden: { sv: "Inte till", en: "Not to" },
  whyNot: { sv: "Skäl och rättslig grund", en: "Reasons and legal basis" },
  assumed: { sv: "Antaget", en: "Assumed" },
  findings: { sv: "Kontroller", en: "Findings" },
  why: { sv: "Förslagets skäl", en: "Why it is suggested" },
  classCodes: MATRIX_TEXTS.classCodes,
} as const satisfies Record<string, Bilingual>;

/** Headers of columns that stand where services or contact points state something. */
export const STATED_HEADERS = {
  whereAndWhen: { sv: "Var och när", en: "Where and when" },
  handlingTime: { sv: "Handläggningstid (dagar)", en: "Handling time (days)" },
  fee: { sv: "Avgift", en: "Fee" },
  description: { sv: "Beskrivning", en: "Description" },
  legalBasis: { sv: "Tjänsten vilar på", en: "The service rests on" },
  code: { sv: "Kod", en: "Code" },
  contact: { sv: "Kontakt: {channel}", en: "Contact: {channel}" },
} as const satisfies Record<string, Bilingual>;

export const BY_SERVICE_TEXTS = {
  undecided: { sv: "(inte beslutat)", en: "(not decided)" },
  several: { sv: "(flera huvudalternativ)", en: "(several primaries)" },
  more: { sv: "… och {count} till", en: "… and {count} more" },
  findingsTip: {
    sv: "{count} anmärkningar i kontrollen; gå till den första",
    en: "{count} {count|finding|findings} of the checks; go to the first",
  },
  exception: { sv: "Undantag: {exception}", en: "Exception: {exception}" },
} as const satisfies Record<string, Bilingual>;
