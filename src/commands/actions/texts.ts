/** Texts of the ribbon's groups, and of the add-in as a whole. */
import type { Bilingual } from "../../locale/language";
import type { CommandGroup } from "../command";

/** What belongs together on the ribbon and in the pane. */
export const GROUP_TEXTS = {
  matrix: { sv: "Matris", en: "Matrix" },
  decide: { sv: "Besluta", en: "Decide" },
  share: { sv: "Dela och ångra", en: "Share and undo" },
} as const satisfies Record<CommandGroup, Bilingual>;

/** Texts of the add-in as a whole. */
export const PANE_TEXTS = {
  title: { sv: "Kanalmatris", en: "Channel Matrix" },
  purpose: {
    sv: "Föreslår vilken kanal varje tjänst ska använda, och håller ordning på besluten.",
    en: "Suggests which channel each service should use, and keeps order among the decisions.",
  },
  running: { sv: "Arbetar …", en: "Working …" },
  more: { sv: "… och {count} till.", en: "… and {count} more." },
  learnMore: { sv: "Hjälp", en: "Help" },
  contextMenu: {
    sv: "Besluta, förklara och gå vidare i kanalmatrisen.",
    en: "Decide, explain and go on in the channel matrix.",
  },
  getStarted: {
    sv: "Välj Visa panelen på fliken Kanalmatris. Inget lämnar arbetsboken.",
    en: "Choose Show pane on the Channel Matrix tab. Nothing leaves the workbook.",
  },
} as const satisfies Record<string, Bilingual>;
