/** What can be chosen in a conflict, as the drop-down list of its row shows it. */
import { LANGUAGES, type Language } from "../../locale/language";
import type { Choice, ConflictCell } from "./conflict";
import { CHOICE_WORDS } from "./texts";

/** Most characters of a list in a cell's validation. */
const LONGEST_LIST = 255;
const LONGEST_NAME = 40;

/** A file's name as a list can show it: commas separate choices. */
const shortName = (file: string): string =>
  file
    .replace(/\.xls[xm]$/i, "")
    .replace(/[,;]/g, " ")
    .slice(0, LONGEST_NAME)
    .trim();

export interface ShownChoice {
  readonly choice: Choice;
  readonly shown: string;
}

/** The choices in the order of the list. */
export function choicesOf(
  { theirs, base, kind, field }: Pick<ConflictCell, "theirs" | "base" | "kind" | "field">,
  language: Language,
): readonly ShownChoice[] {
  const word = (key: keyof typeof CHOICE_WORDS): string => CHOICE_WORDS[key][language];
  const named = theirs.map(({ file }) => `${word("theirs")} (${shortName(file)})`);
  const isPlain =
    new Set(named).size === named.length && named.join(",").length < LONGEST_LIST - 30;
  const numbered = theirs.map((_, index) => `${word("theirs")} ${index + 1}`);
  const hasBase = base !== null && field !== null && kind !== "new-row";
  return [
    { choice: "ours", shown: word("ours") },
    ...(isPlain ? named : numbered).map((shown, index): ShownChoice => ({ choice: index, shown })),
    ...(hasBase ? [{ choice: "base" as const, shown: word("base") }] : []),
  ];
}

const folded = (text: string): string => text.trim().normalize("NFC").toLowerCase();

/** The choice that a person wrote, in either language, also with the file's whole name; null: it is none. */
export function choiceNamed(
  typed: string,
  conflict: Parameters<typeof choicesOf>[0],
): Choice | null {
  const wanted = folded(typed);
  const { theirs } = conflict;
  for (const language of LANGUAGES) {
    const word = CHOICE_WORDS.theirs[language];
    const named = theirs.findIndex(({ file }) => folded(`${word} (${file})`) === wanted);
    if (named >= 0) return named;
    if (theirs.length === 1 && folded(word) === wanted) return 0;
    const shown = choicesOf(conflict, language).find((one) => folded(one.shown) === wanted);
    if (shown !== undefined) return shown.choice;
  }
  return null;
}
