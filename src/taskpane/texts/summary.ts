/** Texts of the summary view. */
import type { Bilingual } from "../../locale/language";

export const SUMMARY_VIEW_TEXTS = {
  run: { sv: "Sammanställ nu", en: "Summarise now" },
  runHint: {
    sv: "Gör om sammanställningarna efter underlaget och besluten. Nyckeltalen följer matrisen även utan att du kör.",
    en: "Makes the summaries anew from the inputs and decisions. Key figures follow the matrix also without a run.",
  },
  figures: { sv: "Läget nu", en: "The state now" },
  services: { sv: "Tjänster", en: "Services" },
  withPrimary: { sv: "Med huvudalternativ", en: "With a primary" },
  cells: { sv: "{class}, celler", en: "{class}, cells" },
  sheets: { sv: "Bladen", en: "The sheets" },
  sheetsHint: {
    sv: "Välj vilka blad som ska synas. De dolda följer med ändå.",
    en: "Choose which sheets are shown. The hidden ones keep up all the same.",
  },
  open: { sv: "Öppna {name}", en: "Open {name}" },
  openShort: { sv: "Öppna", en: "Open" },
  hiding: { sv: "Ändrar vilka blad som syns", en: "Changing which sheets are shown" },
} as const satisfies Record<string, Bilingual>;
