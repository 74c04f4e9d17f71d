/** Headers and labels of the sheets that are rebuilt on each run. */
import type { Bilingual } from "./language";

export const SCORES_TEXTS = {
  frequency: { sv: "Frekvens", en: "Frequency" },
  complexity: { sv: "Komplexitet", en: "Complexity" },
  flags: { sv: "Flaggor", en: "Flags" },
  stableFrom: { sv: "Stabil från vikt", en: "Stable from weight" },
  stableTo: { sv: "Stabil till vikt", en: "Stable to weight" },
  why: { sv: "Varför", en: "Why" },
  scoreBand: { sv: "Poäng 0–100", en: "Score 0–100" },
  suggestionBand: { sv: "Förslag", en: "Suggestion" },
  suggestionHeader: { sv: "{channel} – förslag", en: "{channel} – suggestion" },
  scoreHeader: { sv: "{channel} – poäng", en: "{channel} – score" },
} as const satisfies Record<string, Bilingual>;

export const BY_SERVICE_TEXTS = {
  primary: { sv: "Hänvisa till", en: "Send to" },
  complements: { sv: "Eller till", en: "Or to" },
  discouraged: { sv: "Helst inte", en: "Rather not" },
  forbidden: { sv: "Inte till", en: "Not to" },
  why: { sv: "Förslagets skäl", en: "Why it is suggested" },
} as const satisfies Record<string, Bilingual>;

export const BY_CHANNEL_TEXTS = {
  id: { sv: "Id", en: "Id" },
  channel: { sv: "Kanal", en: "Channel" },
  group: { sv: "Kanalgrupp", en: "Channel group" },
  electronic: { sv: "Elektronisk", en: "Electronic" },
  primary: { sv: "Huvud-alternativ", en: "Primary" },
  complement: { sv: "Komplement", en: "Complement" },
  discouraged: { sv: "Bör inte", en: "Discouraged" },
  forbidden: { sv: "Får inte", en: "Forbidden" },
  "not-applicable": { sv: "Ej tillämpligt", en: "Not applicable" },
  open: { sv: "Öppet", en: "Open" },
  measured: { sv: "Mätta tjänster", en: "Services measured" },
  volumeNow: { sv: "Volym i dag", en: "Volume now" },
  volumeWanted: { sv: "Önskad volym", en: "Volume wanted" },
  costNow: { sv: "Intern kostnad i dag", en: "Internal cost now" },
  costWanted: { sv: "Önskad intern kostnad", en: "Internal cost wanted" },
  externalNow: { sv: "Extern kostnad i dag", en: "External cost now" },
  externalWanted: { sv: "Önskad extern kostnad", en: "External cost wanted" },
  suggested: { sv: "Föreslagen inriktning", en: "Direction suggested" },
  decided: { sv: "Beslutad inriktning", en: "Direction decided" },
  total: { sv: "Summa", en: "Total" },
} as const satisfies Record<string, Bilingual>;

export const SUMMARY_TEXTS = {
  scope: { sv: "Omfattning", en: "Scope" },
  services: { sv: "Tjänster", en: "Services" },
  channels: { sv: "Kanaler", en: "Channels" },
  groups: { sv: "Målgrupper", en: "Target groups" },
  decisions: { sv: "Beslut i kanalmatrisen", en: "Decisions in the channel matrix" },
  cells: { sv: "Celler i matrisen", en: "Cells in the matrix" },
  decided: { sv: "Beslutade celler", en: "Cells decided" },
  decidedShare: { sv: "Andel beslutade", en: "Share decided" },
  differing: {
    sv: "Beslut som skiljer sig från förslaget",
    en: "Decisions that differ from the suggestion",
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
  electronicNow: { sv: "Varav elektroniskt i dag", en: "Of which electronic now" },
  findings: { sv: "Kontroller", en: "Checks" },
  errors: { sv: "Fel", en: "Errors" },
  warnings: { sv: "Varningar", en: "Warnings" },
  advice: { sv: "Råd och frågor", en: "Advice and questions" },
  figure: { sv: "Nyckeltal", en: "Key figure" },
  value: { sv: "Värde", en: "Value" },
} as const satisfies Record<string, Bilingual>;

export const CHECKS_TEXTS = {
  severity: { sv: "Allvar", en: "Severity" },
  code: { sv: "Kod", en: "Code" },
  service: { sv: "Tjänst", en: "Service" },
  place: { sv: "Ställe", en: "Place" },
  finding: { sv: "Vad", en: "Finding" },
  answer: { sv: "Svar", en: "Answer" },
  note: { sv: "Kommentar", en: "Note" },
  error: { sv: "fel", en: "error" },
  warning: { sv: "varning", en: "warning" },
  advice: { sv: "råd", en: "advice" },
  settled: { sv: "klart", en: "settled" },
} as const satisfies Record<string, Bilingual>;
