/** Fills and number formats that the ribbon offers. */
import type { Bilingual } from "../../locale/language";

/** A choice of the ribbon. */
export interface Choice {
  readonly name: Bilingual;
  /** "" for none. */
  readonly value: string;
}

export const FILLS: readonly Choice[] = [
  { name: { sv: "Ingen", en: "None" }, value: "" },
  { name: { sv: "Gul", en: "Yellow" }, value: "#FFF2CC" },
  { name: { sv: "Grön", en: "Green" }, value: "#E2EFDA" },
  { name: { sv: "Blå", en: "Blue" }, value: "#DDEBF7" },
  { name: { sv: "Röd", en: "Red" }, value: "#FCE4D6" },
  { name: { sv: "Grå", en: "Grey" }, value: "#EDEDED" },
];

export const NUMBER_FORMATS: readonly Choice[] = [
  { name: { sv: "Allmänt", en: "General" }, value: "General" },
  { name: { sv: "Heltal (1 234)", en: "Whole number (1,234)" }, value: "#,##0" },
  { name: { sv: "Två decimaler (1 234,50)", en: "Two decimals (1,234.50)" }, value: "#,##0.00" },
  { name: { sv: "Procent (12 %)", en: "Per cent (12%)" }, value: "0%" },
  { name: { sv: "Datum (2026-03-01)", en: "Date (2026-03-01)" }, value: "yyyy-mm-dd" },
  { name: { sv: "Text", en: "Text" }, value: "@" },
];
