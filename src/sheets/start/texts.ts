/** Words of the sheet `start`. */
import type { CellClass } from "../../domain/model/model";
import type { Bilingual, Language } from "../../locale/language";

export const LANGUAGE_NAMES: Readonly<Record<Language, Bilingual>> = {
  sv: { sv: "svenska", en: "Swedish" },
  en: { sv: "engelska", en: "English" },
};

/** Name and meaning of each class. */
export const CLASS_TEXTS: Readonly<
  Record<CellClass, { readonly name: Bilingual; readonly meaning: Bilingual }>
> = {
  primary: {
    name: { sv: "Huvudalternativ", en: "Primary" },
    meaning: {
      sv: "Den väg som användaren i första hand visas till. Varje tjänst ska ha minst ett.",
      en: "The way that users are first shown to. Every service shall have at least one.",
    },
  },
  complement: {
    name: { sv: "Komplement", en: "Complement" },
    meaning: {
      sv: "Finns därför att huvudalternativet inte når alla. Så många som behövs, inte fler.",
      en: "There because the primary does not reach everyone. As many as needed, no more.",
    },
  },
  discouraged: {
    name: { sv: "Bör inte", en: "Discouraged" },
    meaning: {
      sv: "Är möjlig men olämplig. Skriv varför.",
      en: "Possible but unsuitable. Write why.",
    },
  },
  forbidden: {
    name: { sv: "Får inte", en: "Forbidden" },
    meaning: {
      sv: "Är utesluten, oftast av lag, form eller säkerhet. Skriv skäl och rättslig grund.",
      en: "Ruled out, mostly by law, form or security. Write the reason and its legal basis.",
    },
  },
  "not-applicable": {
    name: { sv: "Ej tillämpligt", en: "Not applicable" },
    meaning: {
      sv: "Kanalen kan inte bära den här sortens tjänst.",
      en: "The channel cannot carry this kind of service.",
    },
  },
  open: {
    name: { sv: "Öppet (tom cell)", en: "Open (blank cell)" },
    meaning: {
      sv: "Möjlig, men inget är valt.",
      en: "Possible, but nothing has been chosen.",
    },
  },
};

export const START_TEXTS = {
  about: { sv: "Om arbetsboken", en: "About this workbook" },
  what: { sv: "Vad det är", en: "What it is" },
  whatText: {
    sv: "Arbetsboken lägger fast i vilka kanaler varje tjänst ska ges: var användaren i första hand hänvisas, vad som kompletterar och vad som inte bör eller får användas. Metoden räknar fram ett förslag; besluten är människors och står i kanalmatrisen.",
    en: "This workbook settles which channels each service is given in: where users are first sent, what complements it, and what should not or must not be used. The method works out a suggestion; the decisions are people's and stand in the channel matrix.",
  },
  created: { sv: "Gjord", en: "Made" },
  createdText: { sv: "{created}, revision {revision}", en: "{created}, revision {revision}" },
  language: { sv: "Språk", en: "Language" },
  department: { sv: "Förvaltning", en: "Department" },
  wholeAuthority: {
    sv: "Ingen angiven: arbetsboken gäller hela myndigheten.",
    en: "None stated: the workbook is for the whole authority.",
  },
  hourlyValue: { sv: "Användarnas tid", en: "The users' time" },
  hourlyValueText: {
    sv: "Värderas till {value} kronor i timmen, ett förval. Sätt ert eget värde på bladet {settings}.",
    en: "Valued at {value} an hour, a default in Swedish kronor. Set your own value, in your currency, on the sheet {settings}.",
  },
  example: { sv: "Exemplets antaganden", en: "The example's assumptions" },
  steps: { sv: "Stegen och hur långt ni har kommit", en: "The steps and how far you have come" },
  classes: { sv: "Klasserna", en: "The classes" },
  without: { sv: "Arbeta utan tillägget", en: "Working without the add-in" },
  sheets: { sv: "Alla blad", en: "All sheets" },
  done: { sv: "klart", en: "done" },
  remaining: { sv: "återstår", en: "to do" },
  optional: { sv: "frivilligt", en: "optional" },
  yours: { sv: "ditt", en: "yours" },
  partly: { sv: "delvis ditt", en: "partly yours" },
  rebuilt: { sv: "byggs om", en: "rebuilt" },
  addedTo: { sv: "fylls på", en: "added to" },
} as const satisfies Record<string, Bilingual>;

/** How far each step has come; the values are numbers of the run, or living formulas where they follow decisions. */
export const STEP_TEXTS = {
  services: {
    sv: "Tjänster: {services} · utan slag: {withoutKind} · utan volym: {withoutVolume} · utan komplexitet: {withoutComplexity}",
    en: "Services: {services} · without kind: {withoutKind} · without volume: {withoutVolume} · without complexity: {withoutComplexity}",
  },
  channels: {
    sv: "Kanaler: {channels} · utan kostnad: {withoutCost} · utan rikhet eller kapacitet: {withoutLevel}",
    en: "Channels: {channels} · without cost: {withoutCost} · without richness or capacity: {withoutLevel}",
  },
  groups: {
    sv: "Målgrupper: {groups} · utan storlek: {withoutSize}",
    en: "Target groups: {groups} · without size: {withoutSize}",
  },
  requirements: {
    sv: "Krav: {requirements} · tjänster som ställer krav: {asking}",
    en: "Requirements: {requirements} · services that ask for one: {asking}",
  },
  rules: { sv: "Regler: {rules}", en: "Rules: {rules}" },
  needs: {
    sv: "Ifyllda celler: {needs} · resten följer förvalet efter målgruppernas delar",
    en: "Cells filled in: {needs} · the rest follow the default by the groups' segments",
  },
  current: {
    sv: "Tjänster med uppmätt volym: {measured} av {services} · utan: {unmeasured}",
    en: "Services with a volume measured: {measured} of {services} · without: {unmeasured}",
  },
  scores: {
    sv: "Tjänster med förslag: {suggested} av {services}, räknat {created}",
    en: "Services with a suggestion: {suggested} of {services}, worked out {created}",
  },
  matrix: {
    sv: "Beslutade celler: {decided} av {cells} · övertagna: {adopted} · tjänster utan huvudalternativ: {withoutPrimary}",
    en: "Cells decided: {decided} of {cells} · adopted: {adopted} · services without a primary: {withoutPrimary}",
  },
  reasons: {
    sv: "Motiveringar: {reasons} · tjänster där skäl saknas: {missing}",
    en: "Reasons: {reasons} · services where one is missing: {missing}",
  },
  checks: {
    sv: "Fel: {errors} · varningar: {warnings} · råd och frågor: {advice}",
    en: "Errors: {errors} · warnings: {warnings} · advice and questions: {advice}",
  },
  summary: {
    sv: "Sammanställningar gjorda {created}; siffrorna följer besluten",
    en: "Summaries made {created}; the figures follow the decisions",
  },
  changes: {
    sv: "Rader gjorda {created}; nya rader kräver en ny körning",
    en: "Rows made {created}; new rows take a new run",
  },
  strategy: {
    sv: "Utkast gjort {created}; skriv egen text i de gula fälten",
    en: "A draft made {created}; write your own text in the yellow fields",
  },
  publicExtract: {
    sv: "Värden per {created}, för att publicera eller lämna vidare",
    en: "Values as of {created}, to publish or pass on",
  },
} as const satisfies Record<string, Bilingual>;

export type StepKey = keyof typeof STEP_TEXTS;

/** What a person can do with the workbook alone, and what takes a run; sheets by their names. */
export const WITHOUT_TEXTS = [
  {
    head: { sv: "Ändra ett beslut", en: "Change a decision" },
    body: {
      sv: "Välj klass i listan i cellen på bladet {matrix}. Huvudalternativ, volymer, kostnader och nyckeltal på {summary}, {byChannel}, {byService}, {byLifeEvent} och {businessCase} är formler och följer med direkt.",
      en: "Choose the class from the list in the cell on the sheet {matrix}. Primaries, volumes, costs and key figures on {summary}, {byChannel}, {byService}, {byLifeEvent} and {businessCase} are formulas and follow at once.",
    },
  },
  {
    head: { sv: "Skriv skälet", en: "Write the reason" },
    body: {
      sv: "På bladet {reasons}: en rad per beslut, med rättslig grund och datum för omprövning. Välj intern i kolumnen Synlighet om raden inte får publiceras.",
      en: "On the sheet {reasons}: one row a decision, with its legal basis and a date of review. Choose internal in the column Visibility if the row may not be published.",
    },
  },
  {
    head: { sv: "Fyll på underlaget", en: "Add to the inputs" },
    body: {
      sv: "Skriv nya rader sist i tabellerna {services}, {channels} och {groups}, och volymer på {current}. Ändra inte id på rader som finns. Egna kolumner till höger och egna blad får stå kvar.",
      en: "Write new rows last in the tables {services}, {channels} and {groups}, and volumes on {current}. Do not change the ids of rows that are there. Own columns to the right and own sheets stay.",
    },
  },
  {
    head: { sv: "Vad som kräver en ny körning", en: "What takes a new run" },
    body: {
      sv: "Nya rader och ändrade uppgifter om tjänster, kanaler, målgrupper, krav, regler, behov och inställningar slår igenom i förslag, poäng, skäl, kontroller och planens rader först när någon med tillägget eller kommandoraden kör igen. Det som {publicExtract} visar är också läget vid körningen.",
      en: "New rows and changed facts about services, channels, target groups, requirements, rules, needs and settings reach suggestions, scores, reasons, checks and the rows of the plan only when somebody with the add-in or the command line runs again. What {publicExtract} shows is the state of that run as well.",
    },
  },
] as const satisfies readonly { readonly head: Bilingual; readonly body: Bilingual }[];

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Start", en: "Start" },
  purpose: {
    sv: "Vad arbetsboken är, stegen med sitt läge och hur man arbetar även utan tillägget. Byggs om vid varje körning.",
    en: "What the workbook is, the steps with their state, and how to work without the add-in as well. Rebuilt on every run.",
  },
};
