/** The guidance's ten headings of a channel strategy, in their order, with the draft's paragraphs under them. */
import { STRATEGY_CHOICES } from "./choice-texts";
import { STRATEGY_FOUNDATIONS } from "./foundation-texts";

export const STRATEGY_SECTIONS = { ...STRATEGY_FOUNDATIONS, ...STRATEGY_CHOICES };

/** A heading of the strategy. */
export type StrategySection = keyof typeof STRATEGY_SECTIONS;
export const STRATEGY_SECTION_KEYS = Object.keys(STRATEGY_SECTIONS) as StrategySection[];

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Kanalstrategi", en: "Channel strategy" },
  purpose: {
    sv: "Utkast under vägledningens tio rubriker. Siffror och tabeller hämtas ur arbetsboken; din egen text i de gula fälten behålls.",
    en: "A draft under the guidance's ten headings. Figures and tables come from the workbook; your own text in the yellow fields is kept.",
  },
};
