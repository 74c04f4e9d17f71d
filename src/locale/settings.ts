/** What each setting does, in both languages (sheet `settings`). */
import type { SettingKey } from "../domain/model/settings";
import type { Bilingual } from "./language";

export const SETTING_TEXTS: Readonly<Record<SettingKey, Bilingual>> = {
  userWeight: {
    sv: "Vikt 0–1 för ”enkelt för användaren”; resten är vikten för ”effektivt för myndigheten”.",
    en: "Weight 0–1 of “simple for the user”; the rest is the weight of “effective for the authority”.",
  },
  complexityWeight: {
    sv: "Användarens sida: hur tungt det väger att kanalen klarar tjänstens komplexitet.",
    en: "The user's side: how much it weighs that the channel can carry the service's complexity.",
  },
  needWeight: {
    sv: "Användarens sida: hur tungt målgruppernas behov av kanalen väger.",
    en: "The user's side: how much the target groups' need of the channel weighs.",
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
  excess: {
    sv: "Avdrag för varje nivå som kanalen är mer än vad som behövs.",
    en: "Deduction for each level that the channel is more than what is needed.",
  },
  frequencyBreakpoints: {
    sv: "Kontakter per år där frekvensnivån stiger med ett, i stigande ordning.",
    en: "Contacts per year at which the frequency level rises by one, ascending.",
  },
  primaryThreshold: {
    sv: "Under denna poäng är ett huvudalternativ svagt (weak-primary).",
    en: "Below this score a primary is weak (weak-primary).",
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
  maximumComplements: {
    sv: "Högsta antal komplement som föreslås för en tjänst.",
    en: "Greatest number of complements that are suggested for a service.",
  },
  conflictGap: {
    sv: "Skillnad i poäng mellan sidorna från vilken ett huvudalternativ är i konflikt.",
    en: "Difference in points between the sides from which a primary is in conflict.",
  },
  horizonYears: {
    sv: "Antal år tills det önskade läget är nått.",
    en: "Number of years until the wanted state is reached.",
  },
  hourlyValue: {
    sv: "Värdet av en timme av användarens tid, i arbetsbokens valuta.",
    en: "Value of an hour of the user's time, in the workbook's currency.",
  },
  maximumServiceGroups: {
    sv: "Högsta antal tjänstegrupper; fler slås ihop efter likhet.",
    en: "Greatest number of service groups; more are merged by likeness.",
  },
};
