/** What each setting is called and does, in both languages (sheet `settings`). */
import type { SettingKey } from "../domain/model/settings";
import type { Bilingual } from "./language";

export const SETTING_TEXTS: Readonly<Record<SettingKey, Bilingual>> = {
  userWeight: {
    sv: "Vikt 0–1 för ”enkelt för användaren”; resten är vikten för ”effektivt för myndigheten”.",
    en: "Weight 0–1 of “simple for the user”; the rest is the weight of “effective for the authority”.",
  },
  needWeight: {
    sv: "Användarens sida: hur tungt målgruppernas behov av kanalen väger.",
    en: "The user's side: how much the target groups' need of the channel weighs.",
  },
  complexityWeight: {
    sv: "Användarens sida: hur tungt det väger att kanalen klarar tjänstens komplexitet.",
    en: "The user's side: how much it weighs that the channel can carry the service's complexity.",
  },
  effortWeight: {
    sv: "Användarens sida: hur tungt det väger att kanalen tar lite av användarens tid.",
    en: "The user's side: how much it weighs that the channel takes little of the user's time.",
  },
  frequencyWeight: {
    sv: "Myndighetens sida: hur tungt det väger att kanalen är gjord för tjänstens volym.",
    en: "The authority's side: how much it weighs that the channel is made for the service's volume.",
  },
  economyWeight: {
    sv: "Myndighetens sida: hur tungt kostnaden per kontakt väger.",
    en: "The authority's side: how much the cost per contact weighs.",
  },
  complexityShortage: {
    sv: "Avdrag för varje nivå som kanalens rikhet är för låg.",
    en: "Deduction for each level that the channel's richness is too low.",
  },
  frequencyShortage: {
    sv: "Avdrag för varje nivå som kanalens kapacitet är för låg.",
    en: "Deduction for each level that the channel's capacity is too low.",
  },
  frequencyExcess: {
    sv: "Avdrag för varje nivå som kanalens kapacitet är mer än vad som behövs.",
    en: "Deduction for each level that the channel's capacity is more than what is needed.",
  },
  frequencyBreakpoints: {
    sv: "Kontakter per år där frekvensnivån stiger med ett, i stigande ordning.",
    en: "Contacts per year at which the frequency level rises by one, ascending.",
  },
  help: {
    sv: "Andel 0–1 som behöver hjälp av en person, vid komplexitet 1, 2, 3, 4 och 5.",
    en: "Share 0–1 that needs help from a person, at complexity 1, 2, 3, 4 and 5.",
  },
  helpAcceptance: {
    sv: "Minsta acceptans 0–1 av en kanal med en person, hos dem som behöver hjälp.",
    en: "Least acceptance 0–1 of a channel with a person, by those who need help.",
  },
  population: {
    sv: "Andelarna E, M och P i en målgrupp som inte har egna; de räknas om så att de blir 1.",
    en: "Shares of E, M and P in a target group that states none; they are scaled to add up to 1.",
  },
  assumedComplexity: {
    sv: "Komplexitet 1–5 som antas när den inte är känd, för informera, ge råd, ta emot ansökan, föra dialog och besluta.",
    en: "Complexity 1–5 that is assumed where it is not known, for inform, advise, receive applications, hold a dialogue and decide.",
  },
  assumedFrequency: {
    sv: "Frekvensnivå 1–5 som antas när volymen inte är känd.",
    en: "Frequency level 1–5 that is assumed where the volume is not known.",
  },
  costRelation: {
    sv: "Kostnad per kontakt i förhållande till ett samtal, för på egen hand, utskick, skriftligt, samtal, besök, papper, ombud och mellan system; används där kostnaden inte är känd.",
    en: "Cost of a contact in relation to a call, for by themselves, sent out, in writing, spoken, on site, on paper, through someone else and between systems; used where the cost is not known.",
  },
  "acceptance.self": {
    sv: "Acceptans 0–1 hos E, M och P av kanaler med mötessättet på egen hand.",
    en: "Acceptance 0–1 by E, M and P of channels with the mode by themselves.",
  },
  "acceptance.notice": {
    sv: "Acceptans 0–1 hos E, M och P av kanaler med mötessättet utskick.",
    en: "Acceptance 0–1 by E, M and P of channels with the mode sent out.",
  },
  "acceptance.message": {
    sv: "Acceptans 0–1 hos E, M och P av kanaler med mötessättet skriftligt med en person.",
    en: "Acceptance 0–1 by E, M and P of channels with the mode in writing with a person.",
  },
  "acceptance.call": {
    sv: "Acceptans 0–1 hos E, M och P av kanaler med mötessättet samtal.",
    en: "Acceptance 0–1 by E, M and P of channels with the mode spoken.",
  },
  "acceptance.visit": {
    sv: "Acceptans 0–1 hos E, M och P av kanaler med mötessättet besök.",
    en: "Acceptance 0–1 by E, M and P of channels with the mode on site.",
  },
  "acceptance.paper": {
    sv: "Acceptans 0–1 hos E, M och P av kanaler med mötessättet papper.",
    en: "Acceptance 0–1 by E, M and P of channels with the mode paper.",
  },
  "acceptance.agent": {
    sv: "Acceptans 0–1 hos E, M och P av kanaler med mötessättet genom någon annan.",
    en: "Acceptance 0–1 by E, M and P of channels with the mode through someone else.",
  },
  "acceptance.system": {
    sv: "Acceptans 0–1 hos E, M och P av kanaler med mötessättet mellan system.",
    en: "Acceptance 0–1 by E, M and P of channels with the mode between systems.",
  },
  primaryVeto: {
    sv: "Så många nivåer får huvudalternativets rikhet inte understiga komplexiteten med.",
    en: "The primary's richness must not be this many levels below the complexity.",
  },
  complementVeto: {
    sv: "Så många nivåer får rikheten hos ett komplement med en person inte understiga komplexiteten med.",
    en: "The richness of a complement with a person must not be this many levels below the complexity.",
  },
  tieMargin: {
    sv: "Skillnad i poäng inom vilken kanaler räknas som jämna; då avgör vad som används i dag.",
    en: "Difference in points within which channels count as even; what is used today then decides.",
  },
  primaryThreshold: {
    sv: "Under denna poäng är ett huvudalternativ svagt.",
    en: "Below this score a primary is weak.",
  },
  complementThreshold: {
    sv: "Minsta poäng för att föreslås som komplement.",
    en: "Least score to be suggested as a complement.",
  },
  discouragedThreshold: {
    sv: "Under denna poäng föreslås att kanalen inte bör användas.",
    en: "Below this score a channel is suggested as discouraged.",
  },
  acceptanceThreshold: {
    sv: "Minsta acceptans 0–1 för att en kanal ska tjäna en del av en målgrupp.",
    en: "Least acceptance 0–1 for a channel to serve a segment of a target group.",
  },
  minimumShare: {
    sv: "Minsta andel 0–1 av sin målgrupp som en del måste ha för att räknas.",
    en: "Least share 0–1 of its target group that a segment must have to count.",
  },
  minimumGain: {
    sv: "Minsta ökning av acceptansen 0–1 som gör ett komplement värt sin plats.",
    en: "Least gain of acceptance 0–1 that makes a complement worth its place.",
  },
  maximumComplements: {
    sv: "Högsta antal komplement som föreslås för en tjänst.",
    en: "Greatest number of complements that are suggested for a service.",
  },
  keepShare: {
    sv: "Andel 0–1 av den mätta volymen från vilken en kanal som används behålls.",
    en: "Share 0–1 of the measured volume from which a channel in use is kept.",
  },
  introduceChannels: {
    sv: "Ja eller nej: om kanaler som inte kan användas i dag (–) får föreslås.",
    en: "Yes or no: whether channels that cannot be used today (–) may be suggested.",
  },
  conflictGap: {
    sv: "Skillnad i poäng mellan sidorna från vilken ett huvudalternativ är i konflikt.",
    en: "Difference in points between the sides from which a primary is in conflict.",
  },
  moveDiscouraged: {
    sv: "Andel 0–1 av volymen som har lämnat en kanal som inte bör användas när det önskade läget är nått.",
    en: "Share 0–1 of the volume that has left a discouraged channel when the wanted state is reached.",
  },
  moveOpen: {
    sv: "Andel 0–1 av volymen som har lämnat en öppen kanal för ett billigare elektroniskt huvudalternativ.",
    en: "Share 0–1 of the volume that has left an open channel for a cheaper electronic primary.",
  },
  moveComplement: {
    sv: "Andel 0–1 av volymen som har lämnat ett komplement som inte är elektroniskt för ett billigare elektroniskt huvudalternativ.",
    en: "Share 0–1 of the volume that has left a complement that is not electronic for a cheaper electronic primary.",
  },
  primaryPull: {
    sv: "Hur många gånger mer ett huvudalternativ drar till sig än ett komplement.",
    en: "How many times more a primary attracts than a complement.",
  },
  horizonYears: {
    sv: "Antal år tills det önskade läget är nått.",
    en: "Number of years until the wanted state is reached.",
  },
  hourlyValue: {
    sv: "Värdet av en timme av användarens tid, i arbetsbokens valuta. Förvalet 250 är i svenska kronor.",
    en: "Value of an hour of the user's time, in the workbook's currency. The default, 250, is in Swedish kronor: set your own.",
  },
  maximumServiceGroups: {
    sv: "Högsta antal tjänstegrupper; fler slås ihop efter likhet.",
    en: "Greatest number of service groups; more are merged by likeness.",
  },
};

/** Short names, beside the keys. */
export const SETTING_NAMES: Readonly<Record<SettingKey, Bilingual>> = {
  userWeight: { sv: "Användarens vikt", en: "The user's weight" },
  needWeight: { sv: "Målgruppernas behov", en: "Target groups' needs" },
  complexityWeight: { sv: "Klarar komplexiteten", en: "Fits the complexity" },
  effortWeight: { sv: "Lite av användarens tid", en: "Little of the user's time" },
  frequencyWeight: { sv: "Klarar volymen", en: "Fits the volume" },
  economyWeight: { sv: "Låg kostnad", en: "Low cost" },
  complexityShortage: { sv: "Avdrag för låg rikhet", en: "Deduction for low richness" },
  frequencyShortage: { sv: "Avdrag för låg kapacitet", en: "Deduction for low capacity" },
  frequencyExcess: {
    sv: "Avdrag för mer kapacitet än behövs",
    en: "Deduction for more capacity than needed",
  },
  frequencyBreakpoints: { sv: "Brytpunkter för frekvens", en: "Frequency breakpoints" },
  help: { sv: "Behöver hjälp, vid komplexitet 1–5", en: "Need help, at complexity 1–5" },
  helpAcceptance: { sv: "Minsta acceptans med hjälp", en: "Least acceptance with help" },
  population: { sv: "Andelar E, M, P", en: "Shares E, M, P" },
  assumedComplexity: { sv: "Antagen komplexitet efter slag", en: "Assumed complexity by kind" },
  assumedFrequency: { sv: "Antagen frekvensnivå", en: "Assumed frequency level" },
  costRelation: {
    sv: "Kostnad mot ett samtal, efter mötessätt",
    en: "Cost against a call, by mode",
  },
  "acceptance.self": { sv: "Acceptans: på egen hand", en: "Acceptance: by themselves" },
  "acceptance.notice": { sv: "Acceptans: utskick", en: "Acceptance: sent out" },
  "acceptance.message": {
    sv: "Acceptans: skriftligt med en person",
    en: "Acceptance: in writing with a person",
  },
  "acceptance.call": { sv: "Acceptans: samtal", en: "Acceptance: spoken" },
  "acceptance.visit": { sv: "Acceptans: besök", en: "Acceptance: on site" },
  "acceptance.paper": { sv: "Acceptans: papper", en: "Acceptance: paper" },
  "acceptance.agent": {
    sv: "Acceptans: genom någon annan",
    en: "Acceptance: through someone else",
  },
  "acceptance.system": { sv: "Acceptans: mellan system", en: "Acceptance: between systems" },
  primaryVeto: { sv: "Huvudalternativ: för låg rikhet", en: "Primary: richness too low" },
  complementVeto: { sv: "Komplement: för låg rikhet", en: "Complement: richness too low" },
  tieMargin: { sv: "Jämna poäng inom", en: "Even scores within" },
  primaryThreshold: { sv: "Svagt huvudalternativ under", en: "Weak primary below" },
  complementThreshold: { sv: "Komplement från", en: "Complement from" },
  discouragedThreshold: { sv: "Bör inte under", en: "Discouraged below" },
  acceptanceThreshold: { sv: "Minsta acceptans", en: "Least acceptance" },
  minimumShare: { sv: "Minsta andel av en målgrupp", en: "Least share of a target group" },
  minimumGain: { sv: "Minsta vinst av ett komplement", en: "Least gain of a complement" },
  maximumComplements: { sv: "Flest komplement", en: "Most complements" },
  keepShare: { sv: "Behåll det som används från", en: "Keep what is used from" },
  introduceChannels: {
    sv: "Föreslå kanaler som inte finns i dag",
    en: "Suggest channels that cannot be used today",
  },
  conflictGap: { sv: "Konflikt från skillnaden", en: "Conflict from the difference" },
  moveDiscouraged: {
    sv: "Lämnar kanaler som inte bör användas",
    en: "Leaves discouraged channels",
  },
  moveOpen: { sv: "Lämnar öppna kanaler", en: "Leaves open channels" },
  moveComplement: { sv: "Lämnar komplement", en: "Leaves complements" },
  primaryPull: { sv: "Huvudalternativets dragning", en: "The primary's pull" },
  horizonYears: { sv: "År till önskat läge", en: "Years to the wanted state" },
  hourlyValue: { sv: "Värdet av en timme", en: "Value of an hour" },
  maximumServiceGroups: { sv: "Flest tjänstegrupper", en: "Most service groups" },
};
