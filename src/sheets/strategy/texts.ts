/** The guidance's ten headings of a channel strategy, in their order, with the draft's paragraphs under them. */
import { STRATEGY_CHOICES } from "./choice-texts";
import { STRATEGY_FOUNDATIONS } from "./foundation-texts";

export const STRATEGY_SECTIONS = { ...STRATEGY_FOUNDATIONS, ...STRATEGY_CHOICES };

/** A heading of the strategy. */
export type StrategySection = keyof typeof STRATEGY_SECTIONS;
export const STRATEGY_SECTION_KEYS = Object.keys(STRATEGY_SECTIONS) as StrategySection[];
