/** The wording of the reasons for a cell's class; `{…}` are values. */
import type { AssumedValue, TieBreak } from "../domain/classification/reasons";
import type { Bilingual } from "./language";

export const REASON_TEXTS = {
  "kind-not-carried": {
    sv: "kanalen klarar inte tjänster av slaget ”{serviceKind}”",
    en: "the channel does not carry services of the kind “{serviceKind}”",
  },
  "no-agent": {
    sv: "ett ombud får inte agera i tjänsten",
    en: "an agent may not act in the service",
  },
  rule: { sv: "regel: {reason}", en: "rule: {reason}" },
  "rule-without-reason": {
    sv: "regel på rad {row} i tabellen med regler",
    en: "rule in row {row} of the table of rules",
  },
  "rule-exception": { sv: "{rule}; undantag: {exception}", en: "{rule}; exception: {exception}" },
  "must-requirement-missing": {
    sv: "uppfyller inte skall-kravet {requirement}",
    en: "does not meet the requirement {requirement} (must)",
  },
  "should-requirement-missing": {
    sv: "uppfyller inte bör-kravet {requirement}",
    en: "does not meet the requirement {requirement} (should)",
  },
  "phase-out": { sv: "kanalen avvecklas", en: "the channel is being phased out" },
  "phase-out-year": {
    sv: "kanalen avvecklas, sista år {lastYear}",
    en: "the channel is being phased out, last year {lastYear}",
  },
  ended: {
    sv: "kanalen har upphört, sista år {lastYear}",
    en: "the channel has ended, last year {lastYear}",
  },
  "used-today": {
    sv: "i dag {share} av kontakterna ({volume} om året)",
    en: "today {share} of the contacts ({volume} a year)",
  },
  "used-by-nobody": {
    sv: "erbjuds i dag, men ingen kom",
    en: "offered today, but nobody came",
  },
  "used-uncounted": {
    sv: "erbjuds i dag, men hur många som kommer är inte känt",
    en: "offered today, but how many come is not known",
  },
  "short-of-complexity": {
    sv: "ärendet är mer komplext än kanalen är gjord för",
    en: "the matter is more complex than the channel is made for",
  },
  "not-usable-today": {
    sv: "kanalen kan inte användas i dag och måste först införas",
    en: "the channel cannot be used today and has to be introduced first",
  },
  "lacks-main": {
    sv: "kanalen uppfyller inte ett krav på huvudalternativet",
    en: "the channel does not meet a requirement on the primary",
  },
  "lacks-should": {
    sv: "ingen kanal utan hinder är möjlig",
    en: "no channel without an obstacle is possible",
  },
  "below-primary-threshold": {
    sv: "bäst av de möjliga men svagt, poäng {score} mot gränsen {threshold}",
    en: "the best that is possible but weak, score {score} against the threshold {threshold}",
  },
  "below-complement-threshold": {
    sv: "passar för dåligt för att vara komplement, poäng {score} mot gränsen {threshold}",
    en: "suits too poorly to be a complement, score {score} against the threshold {threshold}",
  },
  "below-discouraged-threshold": {
    sv: "passar tjänsten dåligt, poäng {score} mot gränsen {threshold}",
    en: "suits the service poorly, score {score} against the threshold {threshold}",
  },
  "complement-serves": {
    sv: "för {units}: {people} användare",
    en: "for {units}: {people} {people|user|users}",
  },
  "complement-serves-better": {
    sv: "ger dem som redan nås en väg som passar bättre (acceptans +{gain} av 100)",
    en: "gives those who are reached already a way that suits them better (acceptance +{gain} of 100)",
  },
  "not-needed": {
    sv: "behövs inte: de valda kanalerna når lika många",
    en: "not needed: the channels chosen reach as many",
  },
  "placed-by-people": {
    sv: "föreslås aldrig: en person eller en regel väljer kanalen där den behövs",
    en: "never suggested: a person or a rule chooses the channel where it is needed",
  },
  "lacks-main-requirement": {
    sv: "uppfyller inte ett krav på huvudalternativet",
    en: "does not meet a requirement on the primary",
  },
  "too-complex": {
    sv: "ärendet är för komplext för kanalen",
    en: "the matter is too complex for the channel",
  },
  "cannot-be-used-today": {
    sv: "kan inte användas i dag, och nya kanaler införs inte enligt inställningarna",
    en: "cannot be used today, and by the settings no channels are introduced",
  },
  "kept-in-use": {
    sv: "används av så många i dag att den får vara kvar",
    en: "used by so many today that it may stay",
  },
  "no-score-levels": {
    sv: "ingen poäng: ingen kanal har rikhet eller kapacitet",
    en: "no score: no channel has a richness or a capacity",
  },
  "no-score-weights": {
    sv: "ingen poäng: vikterna i inställningarna är 0",
    en: "no score: the weights in the settings are 0",
  },
  components: {
    sv: "poäng {score}: användarens sida {user}, myndighetens sida {authority}",
    en: "score {score}: the user's side {user}, the authority's side {authority}",
  },
  sides: {
    sv: "användarens sida {user}, myndighetens sida {authority}",
    en: "the user's side {user}, the authority's side {authority}",
  },
  missing: { sv: "saknas", en: "missing" },
} as const satisfies Record<string, Bilingual>;

/** What decided between channels whose scores are even. */
export const TIE_TEXTS: Readonly<Record<TieBreak, Bilingual>> = {
  volume: {
    sv: "jämnt med {over}, men används mest i dag",
    en: "even with {over}, but the most used today",
  },
  offered: {
    sv: "jämnt med {over}, men erbjuds redan i dag",
    en: "even with {over}, but offered today already",
  },
  richness: {
    sv: "jämnt med {over}, men dess rikhet är känd",
    en: "even with {over}, but its richness is known",
  },
  cost: {
    sv: "jämnt med {over}, men kostar minst per kontakt",
    en: "even with {over}, but costs the least per contact",
  },
  score: {
    sv: "nästan jämnt med {over}, men har högst poäng",
    en: "nearly even with {over}, but has the highest score",
  },
  column: {
    sv: "jämnt med {over}, men kommer först av dem",
    en: "even with {over}, but comes first of them",
  },
};

/** What is assumed of a service, and what to fill in. */
export const ASSUMED_TEXTS = {
  complexity: {
    sv: "komplexiteten är antagen ({complexity}): fyll i den för ett säkrare förslag",
    en: "the complexity is assumed ({complexity}): fill it in for a safer suggestion",
  },
  frequency: {
    sv: "frekvensen är antagen ({frequency}): fyll i volymen för ett säkrare förslag",
    en: "the frequency is assumed ({frequency}): fill in the volume for a safer suggestion",
  },
  both: {
    sv: "komplexiteten ({complexity}) och frekvensen ({frequency}) är antagna: fyll i komplexitet och volym för ett säkrare förslag",
    en: "the complexity ({complexity}) and the frequency ({frequency}) are assumed: fill in complexity and volume for a safer suggestion",
  },
  ofChannel: { sv: "antaget om kanalen: {values}", en: "assumed of the channel: {values}" },
} as const satisfies Record<string, Bilingual>;

/** Values of a channel that are assumed where they are not known. */
export const CHANNEL_VALUE_TEXTS: Readonly<
  Record<Exclude<AssumedValue["what"], "complexity" | "frequency">, Bilingual>
> = {
  richness: { sv: "rikhet {value}", en: "richness {value}" },
  capacity: { sv: "kapacitet {value}", en: "capacity {value}" },
  cost: { sv: "kostnad per kontakt {value}", en: "cost per contact {value}" },
  minutes: { sv: "användarens minuter {value}", en: "the user's minutes {value}" },
};
