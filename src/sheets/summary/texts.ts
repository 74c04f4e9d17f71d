/** Texts of the sheet `summary`. */
import type { Bilingual } from "../../locale/language";

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Sammanfattning", en: "Summary" },
  purpose: {
    sv: "Kanalstrategin på en sida: vad som betyder mest, i ord, siffror och bilder.",
    en: "The channel strategy on one page: what matters most, in words, figures and pictures.",
  },
};

export const SUMMARY_TEXTS = {
  scope: {
    sv: "{services} {services|tjänst|tjänster}, {channels} {channels|kanal|kanaler} · meningen och raderna gäller körningen {date}, siffrorna följer matrisen",
    en: "{services} {services|service|services}, {channels} {channels|channel|channels} · sentence and rows are as of the run {date}, figures follow the matrix",
  },
  changed: {
    sv: "Matrisen har ändrats efter körningen: meningen, bilden till vänster och raderna är äldre än siffrorna. Kör igen.",
    en: "The matrix has changed since the run: the sentence, the left picture and the rows are older than the figures. Run again.",
  },
  decidedOf: {
    sv: "beslutade + övertagna av {count} {count|tjänst|tjänster}",
    en: "decided + adopted, of {count} {count|service|services}",
  },
  discussFirst: { sv: "att diskutera först*", en: "worth discussing first*" },
  selfShare: {
    sv: "kontakter på egen hand, nu → önskat",
    en: "contacts on one's own, now → wanted",
  },
  saving: {
    sv: "kronor om året (låg, bas, hög)",
    en: "saved a year (low, base, high)",
  },
  savingMillions: {
    sv: "miljoner kronor om året (låg, bas, hög)",
    en: "million saved a year (low, base, high)",
  },
  savingUnknown: {
    sv: "kronor om året: kostnad saknas för {share} av det som flyttar",
    en: "saved a year: cost missing for {share} of what moves",
  },
  savingNotCompared: {
    sv: "kronor om året: ingen tjänst kan jämföras",
    en: "saved a year: no service can be compared",
  },
  missedGroups: {
    sv: "grupper som inte nås överallt",
    en: "groups not reached everywhere",
  },
  matters: { sv: "Det som betyder mest", en: "What matters most" },
  service: { sv: "Tjänst", en: "Service" },
  department: { sv: "Förvaltning", en: "Department" },
  primary: { sv: "Huvudalternativ", en: "Primary" },
  moves: { sv: "Flyttar per år", en: "Moves a year" },
  from: { sv: "Från", en: "From" },
  kronor: { sv: "Kronor per år", en: "Saved a year" },
  status: { sv: "Status", en: "Status" },
  discuss: { sv: "Att diskutera", en: "To discuss" },
  suggested: { sv: "{channel} (förslag)", en: "{channel} (suggested)" },
  adopted: { sv: "övertaget", en: "adopted" },
  open: { sv: "öppet", en: "open" },
  nothingMatters: {
    sv: "Inget flyttar och inget behöver diskuteras.",
    en: "Nothing moves, and nothing needs to be discussed.",
  },
  leftOut: {
    sv: "Visas inte: {moving} {moving|tjänst|tjänster} till som flyttar {contacts} {contacts|kontakt|kontakter} om året, och {discussed} till att diskutera. Alla: bladen {changes} och {matrix}.",
    en: "Not shown: {moving} more {moving|service that moves|services that move} {contacts} {contacts|contact|contacts} a year, and {discussed} more to discuss. All: sheets {changes} and {matrix}.",
  },
  asOfRun: { sv: "* enligt körningen {date}.", en: "* as of the run {date}." },
  behind: { sv: "Siffrorna bakom sidan", en: "The figures behind the page" },
  channel: { sv: "Kanal", en: "Channel" },
  now: { sv: "I dag", en: "Now" },
  wanted: { sv: "Önskat", en: "Wanted" },
  self: { sv: "På egen hand", en: "On one's own" },
  otherChannels: {
    sv: "{count} {count|annan kanal|andra kanaler}",
    en: "{count} other {count|channel|channels}",
  },
  often: { sv: "Hur ofta", en: "How often" },
  complex: { sv: "Hur komplext", en: "How complex" },
  contacts: { sv: "Kontakter per år", en: "Contacts a year" },
  group: { sv: "Målgrupp", en: "Target group" },
  missedIn: { sv: "Nås inte i", en: "Not reached in" },
  figure: { sv: "Nyckeltal", en: "Key figure" },
  value: { sv: "Värde", en: "Value" },
  decided: { sv: "Beslutade tjänster", en: "Services decided" },
  adoptedServices: { sv: "Övertagna tjänster", en: "Services adopted" },
  selfNow: { sv: "Själva, i dag", en: "Themselves, now" },
  selfWanted: { sv: "Själva, önskat", en: "Themselves, wanted" },
  low: { sv: "Besparing, låg", en: "Saving, low" },
  base: { sv: "Besparing, bas", en: "Saving, base" },
  high: { sv: "Besparing, hög", en: "Saving, high" },
  missed: { sv: "Grupper som inte nås", en: "Groups not reached" },
  letters: { sv: "Matrisens bokstäver", en: "Letters of the matrix" },
  lettersThen: { sv: "Samma vid körningen", en: "The same at the run" },
} as const satisfies Record<string, Bilingual>;
