/** Texts of the view that imports a list of services. */
import type { Bilingual } from "../../locale/language";

export const LIST_TEXTS = {
  list: { sv: "Listan", en: "The list" },
  gives: { sv: "Ger {parts}.", en: "Gives {parts}." },
  services: {
    sv: "{services} {services|tjänst|tjänster}",
    en: "{services} {services|service|services}",
  },
  volumes: {
    sv: "{volumes} {volumes|volym|volymer} per kanal",
    en: "{volumes} {volumes|volume|volumes} by channel",
  },
  offered: {
    sv: "{offered} kryss (erbjuds)",
    en: "{offered} {offered|cross|crosses} (offered)",
  },
  own: {
    sv: "{own} {own|egen kolumn|egna kolumner}",
    en: "{own} {own|own column|own columns}",
  },
  firstIsHeaders: {
    sv: "Första raden (”{first}” …) är rubriker",
    en: "The first row (“{first}” …) is headers",
  },
  profile: { sv: "Typ av lista", en: "Kind of list" },
  profileFound: { sv: "Känns igen på rubrikerna", en: "Recognised by its headers" },
  allChannels: {
    sv: "Listan säger alla kanaler: de andra kan inte användas i dag (–)",
    en: "The list says all channels: the others cannot be used today (–)",
  },
  takeGood: {
    sv: "Ta raderna som är klara; de andra ({count}) sparas som en fil att rätta",
    en: "Take the rows that are clear; the others ({count}) are saved as a file to mend",
  },
  leftOutName: { sv: "Rader att rätta", en: "Rows to mend" },
  onlyChannels: {
    sv: "Ta bara kanalerna i den här filen",
    en: "Use only the channels of this file",
  },
  onlyThese: {
    sv: "Ta bara kanalerna i den här filen: {names}",
    en: "Use only the channels of this file: {names}",
  },
  channelsTaken: { sv: "Kanaler: {names}.", en: "Channels: {names}." },
  questions: { sv: "Att svara på ({count})", en: "To answer ({count})" },
  questionsHint: {
    sv: "Inget gissas: svaret gäller alla rader med värdet.",
    en: "Nothing is guessed: an answer is for all rows with the value.",
  },
  choose: { sv: "Välj …", en: "Choose …" },
  kindsAll: {
    sv: "Slag: satta för {count} {count|tjänst|tjänster}",
    en: "Kinds: given for {count} {count|service|services}",
  },
  kindsOpen: {
    sv: "Slag: saknas för {open} av {count} {count|tjänst|tjänster}",
    en: "Kinds: missing for {open} of {count} {count|service|services}",
  },
  kindsHint: {
    sv: "Listan har ingen kolumn med slag. De är tagna ur namnen där de säger det; rätta det som inte stämmer.",
    en: "The list has no column of kinds. They were taken from the names where these say it; correct what does not match.",
  },
  kindsRest: {
    sv: "Alla som återstår",
    en: "All that are left",
  },
  kindsMore: {
    sv: "{count} till ändras i kolumnen Slag på bladet Tjänster.",
    en: "{count} more are changed in the column Kind of the sheet Services.",
  },
  columnsHint: {
    sv: "Så är kolumnerna lästa. Rätta det som inte stämmer; det som inte är ett fält bevaras till höger om tabellen.",
    en: "This is how the columns were read. Mend what does not match; what is no field is kept to the right of the table.",
  },
  sheets: { sv: "Blad i filen", en: "Sheet in the file" },
  allSheets: { sv: "Alla som är tjänster och kanaler", en: "All that are services and channels" },
  paste: { sv: "Eller klistra in från ett blad", en: "Or paste from a sheet" },
  pasteHint: {
    sv: "Kopiera rubriker och rader i Excel och klistra in dem här.",
    en: "Copy headers and rows in Excel and paste them here.",
  },
  pasted: { sv: "inklistrat", en: "pasted" },
  readPasted: { sv: "Läs det inklistrade", en: "Read what was pasted" },
} as const satisfies Record<string, Bilingual>;
