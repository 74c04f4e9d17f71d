/** Texts of the sheet `changes`. */
import type { Bilingual } from "../../locale/language";

/** Headers of the table; a run finds the planner's columns by them. */
export const CHANGES_HEADERS = {
  no: { sv: "Nr", en: "No" },
  kind: { sv: "Vad", en: "What" },
  channel: { sv: "Kanal", en: "Channel" },
  term: { sv: "Sikt", en: "Term" },
  count: { sv: "Tjänster", en: "Services" },
  contacts: { sv: "Kontakter per år", en: "Contacts a year" },
  money: { sv: "Besparing per år", en: "Saving a year" },
  service: { sv: "Vilka tjänster", en: "Which services" },
  status: { sv: "Beslut", en: "Decision" },
  why: { sv: "Varför", en: "Why" },
  toChange: { sv: "Vad som måste ändras", en: "What has to change" },
  responsible: { sv: "Ansvarig", en: "Responsible" },
  doneBy: { sv: "Klart senast", en: "Done by" },
  goal: { sv: "Mål", en: "Goal" },
  state: { sv: "Läge", en: "State" },
  note: { sv: "Anteckning", en: "Note" },
  since: { sv: "Sedan körningen", en: "Since the run" },
  channelId: { sv: "Kanalens id", en: "Channel id" },
  change: { sv: "Ändring", en: "Change" },
} as const satisfies Record<string, Bilingual>;

/** Headers of the columns with the ids of a row's services, which a run reads; the first is that of earlier versions too. */
export const MEMBERS_HEADER: Bilingual = { sv: "Tjänstens id", en: "Service id" };

export const CHANGES_TEXTS = {
  gone: { sv: "utgått", en: "no longer" },
  counts: { sv: "Sikt", en: "Term" },
  rows: { sv: "Rader", en: "Rows" },
  changes: { sv: "Ändringar", en: "Changes" },
  sum: { sv: "Raderna tillsammans", en: "All rows" },
  following: {
    sv: "Följer med utan egen rad",
    en: "Follows without a row",
  },
  whole: { sv: "Hela besparingen", en: "The whole saving" },
  notKnown: { sv: "inte känd", en: "not known" },
  asOfRun: {
    sv: "Vilka rader som finns är som vid körningen; kontakter och pengar följer matrisen. Tjänst för tjänst, med förvaltning: bladet {sheet}.",
    en: "Which rows there are is as of the run; contacts and money follow the matrix. Service by service, with departments: sheet {sheet}.",
  },
  ofMoney: {
    sv: "Besparingen är vid full effekt, före kostnader för att införa; minus betyder att det kostar mer. Utan egen rad följer det som flyttar från tomma celler och från komplement.",
    en: "The saving is at full effect, before costs of introducing; a minus means that it costs more. What moves from blank cells and from complements follows without a row.",
  },
  withoutRow: {
    sv: "Utan egen rad följer vid körningen {named}.",
    en: "Without a row followed at the run {named}.",
  },
  withoutRowMore: {
    sv: "Utan egen rad följer vid körningen mest {named}; {more} {more|tjänst|tjänster} till.",
    en: "Without a row followed at the run above all {named}; {more} more {more|service|services}.",
  },
  withoutRowOne: { sv: "{service}, {channel}: {money}", en: "{service}, {channel}: {money}" },
  withoutMoney: {
    sv: "Rader utan pengar, eftersom kanalens kostnad saknas eller tjänsten bara är mätt till en del: {count}.",
    en: "Rows without money, because the channel's cost is missing or the service is measured in part only: {count}.",
  },
  undecided: {
    sv: "Tjänster som inte är med, eftersom de saknar bokstav i bladet {sheet}: {count}.",
    en: "Services left out because they have no letter on the sheet {sheet}: {count}.",
  },
  none: {
    sv: "Inget behöver ändras: kanalerna används redan som matrisen har det.",
    en: "Nothing has to change: the channels are used as the matrix has them already.",
  },
  adopted: {
    sv: "Rader som vilar på övertagna eller föreslagna bokstäver, som ingen har beslutat: {count}.",
    en: "Rows that rest on adopted or proposed letters, which nobody has decided: {count}.",
  },
  stale: {
    sv: "Rader vars bokstav har ändrats efter körningen:",
    en: "Rows whose letter has changed since the run:",
  },
  changed: { sv: "ändrat: kör igen", en: "changed: run again" },
  goneRow: {
    sv: "Ändringen ingår inte längre. Töm de gula fälten så försvinner raden vid nästa körning.",
    en: "The change is no longer in the plan. Empty the yellow fields and the row goes on the next run.",
  },
  toMeasure: {
    sv: "Att mäta: kanaler som är valda men där antalet kontakter inte är känt",
    en: "To be measured: channels that are chosen but where the number of contacts is not known",
  },
  allServices: { sv: "{names} ({departments})", en: "{names} ({departments})" },
  goToServices: { sv: "Visa tjänsterna", en: "Show the services" },
  notStarted: { sv: "ej påbörjad", en: "not started" },
  started: { sv: "pågår", en: "started" },
  done: { sv: "klar", en: "done" },
  dateHint: { sv: "Ett datum, till exempel 2027-06-30.", en: "A date, such as 2027-06-30." },
} as const satisfies Record<string, Bilingual>;

/** Why a change is made, and what has to be done. */
export const ACTION_TEXTS = {
  "steer-away": { sv: "bör inte", en: "should not" },
  primary: { sv: "huvudalternativ", en: "primary" },
  complement: { sv: "komplement", en: "complement" },
  forbidden: { sv: "får inte", en: "must not" },
  phasedOut: { sv: "fasas ut", en: "being phased out" },
  decided: { sv: "beslutad", en: "decided" },
  adopted: { sv: "övertagen", en: "adopted" },
  proposed: { sv: "föreslagen", en: "proposed" },
  ends: { sv: "slutar {year}", en: "ends {year}" },
  ended: { sv: "slutade {year}", en: "ended {year}" },
  lacks: { sv: "saknar {requirement}", en: "lacks {requirement}" },
  takersFirst: { sv: "Först: {missing}", en: "First: {missing}" },
  direct: { sv: "Hänvisa till {channels}", en: "Direct to {channels}" },
  noMove: {
    sv: "Ingen flytt är inräknad: kanalen är billigare än huvudalternativet",
    en: "No move is counted: the channel costs less than the primary",
  },
  takesOver: { sv: "Tar över från {channels}", en: "Takes over from {channels}" },
  allExists: { sv: "Allt som behövs finns", en: "Everything needed exists" },
  noContacts: {
    sv: "Ingen kontakt är känd i någon kanal: ta först reda på om tjänsten ges",
    en: "No contact is known in any channel: find out first whether the service is given",
  },
  measure: {
    sv: "Räkna kontakterna och skriv antalet i bladet {sheet}",
    en: "Count the contacts and write the number on the sheet {sheet}",
  },
  some: { sv: "{text} ({count} av {of})", en: "{text} ({count} of {of})" },
} as const satisfies Record<string, Bilingual>;

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Handlingsplan", en: "Action plan" },
  purpose: {
    sv: "Från i dag till det som matrisen har: vad som införs, stärks, styrs bort och avvecklas, nu, på kort och lång sikt, det tyngsta först. De gula fälten är dina.",
    en: "From today to what the matrix has: what is introduced, strengthened, steered away from and withdrawn, now, in the short and in the long term, the heaviest first. The yellow fields are yours.",
  },
};
