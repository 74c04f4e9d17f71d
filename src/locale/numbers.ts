/** Numbers in texts, in the format of a language. */
import type { Language } from "./language";

const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

const formats = new Map<string, Intl.NumberFormat>();

/** Significant digits in which two ways to the same number agree. */
const DIGITS = 12;

/** The number without what adding in another order makes different, so that a half is rounded the same way each time. */
export const steady = (value: number): number => Number(value.toPrecision(DIGITS));

/** A number with at most `decimals` decimals. */
export function numberText(value: number, language: Language, decimals = 1): string {
  const key = `${language} ${decimals}`;
  let format = formats.get(key);
  format ??= new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals });
  formats.set(key, format);
  return format.format(steady(value));
}

/** A share 0–1 out of 100, where only nothing is 0 and only the whole is 100. */
function outOf(share: number, language: Language, limits: readonly [string, string]): string {
  const whole = Math.round(steady(100 * share));
  const [less, more] = limits;
  if (whole === 0 && share > 0) return `${less} ${numberText(1, language, 0)}`;
  if (whole === 100 && share < 1) return `${more} ${numberText(99, language, 0)}`;
  return numberText(whole, language, 0);
}

const LIMITS = {
  percent: { sv: ["mindre än", "mer än"], en: ["less than", "more than"] },
  people: { sv: ["färre än", "fler än"], en: ["fewer than", "more than"] },
} as const;

/** A share ≥ 0 in per cent. */
export const percentText = (share: number, language: Language): string =>
  `${outOf(share, language, LIMITS.percent[language])}\u00a0%`;

/** A share 0–1 of people, as how many of a hundred. */
export const ofHundredText = (share: number, language: Language): string =>
  `${outOf(share, language, LIMITS.people[language])} ${language === "sv" ? "av" : "of"} 100`;
