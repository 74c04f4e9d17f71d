/** Texts of the sheet `byLifeEvent`. */
import type { LifeEventKind } from "../../domain/life-event-groups";
import type { Bilingual } from "../../locale/language";

export const LIFE_EVENT_TEXTS: Readonly<Record<LifeEventKind, Bilingual>> = {
  "life-event": { sv: "Livshändelse", en: "Life event" },
  process: { sv: "Process", en: "Process" },
  none: { sv: "Ingendera", en: "Neither" },
};

/** Headers of the table, by column. */
export const HEADERS = {
  kind: { sv: "Slag", en: "Kind" },
  lifeEventGroup: { sv: "Livshändelse eller process", en: "Life event or process" },
  case: { sv: "Ärende", en: "Case" },
  step: { sv: "Steg", en: "Step" },
  volume: { sv: "Volym per år", en: "Volume per year" },
  electronic: { sv: "Elektronisk väg in", en: "Electronic way in" },
  freeChoice: { sv: "Fritt val av kanal", en: "Free choice of channel" },
  service: { sv: "Tjänst", en: "Service" },
  department: { sv: "Förvaltning", en: "Department" },
  primary: { sv: "Väg in", en: "Way in" },
  complements: { sv: "Andra vägar", en: "Other ways" },
  discouraged: { sv: "Helst inte", en: "Rather not" },
  forbidden: { sv: "Inte till", en: "Not to" },
  id: { sv: "Id", en: "Id" },
  group: { sv: "Grupp", en: "Group" },
  row: { sv: "Rad", en: "Row" },
  classCodes: { sv: "Beslut", en: "Decisions" },
} as const satisfies Record<string, Bilingual>;

export const BY_LIFE_EVENT_TEXTS = {
  noneStated: { sv: "Ingen angiven", en: "None stated" },
  services: { sv: "Tjänster", en: "Services" },
  electronicServices: { sv: "Med elektronisk väg in", en: "With an electronic way in" },
  withoutPrimary: { sv: "Utan väg in", en: "Without a way in" },
  withoutVolume: { sv: "Tjänster utan känd volym", en: "Services without a known volume" },
  yes: { sv: "ja", en: "yes" },
  no: { sv: "nej", en: "no" },
  missing: { sv: "saknas", en: "missing" },
  both: {
    sv: "En tjänst som har flera livshändelser eller processer står under var och en. Vägarna följer kanalmatrisen.",
    en: "A service with several life events or processes stands under each of them. The ways follow the channel matrix.",
  },
  empty: {
    sv: "Ingen tjänst har någon livshändelse eller process. Fyll i kolumnerna på bladet {services} och kör igen.",
    en: "No service has a life event or a process. Fill in the columns on the sheet {services} and run again.",
  },
} as const satisfies Record<string, Bilingual>;

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Livshändelser", en: "Life events" },
  purpose: {
    sv: "Tjänsterna efter livshändelse och verksamhetsprocess, med vägen in till var och en. Byggs om vid varje körning.",
    en: "The services by life event and business process, with the way in to each. Rebuilt on every run.",
  },
};
