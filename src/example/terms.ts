/** The words that several services of the example share: departments, cases, steps, life events, business processes. */
import type { Bilingual } from "../locale/language";

/** Text in Swedish and English. */
export const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** No text in either language: the service has none. */
export const NO_TEXT: Bilingual = { sv: "", en: "" };

export const DEPARTMENTS = {
  contactCentre: text("Kontaktcenter", "Contact Centre"),
  education: text("Barn- och utbildningsförvaltningen", "Children and Education Department"),
  care: text("Vård- och omsorgsförvaltningen", "Health and Care Department"),
  social: text("Socialförvaltningen", "Social Services Department"),
  building: text("Bygg- och miljöförvaltningen", "Building and Environment Department"),
  technical: text("Tekniska förvaltningen", "Technical Services Department"),
  culture: text("Kultur- och fritidsförvaltningen", "Culture and Leisure Department"),
  guardianship: text("Överförmyndarkontoret", "Chief Guardian's Office"),
  business: text("Näringslivsenheten", "Business Unit"),
  executive: text("Kommunledningskontoret", "Executive Office"),
} as const;

export const CASES = {
  preschool: text("Plats i förskola", "Place at a preschool"),
  school: text("Val av skola", "Choice of school"),
  schoolTransport: text("Skolskjuts", "School transport"),
  homeCare: text("Hemtjänst", "Home care"),
  transport: text("Färdtjänst", "Transport service for disabled persons"),
  support: text("Stöd enligt LSS", "Support for persons with disabilities (LSS)"),
  income: text("Försörjningsstöd", "Income support"),
  building: text("Bygglov", "Building permit"),
  food: text("Livsmedelsverksamhet", "Food business"),
  sewage: text("Enskilt avlopp", "Private sewage"),
  waste: text("Avfallshämtning", "Waste collection"),
  grant: text("Föreningsbidrag", "Grant to an association"),
  guardian: text("God man och förvaltare", "Guardians and administrators"),
  alcohol: text("Serveringstillstånd", "Licence to serve alcohol"),
} as const;

export const STEPS = {
  inform: text("Informera", "Inform"),
  advise: text("Ge råd", "Advise"),
  apply: text("Ansöka", "Apply"),
  register: text("Anmäla", "Notify"),
  dialogue: text("Föra dialog", "Dialogue"),
  decide: text("Besluta", "Decide"),
  followUp: text("Följa upp", "Follow up"),
} as const;

export const LIFE_EVENTS = {
  child: text("Få barn", "Having a child"),
  school: text("Barnet går i skolan", "The child goes to school"),
  study: text("Studera som vuxen", "Studying as an adult"),
  older: text("Bli äldre", "Growing older"),
  disability: text("Leva med funktionsnedsättning", "Living with a disability"),
  money: text("Få svårt med pengarna", "Running short of money"),
  crisis: text("Hamna i kris", "Facing a crisis"),
  home: text("Bygga och bo", "Building and living"),
  leisure: text("Ha en meningsfull fritid", "Enjoying leisure time"),
  marriage: text("Gifta sig", "Getting married"),
  trusted: text("Företräda en närstående", "Representing someone close"),
} as const;

export const PROCESSES = {
  start: text("Starta företag", "Starting a business"),
  run: text("Driva företag", "Running a business"),
  build: text("Bygga och etablera", "Building and establishing"),
  sell: text("Sälja till kommunen", "Selling to the municipality"),
  association: text("Driva förening", "Running an association"),
  work: text("Arbeta i kommunen", "Working for the municipality"),
} as const;
