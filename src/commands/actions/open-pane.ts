/** Shows the pane. */
import type { Command } from "../command";

export const openPane: Command<never, object> = {
  id: "openPane",
  name: { sv: "Visa panelen", en: "Show pane" },
  description: {
    sv: "Öppnar panelen med stegen i ordning: underlag, matris, vikter, sammanställning och kontroller.",
    en: "Opens the pane with the steps in order: inputs, matrix, weights, summary and checks.",
  },
  group: "matrix",
  icon: "openPane",
  locations: ["ribbon"],
  blocked: () => null,
  run: async (_, { openPane: open }) => {
    await open();
    return { ok: true };
  },
  reported: () => null,
};
