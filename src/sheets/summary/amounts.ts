/** How amounts of money are written where three cases stand together: in millions, or rounded to hundreds. */
import type { Saved } from "../../domain/money/saving";
import { numberText, steady } from "../../locale/numbers";
import type { Language } from "../../locale/language";

export const MILLION = 1_000_000;
/** Digits before the point that are rounded away below a million. */
export const ROUNDED_DIGITS = 2;

/** Whether amounts that stand together are given in millions. */
export const inMillions = (saved: readonly Pick<Saved, "totals" | "headline">[]): boolean =>
  saved.some(({ totals, headline }) => headline && Math.abs(totals.high) >= MILLION);

/** An amount as the language writes it; in millions with one decimal. */
export function amountText(value: number, millions: boolean, language: Language): string {
  if (millions) {
    return steady(value / MILLION).toLocaleString(language, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  }
  const unit = 10 ** ROUNDED_DIGITS;
  return numberText(Math.round(steady(value / unit)) * unit, language, 0);
}
