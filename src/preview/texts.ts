/** Texts of the preview page. */
import type { Bilingual } from "../locale/language";

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
  "pane-width": { sv: "Bredd på åtgärdsfönstret", en: "Width of the task pane" },
  building: { sv: "Skapar exemplet …", en: "Making the example …" },
  opening: { sv: "Öppnar {file} …", en: "Opening {file} …" },
  "list-opened": {
    sv: "{file} är en lista: panelen visar vad den lästes som, och skriver inget förrän du trycker Importera.",
    en: "{file} is a list: the pane shows what it was read as, and writes nothing before you press Import.",
  },
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
