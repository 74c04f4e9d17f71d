/** Texts of the sheet `summary`. */
import type { Bilingual } from "../../locale/language";

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Sammanfattning", en: "Summary" },
  purpose: {
    sv: "Nyckeltal som följer besluten i kanalmatrisen direkt.",
    en: "Key figures that follow the decisions in the channel matrix at once.",
  },
};

export const SUMMARY_TEXTS = {
  scope: { sv: "Omfattning", en: "Scope" },
  services: { sv: "Tjänster", en: "Services" },
  channels: { sv: "Kanaler", en: "Channels" },
  groups: { sv: "Målgrupper", en: "Target groups" },
  decisions: { sv: "Beslut i kanalmatrisen", en: "Decisions in the channel matrix" },
  cells: { sv: "Celler i matrisen", en: "Cells in the matrix" },
  decided: { sv: "Beslutade celler", en: "Cells decided" },
  decidedShare: { sv: "Andel beslutade", en: "Share decided" },
  adopted: { sv: "Övertagna celler, inte beslutade", en: "Cells adopted, not decided" },
  adoptedServices: { sv: "Tjänster med övertagna celler", en: "Services with adopted cells" },
  differing: {
    sv: "Celler som skiljer sig från förslaget",
    en: "Cells that differ from the suggestion",
  },
  withPrimary: { sv: "Tjänster med huvudalternativ", en: "Services with a primary" },
  withoutPrimary: { sv: "Tjänster utan huvudalternativ", en: "Services without a primary" },
  classes: { sv: "Celler per klass", en: "Cells by class" },
  primary: { sv: "H huvudalternativ", en: "P primary" },
  complement: { sv: "K komplement", en: "C complement" },
  discouraged: { sv: "B bör inte", en: "D discouraged" },
  forbidden: { sv: "F får inte", en: "F forbidden" },
  "not-applicable": { sv: "– ej tillämpligt", en: "– not applicable" },
  open: { sv: "Öppet", en: "Open" },
  electronic: { sv: "Elektroniska kanaler", en: "Electronic channels" },
  electronicPrimary: {
    sv: "Huvudalternativ som är elektroniska",
    en: "Primaries that are electronic",
  },
  electronicShare: {
    sv: "Andel elektroniska huvudalternativ",
    en: "Share of primaries that are electronic",
  },
  volumes: { sv: "Volymer per år", en: "Volumes per year" },
  volumeKnown: { sv: "Tjänsternas kända volym", en: "Known volume of the services" },
  servicesWithoutVolume: { sv: "Tjänster utan känd volym", en: "Services without a known volume" },
  volumeNow: { sv: "Uppmätt volym i dag, alla kanaler", en: "Volume measured now, all channels" },
  volumeWanted: {
    sv: "Önskad volym, även ej uppmätta tjänster",
    en: "Volume wanted, unmeasured services too",
  },
  electronicWanted: { sv: "Varav elektroniskt, önskat", en: "Of which electronic, wanted" },
  electronicNow: { sv: "Varav elektroniskt i dag", en: "Of which electronic now" },
  findings: { sv: "Kontroller vid senaste körningen", en: "Checks as of the last run" },
  errors: { sv: "Fel", en: "Errors" },
  warnings: { sv: "Varningar", en: "Warnings" },
  advice: { sv: "Råd och frågor", en: "Advice and questions" },
  figure: { sv: "Nyckeltal", en: "Key figure" },
  value: { sv: "Värde", en: "Value" },
} as const satisfies Record<string, Bilingual>;
