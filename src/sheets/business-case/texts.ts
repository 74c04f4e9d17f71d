/** Texts of the sheet `businessCase`. */
import type { Bilingual } from "../../locale/language";

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Kalkyl", en: "Business case" },
  purpose: {
    sv: "Vad som sparas och vad det kostar, år för år. Myndighetens kostnader och användarnas tid står var för sig och läggs aldrig ihop. Beloppen följer besluten direkt.",
    en: "What is saved and what it costs, year by year. The authority's costs and the users' time stand apart and are never added up. Amounts follow the decisions at once.",
  },
};

/** Labels of the figures above the tables. */
export const FIGURE_TEXTS = {
  saving: {
    sv: "Besparing per år när besluten är genomförda",
    en: "Saving a year when the decisions are carried out",
  },
  low: { sv: "Låg", en: "Low" },
  base: { sv: "Bas", en: "Base" },
  high: { sv: "Hög", en: "High" },
  internalSaving: {
    sv: "Myndighetens kostnad för kontakter",
    en: "The authority's cost of contacts",
  },
  externalSaving: { sv: "Användarnas tid, i pengar", en: "The users' time, in money" },
  unknown: {
    sv: "Flyttar utan känd kostnad; utan kända minuter",
    en: "Moves without a known cost; without known minutes",
  },
  noHeadline: {
    sv: "Inget huvudtal: mer än {most} % av det som flyttar saknar kostnad eller minuter. {channels}",
    en: "No headline: more than {most} % of what moves has no cost or no minutes. {channels}",
  },
  lacking: {
    sv: "Fyll i på bladet {sheet}: {channels}.",
    en: "Fill in on the sheet {sheet}: {channels}.",
  },
  more: { sv: "{names} och {count} till", en: "{names} and {count} more" },
  noneCompared: {
    sv: "Ingen tjänst kan jämföras ännu: besluta i kanalmatrisen.",
    en: "No service can be compared yet: decide in the channel matrix.",
  },
  costs: { sv: "Kostnader för att komma dit", en: "Costs of getting there" },
  amount: { sv: "Belopp", en: "Amount" },
  introduction: {
    sv: "Införa kanaler för tjänster, en gång (år 1)",
    en: "Introducing channels for services, once (year 1)",
  },
  yearlyComes: { sv: "Årliga kostnader som tillkommer", en: "Yearly costs that come" },
  yearlyGoes: {
    sv: "Årliga kostnader som bortfaller, sista året",
    en: "Yearly costs that go, in the last year",
  },
  payback: { sv: "Har betalat sig", en: "Has paid for itself" },
  notPaid: { sv: "inte inom perioden", en: "not within the period" },
  compared: {
    sv: "Kostnad per år, i dag och enligt besluten",
    en: "Cost a year, now and as decided",
  },
  internal: { sv: "Myndigheten", en: "The authority" },
  external: { sv: "Användarnas tid", en: "The users' time" },
  now: { sv: "I dag", en: "Now" },
  decided: { sv: "Enligt besluten, med dagens volym", en: "As decided, with today's volume" },
  difference: { sv: "Skillnad", en: "Difference" },
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
  withoutNow: { sv: "Utelämnade: volymer i dag saknas", en: "Left out: no volumes now" },
  inPart: {
    sv: "Utelämnade: inte räknade i alla sina kanaler",
    en: "Left out: not counted in all their channels",
  },
  undecided: {
    sv: "Utelämnade: inget är beslutat i kanalmatrisen",
    en: "Left out: nothing is decided in the channel matrix",
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
} as const satisfies Record<string, Bilingual>;

/** How the figures are counted, a line each. */
export const EXPLANATIONS = {
  saving: {
    sv: "Besparing = (kontakter i dag − enligt besluten) × kanalens kostnad per kontakt × den påverkbara andelen av den, så skillnaden i kostnad kan vara större. Bara tjänster som är mätta i alla sina kanaler och beslutade räknas.",
    en: "Saving = (contacts now − as decided) × the channel's cost per contact × its avoidable share, so that the difference in cost may be greater. Only services that are measured in all their channels and decided count.",
  },
  cases: {
    sv: "Låg, bas och hög: hälften, allt eller en och en halv gång så mycket flyttar, men aldrig mer än en kanal har.",
    en: "Low, base and high: half, all or one and a half times as much moves, but never more than a channel has.",
  },
  time: {
    sv: "Användarnas tid = kontakter × användarens minuter ÷ 60 × timvärdet. Förvalet för timvärdet, 250, är i svenska kronor: sätt ert eget på bladet {settings}.",
    en: "The users' time = contacts × the user's minutes ÷ 60 × the hourly value. The default hourly value, 250, is in Swedish kronor: set your own on the sheet {settings}.",
  },
  years: {
    sv: "Prognosen går i jämna steg från i dag till det beslutade, med varje tjänsts tillväxt. Efter en kanals sista år går det som skulle ha varit där till de andra valda kanalerna.",
    en: "The forecast moves in even steps from now to what is decided, with each service's growth. After a channel's last year what would have been there goes to the other chosen channels.",
  },
  asOfRun: {
    sv: "Från senaste körningen: vilka tjänster och förvaltningar som visas och i vilken ordning, kanalernas sista år, vad som är mätt i dag och tillväxten. Allt annat följer matrisen, kanalerna och inställningarna direkt.",
    en: "As of the latest run: which services and departments are shown and in which order, the channels' last years, what is measured now, and growth. All else follows the matrix, the channels and the settings at once.",
  },
} as const satisfies Record<string, Bilingual>;

/** Headings and headers of the tables, and the chart. */
export const TABLE_TEXTS = {
  noVolumes: {
    sv: "Ingen tjänst har volymer i dag (bladet {sheet}) för alla kanaler som den erbjuds i. Därför går kostnader och prognos inte att räkna, och diagrammet är utelämnat.",
    en: "No service has volumes now (sheet {sheet}) for all channels that it is offered in. Costs and forecast can therefore not be calculated, and the chart is left out.",
  },
  knownOnly: { sv: " – bara kanaler med känd kostnad", en: " – only channels with a known cost" },
  years: { sv: "Vad som sparas år för år", en: "What is saved year by year" },
  year: { sv: "År", en: "Year" },
  yearNumber: { sv: "År {year} ({calendar})", en: "Year {year} ({calendar})" },
  volume: { sv: "Kontakter", en: "Contacts" },
  yearSaving: { sv: "Sparat på kontakter", en: "Saved on contacts" },
  yearIntroduction: { sv: "Införande", en: "Introduction" },
  yearly: { sv: "Årliga kostnader, netto", en: "Yearly costs, net" },
  net: { sv: "Kvar av besparingen", en: "Left of the saving" },
  netSum: { sv: "Kvar, ackumulerat", en: "Left, accumulated" },
  timeSaved: { sv: "Användarnas tid, i pengar", en: "The users' time, in money" },
  costYears: { sv: "Kostnad år för år", en: "Cost year by year" },
  costYear: { sv: "År", en: "Year" },
  internalYear: { sv: "Myndigheten, enligt besluten", en: "The authority, as decided" },
  internalKept: { sv: "Myndigheten, som i dag", en: "The authority, as now" },
  externalYear: { sv: "Användarnas tid, enligt besluten", en: "The users' time, as decided" },
  externalKept: { sv: "Användarnas tid, som i dag", en: "The users' time, as now" },
  departments: { sv: "Besparing per år och förvaltning", en: "Saving a year by department" },
  department: { sv: "Förvaltning", en: "Department" },
  noDepartment: { sv: "(ingen förvaltning)", en: "(no department)" },
  otherDepartments: { sv: "Övriga förvaltningar ({count})", en: "Other departments ({count})" },
  servicesOf: { sv: "Tjänster", en: "Services" },
  comparedOf: { sv: "Varav jämförs", en: "Of which compared" },
  leaving: { sv: "Kontakter som byter kanal", en: "Contacts that change channel" },
  savingOf: { sv: "Besparing per år", en: "Saving a year" },
  timeOf: { sv: "Användarnas tid, i pengar", en: "The users' time, in money" },
  unknownOf: { sv: "Flyttar utan känd kostnad", en: "Moves without a known cost" },
  mattering: { sv: "Tjänsterna som betyder mest", en: "The services that matter most" },
  service: { sv: "Tjänst", en: "Service" },
  otherServices: { sv: "Övriga tjänster ({count})", en: "Other services ({count})" },
  channels: { sv: "Kontakter per kanal och år", en: "Contacts by channel and year" },
  channel: { sv: "Kanal", en: "Channel" },
  cost: { sv: "Kostnad per kontakt", en: "Cost per contact" },
  minutes: { sv: "Användarens minuter", en: "The user's minutes" },
  nowCompared: { sv: "I dag", en: "Now" },
  decidedCompared: { sv: "Enligt besluten, dagens volym", en: "As decided, today's volume" },
  sum: { sv: "Summa", en: "Total" },
  chart: { sv: "Kostnad år för år", en: "Cost year by year" },
  chartValue: { sv: "Kostnad per år", en: "Cost a year" },
  chartCaption: {
    sv: "Diagrammet visar tabellen Kostnad år för år nedan.",
    en: "The chart shows the table Cost year by year below.",
  },
  chartAlt: {
    sv: "Stapeldiagram: myndighetens kostnad och användarnas tid för varje år, enligt besluten och om kanalerna används som i dag. Siffrorna står i tabellen Kostnad år för år på samma blad.",
    en: "Column chart: the authority's cost and the users' time in each year, as decided and if the channels are used as now. The figures stand in the table Cost year by year on the same sheet.",
  },
} as const satisfies Record<string, Bilingual>;
