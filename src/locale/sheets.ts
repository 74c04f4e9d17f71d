/** Names of the sheets, and the line under each title about its purpose. */
import type { Bilingual } from "./language";

export interface SheetTexts {
  readonly name: Bilingual;
  readonly purpose: Bilingual;
}

export const SHEET_TEXTS = {
  start: {
    name: { sv: "Start", en: "Start" },
    purpose: {
      sv: "Vad arbetsboken är, stegen med sitt läge och hur man arbetar även utan tillägget. Byggs om vid varje körning.",
      en: "What the workbook is, the steps with their state, and how to work without the add-in as well. Rebuilt on every run.",
    },
  },
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
      sv: "Varför celler beslutades som de gjorde. En rad per tjänst och kanal: börja skriva i den tomma raden. Bladet är ditt.",
      en: "Why cells were decided as they were. One row a service and channel: begin in the blank row. The sheet is yours.",
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
  byGroup: {
    name: { sv: "Per målgrupp", en: "By target group" },
    purpose: {
      sv: "Vad varje målgrupp får service genom, och vad som inte är täckt. Byggs om vid varje körning.",
      en: "What each target group is served by, and what is not covered. Rebuilt on every run.",
    },
  },
  byLifeEvent: {
    name: { sv: "Livshändelser", en: "Life events" },
    purpose: {
      sv: "Tjänsterna efter livshändelse och verksamhetsprocess, med vägen in till var och en. Byggs om vid varje körning.",
      en: "The services by life event and business process, with the way in to each. Rebuilt on every run.",
    },
  },
  serviceGroups: {
    name: { sv: "Tjänstegrupper", en: "Service groups" },
    purpose: {
      sv: "Tjänster med samma kanaler. Beslut som skrivs på gruppen ärvs av dess tjänster vid nästa körning, om de inte har ett eget.",
      en: "Services with the same channels. Decisions written on the group are inherited by its services on the next run, unless they have their own.",
    },
  },
  changes: {
    name: { sv: "Handlingsplan", en: "Action plan" },
    purpose: {
      sv: "Från i dag till det beslutade: vad som införs, stärks, minskas och avvecklas, på kort och lång sikt. Ansvarig, klart och anteckning är dina.",
      en: "From now to what is decided: what is introduced, strengthened, reduced and withdrawn, short and long term. Responsible, done by and note are yours.",
    },
  },
  businessCase: {
    name: { sv: "Kalkyl", en: "Business case" },
    purpose: {
      sv: "Kostnad och nytta, intern och extern var för sig, i dag, enligt besluten och år för år. Följer besluten direkt.",
      en: "Cost and benefit, internal and external apart, now, as decided and year by year. Follows the decisions at once.",
    },
  },
  strategy: {
    name: { sv: "Kanalstrategi", en: "Channel strategy" },
    purpose: {
      sv: "Utkast under vägledningens tio rubriker. Siffror och tabeller hämtas ur arbetsboken; din egen text i de gula fälten behålls.",
      en: "A draft under the guidance's ten headings. Figures and tables come from the workbook; your own text in the yellow fields is kept.",
    },
  },
  glossary: {
    name: { sv: "Begrepp", en: "Glossary" },
    purpose: {
      sv: "Vad orden i arbetsboken betyder. Byggs om vid varje körning.",
      en: "What the words of the workbook mean. Rebuilt on every run.",
    },
  },
  publicExtract: {
    name: { sv: "Publikt utdrag", en: "Public extract" },
    purpose: {
      sv: "Vad som kan publiceras: bara offentliga tjänster, och inga motiveringar som är märkta interna. Byggs om vid varje körning.",
      en: "What may be published: only public services, and no reasons that are marked internal. Rebuilt on every run.",
    },
  },
  log: {
    name: { sv: "Ändringslogg", en: "Change log" },
    purpose: {
      sv: "Körningarna som ändrade något: när, vad och hur många celler.",
      en: "The runs that changed something: when, what and how many cells.",
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

/** Texts of links between sheets. */
export const LINK_TEXTS = {
  start: { sv: "← Till start", en: "← To start" },
  open: { sv: "Öppna", en: "Open" },
} as const satisfies Record<string, Bilingual>;
