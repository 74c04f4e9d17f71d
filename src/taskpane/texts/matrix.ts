/** Texts of the view of the matrix: creating it, and adopting suggestions. */
import type { Bilingual } from "../../locale/language";

export const MATRIX_VIEW_TEXTS = {
  update: { sv: "Uppdatera matrisen", en: "Update the matrix" },
  gaps: {
    sv: "Matrisen saknar det som är nytt i underlaget (tjänster: {services}, kanaler: {channels}). Uppdatera den.",
    en: "The matrix lacks what is new in the inputs (services: {services}, channels: {channels}). Update it.",
  },
  updateHint: {
    sv: "Läser underlaget och gör om poäng, förslag och sammanställningar. Beslut ändras inte.",
    en: "Reads the inputs and makes scores, suggestions and summaries anew. Decisions do not change.",
  },
  show: { sv: "Visa matrisen", en: "Show the matrix" },
  suggest: { sv: "Ta över förslag", en: "Take over suggestions" },
  scope: { sv: "Vilka celler", en: "Which cells" },
  blank: { sv: "Bara tomma celler", en: "Blank cells only" },
  undecided: { sv: "Alla som ingen har beslutat", en: "All but decided cells" },
  undecidedHint: {
    sv: "Även celler med en bokstav som är övertagen från ett tidigare förslag, om inget skäl är skrivet.",
    en: "Also cells with a letter that is adopted from an earlier suggestion, unless a reason is written.",
  },
  selection: { sv: "De markerade cellerna", en: "The selected cells" },
  selectionHint: {
    sv: "Även beslutade celler får förslaget.",
    en: "Decided cells get the suggestion too.",
  },
  preview: { sv: "Visa vad som ändras", en: "Show what would change" },
  previewing: { sv: "Räknar fram förslag", en: "Working out suggestions" },
  result: { sv: "Celler som skulle ändras: {count}", en: "Cells that would change: {count}" },
  nothing: { sv: "Inget skulle ändras", en: "Nothing would change" },
  kept: {
    sv: "Celler med en annan bokstav än förslaget som lämnas: {count}.",
    en: "Cells with another letter than the suggestion that are left: {count}.",
  },
  byChannel: { sv: "Per kanal", en: "By channel" },
  cells: { sv: "Vilka celler", en: "Which cells" },
  change: {
    sv: "{service}, {channel}: {from} → {to}",
    en: "{service}, {channel}: {from} → {to}",
  },
  more: { sv: "… och {count} till.", en: "… and {count} more." },
  apply: { sv: "Skriv in förslagen ({count})", en: "Write suggestions ({count})" },
  discard: { sv: "Ändra ingenting", en: "Change nothing" },
  undo: { sv: "Ta tillbaka", en: "Take back" },
} as const satisfies Record<string, Bilingual>;

/** Going through the matrix: which services, and how far. */
export const WALK_TEXTS = {
  which: { sv: "Vilka tjänster", en: "Which services" },
  all: { sv: "Alla {count}", en: "All {count}" },
  discuss: { sv: "Att diskutera {count}", en: "Discuss {count}" },
  differs: { sv: "Annat än förslaget {count}", en: "Differs {count}" },
  undecided: { sv: "Obeslutade {count} av {of}", en: "Undecided {count} of {of}" },
  narrow: { sv: "Förvaltning och status", en: "Department and status" },
  narrowed: { sv: "Förvaltning och status (filtrerat)", en: "Department and status (filtered)" },
  department: { sv: "Förvaltning", en: "Department" },
  status: { sv: "Status", en: "Status" },
  every: { sv: "Alla", en: "All" },
  progress: {
    sv: "{decided} av {of} {of|tjänst|tjänster} beslutade",
    en: "{decided} of {of} {of|service|services} decided",
  },
  leftFiltered: {
    sv: "Bladet visar bara {shown} av {of} {of|tjänst|tjänster}: ett urval från en tidigare gång är kvar i filen.",
    en: "The sheet shows only {shown} of {of} {of|service|services}: a choice from an earlier time is still in the file.",
  },
  showAll: { sv: "Visa alla tjänster", en: "Show all services" },
  filtering: { sv: "Visar urvalet på bladet", en: "Showing the choice on the sheet" },
  noneLeft: { sv: "Ingen cell är kvar med det urvalet.", en: "No cell is left in that choice." },
} as const satisfies Record<string, Bilingual>;
