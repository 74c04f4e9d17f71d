/** The note of a finding that somebody has accepted: `Godtas: skälet`; both languages are read. */
import { LANGUAGES, type Bilingual, type Language } from "../../locale/language";

const MARK: Bilingual = { sv: "Godtas:", en: "Accepted:" };

export const acceptedNote = (reason: string, language: Language): string =>
  `${MARK[language]} ${reason.trim()}`;

/** The reason in a note that accepts; null: the note says something else. */
export function acceptedReason(note: string): string | null {
  const mark = LANGUAGES.map((language) => MARK[language]).find((one) =>
    note.trim().toLowerCase().startsWith(one.toLowerCase()),
  );
  return mark === undefined ? null : note.trim().slice(mark.length).trim();
}
