/** What actions need of Office: the person's language, the date, and how the pane is opened. */
import type { Environment } from "../commands/actions/action";
import { setPaneState } from "../commands/actions/pane-state";
import type { Language } from "../locale/language";

/** The language of texts for a display language such as `"sv-FI"`; English where it is not Swedish. */
export const languageOf = (displayLanguage: string): Language =>
  /^sv\b/i.test(displayLanguage) ? "sv" : "en";

/** The date where the person is, as ISO: Sweden writes dates so. */
const isoDate = (date: Date): string => new Intl.DateTimeFormat("sv-SE").format(date);

/** The surroundings now; only after `Office.onReady`. */
export const officeEnvironment = (): Environment => ({
  language: languageOf(Office.context.displayLanguage),
  today: isoDate(new Date()),
  openPane: async (view) => {
    if (view !== undefined) setPaneState({ view });
    await Office.addin.showAsTaskpane();
  },
});
