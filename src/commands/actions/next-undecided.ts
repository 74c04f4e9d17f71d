/** Goes to the next cell of the matrix without a decision, or to the previous one. */
import type { Command } from "../command";
import type { Undecided } from "../undecided";
import { matrixMissing } from "./matrix-missing";
import { EVERYWHERE, keys } from "./offered";

const UNDECIDED = {
  sv: "{address}: {service}, {channel}. Celler utan bokstav: {left}.",
  en: "{address}: {service}, {channel}. Cells without a decision: {left}.",
};
const ALL_DECIDED = { sv: "Alla celler har en bokstav.", en: "Every cell has a letter." };

export const nextUndecided: Command<"next" | "previous", Undecided> = {
  id: "nextUndecided",
  name: { sv: "Nästa utan beslut", en: "Next undecided" },
  description: {
    sv: "Går till nästa cell i matrisen som saknar beslut.",
    en: "Goes to the next cell of the matrix that has no decision.",
  },
  group: "decide",
  icon: "nextUndecided",
  locations: EVERYWHERE,
  shortcut: keys("J"),
  blocked: matrixMissing,
  run: async (_, __, direction = "next") =>
    (await import("../undecided")).selectUndecided(direction),
  reported: ({ found, left }) =>
    found === null ? { text: ALL_DECIDED } : { text: UNDECIDED, values: { ...found, left } },
};
