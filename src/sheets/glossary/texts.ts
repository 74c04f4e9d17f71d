/** The terms of the field, in both languages, with their meanings and sources. */
import type { Bilingual } from "../../locale/language";

export const HEADERS = {
  term: { sv: "Begrepp", en: "Term" },
  otherTerm: { sv: "På engelska", en: "In Swedish" },
  area: { sv: "Område", en: "Area" },
  meaning: { sv: "Betydelse", en: "Meaning" },
  source: { sv: "Källa", en: "Source" },
  key: { sv: "Nyckel", en: "Key" },
} as const satisfies Record<string, Bilingual>;

export const GLOSSARY_AREAS = {
  ground: { sv: "Grunden", en: "The ground" },
  groups: { sv: "Målgrupper", en: "Target groups" },
  channels: { sv: "Kanaler", en: "Channels" },
  classes: { sv: "Klasser", en: "Classes" },
  method: { sv: "Förslaget", en: "The suggestion" },
  volumes: { sv: "Volym och pengar", en: "Volume and money" },
  plan: { sv: "Plan och strategi", en: "Plan and strategy" },
} as const satisfies Record<string, Bilingual>;

export const GLOSSARY_SOURCES = {
  terms: { sv: "Vägledningen: Begreppsförklaringar", en: "The guidance: its terms" },
  purpose: { sv: "Vägledningen: Syftet med kanalstrategin", en: "The guidance: purpose" },
  groups: { sv: "Vägledningen: Målgrupper och deras behov", en: "The guidance: target groups" },
  services: { sv: "Vägledningen: Myndighetens tjänster", en: "The guidance: services" },
  channelGroups: { sv: "Vägledningen: Kanalgrupper", en: "The guidance: channel groups" },
  overall: {
    sv: "Vägledningen: Övergripande prioritering mellan kanaler",
    en: "The guidance: overall priorities",
  },
  perService: {
    sv: "Vägledningen: Prioritering av kanaler per tjänst",
    en: "The guidance: channels per service",
  },
  think: { sv: "Vägledningen: Tänk på det här", en: "The guidance: things to think of" },
  method: { sv: "Metoden", en: "The method" },
} as const satisfies Record<string, Bilingual>;

export interface GlossaryTerm {
  readonly term: Bilingual;
  readonly area: keyof typeof GLOSSARY_AREAS;
  readonly meaning: Bilingual;
  readonly source: keyof typeof GLOSSARY_SOURCES;
}

/** One term, with its name and its meaning in Swedish and English. */
export const term = (
  area: GlossaryTerm["area"],
  source: GlossaryTerm["source"],
  [sv, en]: readonly [sv: string, en: string],
  meaningSv: string,
  meaningEn: string,
): GlossaryTerm => ({
  term: { sv, en },
  area,
  source,
  meaning: { sv: meaningSv, en: meaningEn },
});

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Begrepp", en: "Glossary" },
  purpose: {
    sv: "Vad orden i arbetsboken betyder. Byggs om vid varje körning; egna begrepp skriver du under tabellen, och de behålls.",
    en: "What the words of the workbook mean. Rebuilt on every run; write terms of your own under the table, and they are kept.",
  },
};
