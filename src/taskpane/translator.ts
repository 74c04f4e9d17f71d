/** Translates the pane's texts: every text that it shows goes through `t` or `reported`. */
import { apart, fill, type Bilingual, type Language } from "../locale/language";
import { pseudo } from "./pseudo";

/** A language that the pane can be shown in; the pseudo-language is for tests. */
export type PaneLanguage = Language | "pseudo";

type Values = Readonly<Record<string, string | number>>;

export interface Translator {
  readonly shown: PaneLanguage;
  /** For texts that are worded elsewhere, such as findings and reasons. */
  readonly language: Language;
  /** A text in the pane's language. */
  t(text: Bilingual, values?: Values): string;
  /** A text that was worded in `language` elsewhere. */
  reported(text: string): string;
  /** A number with at most `decimals` decimals, in the language's format. */
  number(value: number, decimals?: number): string;
  /** A share 0–1 in per cent. */
  percent(share: number): string;
}

/** The values of a sentence, those that are written from right to left set apart. */
const valuesApart = (values: Values = {}): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? apart(value) : value,
    ]),
  );

const LOCALES = { sv: "sv-SE", en: "en-GB" } as const;

export function translatorOf(shown: PaneLanguage): Translator {
  const language = shown === "pseudo" ? "en" : shown;
  const locale = LOCALES[language];
  const reported = (text: string): string => (shown === "pseudo" ? pseudo(text) : text);
  return {
    shown,
    language,
    reported,
    t: (text, values) => fill(reported(text[language]), valuesApart(values)),
    number: (value, decimals = 0) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value),
    percent: (share) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share),
  };
}
