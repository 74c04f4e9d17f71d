/** The choices of a coded column, in the words that people choose by. */
import { shownWord, type CodedWords } from "../../locale/coded-words";
import type { Language } from "../../locale/language";
import { refuse, type Unreadable } from "../problem";

/** The words of codes for a drop-down list; none where the codes are words themselves. */
export const choicesOf = <Code extends string>(
  codes: readonly Code[],
  words: CodedWords<Code> | null,
): { readonly choiceWords?: (language: Language) => readonly string[] } =>
  words === null
    ? {}
    : { choiceWords: (language) => codes.map((code) => shownWord(words, code, language)) };

/** Why a text is none of the codes or their words. */
export function chosenWrongly<Code extends string>(
  value: string,
  codes: readonly Code[],
  words: CodedWords<Code> | null,
): Unreadable {
  const { choiceWords = () => codes } = choicesOf(codes, words);
  return refuse("code-unknown", {
    value,
    choices: codes.join(", "),
    "choices.sv": choiceWords("sv").join(", "),
    "choices.en": choiceWords("en").join(", "),
  });
}
