/** Texts of the preview page. */
import type { Bilingual } from "../../locale/language";

export const PREVIEW_TEXTS = {
  title: { sv: "Kanalmatris", en: "Channel Matrix" },
  open: { sv: "Öppna …", en: "Open …" },
  save: { sv: "Spara", en: "Save" },
  example: { sv: "Prova med ett exempel", en: "Try with an example" },
  "new-name": { sv: "Arbetsbok.xlsx", en: "Workbook.xlsx" },
  "example-name": { sv: "Exempelkommunen.xlsx", en: "Example Municipality.xlsx" },
  "pane-missing": {
    sv: "Åtgärdsfönstret kunde inte laddas. Ladda om sidan.",
    en: "The task pane could not be loaded. Reload the page.",
  },
  undo: { sv: "Ångra", en: "Undo" },
  redo: { sv: "Gör om", en: "Redo" },
  undone: { sv: "Ångrat: {what}.", en: "Undone: {what}." },
  redone: { sv: "Gjort om: {what}.", en: "Done again: {what}." },
  "an-edit": { sv: "ändring i {place}", en: "edit of {place}" },
  "some-edit": { sv: "en ändring", en: "an edit" },
  "nothing-to-undo": { sv: "Det finns inget att ångra.", en: "There is nothing to undo." },
  "nothing-to-redo": { sv: "Det finns inget att göra om.", en: "There is nothing to do again." },
  ribbon: { sv: "Menyfliken", en: "Ribbon" },
  spreadsheet: { sv: "Kalkylbladet", en: "Spreadsheet" },
  pane: { sv: "Åtgärdsfönstret", en: "Task pane" },
  "fold-ribbon": { sv: "Visa bara ikoner", en: "Show icons only" },
  "unfold-ribbon": { sv: "Visa hela menyfliken", en: "Show the whole ribbon" },
  "hide-pane": { sv: "Dölj åtgärdsfönstret", en: "Hide the task pane" },
  "show-pane": { sv: "Visa åtgärdsfönstret", en: "Show the task pane" },
  "group-file": { sv: "Arkiv", en: "File" },
  "group-example": { sv: "Exempel", en: "Example" },
  "group-share": { sv: "Dela", en: "Share" },
  "group-sheet": { sv: "Blad", en: "Sheet" },
  "keys-hint": {
    sv: "F6 går mellan menyflik, blad och fönster; Tab går i bladet",
    en: "F6 moves between ribbon, sheet and pane; Tab moves in the sheet",
  },
  "kept-at": { sv: "✓ behållen i webbläsaren {time}", en: "✓ kept in this browser {time}" },
  find: { sv: "Sök och ersätt", en: "Find and replace" },
  filter: { sv: "Filtrera kolumnen", en: "Filter the column" },
  "filter-hint": {
    sv: "Väljer vilka rader av tabellen som visas. De andra är bara dolda.",
    en: "Chooses which rows of the table are shown. The others are only hidden.",
  },
  "sort-up": { sv: "Sortera stigande", en: "Sort ascending" },
  "sort-down": { sv: "Sortera fallande", en: "Sort descending" },
  "sort-hint": {
    sv: "Ordnar tabellens hela rader efter kolumnen.",
    en: "Puts whole rows of the table in the order of the column.",
  },
  "no-table-here": {
    sv: "Ställ dig i en tabell med rubriker först.",
    en: "Go to a table with headers first.",
  },
  "filter-by-colour": {
    sv: "Det går inte att filtrera efter färg här. Välj värden eller ett villkor.",
    en: "Rows cannot be filtered by colour here. Choose values or a condition.",
  },
  bold: { sv: "Fet", en: "Bold" },
  italic: { sv: "Kursiv", en: "Italic" },
  fill: { sv: "Fyllning", en: "Fill" },
  number: { sv: "Talformat", en: "Number format" },
  progress: { sv: "Hur långt körningen har kommit", en: "How far the run has come" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  cancelling: { sv: "{work}: avbryter …", en: "{work}: cancelling …" },
  "stage-reading": {
    sv: "{work}, steg 1 av 2: läser och räknar …",
    en: "{work}, stage 1 of 2: reading and working out …",
  },
  "stage-writing": {
    sv: "{work}, steg 2 av 2: skriver {done} av {of}",
    en: "{work}, stage 2 of 2: writing {done} of {of}",
  },
  "pane-width": { sv: "Bredd på åtgärdsfönstret", en: "Width of the task pane" },
  building: { sv: "Skapar exemplet …", en: "Making the example …" },
  opening: { sv: "Öppnar {file} …", en: "Opening {file} …" },
  saving: { sv: "Sparar …", en: "Saving …" },
  opened: { sv: "{file} är öppnad.", en: "{file} is open." },
  saved: { sv: "{file} är sparad bland hämtade filer.", en: "{file} is among your downloads." },
  built: { sv: "Exemplet är klart.", en: "The example is ready." },
  "kept-since": {
    sv: "{file} är kvar från {time}, i den här webbläsaren.",
    en: "{file} is still here from {time}, in this browser.",
  },
  continue: { sv: "Fortsätt där du slutade", en: "Continue where you left off" },
  "begin-new": { sv: "Börja på en ny", en: "Begin a new one" },
  "not-kept": {
    sv: "Webbläsaren kan inte behålla arbetsboken om sidan laddas om. Spara den som fil.",
    en: "The browser cannot keep the workbook if the page is reloaded. Save it as a file.",
  },
  "leave-unsaved": {
    sv: "Arbetsboken har ändringar som inte är sparade. Vill du ändå byta till en annan?",
    en: "The workbook has changes that are not saved. Change to another one all the same?",
  },
  "not-a-workbook": {
    sv: "{file} är ingen .xlsx-arbetsbok. Spara den som .xlsx i Excel och försök igen.",
    en: "{file} is not an .xlsx workbook. Save it as .xlsx in Excel and try again.",
  },
  encrypted: {
    sv: "{file} är låst med lösenord. Ta bort lösenordet i Excel (Arkiv › Info) och försök igen.",
    en: "{file} is locked with a password. Remove it in Excel (File › Info) and try again.",
  },
  damaged: {
    sv: "{file} är skadad. Öppna och reparera den i Excel.",
    en: "{file} is damaged. Open and repair it in Excel.",
  },
  "too-large": {
    sv: "{file} är för stor för att öppnas här. Ta bort i Excel det som inte behövs, spara och försök igen.",
    en: "{file} is too large to be opened here. Delete in Excel what is not needed, save and try again.",
  },
  protected: {
    sv: "Bladet är skyddat: cellen kan inte ändras. Ta bort skyddet i Excel först.",
    en: "The sheet is protected: the cell cannot be changed. Remove the protection in Excel first.",
  },
  "edit-failed": {
    sv: "Ändringen gick inte att göra ({reason}). Inget annat har påverkats.",
    en: "The change could not be made ({reason}). Nothing else was touched.",
  },
  "run-failed": {
    sv: "Det gick inte: {reason}",
    en: "That did not work: {reason}",
  },
  "value-refused": {
    sv: "Värdet tillåts inte här. {hint}",
    en: "That value is not allowed here. {hint}",
  },
  choose: { sv: "Välj ett värde", en: "Choose a value" },
} as const satisfies Record<string, Bilingual>;

export type PreviewText = keyof typeof PREVIEW_TEXTS;
