/** Headers and words of the sheet of service groups. */
import type { Bilingual } from "../../locale/language";

export const SERVICE_GROUPS_TEXTS = {
  group: { sv: "Grupp", en: "Group" },
  count: { sv: "Antal tjänster", en: "Services" },
  services: { sv: "Vilka tjänster", en: "Which services" },
  more: { sv: "och {count} till", en: "and {count} more" },
  alike: { sv: "Förslagen", en: "Suggestions" },
  uniform: { sv: "lika", en: "alike" },
  merged: { sv: "liknande", en: "similar" },
  overriding: { sv: "Tjänster med annat beslut", en: "Services decided otherwise" },
  suggestedGroupHeader: { sv: "Föreslagen klass", en: "Class suggested" },
  decisionGroupHeader: {
    sv: "Beslut för gruppen – skriv här",
    en: "Decision for the group – write here",
  },
  decisionHeader: { sv: "{channel} – beslut", en: "{channel} – decision" },
  decisionTitle: { sv: "Beslut för gruppen", en: "Decision for the group" },
  decisionHint: {
    sv: "H, K, B, F eller –. Vid nästa körning går beslutet till gruppens tjänster, utom dem som har ett eget. Töm cellen för att ta tillbaka det.",
    en: "P, C, D, F or –. On the next run the decision goes to the group's services, except those with their own. Clear the cell to take it back.",
  },
} as const satisfies Record<string, Bilingual>;

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Tjänstegrupper", en: "Service groups" },
  purpose: {
    sv: "Tjänster med samma kanaler. Beslut som skrivs på gruppen ärvs av dess tjänster vid nästa körning, om de inte har ett eget.",
    en: "Services with the same channels. Decisions written on the group are inherited by its services on the next run, unless they have their own.",
  },
};
