/** Words of headers and values as they are compared: without case, accents or signs between them. */
import { shownKey } from "../../domain/model/same-id";

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ø/g, "o"],
  [/æ/g, "ae"],
  [/œ/g, "oe"],
  [/ß/g, "ss"],
];

/** The words of a text: `caseStatus_ID` is case, status, id; *Antal ärenden/år* is antal, arenden, ar. */
export function wordsOf(text: string): readonly string[] {
  const split = text
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");
  let bare = shownKey(split).normalize("NFD").replace(/\p{M}/gu, "");
  for (const [letter, letters] of LETTERS) bare = bare.replace(letter, letters);
  return bare.split(/[^\p{L}\d]+/u).filter((word) => word !== "");
}

/** The words joined, by which whole phrases are compared: *e-post*, *E post* and *epost* are one. */
export const phraseOf = (text: string): string => wordsOf(text).join("");

/** Words of the languages of the vocabularies, by language; a language without a word of its own is left out. */
export type Words = Readonly<
  Partial<
    Record<"sv" | "en" | "de" | "nl" | "fr" | "it" | "es" | "pt" | "no" | "da" | "fi", string>
  >
>;

/** The phrases of a vocabulary; several of a language are separated by `|`. */
export const phrasesOf = (words: Words): readonly string[] => [
  ...new Set(
    Object.values(words).flatMap((list) =>
      list.split("|").map((phrase) => phraseOf(phrase.trim())),
    ),
  ),
];

/** What each phrase stands for. */
export function phraseIndex<Key extends string>(
  vocabulary: Readonly<Record<Key, Words>>,
): ReadonlyMap<string, Key> {
  const index = new Map<string, Key>();
  for (const key of Object.keys(vocabulary) as Key[]) {
    for (const phrase of phrasesOf(vocabulary[key])) {
      if (!index.has(phrase)) index.set(phrase, key);
    }
  }
  return index;
}
