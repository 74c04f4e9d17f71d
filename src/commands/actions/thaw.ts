/** Restores the formulas that a freeze replaced by values. */
import type { Froze } from "../../excel/freezing/frozen-store";
import type { Command } from "../command";
import { frozenReport } from "./frozen-report";

export const thaw: Command<never, Froze> = {
  id: "thaw",
  name: { sv: "Tina", en: "Thaw" },
  description: {
    sv: "Sätter tillbaka de formler som frystes.",
    en: "Puts back the formulas that were frozen.",
  },
  group: "share",
  icon: "thaw",
  locations: ["ribbon", "pane"],
  blocked: () => null,
  run: async () => (await import("../freeze")).thaw(),
  reported: frozenReport,
};
