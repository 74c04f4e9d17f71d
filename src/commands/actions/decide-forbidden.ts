/** Decides that the channel is forbidden in the selected cells. */
import type { Command } from "../command";
import { deciding, type Decided, type DecideOptions } from "./deciding";
import { EVERYWHERE, keys } from "./offered";

export const decideForbidden: Command<DecideOptions, Decided> = {
  id: "decideForbidden",
  name: { sv: "Får inte", en: "Forbidden" },
  description: {
    sv: "Beslutar att kanalen inte får användas för tjänsten, i varje markerad cell i matrisen.",
    en: "Decides that the channel must not be used for the service, in every selected cell of the matrix.",
  },
  group: "decide",
  icon: "decideForbidden",
  locations: EVERYWHERE,
  shortcut: keys("F"),
  ...deciding("forbidden"),
};
