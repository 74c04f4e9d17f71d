/** Texts of the sheet `changes`. */
import type { Bilingual } from "../../locale/language";

/** Kinds of change that stand in the plan, and rows whose change is no longer in it. */
export const CHANGE_TEXTS = {
  introduce: { sv: "inför", en: "introduce" },
  strengthen: { sv: "stärk", en: "strengthen" },
  reduce: { sv: "minska", en: "reduce" },
  withdraw: { sv: "avveckla", en: "withdraw" },
  gone: { sv: "utgått", en: "no longer" },
} as const satisfies Record<string, Bilingual>;

/** Headers of the table; a run finds the planner's columns by them. */
export const CHANGES_HEADERS = {
  service: { sv: "Tjänst", en: "Service" },
  channel: { sv: "Kanal", en: "Channel" },
  kind: { sv: "Vad", en: "What" },
  term: { sv: "Sikt", en: "Term" },
  class: { sv: "Beslut", en: "Decision" },
  now: { sv: "Volym i dag", en: "Volume now" },
  wanted: { sv: "Önskad volym", en: "Volume wanted" },
  difference: { sv: "Skillnad", en: "Difference" },
  toChange: { sv: "Vad som måste ändras", en: "What has to change" },
  responsible: { sv: "Ansvarig", en: "Responsible" },
  doneBy: { sv: "Klart senast", en: "Done by" },
  state: { sv: "Läge", en: "State" },
  note: { sv: "Anteckning", en: "Note" },
  since: { sv: "Beslutet efter körningen", en: "Decision since the run" },
  serviceId: { sv: "Tjänstens id", en: "Service id" },
  channelId: { sv: "Kanalens id", en: "Channel id" },
  row: { sv: "Rad", en: "Row" },
} as const satisfies Record<string, Bilingual>;

export const CHANGES_TEXTS = {
  short: { sv: "kort", en: "short" },
  long: { sv: "lång", en: "long" },
  shortTerm: { sv: "Ändringar på kort sikt", en: "Changes in the short term" },
  longTerm: { sv: "Ändringar på lång sikt", en: "Changes in the long term" },
  counts: { sv: "Antal ändringar", en: "Number of changes" },
  sum: { sv: "Summa", en: "Total" },
  internalBenefit: { sv: "Minskad intern kostnad per år", en: "Internal cost saved a year" },
  externalBenefit: { sv: "Minskad extern kostnad per år", en: "External cost saved a year" },
  notKnown: { sv: "inte känd", en: "not known" },
  cannotBeUsed: { sv: "kan inte användas", en: "cannot be used" },
  notMeasured: { sv: "inte mätt", en: "not measured" },
  unmet: { sv: "Kanalen saknar: {requirements}.", en: "The channel lacks: {requirements}." },
  notOffered: {
    sv: "Kanalen erbjuds inte i dag, för någon tjänst.",
    en: "The channel is not offered today, for any service.",
  },
  gone: {
    sv: "Ändringen ingår inte längre. Töm de gula fälten så försvinner raden vid nästa körning.",
    en: "The change is no longer in the plan. Empty the yellow fields and the row goes on the next run.",
  },
  changed: { sv: "ändrat: kör igen", en: "changed: run again" },
  stale: {
    sv: "Rader vars beslut har ändrats efter körningen: ",
    en: "Rows whose decision has changed since the run: ",
  },
  withoutNow: {
    sv: "Tjänster som inte är med, eftersom volymer i dag saknas (bladet {sheet}): {count}. ",
    en: "Services left out because they have no volumes now (sheet {sheet}): {count}. ",
  },
  undecided: {
    sv: "Tjänster som inte är med, eftersom inget är beslutat (bladet {sheet}): {count}. ",
    en: "Services left out because nothing is decided (sheet {sheet}): {count}. ",
  },
  none: {
    sv: "Inget behöver ändras: kanalerna används redan så som är beslutat. ",
    en: "Nothing has to change: the channels are used as decided already. ",
  },
  notStarted: { sv: "ej påbörjad", en: "not started" },
  started: { sv: "pågår", en: "started" },
  done: { sv: "klar", en: "done" },
  dateHint: { sv: "Ett datum, till exempel 2027-06-30.", en: "A date, such as 2027-06-30." },
} as const satisfies Record<string, Bilingual>;

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Handlingsplan", en: "Action plan" },
  purpose: {
    sv: "Från i dag till det beslutade: vad som införs, stärks, minskas och avvecklas, på kort och lång sikt. Ansvarig, klart och anteckning är dina.",
    en: "From now to what is decided: what is introduced, strengthened, reduced and withdrawn, short and long term. Responsible, done by and note are yours.",
  },
};
