/** Rebuilds the checks and shows them. */
import type { Built } from "../threads/planned-run";
import type { Command } from "../command";
import { built, builtReport, thenShown, unusable, type WithChanges } from "./building";

const CHECKED = {
  sv: "Kontrollerna är gjorda. Antal iakttagelser: {findings}.",
  en: "The checks are done. Findings: {findings}.",
};

export const checkSheets: Command<never, Built & WithChanges> = {
  id: "check",
  name: { sv: "Kontrollera", en: "Check" },
  description: {
    sv: "Bygger om kontrollerna och visar vad som är fel, saknas eller är svagt.",
    en: "Rebuilds the checks and shows what is wrong, missing or weak.",
  },
  group: "matrix",
  icon: "check",
  locations: ["ribbon", "pane"],
  blocked: unusable,
  run: async (_, environment) => thenShown("checks", await built(environment, { decide: false })),
  reported: (done) => builtReport(done, CHECKED, { findings: done.result.findings.length }),
};
