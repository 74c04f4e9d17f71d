/** Texts of the charts on the sheet `summary`. */
import type { Bilingual } from "../../locale/language";

export const SUMMARY_CHART_TEXTS = {
  bubbles: { sv: "Hur ofta × hur komplext", en: "How often × how complex" },
  bubblesAlt: {
    sv: "Bubbeldiagram: varje bubbla är en tjänst, längre till höger ju oftare den används och högre upp ju mer komplex den är; storleken är kontakter per år. Siffrorna står till höger om sidan.",
    en: "Bubble chart: each bubble is a service, further right the more often it is used and higher up the more complex it is; the size is contacts a year. The figures stand to the right of the page.",
  },
  often: { sv: "sällan → ofta", en: "seldom → often" },
  complex: { sv: "rutin → komplext", en: "routine → complex" },
  noBubbles: {
    sv: "Hur ofta och hur komplext visas inte: ingen tjänst har en känd volym.",
    en: "How often and how complex is not shown: no service has a known volume.",
  },
  bubblesLeftOut: {
    sv: "Tjänster som inte visas, mindre eller utan känd volym: {count}.",
    en: "Services that are not shown, smaller or without a known volume: {count}.",
  },
  bars: {
    sv: "Kontakter per år och kanal, nu och önskat",
    en: "Contacts a year by channel, now and wanted",
  },
  notDecided: {
    sv: "Kontakter per kanal visas inte: inget är beslutat än.",
    en: "Contacts by channel are not shown: nothing is decided yet.",
  },
  barsAlt: {
    sv: "Liggande stapeldiagram i matrisens ordning: kontakter per år i varje kanal, i dag och enligt matrisen, för de {services} av {total} {total|tjänst|tjänster} som kan jämföras. Siffrorna står till höger om sidan.",
    en: "Bar chart in the order of the matrix: contacts a year in each channel, now and by the matrix, of the {services} of {total} {total|service|services} that can be compared. The figures stand to the right of the page.",
  },
  barsCaption: {
    sv: "{services} av {total} {total|tjänst|tjänster}, de som kan jämföras vid körningen.",
    en: "{services} of {total} {total|service|services}, those that can be compared at the run.",
  },
  noBars: {
    sv: "Kontakter per kanal visas inte: ingen tjänst har volymer i dag för alla kanaler som den erbjuds i.",
    en: "Contacts by channel are not shown: no service has volumes now for all channels that it is offered in.",
  },
  channel: { sv: "Kanal", en: "Channel" },
  contacts: { sv: "Kontakter per år", en: "Contacts a year" },
  now: { sv: "I dag", en: "Now" },
  wanted: { sv: "Önskat", en: "Wanted" },
  inPerson: { sv: "Med en person", en: "In person" },
  withHelp: { sv: "E-tjänst med hjälp", en: "E-service with help" },
  information: { sv: "Information, blankett", en: "Information, form" },
  selfService: { sv: "Självbetjäning", en: "Self-service" },
  self: { sv: "● huvudalternativ på egen hand", en: "● primary on one's own" },
  written: { sv: "● skriftligt", en: "● in writing" },
  person: { sv: "● med en person", en: "● with a person" },
} as const satisfies Record<string, Bilingual>;
