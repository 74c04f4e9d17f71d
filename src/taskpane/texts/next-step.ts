/** The next thing to do, as the name of its button. */
import type { Bilingual } from "../../locale/language";

export const NEXT_STEP_TEXTS = {
  begin: { sv: "Börja", en: "Start" },
  addServices: { sv: "Lägg in tjänster", en: "Add services" },
  mend: {
    sv: "Rätta underlaget ({count})",
    en: "Correct the inputs ({count})",
  },
  update: { sv: "Uppdatera matrisen", en: "Update the matrix" },
  discuss: {
    sv: "Gå igenom {count} {count|tjänst|tjänster} att diskutera",
    en: "Go through {count} {count|service|services} to discuss",
  },
  decide: {
    sv: "Besluta {count} {count|tjänst|tjänster}",
    en: "Decide {count} {count|service|services}",
  },
  check: {
    sv: "Rätta {count} fel",
    en: "Correct {count} {count|error|errors}",
  },
  summarise: { sv: "Se sammanställningen", en: "See the summary" },
} as const satisfies Record<string, Bilingual>;
export type NextStepText = keyof typeof NEXT_STEP_TEXTS;
