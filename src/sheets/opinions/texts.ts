/** Texts of the sheet `opinions`. */
import type { Bilingual } from "../../locale/language";

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Åsikter", en: "Opinions" },
  purpose: {
    sv: "Var de som fick samma tjänster svarade olika: andelen par med samma klass, mest omstridda först. Ingens eget svar ändras här.",
    en: "Where those who got the same services answered differently: the share of pairs with the same class, the most disputed first. Nobody's own answer is changed here.",
  },
};

export const HEADERS = {
  id: { sv: "Id", en: "Id" },
  service: { sv: "Tjänst", en: "Service" },
  people: { sv: "Svarande", en: "People" },
  agreement: { sv: "Enighet", en: "Agreement" },
  common: { sv: "Vanligaste", en: "Most common" },
  alone: { sv: "Ensamma", en: "Alone" },
  key: { sv: "Svar", en: "Answers" },
} as const satisfies Record<string, Bilingual>;
