/** Texts of the charts on the sheet `summary`. */
import type { Bilingual } from "../../locale/language";

export const SUMMARY_CHART_TEXTS = {
  classes: { sv: "Klasser per kanal", en: "Classes by channel" },
  classesCaption: {
    sv: "Antal tjänster i varje klass. Siffrorna: bladet {sheet}.",
    en: "Number of services in each class. The figures: sheet {sheet}.",
  },
  classesAlt: {
    sv: "Staplat liggande stapeldiagram: för varje kanal antalet tjänster i varje klass i kanalmatrisen. Siffrorna står på bladet {sheet}.",
    en: "Stacked bar chart: for each channel the number of services in each class of the channel matrix. The figures stand on the sheet {sheet}.",
  },
  channel: { sv: "Kanal", en: "Channel" },
  services: { sv: "Antal tjänster", en: "Number of services" },
  volumes: {
    sv: "Volym per kanal, i dag och enligt besluten",
    en: "Volume by channel, now and as decided",
  },
  volumesCaption: {
    sv: "Tjänster med volymer i dag: {services} av {total}. Siffrorna: bladet {sheet}.",
    en: "Services with volumes now: {services} of {total}. The figures: sheet {sheet}.",
  },
  volumesAlt: {
    sv: "Liggande stapeldiagram: kontakter per år i varje kanal, i dag och enligt besluten, för de tjänster som kan jämföras. Siffrorna står på bladet {sheet}, Kontakter per kanal och år.",
    en: "Bar chart: contacts a year in each channel, now and as decided, of the services that can be compared. The figures stand on the sheet {sheet}, Contacts by channel and year.",
  },
  now: { sv: "I dag", en: "Now" },
  wanted: { sv: "Enligt besluten", en: "As decided" },
  contacts: { sv: "Kontakter per år", en: "Contacts a year" },
  noVolumes: {
    sv: "Volym per kanal visas inte: ingen tjänst har volymer i dag för alla kanaler som den erbjuds i.",
    en: "Volume by channel is not shown: no service has volumes now for all channels that it is offered in.",
  },
  frequencyComplexity: {
    sv: "Tjänster efter frekvens och komplexitet",
    en: "Services by frequency and complexity",
  },
  frequencyComplexityCaption: {
    sv: "Bubblans storlek är volymen. Siffrorna: tabellen till höger.",
    en: "The bubble's size is the volume. The figures: the table to the right.",
  },
  frequencyComplexityAlt: {
    sv: "Bubbeldiagram: varje bubbla är de tjänster som har samma frekvens (vågrätt) och komplexitet (lodrätt); storleken är deras volym per år. Siffrorna står i tabellen bredvid.",
    en: "Bubble chart: each bubble is the services with the same frequency (across) and complexity (up); the size is their volume a year. The figures stand in the table beside it.",
  },
  frequencyComplexityTable: { sv: "Frekvens och komplexitet", en: "Frequency and complexity" },
  frequency: { sv: "Frekvens", en: "Frequency" },
  complexity: { sv: "Komplexitet", en: "Complexity" },
  volume: { sv: "Volym per år", en: "Volume a year" },
  unknownVolume: { sv: "inte känd", en: "not known" },
  noFrequencyComplexity: {
    sv: "Frekvens och komplexitet visas inte: ingen tjänst har en känd volym.",
    en: "Frequency and complexity are not shown: no service has a known volume.",
  },
  assumedFrequencyComplexity: {
    sv: "Tjänster vars frekvens eller komplexitet är antagen: {count}.",
    en: "Services whose frequency or complexity is assumed: {count}.",
  },
  unknownVolumes: {
    sv: "Utan känd volym per år: {count}. De räknas i antal men inte i volym.",
    en: "Without a known volume a year: {count}. They count in number but not in volume.",
  },
} as const satisfies Record<string, Bilingual>;
