/** Texts of the sheet `changesByService`. */
import type { Bilingual } from "../../locale/language";

export const CHANGES_BY_SERVICE_HEADERS = {
  no: { sv: "Nr", en: "No" },
  kind: { sv: "Vad", en: "What" },
  channel: { sv: "Kanal", en: "Channel" },
  term: { sv: "Sikt", en: "Term" },
  service: { sv: "Tjänst", en: "Service" },
  department: { sv: "Förvaltning", en: "Department" },
  status: { sv: "Beslut", en: "Decision" },
  why: { sv: "Varför", en: "Why" },
  now: { sv: "Volym i dag", en: "Volume now" },
  wanted: { sv: "Önskad volym", en: "Volume wanted" },
  contacts: { sv: "Kontakter per år", en: "Contacts a year" },
  money: { sv: "Besparing per år", en: "Saving a year" },
  toChange: { sv: "Vad som måste ändras", en: "What has to change" },
  since: { sv: "Sedan körningen", en: "Since the run" },
  serviceId: { sv: "Tjänstens id", en: "Service id" },
  channelId: { sv: "Kanalens id", en: "Channel id" },
  letter: { sv: "Bokstav vid körningen", en: "Letter at the run" },
  counted: { sv: "Räknas", en: "Counted" },
  saved: { sv: "Värde per kontakt", en: "Value of a contact" },
  row: { sv: "Rad", en: "Row" },
  number: { sv: "Kanalens nummer", en: "Channel number" },
} as const satisfies Record<string, Bilingual>;

export const CHANGES_BY_SERVICE_TEXTS = {
  cannotBeUsed: { sv: "kan inte användas", en: "cannot be used" },
  notCounted: { sv: "räknas inte", en: "not counted" },
  notMeasured: { sv: "inte mätt", en: "not measured" },
  goToPlan: { sv: "Visa raden i handlingsplanen", en: "Show the row of the action plan" },
} as const satisfies Record<string, Bilingual>;

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Plan per tjänst", en: "Plan by service" },
  purpose: {
    sv: "Handlingsplanens rader tjänst för tjänst: filtrera på förvaltning eller på radens nummer. Numret leder till raden i handlingsplanen.",
    en: "The rows of the action plan service by service: filter by department or by the number of the row. The number leads to the row of the action plan.",
  },
};
