/** Names of the sheets and the line under each title that says what the sheet is for. */
import type { Bilingual } from "./language";

export interface SheetTexts {
  readonly name: Bilingual;
  readonly purpose: Bilingual;
}

export const SHEET_TEXTS = {
  services: {
    name: { sv: "Tjänster", en: "Services" },
    purpose: {
      sv: "Vad myndigheten erbjuder: en rad per tjänst. Bladet är ditt; egna kolumner får stå till höger.",
      en: "What the authority offers: one row a service. The sheet is yours; own columns may stand to the right.",
    },
  },
  channels: {
    name: { sv: "Kanaler", en: "Channels" },
    purpose: {
      sv: "Kontaktsätten som tjänsterna kan ha: en rad per kanal. Bladet är ditt.",
      en: "The ways of contact that services can have: one row a channel. The sheet is yours.",
    },
  },
  groups: {
    name: { sv: "Målgrupper", en: "Target groups" },
    purpose: {
      sv: "Vilka som använder tjänsterna, och hur de helst tar kontakt (E elektroniskt, M mellan, P på annat sätt).",
      en: "Who uses the services, and how they prefer to make contact (E electronic, M between, P other ways).",
    },
  },
  requirements: {
    name: { sv: "Krav", en: "Requirements" },
    purpose: {
      sv: "Vad regler, säkerhet och form kräver av en kanal. must: får inte användas utan, should: bör inte.",
      en: "What rules, security and form ask of a channel. must: must not be used without, should: should not.",
    },
  },
  rules: {
    name: { sv: "Regler", en: "Rules" },
    purpose: {
      sv: "Klasser som är givna på förhand, för en tjänst eller för alla (*), med skäl och rättslig grund.",
      en: "Classes that are given beforehand, for one service or for all (*), with reason and legal basis.",
    },
  },
  needs: {
    name: { sv: "Behov", en: "Needs" },
    purpose: {
      sv: "Hur väl varje målgrupp tar emot varje kanal, 0–1. Tom cell: förvalet efter målgruppens delar.",
      en: "How well each target group accepts each channel, 0–1. Blank cell: the default by its segments.",
    },
  },
  current: {
    name: { sv: "Nuläge", en: "Current" },
    purpose: {
      sv: "Kontakter per år i dag. 0 = erbjuds, ingen kom. – = kan inte användas. Tomt = inte mätt.",
      en: "Contacts per year today. 0 = offered, none came. – = cannot be used. Blank = not measured.",
    },
  },
  matrix: {
    name: { sv: "Kanalmatris", en: "Channel matrix" },
    purpose: {
      sv: "Besluten: H huvudalternativ, K komplement, B bör inte, F får inte, – ej tillämpligt, tomt öppet. Kursiv med ram: skiljer sig från förslaget.",
      en: "The decisions: P primary, C complement, D discouraged, F forbidden, – not applicable, blank open. Italic with a frame: differs from the suggestion.",
    },
  },
  scores: {
    name: { sv: "Poäng", en: "Scores" },
    purpose: {
      sv: "Poäng 0–100 för varje tjänst och kanal, med metodens förslag bredvid. Byggs om vid varje körning; skriv inte här.",
      en: "Score 0–100 of every service and channel, with the method's suggestion beside it. Rebuilt on every run; do not write here.",
    },
  },
  reasons: {
    name: { sv: "Motiveringar", en: "Reasons" },
    purpose: {
      sv: "Varför celler beslutades som de gjorde. Bladet är ditt.",
      en: "Why cells were decided as they were. The sheet is yours.",
    },
  },
  settings: {
    name: { sv: "Inställningar", en: "Settings" },
    purpose: {
      sv: "Metodens tal. Ändra ett värde och kör igen för att se vad det betyder.",
      en: "The numbers of the method. Change a value and run again to see what it means.",
    },
  },
  summary: {
    name: { sv: "Sammanfattning", en: "Summary" },
    purpose: {
      sv: "Nyckeltal som följer besluten i kanalmatrisen direkt.",
      en: "Key figures that follow the decisions in the channel matrix at once.",
    },
  },
  byChannel: {
    name: { sv: "Per kanal", en: "By channel" },
    purpose: {
      sv: "Hur varje kanal används, i dag och enligt besluten, och vart den bör gå. Byggs om vid varje körning.",
      en: "How each channel is used, today and as decided, and where it should go. Rebuilt on every run.",
    },
  },
  byService: {
    name: { sv: "Per tjänst", en: "By service" },
    purpose: {
      sv: "Uppslagskort: vart en person ska hänvisas, vart inte, och varför. Byggs om vid varje körning.",
      en: "Look-up card: where to send a person, where not, and why. Rebuilt on every run.",
    },
  },
  checks: {
    name: { sv: "Kontroller", en: "Checks" },
    purpose: {
      sv: "Vad som är fel, svagt eller värt att tänka på, med stället och vad som kan göras. Svara i kolumnen Svar.",
      en: "What is wrong, weak or worth a thought, with the place and what can be done. Answer in the column Answer.",
    },
  },
} as const satisfies Record<string, SheetTexts>;

/** The key of a sheet: the value of its worksheet custom property. */
export type SheetKey = keyof typeof SHEET_TEXTS;

export const SHEET_KEYS = Object.keys(SHEET_TEXTS) as SheetKey[];
