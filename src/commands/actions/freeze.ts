/** Turns the add-in's formulas into values. */
import type { Froze } from "../../excel/freezing/frozen-store";
import type { Command } from "../command";
import { frozenReport } from "./frozen-report";

export const freeze: Command<never, Froze> = {
  id: "freeze",
  name: { sv: "Frys", en: "Freeze" },
  description: {
    sv: "Gör tilläggets formler till värden, så att arbetsboken kan lämnas till någon utan tillägget.",
    en: "Turns the add-in's formulas into values, so that the workbook can go to someone without the add-in.",
  },
  group: "share",
  icon: "freeze",
  locations: ["ribbon", "pane"],
  blocked: () => null,
  run: async () => (await import("../freeze")).freeze(),
  reported: frozenReport,
};
