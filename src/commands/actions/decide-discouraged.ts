/** Decides that the channel is discouraged in the selected cells. */
import type { Command } from "../command";
import { deciding, type Decided, type DecideOptions } from "./deciding";
import { EVERYWHERE, keys } from "./offered";

export const decideDiscouraged: Command<DecideOptions, Decided> = {
  id: "decideDiscouraged",
  name: { sv: "Bör inte", en: "Discouraged" },
  description: {
    sv: "Beslutar att kanalen inte bör användas för tjänsten, i varje markerad cell i matrisen.",
    en: "Decides that the channel should not be used for the service, in every selected cell of the matrix.",
  },
  group: "decide",
  icon: "decideDiscouraged",
  locations: EVERYWHERE,
  shortcut: keys("B"),
  ...deciding("discouraged"),
};
