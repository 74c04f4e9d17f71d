/** Texts that several sheets show. */
import type { Bilingual } from "./language";

/** Texts of links between sheets. */
export const LINK_TEXTS = {
  start: { sv: "← Till start", en: "← To start" },
  open: { sv: "Öppna", en: "Open" },
} as const satisfies Record<string, Bilingual>;
