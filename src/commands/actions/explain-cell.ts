/** Shows in the pane why the selected cell has its class. */
import type { Command } from "../command";
import { EVERYWHERE, keys } from "./offered";

export const explainCell: Command<never, object> = {
  id: "explainCell",
  name: { sv: "Förklara cellen", en: "Explain cell" },
  description: {
    sv: "Visar i panelen varför den markerade cellen får sin klass: poäng, skäl och hur säkert det är.",
    en: "Shows in the pane why the selected cell gets its class: score, reasons and how stable it is.",
  },
  group: "matrix",
  icon: "explainCell",
  locations: EVERYWHERE,
  shortcut: keys("G"),
  blocked: () => null,
  run: async (_, { openPane }) => {
    await openPane("inspector");
    return { ok: true };
  },
  reported: () => null,
};
