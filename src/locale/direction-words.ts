/** Where a channel should go over the coming years, in words. */
import type { Direction } from "../domain/model/model";
import type { Bilingual } from "./language";

export const DIRECTION_WORDS: Readonly<Record<Direction, Bilingual>> = {
  invest: { sv: "satsa", en: "invest" },
  keep: { sv: "behåll", en: "keep" },
  reduce: { sv: "minska", en: "reduce" },
  "phase-out": { sv: "avveckla", en: "phase out" },
};
