/** Texts of the sheet `businessCase`. */
import type { Bilingual } from "../../locale/language";

/** Widths of the first column, and of those with figures. */
export const LABEL_WIDTH = 46;
export const FIGURE_WIDTH = 15.5;

export const BUSINESS_CASE_TEXTS = {
  compared: {
    sv: "Kostnad per år, i dag och enligt besluten",
    en: "Cost a year, now and as decided",
  },
  internal: { sv: "Intern kostnad", en: "Internal cost" },
  external: { sv: "Extern kostnad", en: "External cost" },
  now: { sv: "I dag", en: "Now" },
  decided: { sv: "Enligt besluten", en: "As decided" },
  benefit: { sv: "Nytta: minskad kostnad", en: "Benefit: cost saved" },
  uncosted: {
    sv: "Kontakter som inte är prissatta, i dag",
    en: "Contacts without a known cost, now",
  },
  uncostedDecided: {
    sv: "Kontakter som inte är prissatta, enligt besluten",
    en: "Contacts without a known cost, as decided",
  },
  services: { sv: "Vilka tjänster som jämförs", en: "Which services are compared" },
  count: { sv: "Antal", en: "Number" },
  total: { sv: "Tjänster i arbetsboken", en: "Services in the workbook" },
  comparedServices: { sv: "Jämförs i dag och enligt besluten", en: "Compared, now and as decided" },
  withoutNow: {
    sv: "Utelämnade: volymer i dag saknas",
    en: "Left out: no volumes now",
  },
  inPart: {
    sv: "Utelämnade: används också i kanaler som inte är räknade",
    en: "Left out: used in channels that are not counted too",
  },
  undecided: {
    sv: "Utelämnade: inget är beslutat i kanalmatrisen",
    en: "Left out: nothing is decided in the channel matrix",
  },
  inProjection: { sv: "Varav med i prognosen", en: "Of which in the forecast" },
  withoutVolume: {
    sv: "Varav inte i prognosen: tjänstens volym per år saknas",
    en: "Of which not in the forecast: no volume a year of the service",
  },
  assumptions: { sv: "Antaganden", en: "Assumptions" },
  value: { sv: "Värde", en: "Value" },
  hourlyValue: {
    sv: "Värdet av en timme av användarens tid",
    en: "Value of an hour of the user's time",
  },
  horizon: {
    sv: "År tills besluten är genomförda",
    en: "Years until the decisions are carried out",
  },
  growing: {
    sv: "Tjänster med egen årlig tillväxt (övriga: 0 %)",
    en: "Services with a growth of their own (others: 0 %)",
  },
  settings: { sv: "Ändra", en: "Change" },
  explainedCost: {
    sv: "Intern kostnad = kontakter × kanalens kostnad per kontakt. Extern kostnad = kontakter × användarens minuter ÷ 60 × timvärdet.",
    en: "Internal cost = contacts × the channel's cost per contact. External cost = contacts × the user's minutes ÷ 60 × the hourly value.",
  },
  explainedForecast: {
    sv: "Prognosen går i jämna steg från dagens fördelning mellan kanalerna till den beslutade. Nyttan är skillnaden mot att behålla dagens fördelning.",
    en: "The forecast moves in even steps from today's shares of the channels to those decided. The benefit is the difference from keeping today's shares.",
  },
  explainedYearZero: {
    sv: "År 0 skiljer sig något från I dag: prognosen utgår från tjänsternas volym per år, I dag från det som är uppmätt i kanalerna (bladet {sheet}).",
    en: "Year 0 differs somewhat from Now: the forecast starts from the services' volume a year, Now from what is measured in the channels (sheet {sheet}).",
  },
  noVolumes: {
    sv: "Ingen tjänst har volymer i dag (bladet {sheet}) för alla kanaler som den erbjuds i. Därför går kostnader och prognos inte att räkna, och diagrammet är utelämnat.",
    en: "No service has volumes now (sheet {sheet}) for all channels that it is offered in. Costs and forecast can therefore not be calculated, and the chart is left out.",
  },
  noneCompared: {
    sv: "Ingen tjänst kan jämföras ännu: besluta i kanalmatrisen.",
    en: "No service can be compared yet: decide in the channel matrix.",
  },
  years: { sv: "Prognos år för år", en: "Forecast year by year" },
  year: { sv: "År", en: "Year" },
  yearNumber: { sv: "År {year}", en: "Year {year}" },
  volume: { sv: "Kontakter", en: "Contacts" },
  internalKept: {
    sv: "Intern kostnad om dagens fördelning behålls",
    en: "Internal cost if today's shares are kept",
  },
  externalKept: {
    sv: "Extern kostnad om dagens fördelning behålls",
    en: "External cost if today's shares are kept",
  },
  internalBenefit: { sv: "Intern nytta", en: "Internal benefit" },
  externalBenefit: { sv: "Extern nytta", en: "External benefit" },
  internalSum: { sv: "Intern nytta, ackumulerad", en: "Internal benefit, accumulated" },
  externalSum: { sv: "Extern nytta, ackumulerad", en: "External benefit, accumulated" },
  channels: { sv: "Kontakter per kanal och år", en: "Contacts by channel and year" },
  channel: { sv: "Kanal", en: "Channel" },
  cost: { sv: "Kostnad per kontakt", en: "Cost per contact" },
  minutes: { sv: "Användarens minuter", en: "The user's minutes" },
  nowCompared: { sv: "I dag, jämförda tjänster", en: "Now, services compared" },
  decidedCompared: {
    sv: "Enligt besluten, jämförda tjänster",
    en: "As decided, services compared",
  },
  sum: { sv: "Summa", en: "Total" },
  kept: { sv: "behållen {year}", en: "kept {year}" },
  moved: { sv: "flyttad {year}", en: "moved {year}" },
  id: { sv: "Id", en: "Id" },
  number: { sv: "Nummer", en: "Number" },
  chart: { sv: "Kostnad år för år", en: "Cost year by year" },
  chartValue: { sv: "Kostnad per år", en: "Cost a year" },
  chartCaption: {
    sv: "Diagrammet visar tabellen Prognos år för år nedan.",
    en: "The chart shows the table Forecast year by year below.",
  },
  chartAlt: {
    sv: "Stapeldiagram: intern och extern kostnad för varje år i prognosen, enligt besluten och om dagens fördelning behålls. Siffrorna står i tabellen Prognos år för år på samma blad.",
    en: "Column chart: internal and external cost of each year of the forecast, as decided and if today's shares are kept. The figures stand in the table Forecast year by year on the same sheet.",
  },
  decidedInternal: { sv: "Intern, enligt besluten", en: "Internal, as decided" },
  keptInternal: { sv: "Intern, dagens fördelning", en: "Internal, today's shares" },
  decidedExternal: { sv: "Extern, enligt besluten", en: "External, as decided" },
  keptExternal: { sv: "Extern, dagens fördelning", en: "External, today's shares" },
} as const satisfies Record<string, Bilingual>;

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Kalkyl", en: "Business case" },
  purpose: {
    sv: "Kostnad och nytta, intern och extern var för sig, i dag, enligt besluten och år för år. Följer besluten direkt.",
    en: "Cost and benefit, internal and external apart, now, as decided and year by year. Follows the decisions at once.",
  },
};
