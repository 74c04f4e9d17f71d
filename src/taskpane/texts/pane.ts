/** Texts of the pane's frame: first run, steps, runs and their outcome. */
import type { Bilingual } from "../../locale/language";

export const FRAME_TEXTS = {
  title: { sv: "Kanalmatris", en: "Channel Matrix" },
  guide: { sv: "Börja", en: "Start" },
  otherLanguage: { sv: "English", en: "Svenska" },
  back: { sv: "Alla steg", en: "All steps" },
  next: { sv: "Nästa steg: {step}", en: "Next step: {step}" },
  loading: { sv: "Hämtar vyn …", en: "Loading the view …" },
  reading: { sv: "Läser arbetsboken …", en: "Reading the workbook …" },
  unreadable: {
    sv: "Arbetsboken kunde inte läsas.",
    en: "The workbook could not be read.",
  },
  again: { sv: "Försök igen", en: "Try again" },
  working: { sv: "{work} …", en: "{work} …" },
  workingOf: { sv: "{work}: {done} av {of}", en: "{work}: {done} of {of}" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  cancelling: { sv: "Avbryter …", en: "Cancelling …" },
  noThread: {
    sv: "Här kan ingen bakgrundstråd startas. Rutan kan svara långsamt så länge.",
    en: "No background thread can be started here. The pane may answer slowly meanwhile.",
  },
  dismiss: { sv: "Stäng meddelandet", en: "Dismiss the message" },
  nothingLost: {
    sv: "Inget i arbetsboken har gått förlorat.",
    en: "Nothing in the workbook has been lost.",
  },
  refused: {
    sv: "Att rätta i underlaget först: {count}. Inget har skrivits.",
    en: "To correct in the inputs first: {count}. Nothing has been written.",
  },
  upgrade: { sv: "Uppgradera arbetsboken", en: "Upgrade the workbook" },
  show: { sv: "Visa", en: "Show" },
  showCell: { sv: "Visa {position}", en: "Show {position}" },
  showAll: { sv: "Visa alla {count}", en: "Show all {count}" },
  noWorkbookYet: {
    sv: "Arbetsboken har ingen kanalmatris än.",
    en: "The workbook has no channel matrix yet.",
  },
  toInputs: { sv: "Till underlaget", en: "To the inputs" },
  inputsFirst: {
    sv: "Underlaget har fel som måste rättas först.",
    en: "The inputs have errors that must be corrected first.",
  },
  noServicesYet: {
    sv: "Det finns inga tjänster än. Skriv dem på bladet Tjänster, eller importera dem här.",
    en: "There are no services yet. Write them on the sheet Services, or import them here.",
  },
  servicesFirst: {
    sv: "Det finns inga tjänster än. Skriv in dem eller importera dem under Underlag.",
    en: "There are no services yet. Write or import them under Inputs.",
  },
} as const satisfies Record<string, Bilingual>;

/** How much of what failed is in the workbook. */
export const WRITTEN_TEXTS = {
  nothing: FRAME_TEXTS.nothingLost,
  part: {
    sv: "En del står redan i arbetsboken. Nästa körning gör det klart.",
    en: "A part is in the workbook already. The next run completes it.",
  },
  unknown: {
    sv: "Det går inte att veta om en del hann skrivas. Nästa körning gör det klart.",
    en: "It cannot be known whether a part was written. The next run completes it.",
  },
} as const satisfies Record<string, Bilingual>;

export const START_TEXTS = {
  what: {
    sv: "Kanalmatrisen föreslår vilka kanaler varje tjänst ska ha: huvudalternativ, komplement och sådana som inte bör eller inte får användas.",
    en: "Channel Matrix suggests which channels each service should have: primary, complements, and those that should not or must not be used.",
  },
  yours: {
    sv: "Besluten är era. Allt står i arbetsboken, och inget lämnar den.",
    en: "The decisions are yours. Everything is in the workbook, and nothing leaves it.",
  },
  example: { sv: "Prova med ett exempel", en: "Try with an example" },
  exampleHint: {
    sv: "En påhittad kommun med färdigt underlag, i den här arbetsboken.",
    en: "A made-up municipality with all inputs, in this workbook.",
  },
  guide: { sv: "Börja", en: "Start" },
  guideHint: {
    sv: "Kryssa för kanaler och målgrupper, klistra in era tjänster och få ett första förslag.",
    en: "Tick channels and target groups, paste your services, and have a first suggestion.",
  },
  begin: { sv: "Tomma blad", en: "Empty sheets" },
  beginHint: {
    sv: "Blad att fylla i själv, med en katalog av vanliga kanaler och krav.",
    en: "Sheets to fill in yourself, with a catalogue of common channels and requirements.",
  },
  creatingExample: { sv: "Skapar exemplet", en: "Making the example" },
  creating: { sv: "Skapar bladen", en: "Making the sheets" },
  exampleCreated: {
    sv: "Exemplet är klart: {services} {services|tjänst|tjänster} och {channels} {channels|kanal|kanaler}. Börja med att titta i matrisen.",
    en: "The example is ready: {services} {services|service|services} and {channels} {channels|channel|channels}. Begin by looking at the matrix.",
  },
  created: {
    sv: "Bladen är skapade. Fyll i era tjänster på bladet Tjänster, eller importera dem.",
    en: "The sheets are made. Fill in your services on the sheet Services, or import them.",
  },
  steps: { sv: "Stegen", en: "The steps" },
} as const satisfies Record<string, Bilingual>;

export const STEP_TEXTS = {
  inputs: { sv: "Underlag", en: "Inputs" },
  matrix: { sv: "Matris", en: "Matrix" },
  weights: { sv: "Vikter", en: "Weights" },
  summary: { sv: "Sammanställ", en: "Summarise" },
  checks: { sv: "Kontroller", en: "Checks" },
  share: { sv: "Dela", en: "Share" },
} as const satisfies Record<string, Bilingual>;
export type StepKey = keyof typeof STEP_TEXTS;
export const STEP_KEYS = Object.keys(STEP_TEXTS) as StepKey[];

/** Short texts for the state of a step. */
export const STEP_STATE_TEXTS = {
  unknown: { sv: "visas när underlaget är rätt", en: "shown once the inputs are right" },
  problems: { sv: "att rätta: {count}", en: "to correct: {count}" },
  noServices: { sv: "inga tjänster än", en: "no services yet" },
  counted: {
    sv: "tjänster: {services}, kanaler: {channels}, målgrupper: {groups}",
    en: "services: {services}, channels: {channels}, target groups: {groups}",
  },
  lacking: {
    sv: "tjänster: {services}, utan volym: {volume}, utan komplexitet: {complexity}",
    en: "services: {services}, without a volume: {volume}, without complexity: {complexity}",
  },
  pointsLeft: {
    sv: "inga fel eller varningar, frågor utan svar: {left}",
    en: "no errors or warnings, questions without an answer: {left}",
  },
  gaps: { sv: "behöver uppdateras", en: "needs an update" },
  primaries: {
    sv: "tjänster: {of}, beslutade {decided}, övertagna {adopted}, med huvudalternativ {done}",
    en: "services: {of}, decided {decided}, adopted {adopted}, with a primary {done}",
  },
  defaults: { sv: "som de föreslås", en: "as they are proposed" },
  changed: { sv: "ändrade: {count}", en: "changed: {count}" },
  summarised: { sv: "gjord {created}", en: "made {created}" },
  findings: {
    sv: "fel: {errors}, varningar: {warnings}",
    en: "errors: {errors}, warnings: {warnings}",
  },
  nothingFound: { sv: "inga fel eller varningar", en: "no errors or warnings" },
  department: { sv: "{department}", en: "{department}" },
  whole: { sv: "frys, publicera, ta tillbaka", en: "freeze, publish, take back" },
} as const satisfies Record<string, Bilingual>;
export type StepStateText = keyof typeof STEP_STATE_TEXTS;

/** For those who do not see the marks. */
export const MARK_TEXTS = {
  done: { sv: "klart", en: "done" },
  attention: { sv: "behöver ses över", en: "needs a look" },
  open: { sv: "återstår", en: "remains" },
} as const satisfies Record<string, Bilingual>;
