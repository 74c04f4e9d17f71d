/** Decides that the channel is the primary in the selected cells. */
import type { Command } from "../command";
import { deciding, type Decided, type DecideOptions } from "./deciding";
import { EVERYWHERE, keys } from "./offered";

export const decidePrimary: Command<DecideOptions, Decided> = {
  id: "decidePrimary",
  name: { sv: "Huvudalternativ", en: "Primary" },
  description: {
    sv: "Beslutar att kanalen är huvudalternativ för tjänsten, i varje markerad cell i matrisen.",
    en: "Decides that the channel is the primary for the service, in every selected cell of the matrix.",
  },
  group: "decide",
  icon: "decidePrimary",
  locations: EVERYWHERE,
  shortcut: keys("H"),
  ...deciding("primary"),
};
