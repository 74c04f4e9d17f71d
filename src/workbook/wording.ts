/** In whose words cells are written: codes as words of a language, ids as names. Files and programs get codes and ids. */
import type { CodedWords } from "../locale/coded-words";
import { shownWord } from "../locale/coded-words";
import type { Language } from "../locale/language";
import type { KnownTables } from "./known-ids";

/** The words of a workbook; where there is no wording, codes and ids are written. */
export interface Wording {
  readonly language: Language;
  /** The names that its tables have. */
  readonly known: KnownTables;
}

/** A code, or its word. */
export const codeShown = <Code extends string>(
  code: Code,
  words: CodedWords<Code> | null,
  wording: Wording | undefined,
): string =>
  wording === undefined || words === null ? code : shownWord(words, code, wording.language);

/** An id, or the name that its table has for it. */
export const idShown = (
  id: string,
  table: keyof KnownTables | undefined,
  wording: Wording | undefined,
): string => (wording === undefined || table === undefined ? id : wording.known[table].shown(id));

/** Ids as a list in a cell, or their names. */
export const idsShown = (
  ids: readonly string[],
  table: keyof KnownTables,
  wording: Wording | undefined,
): string => (wording === undefined ? ids.join(", ") : wording.known[table].shownList(ids));
