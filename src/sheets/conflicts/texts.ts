/** Texts of the sheet `conflicts`. */
import type { Bilingual } from "../../locale/language";

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Konflikter", en: "Conflicts" },
  purpose: {
    sv: "Vad som kom tillbaka och inte kunde tas utan dig. Välj i kolumnen Val; nästa körning för in det och raden står kvar som avgjord. Skälet för en cell följer valet för dess klass.",
    en: "What came back and could not be taken without you. Choose in the column Choice; the next run carries it out and the row stays as settled. The reason for a cell follows the choice for its class.",
  },
};

/** Headers of the table, by column; a run finds the choices by them. */
export const HEADERS = {
  state: { sv: "Läge", en: "State" },
  kind: { sv: "Vad", en: "What" },
  table: { sv: "Tabell", en: "Table" },
  service: { sv: "Tjänst", en: "Service" },
  channel: { sv: "Kanal", en: "Channel" },
  field: { sv: "Fält", en: "Field" },
  base: { sv: "Skickat", en: "Base" },
  ours: { sv: "Vårt", en: "Ours" },
  theirs: { sv: "Deras", en: "Theirs" },
  who: { sv: "Vem och när", en: "Who and when" },
  choice: { sv: "Val", en: "Choice" },
  note: { sv: "Anteckning", en: "Note" },
  settled: { sv: "Avgjort", en: "Settled" },
  key: { sv: "Nyckel", en: "Key" },
} as const satisfies Record<string, Bilingual>;

export const KIND_WORDS = {
  value: { sv: "olika värden", en: "different values" },
  row: { sv: "borttagen och ändrad", en: "deleted and changed" },
  "new-row": { sv: "ny rad, olika innehåll", en: "new row, different content" },
  proposal: { sv: "förslag", en: "proposal" },
} as const satisfies Record<string, Bilingual>;

export const STATE_WORDS = {
  open: { sv: "öppen", en: "open" },
  settled: { sv: "avgjord", en: "settled" },
} as const satisfies Record<string, Bilingual>;

export const CHOICE_WORDS = {
  ours: { sv: "Vårt", en: "Ours" },
  base: { sv: "Skickat", en: "Base" },
  theirs: { sv: "Deras", en: "Theirs" },
} as const satisfies Record<string, Bilingual>;

export const CONFLICT_TEXTS = {
  none: { sv: "Inget att avgöra.", en: "Nothing to settle." },
  absent: { sv: "(finns inte)", en: "(not there)" },
  blank: { sv: "(tomt)", en: "(blank)" },
  allServices: { sv: "alla tjänster", en: "all services" },
  finding: { sv: "Påpekande", en: "Finding" },
  choiceHint: {
    sv: "Vårt: det som står i arbetsboken. Deras: det som kom. Skickat: som det skickades. Nästa körning för in det.",
    en: "Ours: what is in the workbook. Theirs: what came. Base: as it was sent. The next run carries it out.",
  },
} as const satisfies Record<string, Bilingual>;
