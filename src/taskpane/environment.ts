/** The environment that commands get from Office: the user's language, the date, and how to open the pane. */
import type { Environment } from "../commands/command";
import type { OpenWorkbook } from "../commands/open-workbook";
import type { Language } from "../locale/language";

/** The language of texts for a display language such as `"sv-FI"`; English where it is not Swedish. */
export const languageOf = (displayLanguage: string): Language =>
  /^sv\b/i.test(displayLanguage) ? "sv" : "en";

/** The local date in ISO form, which is Sweden's format. */
const isoDate = (date: Date): string => new Intl.DateTimeFormat("sv-SE").format(date);

/** The current environment; only after `Office.onReady`. */
export const officeEnvironment = (workbook: OpenWorkbook): Environment => ({
  language: languageOf(Office.context.displayLanguage),
  today: isoDate(new Date()),
  openPane: async (view) => {
    if (view !== undefined) workbook.show(view);
    await Office.addin.showAsTaskpane();
  },
  openWorkbook: (base64) => Excel.createWorkbook(base64),
});
