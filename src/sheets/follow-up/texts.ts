/** Texts of the sheet `followUp`. */
import type { Bilingual } from "../../locale/language";

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Uppföljning", en: "Follow-up" },
  purpose: {
    sv: "Vad som kom per kanal och år, bredvid målen. Mål och tidigare års volymer skriver du själv; de behålls.",
    en: "What came by channel and year, beside the goals. Goals and earlier years' volumes are yours to write; they are kept.",
  },
};

/** Headers of the table of goals, by column. */
export const TARGET_HEADERS = {
  channel: { sv: "Kanal", en: "Channel" },
  year: { sv: "År", en: "Year" },
  goal: { sv: "Mål", en: "Goal" },
  proposed: { sv: "Förslag", en: "Proposed" },
  came: { sv: "Kom", en: "Came" },
  difference: { sv: "Mot målet", en: "Less goal" },
  channelId: { sv: "Kanalens id", en: "Channel id" },
} as const satisfies Record<string, Bilingual>;

/** Headers of the table of earlier years' volumes, by column. */
export const PAST_HEADERS = {
  year: { sv: "År", en: "Year" },
  service: { sv: "Tjänst", en: "Service" },
  channel: { sv: "Kanal", en: "Channel" },
  volume: { sv: "Volym", en: "Volume" },
  serviceId: { sv: "Tjänstens id", en: "Service id" },
  channelId: { sv: "Kanalens id", en: "Channel id" },
} as const satisfies Record<string, Bilingual>;

export const FOLLOW_UP_TEXTS = {
  nothing: {
    sv: "Det finns inga volymer att följa upp: skriv dem på bladet {current}, eller importera en fil med kolumnen year.",
    en: "There are no volumes to follow up: write them on the sheet {current}, or import a file with the column year.",
  },
  noEarlier: {
    sv: "Nuläget gäller {year} och inget tidigare år finns: importera nästa års volymer med kolumnen year, så sparas årets här, eller skriv ett tidigare år längst ned till höger.",
    en: "Current is of {year} and there is no earlier year: import next year's volumes with the column year and this year's are kept here, or write an earlier year at the lower right.",
  },
  years: {
    sv: "Nuläget gäller {year}; tidigare år här: {earlier}. År för år är förslagen till mål vägen från nu till önskat.",
    en: "Current is of {year}; earlier years here: {earlier}. Year by year the proposed goals are the way from now to wanted.",
  },
  behind: {
    sv: " För {count} {count|tjänst|tjänster} finns inget för {year} än: {count|dess|deras} volymer på {current} är av ett tidigare år.",
    en: " For {count} {count|service|services} there is nothing of {year} yet: {count|its|their} volumes on {current} are of an earlier year.",
  },
  undecided: {
    sv: " Förslag till mål kommer när matrisen har bokstäver.",
    en: " Goals are proposed once the matrix has letters.",
  },
  byYear: { sv: "Kontakter per kanal och år", en: "Contacts by channel and year" },
  goals: { sv: "Mål per kanal och år", en: "Goals by channel and year" },
  past: { sv: "Tidigare års volymer", en: "Earlier years' volumes" },
  all: { sv: "Alla", en: "All" },
  goalOf: { sv: "Mål {year}", en: "Goal {year}" },
  goalChart: { sv: "Kom {year} och målen", en: "Came {year}, and the goals" },
  contacts: { sv: "Kontakter per år", en: "Contacts a year" },
  byYearAlt: {
    sv: "Liggande staplar: kontakter per kanal för åren {years}.",
    en: "Bars: contacts by channel for the years {years}.",
  },
  goalAlt: {
    sv: "Liggande staplar: kontakter per kanal {year} bredvid målen.",
    en: "Bars: contacts by channel in {year} beside the goals.",
  },
  goalHint: {
    sv: "Kontakter under året, som ett tal. Det du skriver behålls; tomt: inget mål.",
    en: "Contacts in the year, as a number. What you write is kept; blank: no goal.",
  },
  pastHint: {
    sv: "Kontakter det året. 0 = erbjuds, ingen kom. x = erbjuds, antalet är inte känt.",
    en: "Contacts in that year. 0 = offered, none came. x = offered, how many is not known.",
  },
  yearHint: { sv: "Ett helt år, som 2025.", en: "A whole year, such as 2025." },
} as const satisfies Record<string, Bilingual>;
