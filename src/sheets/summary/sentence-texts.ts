/** Texts of what the page says in words. */
import type { Bilingual } from "../../locale/language";

export const SENTENCE_TEXTS = {
  noServices: {
    sv: "Arbetsboken har inga tjänster än.",
    en: "The workbook has no services yet.",
  },
  nothingDecided: {
    sv: "Inget är beslutat än; det här är vad förslagen skulle innebära.",
    en: "Nothing is decided yet; this is what the suggestions would do.",
  },
  main: {
    sv: "{share} av kontakterna via {from}, {contacts} om året, kan flytta till {to}; främst {services}.",
    en: "{share} of the contacts by {from}, {contacts} a year, can move to {to}; above all {services}.",
  },
  mainSelf: {
    sv: "{share} av kontakterna via {from}, {contacts} om året, är sådant som människor kan klara själva via {to}; främst {services}.",
    en: "{share} of the contacts by {from}, {contacts} a year, are what people can manage themselves by {to}; above all {services}.",
  },
  mainNowhere: {
    sv: "{share} av kontakterna via {from}, {contacts} om året, ska bort därifrån; främst {services}.",
    en: "{share} of the contacts by {from}, {contacts} a year, are to leave it; above all {services}.",
  },
  mainOne: {
    sv: "I {service} kan {contacts} {contacts|kontakt|kontakter} om året flytta från {from} till {to}.",
    en: "In {service} {contacts} {contacts|contact|contacts} a year can move from {from} to {to}.",
  },
  total: {
    sv: "Sammanlagt flyttar {contacts} {contacts|kontakt|kontakter} om året i {services}{money}.",
    en: "In all {contacts} {contacts|contact|contacts} a year {contacts|moves|move} in {services}{money}.",
  },
  saves: {
    sv: ", vilket sparar omkring {money} om året",
    en: ", which saves about {money} a year",
  },
  costs: {
    sv: ", vilket kostar omkring {money} mer om året",
    en: ", which costs about {money} more a year",
  },
  moneyUnknown: {
    sv: "; vad det sparar går inte att säga, eftersom {share} av det som flyttar saknar känd kostnad",
    en: "; what that saves cannot be said, since {share} of what moves has no known cost",
  },
  nothingMoves: {
    sv: "Inga kontakter flyttar: det som människor gör i dag är det som önskas.",
    en: "No contacts move: what people do today is what is wanted.",
  },
  notCompared: {
    sv: "För ingen tjänst går det att jämföra dagens kontakter med de önskade, eftersom de inte är räknade per kanal.",
    en: "For no service can today's contacts be compared with those wanted, since they are not counted by channel.",
  },
  biggest: { sv: "Flest kontakter gäller {services}.", en: "Most contacts are about {services}." },
  leading: {
    sv: "{channel} är huvudalternativ i {count} av {total} {total|tjänst|tjänster}.",
    en: "{channel} is the primary in {count} of {total} {total|service|services}.",
  },
  leadingSuggested: {
    sv: "{channel} föreslås som huvudalternativ i {count} av {total} {total|tjänst|tjänster}.",
    en: "{channel} is suggested as the primary in {count} of {total} {total|service|services}.",
  },
  inPart: {
    sv: "{count} av {total} {total|tjänst|tjänster} kan inte jämföras och är inte med.",
    en: "{count} of {total} {total|service|services} cannot be compared and {count|is|are} not counted.",
  },
  allReached: { sv: "Ingen grupp blir utan väg in.", en: "No group loses its way in." },
  missed: {
    sv: "{groups} nås inte i {services}, till exempel {service}.",
    en: "{groups} {are} not reached in {services}, such as {service}.",
  },
  missedOne: {
    sv: "{groups} nås inte i {service}.",
    en: "{groups} {are} not reached in {service}.",
  },
  is: { sv: "", en: "is" },
  are: { sv: "", en: "are" },
  and: { sv: "och", en: "and" },
  moreGroups: { sv: "{count} {count|grupp|grupper} till", en: "{count} more {count|group|groups}" },
  oneService: { sv: "en tjänst", en: "one service" },
  manyServices: { sv: "{count} {count|tjänst|tjänster}", en: "{count} {count|service|services}" },
  nearlyAll: { sv: "Nästan alla", en: "Nearly all" },
  half: { sv: "Hälften", en: "Half" },
  third: { sv: "En tredjedel", en: "A third" },
  quarter: { sv: "En fjärdedel", en: "A quarter" },
  million: { sv: "{number} miljoner kronor", en: "{number} million" },
  kronor: { sv: "{number} kronor", en: "{number}" },
} as const satisfies Record<string, Bilingual>;
