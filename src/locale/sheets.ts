/** Texts that several sheets show. */
import type { Bilingual } from "./language";

/** At the foot of printed pages. */
export const PAGE_TEXTS = {
  printed: {
    sv: "de första {printed} av {count} {count|rad|rader} skrivs ut",
    en: "the first {printed} of {count} {count|row|rows} are printed",
  },
  columns: { sv: "kolumnerna A–{last} skrivs ut", en: "columns A–{last} are printed" },
} as const satisfies Record<string, Bilingual>;

/** Texts of links between sheets. */
export const LINK_TEXTS = {
  start: { sv: "← Till start", en: "← To start" },
  open: { sv: "Öppna", en: "Open" },
  /** Headers of the hidden columns behind a column with links. */
  target: { sv: "Länk", en: "Link" },
  shown: { sv: "Visas", en: "Shown" },
} as const satisfies Record<string, Bilingual>;
