/** Names and descriptions of the actions, for ribbon, context menu, shortcuts and pane. */
import { fill, type Bilingual, type Language } from "../../locale/language";

/** Name: on the button. Description: under it, one sentence on what happens. */
export interface ActionTexts {
  readonly name: Bilingual;
  readonly description: Bilingual;
}

export const ACTION_TEXTS = {
  openPane: {
    name: { sv: "Visa panelen", en: "Show pane" },
    description: {
      sv: "Öppnar panelen med stegen i ordning: underlag, matris, vikter, sammanställning och kontroller.",
      en: "Opens the pane with the steps in order: inputs, matrix, weights, summary and checks.",
    },
  },
  createMatrix: {
    name: { sv: "Skapa matris", en: "Make matrix" },
    description: {
      sv: "Skapar eller uppdaterar matrisen och alla blad efter underlaget. Era beslut ändras inte.",
      en: "Makes or updates the matrix and all sheets from the inputs. Your decisions do not change.",
    },
  },
  suggest: {
    name: { sv: "Föreslå", en: "Suggest" },
    description: {
      sv: "Lägger förslagen i matrisens tomma celler. Det som redan är beslutat står kvar.",
      en: "Puts the suggestions into the blank cells of the matrix. What is decided already stays.",
    },
  },
  explainCell: {
    name: { sv: "Förklara cellen", en: "Explain cell" },
    description: {
      sv: "Visar i panelen varför den markerade cellen får sin klass: poäng, skäl och hur säkert det är.",
      en: "Shows in the pane why the selected cell gets its class: score, reasons and how stable it is.",
    },
  },
  summarise: {
    name: { sv: "Sammanställ", en: "Summarise" },
    description: {
      sv: "Bygger om sammanställningarna efter underlaget och besluten, och visar dem.",
      en: "Rebuilds the summaries from the inputs and the decisions, and shows them.",
    },
  },
  check: {
    name: { sv: "Kontrollera", en: "Check" },
    description: {
      sv: "Bygger om kontrollerna och visar vad som är fel, saknas eller är svagt.",
      en: "Rebuilds the checks and shows what is wrong, missing or weak.",
    },
  },
  decidePrimary: {
    name: { sv: "Huvudalternativ", en: "Primary" },
    description: {
      sv: "Beslutar att kanalen är huvudalternativ för tjänsten, i varje markerad cell i matrisen.",
      en: "Decides that the channel is the primary for the service, in every selected cell of the matrix.",
    },
  },
  decideComplement: {
    name: { sv: "Komplement", en: "Complement" },
    description: {
      sv: "Beslutar att kanalen är ett komplement för tjänsten, i varje markerad cell i matrisen.",
      en: "Decides that the channel is a complement for the service, in every selected cell of the matrix.",
    },
  },
  decideDiscouraged: {
    name: { sv: "Bör inte", en: "Discouraged" },
    description: {
      sv: "Beslutar att kanalen inte bör användas för tjänsten, i varje markerad cell i matrisen.",
      en: "Decides that the channel should not be used for the service, in every selected cell of the matrix.",
    },
  },
  decideForbidden: {
    name: { sv: "Får inte", en: "Forbidden" },
    description: {
      sv: "Beslutar att kanalen inte får användas för tjänsten, i varje markerad cell i matrisen.",
      en: "Decides that the channel must not be used for the service, in every selected cell of the matrix.",
    },
  },
  clearDecision: {
    name: { sv: "Ta bort beslut", en: "Clear decision" },
    description: {
      sv: "Tömmer de markerade cellerna i matrisen, så att de åter är öppna.",
      en: "Blanks the selected cells of the matrix, so that they are open again.",
    },
  },
  nextUndecided: {
    name: { sv: "Nästa utan beslut", en: "Next undecided" },
    description: {
      sv: "Går till nästa cell i matrisen som saknar beslut.",
      en: "Goes to the next cell of the matrix that has no decision.",
    },
  },
  freeze: {
    name: { sv: "Frys", en: "Freeze" },
    description: {
      sv: "Gör tilläggets formler till värden, så att arbetsboken kan lämnas till någon utan tillägget.",
      en: "Turns the add-in's formulas into values, so that the workbook can go to someone without the add-in.",
    },
  },
  thaw: {
    name: { sv: "Tina", en: "Thaw" },
    description: {
      sv: "Sätter tillbaka de formler som frystes.",
      en: "Puts back the formulas that were frozen.",
    },
  },
  undo: {
    name: { sv: "Ta tillbaka", en: "Take back" },
    description: {
      sv: "Återställer vad den senaste körningen ändrade i arbetsboken.",
      en: "Restores what the last run changed in the workbook.",
    },
  },
} as const satisfies Record<string, ActionTexts>;

/** Names an action in code, in the manifest and in the shortcuts. */
export type ActionId = keyof typeof ACTION_TEXTS;

/** What belongs together on the ribbon and in the pane. */
export const GROUP_TEXTS = {
  matrix: { sv: "Matris", en: "Matrix" },
  decide: { sv: "Besluta", en: "Decide" },
  share: { sv: "Dela och ångra", en: "Share and undo" },
} as const satisfies Record<string, Bilingual>;
export type ActionGroup = keyof typeof GROUP_TEXTS;

/** Messages of actions that are done. */
export const DONE_TEXTS = {
  built: {
    sv: "Matrisen är uppdaterad: {services} tjänster och {channels} kanaler.",
    en: "The matrix is up to date: {services} services and {channels} channels.",
  },
  suggested: {
    sv: "Förslagen ligger i matrisens tomma celler: {services} tjänster och {channels} kanaler.",
    en: "The suggestions are in the blank cells of the matrix: {services} services and {channels} channels.",
  },
  summarised: {
    sv: "Sammanställningarna är uppdaterade.",
    en: "The summaries are up to date.",
  },
  checked: {
    sv: "Kontrollerna är gjorda. Antal iakttagelser: {findings}.",
    en: "The checks are done. Findings: {findings}.",
  },
  changed: { sv: "Ändrade celler: {changed}.", en: "Cells changed: {changed}." },
  left: {
    sv: "Ändrade celler: {changed}. Dessa står kvar som de var, eftersom de ändrats för hand eller inte är beräknade: {cells}.",
    en: "Cells changed: {changed}. These stay as they were, since they were changed by hand or are not calculated: {cells}.",
  },
  undecided: {
    sv: "{address}: {service}, {channel}. Celler utan bokstav: {left}.",
    en: "{address}: {service}, {channel}. Cells without a decision: {left}.",
  },
  allDecided: { sv: "Alla celler har en bokstav.", en: "Every cell has a letter." },
  shown: { sv: "Klart.", en: "Done." },
} as const satisfies Record<string, Bilingual>;
export type DoneCode = keyof typeof DONE_TEXTS;

export const doneText = (
  code: DoneCode,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string => fill(DONE_TEXTS[code][language], values);

/** Further messages about actions. */
export const PANE_TEXTS = {
  title: { sv: "Kanalmatris", en: "Channel Matrix" },
  purpose: {
    sv: "Föreslår vilken kanal varje tjänst ska använda, och håller ordning på besluten.",
    en: "Suggests which channel each service should use, and keeps order among the decisions.",
  },
  running: { sv: "Arbetar …", en: "Working …" },
  failed: {
    sv: "Något oväntat hände: {cause}. Spara en kopia av arbetsboken och försök igen.",
    en: "Something unexpected happened: {cause}. Save a copy of the workbook and try again.",
  },
  more: { sv: "… och {count} till.", en: "… and {count} more." },
  learnMore: { sv: "Hjälp", en: "Help" },
  contextMenu: {
    sv: "Besluta, förklara och gå vidare i kanalmatrisen.",
    en: "Decide, explain and go on in the channel matrix.",
  },
  getStarted: {
    sv: "Välj Visa panelen på fliken Kanalmatris. Inget lämnar arbetsboken.",
    en: "Choose Show pane on the Channel Matrix tab. Nothing leaves the workbook.",
  },
} as const satisfies Record<string, Bilingual>;
