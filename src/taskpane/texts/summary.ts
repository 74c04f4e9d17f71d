/** Texts of the summary view. */
import type { Bilingual } from "../../locale/language";

export const SUMMARY_VIEW_TEXTS = {
  run: { sv: "Sammanställ nu", en: "Summarise now" },
  runHint: {
    sv: "Gör om sammanställningarna efter underlaget och besluten. Nyckeltalen följer matrisen även utan att du kör.",
    en: "Rebuilds the summaries from the inputs and decisions. Key figures follow the matrix also without a run.",
  },
  figures: { sv: "Läget nu", en: "The state now" },
  services: { sv: "Tjänster", en: "Services" },
  withPrimary: { sv: "Med huvudalternativ", en: "With a primary" },
  cells: { sv: "Celler i matrisen", en: "Cells of the matrix" },
  openCells: { sv: "Utan beslut (öppna)", en: "Not settled (open)" },
  sheets: { sv: "Bladen", en: "The sheets" },
  sheetsHint: {
    sv: "Välj vilka blad som ska synas. De dolda följer med ändå.",
    en: "Choose which sheets are shown. The hidden ones keep up all the same.",
  },
  rebuild: { sv: "Bygg om bladen", en: "Rebuild sheets" },
  rebuildHint: {
    sv: "En körning skriver bara det som skiljer sig. Har format, diagram eller rullistor ändrats för hand ställer detta i ordning dem. Besluten och era texter ändras inte.",
    en: "A run writes only what differs. Where formats, charts or drop-downs were changed by hand, this puts them right. Decisions and your texts do not change.",
  },
  open: { sv: "Öppna {name}", en: "Open {name}" },
  openShort: { sv: "Öppna", en: "Open" },
  hiding: { sv: "Ändrar vilka blad som syns", en: "Changing which sheets are shown" },
} as const satisfies Record<string, Bilingual>;
