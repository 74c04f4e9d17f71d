/** Texts of the sheet `byChannel`. */
import type { Bilingual } from "../../locale/language";

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Per kanal", en: "By channel" },
  purpose: {
    sv: "Hur varje kanal används, i dag och enligt besluten, och vart den bör gå. Byggs om vid varje körning.",
    en: "How each channel is used, today and as decided, and where it should go. Rebuilt on every run.",
  },
};

/** Headers of the table, by column. */
export const HEADERS = {
  id: { sv: "Id", en: "Id" },
  channel: { sv: "Kanal", en: "Channel" },
  volumeNow: { sv: "Volym i dag", en: "Volume now" },
  volumeWanted: { sv: "Önskad volym", en: "Volume wanted" },
  costNow: { sv: "Intern kostnad i dag", en: "Internal cost now" },
  costWanted: { sv: "Önskad intern kostnad", en: "Internal cost wanted" },
  saving: { sv: "Besparing per år", en: "Saving a year" },
  externalNow: { sv: "Extern kostnad i dag", en: "External cost now" },
  externalWanted: { sv: "Önskad extern kostnad", en: "External cost wanted" },
  primary: { sv: "Huvudalternativ", en: "Primary" },
  complement: { sv: "Komplement", en: "Complement" },
  discouraged: { sv: "Bör inte", en: "Discouraged" },
  forbidden: { sv: "Får inte", en: "Forbidden" },
  "not-applicable": { sv: "Ej tillämpligt", en: "Not applicable" },
  open: { sv: "Öppet", en: "Open" },
  differing: { sv: "Annat än förslaget", en: "Not as suggested" },
  suggested: { sv: "Föreslagen inriktning", en: "Direction suggested" },
  decided: { sv: "Beslutad inriktning", en: "Direction decided" },
  because: { sv: "Varför den inriktningen föreslås", en: "Why that direction is suggested" },
  electronic: { sv: "Elektronisk", en: "Electronic" },
  number: { sv: "Nummer", en: "Number" },
  column: { sv: "Kolumn", en: "Column" },
  allNow: { sv: "Alla mätta i dag", en: "All measured now" },
  allWanted: { sv: "Alla önskade", en: "All wanted" },
} as const satisfies Record<string, Bilingual>;

/** Why a direction is suggested, by the reason of the method. */
export const BECAUSE = {
  "not-chosen": {
    sv: "Varken huvudalternativ eller komplement för någon av de {decided} {decided|tjänst|tjänster} som har en klass i matrisen.",
    en: "Neither primary nor complement for any of the {decided} {decided|service|services} that have a class in the matrix.",
  },
  "not-chosen-not-measured": {
    sv: "Varken huvudalternativ eller komplement för någon av de {decided} {decided|tjänst|tjänster} som har en klass i matrisen. Inga kontakter är mätta: ta reda på vad kanalen används till innan den avvecklas.",
    en: "Neither primary nor complement for any of the {decided} {decided|service|services} that have a class in the matrix. No contacts are measured: find out what the channel is used for before it is phased out.",
  },
  volumes: {
    sv: "Kontakterna går från {now} till {wanted} i de jämförda tjänsterna. Vald för {chosenFor} av {services} {services|tjänst|tjänster}.",
    en: "Contacts go from {now} to {wanted} in the services compared. Chosen for {chosenFor} of {services} {services|service|services}.",
  },
  "primary-share": {
    sv: "Inte mätt i de jämförda tjänsterna. Huvudalternativ för {primaryFor} av {services} {services|tjänst|tjänster}.",
    en: "Not measured in the services compared. Primary for {primaryFor} of {services} {services|service|services}.",
  },
} as const satisfies Record<string, Bilingual>;

export const BY_CHANNEL_TEXTS = {
  yes: { sv: "ja", en: "yes" },
  no: { sv: "nej", en: "no" },
  overCompared: {
    sv: "Bara tjänster som är mätta i alla sina kanaler och har en klass i matrisen",
    en: "Only services that are measured in all their channels and have a class in the matrix",
  },
  overClasses: {
    sv: "Alla tjänster: antal per klass",
    en: "All services: number by class",
  },
  measuredHeading: {
    sv: "Alla mätta tjänster, också de som inte jämförs",
    en: "All services measured, also those not compared",
  },
  measured: { sv: "Mätta tjänster", en: "Services measured" },
  measuredNow: { sv: "Uppmätta kontakter i dag", en: "Contacts measured now" },
  comparedNote: {
    sv: "Jämförda tjänster: {compared} av {services}. Övriga är inte mätta, mätta bara i några av sina kanaler eller utan klass i matrisen; varför står på bladet {sheet}.",
    en: "Services compared: {compared} of {services}. The others are not measured, measured in some of their channels only or without a class in the matrix; the sheet {sheet} says why.",
  },
  directionNote: {
    sv: "Föreslagen inriktning och skälet är från senaste körningen. Utan klasser i matrisen föreslås ingen.",
    en: "The direction suggested and its reason are of the latest run. Without classes in the matrix none is suggested.",
  },
  directionRule: {
    sv: "Satsa: kontakterna ökar med mer än 10 procent. Minska: de minskar med mer än 10 procent. Avveckla: ingen tjänst har kanalen som huvudalternativ eller komplement, och inga mätta kontakter finns i öppna celler.",
    en: "Invest: contacts grow by more than 10 per cent. Reduce: they fall by more than 10 per cent. Phase out: no service has the channel as primary or complement, and no measured contacts are in open cells.",
  },
  total: { sv: "Summa", en: "Total" },
} as const satisfies Record<string, Bilingual>;
