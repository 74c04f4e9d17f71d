/** Rebuilds the summaries and shows them. */
import type { Built } from "../threads/planned-run";
import type { Command } from "../command";
import { built, builtReport, thenShown, unusable, type WithChanges } from "./building";

const SUMMARISED = {
  sv: "Sammanställningarna är uppdaterade.",
  en: "The summaries are up to date.",
};

export const summarise: Command<never, Built & WithChanges> = {
  id: "summarise",
  name: { sv: "Sammanställ", en: "Summarise" },
  description: {
    sv: "Bygger om sammanställningarna efter underlaget och besluten, och visar dem.",
    en: "Rebuilds the summaries from the inputs and the decisions, and shows them.",
  },
  group: "matrix",
  icon: "summarise",
  locations: ["ribbon", "pane"],
  blocked: unusable,
  run: async (_, environment) => thenShown("summary", await built(environment, { decide: false })),
  reported: (done) => builtReport(done, SUMMARISED, {}),
};
