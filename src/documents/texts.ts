/** Texts of the documents, beside those that the sheets have. */
import type { Bilingual } from "../locale/language";

export const DOCUMENT_TEXTS = {
  asOf: { sv: "läget {date}", en: "as of {date}" },
  departments: {
    sv: "{count} {count|förvaltning|förvaltningar}",
    en: "{count} {count|department|departments}",
  },
  page: { sv: "sida", en: "page" },
  of: { sv: "av", en: "of" },
  sheetsInWorkbook: {
    sv: "Blad som nämns i texten finns i arbetsboken med kanalmatrisen.",
    en: "Sheets that the text names are in the workbook with the channel matrix.",
  },
  matrixCounts: {
    sv: "{services} {services|tjänst|tjänster} och {channels} {channels|kanal|kanaler}: {decided} {decided|tjänst är beslutad|tjänster är beslutade}, {proposed} är {proposed|föreslagen|föreslagna}, {adopted} har bokstäver som är övertagna från förslaget och inte beslutade, {open} är {open|öppen|öppna}.",
    en: "{services} {services|service|services} and {channels} {channels|channel|channels}: {decided} {decided|service is|services are} decided, {proposed} {proposed|is|are} proposed, {adopted} {adopted|has|have} letters that are adopted from the suggestion and not decided, {open} {open|is|are} open.",
  },
  matrixPart: { sv: "Kanal {from}–{to} av {of}", en: "Channels {from}–{to} of {of}" },
  legendAdopted: {
    sv: "Ljus och kursiv: övertagen eller föreslagen, inte beslutad",
    en: "Light and italic: adopted or proposed, not decided",
  },
  legendOpen: { sv: "Tomt: öppet", en: "Blank: open" },
  memo: { sv: "Beslutsunderlag: val av kanaler", en: "Decision memo: choice of channels" },
  proposal: { sv: "Förslag till beslut", en: "Proposed decision" },
  proposed: { sv: "Det föreslås:", en: "It is proposed:" },
  nothingToDecide: {
    sv: "Kanalmatrisen har inga bokstäver än, så det finns inget att besluta om. Det som följer visar vad metodens förslag skulle innebära.",
    en: "The channel matrix has no letters yet, so there is nothing to decide. What follows shows what the method's suggestions would do.",
  },
  decideAdopted: {
    sv: "att fastställa kanalerna för {services} vars bokstäver är övertagna från metodens förslag och ännu inte är beslutade;",
    en: "to decide the channels of {services} whose letters are adopted from the method's suggestion and are not decided yet;",
  },
  decideProposed: {
    sv: "att fastställa kanalerna för {services} med föreslagna bokstäver som ännu inte är beslutade;",
    en: "to decide the channels of {services} with proposed letters that are not decided yet;",
  },
  confirmDecided: {
    sv: "att bekräfta kanalerna för {services} som är beslutade i matrisen;",
    en: "to confirm the channels of {services} that are decided in the matrix;",
  },
  returnOpen: {
    sv: "att återkomma med förslag för {services} som ännu inte har någon bokstav;",
    en: "to come back with a proposal for {services} that have no letter yet;",
  },
  carryOut: {
    sv: "att ge i uppdrag att genomföra handlingsplanens {actions}.",
    en: "to commission the {actions} of the action plan.",
  },
  adoptedIsNot: {
    sv: "Övertaget är inte beslutat: en bokstav som en körning har satt in gäller först när någon har beslutat om tjänsten.",
    en: "Adopted is not decided: a letter that a run put in holds only when somebody has decided the service.",
  },
  oneService: { sv: "1 tjänst", en: "1 service" },
  manyServices: { sv: "{count} {count|tjänst|tjänster}", en: "{count} {count|service|services}" },
  oneAction: { sv: "enda åtgärd", en: "only action" },
  manyActions: { sv: "{count} {count|åtgärd|åtgärder}", en: "{count} {count|action|actions}" },
  inShort: { sv: "I korthet", en: "In short" },
  figures: { sv: "Siffrorna", en: "The figures" },
  byProgress: {
    sv: "Tjänster: beslutade, föreslagna, övertagna, öppna",
    en: "Services: decided, proposed, adopted, open",
  },
  discuss: { sv: "Tjänster att diskutera först", en: "Services worth discussing first" },
  selfShare: {
    sv: "Kontakter på egen hand, nu → önskat",
    en: "Contacts on one's own, now → wanted",
  },
  missedGroups: {
    sv: "Grupper som inte nås i någon tjänst",
    en: "Groups not reached in some service",
  },
  changes: { sv: "Vad som ändras", en: "What changes" },
  noChanges: {
    sv: "Handlingsplanen har inga åtgärder.",
    en: "The action plan has no actions.",
  },
  action: { sv: "Åtgärd", en: "Action" },
  services: { sv: "Tjänster", en: "Services" },
  contacts: { sv: "Kontakter per år", en: "Contacts a year" },
  kronor: { sv: "Sparar, kr per år", en: "Saves a year" },
  term: { sv: "När", en: "When" },
  status: { sv: "Läge", en: "Status" },
  responsible: { sv: "Ansvarig", en: "Responsible" },
  notKnown: { sv: "inte känt", en: "not known" },
  moreActions: {
    sv: "Visas inte: {actions} till. Alla står på bladet {sheet}.",
    en: "Not shown: {actions} more. All are on the sheet {sheet}.",
  },
  oneMore: { sv: "en åtgärd", en: "one action" },
  toMeasure: {
    sv: "Dessutom behöver kontakterna i {channels} räknas; de är inte med i siffrorna.",
    en: "Besides, contacts by {channels} have to be counted; they are not part of the figures.",
  },
  money: { sv: "Pengarna", en: "The money" },
  savingKronor: { sv: "Besparing per år, kronor", en: "Saving a year" },
  savingMillions: { sv: "Besparing per år, miljoner kronor", en: "Saving a year, million" },
  threeCases: { sv: "låg · bas · hög", en: "low · base · high" },
  low: { sv: "Låg", en: "Low" },
  base: { sv: "Bas", en: "Base" },
  high: { sv: "Hög", en: "High" },
  authority: { sv: "Myndighetens kostnad", en: "The authority's cost" },
  users: { sv: "Användarnas tid, i pengar", en: "The users' time, in money" },
  cases: {
    sv: "Bas är att allt flyttar som matrisen säger, låg att {low} av det gör det, hög {high}, aldrig mer än kanalen har. Myndighetens kostnader och användarnas tid läggs inte ihop.",
    en: "Base is that everything moves as the matrix says, low that {low} of it does, high {high}, never more than the channel has. The authority's costs and the users' time are not added up.",
  },
  noHeadline: {
    sv: "Vad det sparar går inte att säga: {share} av det som flyttar saknar känd kostnad.",
    en: "What it saves cannot be said: {share} of what moves has no known cost.",
  },
  notCompared: {
    sv: "Vad det sparar går inte att säga: för ingen tjänst går dagens kontakter att jämföra med de önskade.",
    en: "What it saves cannot be said: for no service can today's contacts be compared with those wanted.",
  },
  costKnown: {
    sv: "Allt som flyttar gör det mellan kanaler med känd kostnad.",
    en: "All that moves does so between channels with a known cost.",
  },
  costUnknown: {
    sv: "{share} av det som flyttar saknar känd kostnad och är inte med i beloppen.",
    en: "{share} of what moves has no known cost and is not part of the amounts.",
  },
  comparedOf: {
    sv: "Beloppen gäller {count} av {total} {total|tjänst|tjänster}, de som kan jämföras.",
    en: "The amounts are of {count} of {total} {total|service|services}, those that can be compared.",
  },
  gettingThere: {
    sv: "Att införa kanaler kostar {once} kronor en gång; årliga kostnader ändras med {yearly} kronor det sista året.",
    en: "Introducing channels costs {once} once; yearly costs change by {yearly} in the last year.",
  },
  noCosts: {
    sv: "Inga kostnader för att införa kanaler är inlagda; beloppen är före sådana.",
    en: "No costs of introducing channels have been entered; the amounts are before such costs.",
  },
  assumed: { sv: "Vad som är antaget", en: "What is assumed" },
  nothingAssumed: {
    sv: "Volym och komplexitet är angivna för alla tjänster, och alla kanaler har en kostnad.",
    en: "Volume and complexity are stated for all services, and all channels have a cost.",
  },
  assumedComplexity: {
    sv: "Komplexiteten för {services}: den är inte angiven.",
    en: "The complexity of {services}: it is not stated.",
  },
  assumedFrequency: {
    sv: "Hur ofta det händer för {services}: volymen är inte känd.",
    en: "The frequency of {services}: the volume is not known.",
  },
  assumedCost: {
    sv: "Vad en kontakt kostar i {channels}.",
    en: "What a contact costs in {channels}.",
  },
  weights: {
    sv: "I förslagen väger användarens sida {user} och myndighetens {authority}.",
    en: "In the suggestions the user's side weighs {user} and the authority's {authority}.",
  },
  notReached: { sv: "Vilka som inte nås", en: "Who is not reached" },
  noGroups: {
    sv: "Det går inte att säga: inga målgrupper är inlagda.",
    en: "It cannot be said: no target groups have been entered.",
  },
  allReached: { sv: "Ingen grupp blir utan väg in.", en: "No group loses its way in." },
  missedIn: {
    sv: "{group}: nås inte i {services}, till exempel {named}",
    en: "{group}: not reached in {services}, such as {named}",
  },
  missedInOne: { sv: "{group}: nås inte i {named}", en: "{group}: not reached in {named}" },
  moreMissed: {
    sv: "Fler grupper som inte nås: {count}.",
    en: "More groups that are not reached: {count}.",
  },
  notDecided: { sv: "Vad som inte är beslutat", en: "What is not decided yet" },
  allDecided: {
    sv: "Alla tjänster är beslutade, liksom kanalernas inriktning.",
    en: "All services are decided, and so are the directions of the channels.",
  },
  openServices: {
    sv: "{services} saknar bokstav: {named}.",
    en: "No letter yet in {services}: {named}.",
  },
  adoptedServices: {
    sv: "{services} har övertagna bokstäver som inte är beslutade: {named}.",
    en: "Adopted letters that are not decided in {services}: {named}.",
  },
  proposedServices: {
    sv: "{services} har föreslagna bokstäver som inte är beslutade: {named}.",
    en: "Proposed letters that are not decided in {services}: {named}.",
  },
  openDirections: {
    sv: "Inriktningen för {count} av {total} {total|kanal|kanaler}.",
    en: "The direction of {count} of {total} {total|channel|channels}.",
  },
  openPoints: {
    sv: "{count} av vägledningens {total} {total|fråga|frågor} är inte {count|avklarad|avklarade}.",
    en: "{count} of the guidance's {total} {total|question|questions} {count|is|are} not settled.",
  },
  risks: { sv: "Risker, och alternativ som valdes bort", en: "Risks, and alternatives not chosen" },
  flagged: { sv: "{services}: {flag}", en: "{services}: {flag}" },
  otherPrimary: {
    sv: "{service}: {decided} i stället för förslagets {suggested}",
    en: "{service}: {decided} in place of the suggested {suggested}",
  },
  moreOthers: {
    sv: "I {services} till är huvudalternativet ett annat än det föreslagna.",
    en: "In {services} more the primary is another one than suggested.",
  },
  findings: {
    sv: "Den senaste kontrollen fann {errors} fel och {warnings} {warnings|varning|varningar} (bladet {sheet}).",
    en: "The last check found {errors} {errors|error|errors} and {warnings} {warnings|warning|warnings} (sheet {sheet}).",
  },
  extractAll: { sv: "Alla förvaltningar", en: "All departments" },
  extractDepartment: { sv: "Förvaltning: {name}", en: "Department: {name}" },
  extractPartner: { sv: "Samarbetspart: {name}", en: "Partner: {name}" },
  extractCounts: {
    sv: "{shown} av {total} offentliga tjänster. Interna tjänster och skäl är inte med.",
    en: "{shown} of {total} public services. Internal services and reasons are left out.",
  },
  extractUndecided: {
    sv: "Tjänster med bokstäver som är övertagna eller föreslagna och inte beslutade: {count}.",
    en: "Services with letters that are adopted or proposed and not decided: {count}.",
  },
} as const satisfies Record<string, Bilingual>;
