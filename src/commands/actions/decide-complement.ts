/** Decides that the channel is a complement in the selected cells. */
import type { Command } from "../command";
import { deciding, type Decided, type DecideOptions } from "./deciding";
import { EVERYWHERE, keys } from "./offered";

export const decideComplement: Command<DecideOptions, Decided> = {
  id: "decideComplement",
  name: { sv: "Komplement", en: "Complement" },
  description: {
    sv: "Beslutar att kanalen är ett komplement för tjänsten, i varje markerad cell i matrisen.",
    en: "Decides that the channel is a complement for the service, in every selected cell of the matrix.",
  },
  group: "decide",
  icon: "decideComplement",
  locations: EVERYWHERE,
  shortcut: keys("K"),
  ...deciding("complement"),
};
