/** Blanks the selected cells of the matrix. */
import type { Command } from "../command";
import { deciding, type Decided, type DecideOptions } from "./deciding";

export const clearDecision: Command<DecideOptions, Decided> = {
  id: "clearDecision",
  name: { sv: "Ta bort beslut", en: "Clear decision" },
  description: {
    sv: "Tömmer de markerade cellerna i matrisen, så att de åter är öppna.",
    en: "Blanks the selected cells of the matrix, so that they are open again.",
  },
  group: "decide",
  icon: "clearDecision",
  locations: ["ribbon", "context-menu", "pane"],
  // No shortcut: Delete does it already.
  ...deciding("open"),
};
