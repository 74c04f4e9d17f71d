/** The words for the codes of columns in either language, which are read beside the codes. */
import type { Mode } from "../domain/model/mode";
import type { Assurance, Direction, Requirement, Role, Visibility } from "../domain/model/model";
import { shownKey } from "../domain/model/same-id";
import type { Bilingual, Language } from "./language";

/** The word of a code, and other words that are read for it: what it was called, and what people type. */
export interface CodedWord extends Bilingual {
  readonly also?: readonly string[];
}

/** The words by code. */
export type CodedWords<Code extends string> = Readonly<Record<Code, CodedWord>>;

export const MODE_WORDS: CodedWords<Mode> = {
  self: { sv: "på egen hand", en: "by themselves" },
  notice: { sv: "utskick", en: "sent out" },
  message: { sv: "skriftligt", en: "in writing" },
  call: { sv: "samtal", en: "spoken" },
  paper: { sv: "papper", en: "on paper" },
  visit: { sv: "besök", en: "on site" },
  agent: { sv: "ombud", en: "through someone else" },
  system: { sv: "mellan system", en: "between systems" },
};

export const ROLE_WORDS: CodedWords<Role> = {
  any: { sv: "vad som helst", en: "anything" },
  complement: { sv: "komplement", en: "complement" },
  chosen: { sv: "vald", en: "chosen" },
};

export const VISIBILITY_WORDS: CodedWords<Visibility> = {
  public: { sv: "offentlig", en: "public" },
  internal: { sv: "intern", en: "internal" },
};

export const ASSURANCE_WORDS: CodedWords<Assurance> = {
  low: { sv: "låg", en: "low" },
  substantial: { sv: "väsentlig", en: "substantial" },
  high: { sv: "hög", en: "high" },
};

export const SEVERITY_WORDS: CodedWords<Requirement["severity"]> = {
  must: { sv: "ska", en: "must" },
  should: { sv: "bör", en: "should" },
  main: { sv: "huvudalternativ", en: "primary" },
};

/** Where a channel should go over the coming years. */
export const DIRECTION_WORDS: CodedWords<Direction> = {
  invest: { sv: "satsa", en: "invest" },
  keep: { sv: "behåll", en: "keep" },
  reduce: { sv: "minska", en: "reduce" },
  "phase-out": { sv: "avveckla", en: "phase out" },
};

export const YES_NO_WORDS: CodedWords<"yes" | "no"> = {
  yes: { sv: "ja", en: "yes" },
  no: { sv: "nej", en: "no" },
};

/** The word for a code as cells show it: within a line, so in lower case. */
export function shownWord<Code extends string>(
  words: CodedWords<Code>,
  code: Code,
  language: Language,
): string {
  const word = words[code][language];
  return word.charAt(0).toLocaleLowerCase(language) + word.slice(1);
}

/** Blanks and dashes of any kind are one. */
const wordKey = (text: string): string =>
  shownKey(text).replace(/[\s\u2010-\u2015\u2212-]+/gu, "-");

/** The code that a text is, or whose word it is in either language or earlier, in any case; null: none. */
export function codeOfWord<Code extends string>(
  codes: readonly Code[],
  words: CodedWords<Code> | null,
  text: string,
): Code | null {
  const wanted = wordKey(text);
  const named = (code: Code): readonly string[] =>
    words === null ? [code] : [code, words[code].sv, words[code].en, ...(words[code].also ?? [])];
  const is = (code: Code): boolean => named(code).some((name) => wordKey(name) === wanted);
  return codes.find((code) => wordKey(code) === wanted) ?? codes.find(is) ?? null;
}
