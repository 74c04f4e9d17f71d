/** Texts of the view for sharing. */
import type { Bilingual } from "../../locale/language";

export const SHARE_VIEW_TEXTS = {
  freeze: { sv: "Till den som inte har tillägget", en: "For those without the add-in" },
  freezeHint: {
    sv: "Frys gör tilläggets formler till värden, så att arbetsboken kan lämnas vidare. Tina sätter tillbaka dem.",
    en: "Freeze turns the add-in's formulas into values, so that the workbook can be handed on. Thaw puts them back.",
  },
  extract: { sv: "Att publicera", en: "To publish" },
  extractHint: {
    sv: "Det publika utdraget har bara offentliga tjänster och inga interna skäl. Det görs om vid varje körning.",
    en: "The public extract has only public services and no internal reasons. It is made anew on every run.",
  },
  extractMissing: {
    sv: "Utdraget finns inte än. Uppdatera matrisen, så görs det.",
    en: "There is no extract yet. Update the matrix to make it.",
  },
  documents: { sv: "Dokument till nämnd och ledning", en: "Documents for board and management" },
  documentsHint: {
    sv: "Word-dokument med arbetsbokens texter, tabeller och siffror som de är nu. De sparas bland hämtade filer; arbetsboken ändras inte.",
    en: "Word documents with the workbook's texts, tables and figures as they are now. They are saved among your downloads; the workbook does not change.",
  },
  strategy: { sv: "Kanalstrategi", en: "Channel strategy" },
  memo: { sv: "Beslutsunderlag", en: "Decision memo" },
  matrix: { sv: "Kanalmatris", en: "Channel matrix" },
  creating: { sv: "Gör filen", en: "Making the file" },
  created: {
    sv: "{file} är gjord och finns bland hämtade filer.",
    en: "{file} is made and is among your downloads.",
  },
  extractName: { sv: "Publikt utdrag", en: "Public extract" },
  extractOf: { sv: "Egen arbetsbok för", en: "A workbook of its own for" },
  extractOfAll: { sv: "Alla offentliga tjänster", en: "All public services" },
  departments: { sv: "Förvaltningar", en: "Departments" },
  partners: { sv: "Samarbetsparter", en: "Partners" },
  createExtract: { sv: "Gör utdraget", en: "Make the extract" },
  openExtract: { sv: "Öppna utdraget", en: "Open the extract" },
  back: { sv: "Ta tillbaka", en: "Take back" },
  backHint: {
    sv: "Återställer cellerna som den senaste körningen ändrade, så länge arbetsboken är öppen. Har någon ändrat dem sedan dess görs inget. Excels Ångra (Ctrl+Z) når inte en körning.",
    en: "Restores the cells that the last run changed, while the workbook is open. If someone has changed them since, nothing is done. Excel's Undo (Ctrl+Z) does not reach a run.",
  },
  undo: { sv: "Ta tillbaka den senaste körningen", en: "Take back the last run" },
  local: {
    sv: "Inget skickas någonstans. Arbetsboken delar ni som vanligt, med de skydd ni har.",
    en: "Nothing is sent anywhere. You share the workbook as usual, with the protection you have.",
  },
} as const satisfies Record<string, Bilingual>;
