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
  group: { sv: "Kanalgrupp", en: "Channel group" },
  electronic: { sv: "Elektronisk", en: "Electronic" },
  primary: { sv: "Huvud-alternativ", en: "Primary" },
  complement: { sv: "Komplement", en: "Complement" },
  discouraged: { sv: "Bör inte", en: "Discouraged" },
  forbidden: { sv: "Får inte", en: "Forbidden" },
  "not-applicable": { sv: "Ej tillämpligt", en: "Not applicable" },
  open: { sv: "Öppet", en: "Open" },
  differing: { sv: "Skiljer sig från förslaget", en: "Differ from the suggestion" },
  measured: { sv: "Mätta tjänster", en: "Services measured" },
  volumeNow: { sv: "Volym i dag", en: "Volume now" },
  volumeWanted: { sv: "Önskad volym", en: "Volume wanted" },
  costNow: { sv: "Intern kostnad i dag", en: "Internal cost now" },
  costWanted: { sv: "Önskad intern kostnad", en: "Internal cost wanted" },
  externalNow: { sv: "Extern kostnad i dag", en: "External cost now" },
  externalWanted: { sv: "Önskad extern kostnad", en: "External cost wanted" },
  suggested: { sv: "Föreslagen inriktning", en: "Direction suggested" },
  decided: { sv: "Beslutad inriktning", en: "Direction decided" },
  because: { sv: "Varför den inriktningen föreslås", en: "Why that direction is suggested" },
  number: { sv: "Nummer", en: "Number" },
  column: { sv: "Kolumn", en: "Column" },
} as const satisfies Record<string, Bilingual>;

/** Why a direction is suggested, by the reason of the method. */
export const BECAUSE = {
  "not-chosen": {
    sv: "Kanalen är varken huvudalternativ eller komplement för någon tjänst.",
    en: "The channel is neither primary nor complement for any service.",
  },
  volumes: {
    sv: "Kontakterna går från {now} till {wanted} i de jämförda tjänsterna. Vald för {chosenFor} av {services} tjänster.",
    en: "Contacts go from {now} to {wanted} in the services compared. Chosen for {chosenFor} of {services} services.",
  },
  "primary-share": {
    sv: "Kanalen är inte uppmätt. Huvudalternativ för {primaryFor} av {services} tjänster.",
    en: "The channel is not measured. Primary for {primaryFor} of {services} services.",
  },
} as const satisfies Record<string, Bilingual>;

export const BY_CHANNEL_TEXTS = {
  yes: { sv: "ja", en: "yes" },
  no: { sv: "nej", en: "no" },
  volumesNote: {
    sv: "Volym i dag är det som är uppmätt. Önskad volym omfattar alla tjänster som har ett beslut i kanalmatrisen och en känd volym, även dem som inte är uppmätta per kanal; samma tjänster jämförs på bladet {sheet}.",
    en: "Volume now is what has been measured. Volume wanted covers all services with a decision in the channel matrix and a known volume, those not measured by channel as well; the same services are compared on the sheet {sheet}.",
  },
  directionNote: {
    sv: "Föreslagen inriktning och skälet är från senaste körningen: satsa när kontakterna ökar med mer än 10 procent, minska när de minskar med mer än 10 procent, avveckla när ingen tjänst använder kanalen.",
    en: "The direction suggested and its reason are of the latest run: invest when contacts grow by more than 10 per cent, reduce when they fall by more than 10 per cent, phase out when no service uses the channel.",
  },
  total: { sv: "Summa", en: "Total" },
} as const satisfies Record<string, Bilingual>;
