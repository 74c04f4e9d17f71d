/** What is said of an id that does not exist: its name where its row still has one, and how many cells use it. */
import type { Finding } from "../domain/checks/finding";
import type { FindingNames } from "./findings";
import { apart, fill, type Bilingual, type Language } from "./language";
import { numberText } from "./numbers";

type Unknown = Extract<Finding, { readonly code: "unknown-id" }>;

const HERE: Bilingual = {
  sv: "Lägg till det, eller rätta det här.",
  en: "Add it, or correct it here.",
};
const IN_CELLS: Bilingual = {
  sv: "Det står i {count} {count|cell|celler}: lägg till det, eller rätta eller ta bort dem.",
  en: "It stands in {count} {count|cell|cells}: add it, or correct or delete them.",
};

const NAMED_BY: Readonly<Record<string, keyof FindingNames>> = {
  services: "service",
  channels: "channel",
  groups: "group",
  requirements: "requirement",
};

/** Values of its text. */
export function unknownValues(
  { cells, parameters: { id, of } }: Unknown,
  language: Language,
  names: FindingNames,
): Readonly<Record<"id" | "cure", string>> {
  const kind = NAMED_BY[of];
  const count = numberText(cells.length, language, 0);
  return {
    id: kind === undefined ? apart(id) : names[kind](id),
    cure: cells.length > 1 ? fill(IN_CELLS[language], { count }) : HERE[language],
  };
}
